import { beforeAll, describe, expect, it } from 'vitest';
import { kpis } from '../src/kpis/all.ts';
import type { KpiValue } from '../src/summary/figures/kpiValue.ts';
import type { Summary } from '../src/summary/summary.ts';
import type { Host } from '../workbench/host/host.ts';
import { installedIn } from '../workbench/installed.ts';
import { type CellValue, emptySheet, emptyWorkbook, type Sheet } from '../workbench/workbook.ts';

const asOf = '2026-11-20';
const summaryName = 'KPI Details';

/** The sample team with its summary built, in the built bundle. */
function sampleHost(locale = 'en_US'): { host: Host; summary: Summary } {
  const host = installedIn(emptyWorkbook('Sample', { timeZone: 'Europe/Paris', locale }));
  host.run('addSampleTabs', 'small', asOf);
  return { host, summary: host.run('buildSummary', { asOf, everything: true }) as Summary };
}

function sheetOf(host: Host, name: string): Sheet {
  const sheet = host.workbook().sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet “${name}”.`);
  return sheet;
}

/** The rows of the summary that begin with this label, from the first that is below the other label. */
function rowNamed(host: Host, label: string, below = ''): number {
  const { rows } = sheetOf(host, summaryName);
  const start = below === '' ? 0 : rows.findIndex(([first]) => String(first).startsWith(below));
  const found = rows.findIndex(([first], row) => row > start && first === label);
  if (start < 0 || found < 0) throw new Error(`No row “${label}” below “${below}”.`);
  return found;
}

function columnHeaded(host: Host, row: number, heading: string): number {
  const { rows } = sheetOf(host, summaryName);
  for (let above = row; above >= 0; above -= 1) {
    const column = rows[above]?.indexOf(heading) ?? -1;
    if (column >= 0) return column;
  }
  throw new Error(`No column is headed “${heading}”.`);
}

type List = { readonly top: string[]; readonly headings: CellValue[]; readonly rows: CellValue[][] };

function ask(host: Host, row: number, column: number): List {
  host.select(summaryName, { row, column, rows: 1, columns: 1 });
  const { text } = host.run('listRowsBehind') as { text: string };
  expect(text).toMatch(/behind this number; see the tab “Rows behind”/);
  return listIn(sheetOf(host, 'Rows behind'));
}

function listIn({ rows, frozenRows }: Sheet): List {
  const isUsed = (row: CellValue[]): boolean => row.some((cell) => cell !== '');
  return {
    top: rows.slice(0, frozenRows - 1).map(([first]) => String(first)),
    headings: rows[frozenRows - 1]?.filter((heading) => heading !== '') ?? [],
    rows: rows.slice(frozenRows).filter(isUsed),
  };
}

/** What the rows of a list add up to: in the second column above, in the third below. */
function sumOf({ headings, rows }: List, heading: string): number | null {
  const column = headings.indexOf(heading);
  return column < 0 ? null : rows.reduce((sum, row) => sum + Number(row[column]), 0);
}

/** As the receipt has them: talk time is counted in seconds and listed in minutes. */
function sumsOf(list: List, kpi: Pick<KpiValue, 'name'>) {
  const [above, below] =
    kpi.name === 'QUARTERLY_GROWTH'
      ? ['This period', 'Period before']
      : kpi.name === 'TARGET_ATTAINMENT'
        ? ['Reached', 'Target']
        : ['Counted', 'Out of'];
  const numerator = sumOf(list, above) ?? 0;
  const inUnits = kpi.name === 'AVERAGE_CONVERSATION_MINUTES' ? Math.round(numerator * 60) : numerator;
  return { numerator: inUnits, denominator: sumOf(list, below) };
}

describe('the rows behind a number, in the built bundle', () => {
  let host: Host;
  let summary: Summary;
  beforeAll(() => {
    ({ host, summary } = sampleHost());
  });

  const told = (name: string, rep: string | null, period: string | null): KpiValue =>
    summary.kpis.find((kpi) => kpi.name === name && kpi.rep === rep && kpi.period === period) as KpiValue;

  // How much was done stands among the reps, without a row of its own.
  // A velocity is made of four numbers that have rows of their own.
  const sixKpis = kpis.filter(({ name, isVolume }) => !isVolume && name !== 'SALES_VELOCITY');

  it.each(sixKpis.map((kpi) => [kpi.name, kpi] as const))('add up to the team’s newest quarter: %s', (name, kpi) => {
    const { value, numerator, denominator } = told(name, null, summary.periods.at(-1) ?? '');
    // The sample has a target for the team's amount of a whole quarter alone.
    if (value === null) return expect(['TARGET_ATTAINMENT', 'PIPELINE_COVERAGE']).toContain(name);
    const list = ask(host, rowNamed(host, kpi.label.en, 'All KPIs:'), 1);
    expect(sumsOf(list, kpi)).toEqual({ numerator, denominator });
    expect(list.top[0]).toBe(`${kpi.label.en} · Team · Q4 2026 to\u00a0date`);
  });

  it.each(['CALL_CONNECT_RATIO', 'APPOINTMENT_SHOW_RATE', 'CALL_DEAL_RATIO', 'WON_AMOUNT'])(
    'add up to what a rep has in the newest quarter: %s',
    (name) => {
      const rep = 'Ben Ortiz';
      const label = kpis.find((kpi) => kpi.name === name)?.label.en ?? '';
      const { rows } = sheetOf(host, summaryName);
      const table = rows.findIndex(
        ([first], row) => String(first).startsWith('Reps, Q4') && rows[row + 1]?.includes(label),
      );
      const row = rows.findIndex(([first], at) => at > table && first === rep);
      const list = ask(host, row, columnHeaded(host, row, label));
      const { numerator, denominator } = told(name, rep, '2026 Q4');
      expect(sumsOf(list, { name })).toEqual({ numerator, denominator });
      const reps = new Set(list.rows.map((cells) => cells[list.headings.indexOf('Counted for')]));
      expect([...reps]).toEqual([rep]);
    },
  );

  it('add up to all time, and to the same days of the quarter before', () => {
    const row = rowNamed(host, 'Call-to-connect ratio', 'All KPIs:');
    const { numerator, denominator } = told('CALL_CONNECT_RATIO', null, null);
    expect(sumsOf(ask(host, row, 7), { name: 'CALL_CONNECT_RATIO' })).toEqual({ numerator, denominator });
    const before = ask(host, row, 2);
    const sums = sumsOf(before, { name: 'CALL_CONNECT_RATIO' });
    const shown = sheetOf(host, summaryName).rows[row]?.[2];
    expect((sums.numerator ?? 0) / (sums.denominator ?? 0)).toBeCloseTo(Number(shown), 12);
    expect(before.top[0]).toContain('same\u00a0days');
  });

  it('of growth are those of both quarters, in any quarter of the table', () => {
    const row = rowNamed(host, 'Q3 2026', 'Growth by quarter');
    const { wonAmount, dealsWon } = summary.growth.find((one) => one.rep === null && one.period === '2026 Q3') ?? {};
    const before = summary.growth.find((one) => one.rep === null && one.period === '2026 Q2');
    const list = ask(host, row, columnHeaded(host, row, 'Growth'));
    expect([sumOf(list, 'This period'), sumOf(list, 'Period before')]).toEqual([wonAmount, before?.wonAmount]);
    expect(ask(host, row, columnHeaded(host, row, 'Deals won')).rows).toHaveLength(dealsWon ?? -1);
  });

  it('of a stage, of what is left out and of what is missing are as many as the cell says', () => {
    const { rows } = sheetOf(host, summaryName);
    const [stage] = summary.stages;
    const cells: [row: number, heading: string][] = [
      [rowNamed(host, stage?.stage ?? '', 'Where deals get stuck'), 'Lost there'],
      [rowNamed(host, 'Calls', 'What was counted and what was left out'), 'Left out'],
      [rowNamed(host, 'Calls', 'What was counted and what was left out'), 'Counted'],
    ];
    for (const [row, heading] of cells) {
      const column = columnHeaded(host, row, heading);
      expect(ask(host, row, column).rows).toHaveLength(Number(rows[row]?.[column]));
    }
    const gaps = rowNamed(host, 'Team', 'What is missing');
    // Beside the score.
    for (const column of [2, 3]) expect(ask(host, gaps, column).rows).toHaveLength(Number(rows[gaps]?.[column]));
  });

  it('show the row’s own cells under their own headings, with its number in its sheet', () => {
    const list = ask(host, rowNamed(host, 'Win rate', 'All KPIs:'), 1);
    const deals = sheetOf(host, 'Deals').rows;
    const first = list.headings.indexOf('Deal ID');
    for (const row of list.rows) {
      const [sheet, number] = [row[list.headings.indexOf('Sheet')], row[list.headings.indexOf('Row')]];
      const source = deals[Number(number) - 1] ?? [];
      expect(sheet).toBe('Deals');
      expect(row.slice(first, first + source.length)).toEqual(source);
    }
    const days = list.rows.map((row) => Number(row[list.headings.indexOf('Counted on')]));
    expect(days).toEqual([...days].sort((a, b) => b - a));
  });

  it('stand in one tab of ours, filtered and frozen, with the way back and each row linked', () => {
    const before = host.workbook().sheets.filter(({ name }) => name !== 'Rows behind');
    const row = rowNamed(host, 'Win rate', 'All KPIs:');
    const { rows } = ask(host, row, 1);
    ask(host, row, 1);
    const after = host.workbook();
    expect(after.sheets.filter(({ name }) => name !== 'Rows behind')).toEqual(before);
    expect(after.sheets.filter(({ name }) => name.startsWith('Rows behind'))).toHaveLength(1);
    const { links = {}, filter, frozenRows } = sheetOf(host, 'Rows behind');
    const { id } = sheetOf(host, summaryName);
    expect(links[`${frozenRows - 2},0`]).toBe(`#gid=${id}&range=B${row + 1}`);
    expect(Object.keys(links)).toHaveLength(rows.length + 1);
    expect(filter).toMatchObject({ row: frozenRows - 1, rows: rows.length + 1 });
    expect(after.sheets[after.activeSheet]?.name).toBe('Rows behind');
  });

  it('are no activity to a later build', () => {
    ask(host, rowNamed(host, 'Win rate', 'All KPIs:'), 1);
    const again = host.run('buildSummary', { asOf }) as Summary;
    expect(again.tabs).toEqual(summary.tabs);
    expect(again.otherSheets).toEqual(summary.otherSheets);
  });

  it('are asked for with one sentence where no number is selected', () => {
    const sentence = 'Select a number on KPI Summary or KPI Details first';
    const own = host.workbook().sheets.length;
    const places: [string, number, number][] = [
      ['Calls', 3, 1],
      [summaryName, 0, 0],
      [
        summaryName,
        sheetOf(host, summaryName).rows.findIndex(([first]) => String(first).startsWith('All KPIs:')) + 1,
        1,
      ],
      [summaryName, 3, 15],
    ];
    for (const [sheet, row, column] of places) {
      host.select(sheet, { row, column, rows: 1, columns: 1 });
      expect(host.run('listRowsBehind')).toMatchObject({ text: expect.stringContaining(sentence) });
    }
    host.runMenu('showRowsBehind');
    expect(host.toasts().at(-1)?.message).toContain(sentence);
    expect(host.workbook().sheets).toHaveLength(own);
  });
});

describe('rows behind a number that has changed since', () => {
  it('are those of today, and the tab says so', () => {
    const { host } = sampleHost();
    const row = rowNamed(host, 'Appointments set', 'All KPIs:');
    const before = ask(host, row, 1).rows.length;
    const book = host.workbook();
    const meetings = book.sheets.find(({ name }) => name === 'Meetings') as Sheet;
    const last = meetings.rows.at(-1) as CellValue[];
    meetings.rows.push(last.map((cell, column) => (column === 0 ? `${cell}-x` : cell)));
    host.setWorkbook(book);
    const list = ask(host, row, 1);
    expect(list.rows.length).toBeGreaterThanOrEqual(before);
    expect(list.top.join(' ')).toMatch(/your tabs have changed since/);
  });

  it('are found on a later day as on the day of the build', () => {
    const { host } = sampleHost();
    const row = rowNamed(host, 'Call-to-connect ratio', 'All KPIs:');
    const before = ask(host, row, 1).top;
    host.setNow('2027-03-01T12:00:00Z');
    expect(ask(host, row, 1).top).toEqual(before);
  });
});

describe('people’s own', () => {
  it('sheet of that name stays as it is', () => {
    const { host } = sampleHost();
    const book = host.workbook();
    const own = { ...(book.sheets[0] as Sheet), id: 999, name: 'Rows behind', metadata: [] };
    book.sheets.push(own);
    host.setWorkbook(book);
    host.select(summaryName, { row: rowNamed(host, 'Win rate', 'All KPIs:'), column: 1, rows: 1, columns: 1 });
    expect(host.run('listRowsBehind')).toMatchObject({ text: expect.stringContaining('“Rows behind 2”') });
    expect(sheetOf(host, 'Rows behind')).toEqual(own);
  });

  it('duplicate of the tab stays, and another list is made', () => {
    const { host } = sampleHost();
    const row = rowNamed(host, 'Win rate', 'All KPIs:');
    ask(host, row, 1);
    const book = host.workbook();
    const made = book.sheets.findIndex(({ name }) => name === 'Rows behind');
    const kept = { ...(book.sheets[made] as Sheet), id: 998, name: 'My copy' };
    book.sheets.splice(made, 1, kept);
    host.setWorkbook(book);
    ask(host, rowNamed(host, 'Show rate', 'All KPIs:'), 1);
    expect(sheetOf(host, 'My copy')).toEqual(kept);
  });

  it('language is that of the report', () => {
    const { host } = sampleHost('ru_RU');
    const row = rowNamed(host, 'Доля дозвонов', 'Все KPI:');
    host.select(summaryName, { row, column: 1, rows: 1, columns: 1 });
    expect(host.run('listRowsBehind')).toMatchObject({
      text: expect.stringMatching(/^За этим числом .* «Строки за числом»\.$/),
    });
    const { top, headings } = listIn(sheetOf(host, 'Строки за числом'));
    expect(top[0]).toMatch(/^Доля дозвонов · Команда · 4 кв\. 2026/);
    expect(headings.slice(0, 3)).toEqual(['Часть', 'Учтено', 'Из']);
  });
});

/** A few calls of one rep, of which two have no outcome: what is listed of them takes the same calls of the services. */
function fewCalls(): Host {
  const outcomes = ['Connected', '', 'Voicemail', 'Connected', '', 'No answer'];
  const calls: CellValue[][] = [
    ['Rep', 'Date', 'Outcome'],
    ...outcomes.map((outcome, i) => ['Ana', 46_300 + i, outcome]),
  ];
  const workbook = emptyWorkbook('Few', { timeZone: 'Europe/Paris' });
  const host = installedIn({ ...workbook, sheets: [{ ...emptySheet(0, 'Calls'), rows: calls }] });
  host.run('buildSummary', { asOf });
  return host;
}

describe('a service that fails while the rows are listed', () => {
  const content = (host: Host): string =>
    JSON.stringify(host.workbook().sheets.map(({ id, metadata, ...sheet }) => sheet)).replace(/gid=\d+/g, '');

  it.each(['once', 'kill'] as const)('%s, leaves nothing that the next try does not heal', (repeat) => {
    const host = fewCalls();
    const row = rowNamed(host, 'Team', 'What is missing');
    const column = columnHeaded(host, row, 'Call outcome');
    const start = host.workbook();
    const list = () => {
      host.select(summaryName, { row, column, rows: 1, columns: 1 });
      host.run('listRowsBehind');
    };
    host.resetStats();
    list();
    const { calls } = host.stats();
    const clean = content(host);
    expect(listIn(sheetOf(host, 'Rows behind')).rows).toHaveLength(2);
    for (let at = 2; at < calls; at += 11) {
      host.setWorkbook(structuredClone(start));
      host.failNext({ at, repeat, when: 'after' });
      let error = '';
      try {
        list();
      } catch (fault) {
        error = (fault as Error).message;
      }
      host.failNext(null);
      if (repeat === 'once') expect({ at, error, is: content(host) === clean }).toEqual({ at, error: '', is: true });
      list();
      expect({ at, is: content(host) === clean }).toEqual({ at, is: true });
    }
  });
});
