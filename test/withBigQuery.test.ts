import { beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from '../.ci/bundle.ts';
import { wholeAddOn, withBigQuery } from '../.ci/editions.ts';
import { createHost, type Host } from '../workbench/host/host.ts';
import { type CellValue, emptySheet, emptyWorkbook } from '../workbench/workbook.ts';

let files: Record<string, string>;
beforeAll(async () => {
  files = await filesOf(withBigQuery);
});

type Row = (string | null)[];

/** What the service does, told by plain values: it lives in the script's realm, where nothing of a test can be. */
type Behaviour = {
  fields?: { name: string; type: string }[];
  rows?: Row[];
  rowsPerPage?: number;
  /** How many answers say that the query is not done yet. */
  unfinished?: number;
  /** Where the job ran: asked for elsewhere it is not found. */
  location?: string;
  /** The projects in which queries may run. */
  projects?: string[];
  /** What running the query is refused with. */
  refused?: string;
};

const fields = [
  { name: 'day', type: 'DATE' },
  { name: 'rep', type: 'STRING' },
  { name: 'callsMade', type: 'INTEGER' },
  { name: 'callsConnected', type: 'INTEGER' },
];

/** Jobs as Google documents them: texts for values, pages by token, jobs known at their place alone. Each call is logged. */
function serviceText(behaviour: Behaviour): string {
  return `
var BigQuery = (() => {
  const own = ${JSON.stringify({ fields, rows: [], rowsPerPage: 37, unfinished: 0, projects: ['shop'], ...behaviour })};
  let left = own.unfinished;
  const log = (method, rest) => console.log(JSON.stringify([method, ...rest]));
  const refuse = (method, said) => { throw new Error('API call to bigquery.jobs.' + method + ' failed with error: ' + said); };
  const jobReference = { jobId: 'job_1', location: own.location };
  const page = (from) => {
    const rows = own.rows.slice(from, from + own.rowsPerPage).map((row) => ({ f: row.map((v) => ({ v })) }));
    const next = from + own.rowsPerPage < own.rows.length ? { pageToken: String(from + own.rowsPerPage) } : {};
    return { jobReference, jobComplete: true, schema: { fields: own.fields }, rows, ...next };
  };
  const waiting = () => left-- > 0;
  return { Jobs: {
    query(request, project) {
      log('query', [request, project]);
      if (!own.projects.includes(project)) refuse('query', 'Access Denied: Project ' + project + ': User does not have bigquery.jobs.create permission');
      if (request.dryRun) return { totalBytesProcessed: String(1.8 * 1024 ** 3) };
      if (own.refused) refuse('query', own.refused);
      return waiting() ? { jobReference, jobComplete: false } : page(0);
    },
    getQueryResults(project, job, options) {
      log('getQueryResults', [project, job, options]);
      if (own.location && options.location !== own.location) refuse('getQueryResults', 'Not found: Job ' + job);
      if (waiting()) return { jobReference, jobComplete: false };
      return page(Number(options.pageToken || 0));
    },
    cancel(project, job, options) { log('cancel', [project, job, options]); return {}; },
  } };
})();
`;
}

const sample: CellValue[][] = [
  ['started_at', 'rep', 'outcome', 'talk_seconds'],
  ['2026-10-01 09:00:00', 'Ada', 'Connected', 200],
  ['2026-10-01 10:00:00', 'Bo', 'No answer', 0],
  ['2026-10-02 11:00:00', 'Ada', 'No answer', 0],
];

function opened(behaviour: Behaviour, settings: CellValue[][] = [['Calls table', 'shop.sales.calls']]): Host {
  const book = emptyWorkbook('Team', { timeZone: 'Europe/Paris' });
  book.sheets.push(
    { ...emptySheet(1, 'Calls'), rows: sample },
    { ...emptySheet(2, 'KPI Settings'), rows: [['Setting', 'Value'], ...settings] },
  );
  return createHost({
    code: `${serviceText(behaviour)}${files['Code.js']}`,
    html: { sidebar: files['sidebar.html'] ?? '' },
    manifest: JSON.parse(files['appsscript.json'] ?? '{}'),
    workbook: book,
    now: '2026-11-24T12:00:00Z',
  });
}

const rowsOf = (host: Host, name = 'BigQuery activity') =>
  host.workbook().sheets.find((sheet) => sheet.name === name)?.rows ?? [];
const said = (host: Host) => [...host.toasts().map(({ message }) => message), ...host.alerts().map(({ text }) => text)];
const callsOf = (host: Host) =>
  host
    .logs()
    .filter((line) => line.startsWith('['))
    .map((line) => JSON.parse(line));

/** 100 days of two reps. */
const tally: Row[] = Array.from({ length: 100 }, (_, day) => {
  const date = new Date(Date.UTC(2026, 6, 1 + day)).toISOString().slice(0, 10);
  return [
    [date, 'Ada', '10', String(day % 7)],
    [date, '=Bo', '5', '2'],
  ];
}).flat();

describe('the edition that runs the query itself', () => {
  it('asks for one permission more, and switches the service on', () => {
    const manifest = JSON.parse(files['appsscript.json'] ?? '{}');
    expect(manifest.oauthScopes.at(-1)).toBe('https://www.googleapis.com/auth/bigquery');
    expect(manifest.oauthScopes).toHaveLength(3);
    expect(manifest.dependencies.enabledAdvancedServices).toEqual([
      { userSymbol: 'BigQuery', serviceId: 'bigquery', version: 'v2' },
    ]);
  });

  it('leaves nothing of it in the usual add-on', async () => {
    const usual = (await filesOf(wholeAddOn))['Code.js'];
    expect(usual).not.toMatch(/\bBigQuery\.Jobs|countInBigQuery|maximumBytesBilled|bigQueryProject/);
    expect(files['Code.js']).toMatch(/countInBigQuery/);
  });

  it('has an item more in its menu', () => {
    const labels = opened({})
      .openMenu()
      .map((item) => ('label' in item ? item.label : ''));
    expect(labels.slice(-2)).toEqual(['Count in BigQuery', 'Help']);
  });

  it('says what the query costs, waits for it, and writes all pages of it into a tab that counts', () => {
    const host = opened({ rows: tally, unfinished: 2, location: 'europe-west3' });
    host.runMenu('countInBigQuery');
    expect(host.alerts()[0]?.text).toBe(
      'The query reads 1.8 GiB, which costs about $0.01 at the list price of 6.25 dollars per TiB; 1 TiB a month is free. shop pays. Run it?',
    );
    const rows = rowsOf(host);
    expect(rows).toHaveLength(201);
    expect(rows[0]).toEqual(['day', 'rep', 'callsMade', 'callsConnected']);
    // 1 July 2026, as a spreadsheet counts days; a name is never a formula.
    expect(rows[1]).toEqual([46204, 'Ada', 10, 0]);
    expect(rows[2]).toEqual([46204, '=Bo', 5, 2]);
    expect(said(host)).toContain('200 rows by rep and day are in “BigQuery activity”. Build the KPI summary now.');
    expect(host.callCustomFunction('CALLS_MADE', [])).toBe(1500);
  });

  it('runs plain GoogleSQL once, with a cap on what may be billed', () => {
    const host = opened({ rows: tally });
    host.runMenu('countInBigQuery');
    const [[, dry], [, run, project]] = callsOf(host).filter(([method]) => method === 'query');
    expect(dry).toEqual({ query: expect.stringContaining('`shop.sales.calls`'), useLegacySql: false, dryRun: true });
    expect(run).toMatchObject({ query: dry.query, useLegacySql: false, timeoutMs: 10_000 });
    expect(run).not.toHaveProperty('dryRun');
    expect(Number(run.maximumBytesBilled)).toBe(Math.ceil(1.8 * 1024 ** 3 * 1.2 + 10 * 1024 ** 2));
    expect(project).toBe('shop');
    expect(callsOf(host).filter(([method]) => method === 'query')).toHaveLength(2);
  });

  it('runs nothing where the user says no', () => {
    const host = opened({ rows: tally });
    host.answer('NO');
    host.runMenu('countInBigQuery');
    expect(callsOf(host)).toHaveLength(1);
    expect(rowsOf(host)).toEqual([]);
    expect(said(host)).toContain('Nothing was run.');
  });

  it('stops a query that takes longer than four minutes', () => {
    const host = opened({ rows: tally, unfinished: 1000, location: 'EU' });
    host.runMenu('countInBigQuery');
    const calls = callsOf(host);
    expect(calls.filter(([method]) => method === 'getQueryResults')).toHaveLength(23);
    expect(calls.at(-1)).toEqual(['cancel', 'shop', 'job_1', { location: 'EU' }]);
    expect(said(host).at(-1)).toMatch(/^The query took longer than 4 minutes and was stopped\./);
    expect(rowsOf(host)).toEqual([]);
  });

  it.each(['Quota exceeded: too many bytes', 'Query exceeded limit for bytes billed: 1'])(
    'quotes what the query was refused with, and writes nothing: %s',
    (refused) => {
      const host = opened({ rows: tally, refused });
      host.runMenu('countInBigQuery');
      expect(said(host).at(-1)).toBe(`BigQuery refused: “${refused}”. Nothing was written.`);
      expect(rowsOf(host)).toEqual([]);
    },
  );

  it('asks who pays where the project of the tables may not, and keeps the answer', () => {
    const host = opened({ rows: tally, projects: ['payer'] });
    host.answer('OK', ' payer ');
    host.runMenu('countInBigQuery');
    expect(host.alerts()[0]).toMatchObject({
      kind: 'prompt',
      text: expect.stringContaining('Access Denied: Project shop'),
    });
    expect(rowsOf(host)).toHaveLength(201);
    host.runMenu('countInBigQuery');
    expect(host.alerts().at(-1)).toMatchObject({ kind: 'alert', text: expect.stringContaining('payer pays') });
  });

  it('says which line is missing where no table is named', () => {
    const host = opened({}, []);
    host.runMenu('countInBigQuery');
    expect(said(host).at(-1)).toMatch(/^Say first which tables are meant/);
    expect(callsOf(host)).toEqual([]);
  });

  it('says that the service is missing where the manifest does not switch it on', () => {
    const host = opened({});
    const plain = createHost({
      code: files['Code.js'] ?? '',
      manifest: JSON.parse(files['appsscript.json'] ?? '{}'),
      workbook: host.workbook(),
    });
    plain.runMenu('countInBigQuery');
    expect(plain.alerts().at(-1)?.text).toMatch(/^This script may not call BigQuery/);
  });

  it('takes the place of what it wrote before, and of nothing else', () => {
    const host = opened({ rows: tally });
    host.runMenu('countInBigQuery');
    const book = host.workbook();
    const sheet = book.sheets.find(({ name }) => name === 'BigQuery activity');
    sheet?.rows.forEach((row, i) => {
      row.push(i === 0 ? 'My notes' : `note ${i}`);
    });
    const wider = opened({
      rows: tally.slice(0, 4).map((row) => [...row, '1']),
      fields: [...fields, { name: 'emailsSent', type: 'INTEGER' }],
    });
    wider.setWorkbook(book);
    wider.runMenu('countInBigQuery');
    const rows = rowsOf(wider);
    expect(rows[0]).toEqual(['day', 'rep', 'callsMade', 'callsConnected', 'emailsSent', 'My notes']);
    expect(rows[4]).toEqual([46205, '=Bo', 5, 2, 1, 'note 4']);
    expect(rows[5]).toEqual(['', '', '', '', '', 'note 5']);
    expect(rows).toHaveLength(201);
  });

  it('takes the columns of stages for its own as well', () => {
    const staged = {
      fields: [...fields, { name: 'funnelStage', type: 'STRING' }, { name: 'stageDeals', type: 'INTEGER' }],
    };
    const host = opened({ rows: tally.slice(0, 2).map((row) => [...row, '1. Proposal', '4']), ...staged });
    host.runMenu('countInBigQuery');
    host.runMenu('countInBigQuery');
    expect(rowsOf(host)[0]).toEqual(['day', 'rep', 'callsMade', 'callsConnected', 'funnelStage', 'stageDeals']);
    expect(rowsOf(host)[1]?.slice(4)).toEqual(['1. Proposal', 4]);
  });

  it('leaves a sheet of the same name alone that is somebody’s', () => {
    const host = opened({ rows: tally });
    const book = host.workbook();
    book.sheets.push({ ...emptySheet(9, 'BigQuery activity'), rows: [['Plans'], ['mine']] });
    host.setWorkbook(book);
    host.runMenu('countInBigQuery');
    expect(rowsOf(host)).toEqual([['Plans'], ['mine']]);
    expect(rowsOf(host, 'BigQuery activity 2')).toHaveLength(201);
  });
});
