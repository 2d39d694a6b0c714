import { describe, expect, it } from 'vitest';
import type { FaultPlan, Host } from '../../workbench/host/host.ts';
import type { Workbook } from '../../workbench/workbook.ts';
import { madeUpSummary } from '../report/madeUpSummary.ts';
import { bookOf, callRows, startHost } from './startHost.ts';

const small = { quarters: ['2026 Q3', '2026 Q4'], stages: [], questions: [], otherSheets: [], targets: [] };
const before = madeUpSummary({ ...small, reps: ['Ana', 'Ben', 'Chloe'] });
const after = madeUpSummary({ ...small, reps: ['Ana'], sentences: ['Another message.'], coaching: [] });

const ours = (book: Workbook) => book.sheets.find(({ name }) => name.startsWith('KPI'));

/**
 * Ids count up with every attempt, and a summary that was built once has the tag of its start beside that of its end;
 * everything else has to be the same.
 */
function withoutIds(book: Workbook): string {
  return JSON.stringify(book, (key, value: unknown) =>
    key === 'id' ? 0 : key === 'metadata' ? validOf(value as Tags).map(withoutName) : value,
  );
}

type Tags = Workbook['sheets'][number]['metadata'];

function validOf(tags: Tags): Tags {
  const complete = tags.filter(({ value }) => value.includes('"complete"'));
  return complete.length > 0 ? complete : tags;
}

function withoutName(tag: Tags[number]): Tags[number] {
  const { sheetId, name, ...value } = JSON.parse(tag.value);
  return { ...tag, id: 0, value: JSON.stringify(value) };
}

function attempt(host: Host): string {
  try {
    host.run('write', after);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

type Clean = { readonly text: string; readonly calls: number };

async function cleanBuild(start: Workbook): Promise<Clean> {
  const host = await startHost(structuredClone(start));
  host.resetStats();
  host.run('write', after);
  return { text: withoutIds(host.workbook()), calls: host.stats().calls };
}

/** What is wrong with the spreadsheet after a fault; an error has to be one sentence of ours. */
function faultsIn(book: Workbook, start: Workbook, error: string, { repeat }: Omit<FaultPlan, 'at'>): string[] {
  const [first] = ours(book)?.rows ?? [];
  const isWhole = [before, after].some(({ sentences }) => sentences[0] === first?.[0]);
  const tags = ours(book)?.metadata ?? [];
  const isStamped = validOf(tags).every(({ value }) => value.includes('"building"'));
  const tabs = (one: Workbook) => JSON.stringify(one.sheets.filter(({ name }) => !name.startsWith('KPI')));
  return [
    ...(tabs(book) === tabs(start) ? [] : ['an activity tab changed']),
    ...(isWhole || isStamped ? [] : ['the summary is half written and does not say so']),
    ...(error === '' || repeat === 'kill' || /^[A-Z][^:]*\.$/.test(error) ? [] : [error]),
    ...(error !== '' && repeat === 'once' ? ['a single fault reached the user'] : []),
  ];
}

/** The service fails at call after call; a build without faults afterwards has to give what a clean one gives. */
async function sweep(given: Workbook, plan: Omit<FaultPlan, 'at'>, { from = 1, step = 1 }): Promise<string[]> {
  const host = await startHost(structuredClone(given));
  const start = host.workbook();
  const clean = await cleanBuild(start);
  const broken: string[] = [];
  for (let at = from; at <= clean.calls; at += step) {
    host.setWorkbook(structuredClone(start));
    host.failNext({ ...plan, at });
    const error = attempt(host);
    host.failNext(null);
    const faults = faultsIn(host.workbook(), start, error, plan);
    attempt(host);
    if (withoutIds(host.workbook()) !== clean.text) faults.push('building again does not heal it');
    broken.push(...faults.map((fault) => `${plan.repeat} ${plan.when} call ${at} of ${clean.calls}: ${fault}`));
  }
  return broken;
}

async function builtBook(): Promise<Workbook> {
  const host = await startHost(bookOf({ Calls: callRows(3) }));
  host.run('write', before);
  return host.workbook();
}

const starts = [
  ['the first build', async () => bookOf({ Calls: callRows(3) })],
  ['a later build', builtBook],
] as const;

describe.each(starts)('a service that fails on %s', (_, start) => {
  it('stopped after any call, leaves nothing behind that the next build does not heal', async () => {
    expect(await sweep(await start(), { repeat: 'kill', when: 'after' }, { step: 5 })).toEqual([]);
  }, 120_000);

  it('for good, ends in one sentence and a summary that is whole or says that it is not', async () => {
    expect(await sweep(await start(), { repeat: 'forever', when: 'before' }, { step: 17 })).toEqual([]);
    expect(await sweep(await start(), { repeat: 'forever', when: 'after' }, { from: 5, step: 17 })).toEqual([]);
  }, 120_000);

  it('once, is not noticed', async () => {
    expect(await sweep(await start(), { repeat: 'once', when: 'before' }, { from: 2, step: 17 })).toEqual([]);
    expect(await sweep(await start(), { repeat: 'once', when: 'after' }, { from: 8, step: 17 })).toEqual([]);
  }, 120_000);
});

/** The first call after which a stopped script leaves this behind. */
async function callThat(leaves: (book: Workbook) => boolean): Promise<number> {
  const host = await startHost(bookOf({ Calls: callRows(3) }));
  const start = host.workbook();
  const isDoneAt = (at: number): boolean => {
    host.setWorkbook(structuredClone(start));
    host.failNext({ at, when: 'after', repeat: 'kill' });
    attempt(host);
    host.failNext(null);
    return leaves(host.workbook());
  };
  let [low, high] = [0, (await cleanBuild(start)).calls];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isDoneAt(middle)) high = middle;
    else low = middle;
  }
  return high;
}

describe('an effect whose answer is lost', () => {
  it.each([
    ['the new sheet', (book: Workbook) => ours(book) !== undefined],
    ['its tag', (book: Workbook) => ours(book)?.metadata.length === 1],
    ['the values', (book: Workbook) => ours(book)?.rows[0]?.[0] === after.sentences[0]],
    ['the rules', (book: Workbook) => ours(book)?.conditionalFormats.length === 4],
    ['the chart', (book: Workbook) => ours(book)?.charts.length === 1],
  ])(
    'does not come twice: %s',
    async (_, leaves) => {
      const start = bookOf({ Calls: callRows(3) });
      const host = await startHost(structuredClone(start));
      host.failNext({ at: await callThat(leaves), when: 'after', repeat: 'once' });
      expect(attempt(host)).toBe('');
      expect(withoutIds(host.workbook())).toBe((await cleanBuild(start)).text);
    },
    20_000,
  );
});

describe('a chart that Sheets does not draw', () => {
  it('is a remark beside a table that is whole, and the next build adds it', async () => {
    const host = await startHost(bookOf({ Calls: callRows(3) }));
    expect(host.run('writeWithoutChart', after)).toMatchObject({
      remark: expect.stringContaining('did not draw the chart'),
    });
    expect(ours(host.workbook())?.charts).toEqual([]);
    expect(host.run('write', after)).toMatchObject({ remark: '' });
    expect(withoutIds(host.workbook())).toBe((await cleanBuild(bookOf({ Calls: callRows(3) }))).text);
  });
});
