import { describe, expect, it } from 'vitest';
import type { FaultPlan, Host } from '../../workbench/host/host.ts';
import { emptySheet, type Workbook } from '../../workbench/workbook.ts';
import { madeUpSummary } from '../report/madeUpSummary.ts';
import { looksOf } from './looksOf.ts';
import { bookOf, callRows, startHost } from './startHost.ts';

const small = { quarters: ['2026 Q3', '2026 Q4'], stages: [], questions: [], otherSheets: [], targets: [] };
const before = madeUpSummary({ ...small, reps: ['Ana', 'Ben', 'Chloe'] });
const after = madeUpSummary({ ...small, reps: ['Ana'], sentences: ['Another message.'], coaching: [] });

const names = ['KPI Summary', 'KPI Details'] as const;
type Name = (typeof names)[number];
const ours = (book: Workbook, wanted: Name = 'KPI Summary') => book.sheets.find(({ name }) => name === wanted);

/**
 * Ids, those of charts in the tag as well, count up with every attempt, and a summary that was built once has the tag of its start beside that of its end;
 * everything else has to be the same.
 */
function withoutIds(book: Workbook): string {
  return JSON.stringify(book, (key, value: unknown) => {
    if (key === 'cellStyles') return looksOf(value as Workbook['sheets'][number]['cellStyles']);
    return key === 'id' ? 0 : key === 'metadata' ? validOf(value as Tags).map(withoutName) : value;
  });
}

type Tags = Workbook['sheets'][number]['metadata'];

function validOf(tags: Tags): Tags {
  const complete = tags.filter(({ value }) => value.includes('"complete"'));
  return complete.length > 0 ? complete : tags;
}

function withoutName(tag: Tags[number]): Tags[number] {
  const { sheetId, name, charts, ...value } = JSON.parse(tag.value);
  return { ...tag, id: 0, value: JSON.stringify(value) };
}

function attempt(host: Host, summary = after): string {
  try {
    host.run('write', summary);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

type Clean = { readonly book: Workbook; readonly text: string; readonly calls: number };

async function cleanBuild(start: Workbook, summary = after): Promise<Clean> {
  const host = await startHost(structuredClone(start));
  host.resetStats();
  host.run('write', summary);
  return { book: host.workbook(), text: withoutIds(host.workbook()), calls: host.stats().calls };
}

/** Values and looks as people see them, our own first rows only. */
function shown(book: Workbook, name: Name, rows: number): string {
  const sheet = ours(book, name);
  const { rows: cells = [], cellStyles = {}, rowHeights = {}, columnWidths = {}, hiddenRows = [] } = sheet ?? {};
  const ofRows = (layer: Readonly<Record<string, unknown>>) =>
    Object.entries(layer).filter(([key]) => Number(key.split(',')[0]) < rows);
  const texts = cells.slice(0, rows).map((row) => JSON.stringify(row).replace(/(,?"")+]$/, ']'));
  const hidden = hiddenRows.filter((row) => row < rows);
  return JSON.stringify([texts, ofRows(looksOf(cellStyles)), ofRows(rowHeights), columnWidths, hidden]);
}

type Expected = { readonly start: Workbook; readonly clean: Workbook };

const rowsOf = (book: Workbook, name: Name): number =>
  (JSON.parse(ours(book, name)?.metadata[0]?.value ?? '{}') as { rows?: number }).rows ?? 0;

/** What is wrong with the spreadsheet after a fault; an error has to be one sentence of ours. */
function faultsIn(
  book: Workbook,
  { start, clean }: Expected,
  error: string,
  { repeat }: Omit<FaultPlan, 'at'>,
): string[] {
  const isAs = (name: Name, one: Workbook) =>
    shown(book, name, rowsOf(one, name)) === shown(one, name, rowsOf(one, name));
  const isStamped = (name: Name) =>
    /^Being rebuilt since \d\d:\d\d and not complete/.test(String(ours(book, name)?.rows[0]?.[0]));
  const halves = names.filter((name) => !(isAs(name, start) || isAs(name, clean) || isStamped(name)));
  // One sheet of the new report beside one of the old, and neither says so.
  const isMixed =
    names.some((name) => !isStamped(name) && !isAs(name, start)) &&
    names.some((name) => !isStamped(name) && !isAs(name, clean));
  const theirs = theirCells(book);
  const tabs = (one: Workbook) => JSON.stringify(one.sheets.filter(({ name }) => !name.startsWith('KPI')));
  return [
    ...(tabs(book) === tabs(start) ? [] : ['an activity tab changed']),
    ...(theirs === theirCells(start) ? [] : [`what people keep around the summary is ${theirs}`]),
    ...halves.map((name) => `${name} is half written and does not say so`),
    ...(isMixed ? ['the sheets are of two builds and do not say so'] : []),
    ...(error === '' || repeat === 'kill' || /^[A-Z][^:]*\.$/.test(error) ? [] : [error]),
    ...(error !== '' && repeat === 'once' ? ['a single fault reached the user'] : []),
  ];
}

/** What people have put below and beside the summary, with its notes and colours, wherever it has moved to. */
function theirCells(book: Workbook): string {
  const cells = names.map((name) => {
    const { rows = [], notes = {}, cellStyles = {} } = ours(book, name) ?? {};
    return rows.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        String(cell).startsWith('mine') ? [[c, cell, notes[`${r},${c}`], cellStyles[`${r},${c}`]?.background]] : [],
      ),
    );
  });
  return JSON.stringify(cells);
}

function withTheirCells(book: Workbook): Workbook {
  for (const name of names) {
    const sheet = ours(book, name);
    if (!sheet) throw new Error(`There is no ${name}.`);
    const below = rowsOf(book, name);
    while (sheet.rows.length < below) sheet.rows.push([]);
    sheet.rows.push(['mine 1', '', 'mine 2'], ['', 'mine 3'], ['mine 4']);
    sheet.notes[`${below},0`] = 'a note of mine';
    sheet.cellStyles[`${below + 1},1`] = { background: '#ffff00' };
    for (const row of [3, below + 1]) {
      const line = sheet.rows[row] ?? [];
      sheet.rows[row] = [...line, ...new Array(14 - line.length).fill(''), `mine beside ${row}`];
    }
  }
  return book;
}

/** The service fails at call after call; a build without faults afterwards has to give what a clean one gives. */
async function sweep(
  given: Workbook,
  plan: Omit<FaultPlan, 'at'>,
  { from = 1, step = 1, dense = 0, summary = after },
): Promise<string[]> {
  const host = await startHost(structuredClone(given));
  const start = host.workbook();
  const clean = await cleanBuild(start, summary);
  const broken: string[] = [];
  for (let at = from; at <= clean.calls; at += at < dense ? 1 : step) {
    host.setWorkbook(structuredClone(start));
    host.failNext({ ...plan, at });
    const error = attempt(host, summary);
    host.failNext(null);
    const faults = faultsIn(host.workbook(), { start, clean: clean.book }, error, plan);
    attempt(host, summary);
    if (theirCells(host.workbook()) !== theirCells(start)) faults.push('building again destroys what people keep');
    if (withoutIds(host.workbook()) !== clean.text) faults.push('building again does not heal it');
    broken.push(...faults.map((fault) => `${plan.repeat} ${plan.when} call ${at} of ${clean.calls}: ${fault}`));
  }
  return broken;
}

async function builtBook(summary = before): Promise<Workbook> {
  const host = await startHost(bookOf({ Calls: callRows(3) }));
  host.run('write', summary);
  return withTheirCells(host.workbook());
}

const starts = [
  ['the first build', async () => bookOf({ Calls: callRows(3) })],
  ['a later build', () => builtBook()],
] as const;

describe.each(starts)('a service that fails on %s', (_, start) => {
  it('stopped after any call, leaves nothing behind that the next build does not heal', async () => {
    expect(await sweep(await start(), { repeat: 'kill', when: 'after' }, { step: 5 })).toEqual([]);
  });

  it('for good, ends in one sentence and a summary that is whole or says that it is not', async () => {
    expect(await sweep(await start(), { repeat: 'forever', when: 'before' }, { step: 17 })).toEqual([]);
    expect(await sweep(await start(), { repeat: 'forever', when: 'after' }, { from: 5, step: 17 })).toEqual([]);
  });

  it('once, is not noticed', async () => {
    expect(await sweep(await start(), { repeat: 'once', when: 'before' }, { from: 2, step: 17 })).toEqual([]);
    expect(await sweep(await start(), { repeat: 'once', when: 'after' }, { from: 8, step: 17 })).toEqual([]);
  });
});

describe('a service that fails while the summary grows over what people keep below it', () => {
  const whenever = [
    ['once, before its effect', { repeat: 'once', when: 'before' }],
    ['once, after its effect', { repeat: 'once', when: 'after' }],
    ['for good, before its effect', { repeat: 'forever', when: 'before' }],
    ['for good, after its effect', { repeat: 'forever', when: 'after' }],
    ['by a stop before its effect', { repeat: 'kill', when: 'before' }],
    ['by a stop after its effect', { repeat: 'kill', when: 'after' }],
  ] as const;

  it.each(whenever)('destroys nothing of theirs, %s', async (_, plan) => {
    // Room, tag and values come first; what follows is formats.
    expect(await sweep(await builtBook(after), plan, { summary: before, dense: 30, step: 47 })).toEqual([]);
  });

  it('says that a full spreadsheet is full, and changes nothing', async () => {
    const book = await builtBook(after);
    const used = book.sheets.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
    book.sheets.push({ ...emptySheet(99, 'Archive'), rowCount: 10_000_000 - used, columnCount: 1 });
    const host = await startHost(book);
    const start = JSON.stringify(host.workbook());
    expect(attempt(host, before)).toMatch(/10,000,000 cells/);
    expect(JSON.stringify(host.workbook())).toBe(start);
  });
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
    ['the rules', (book: Workbook) => ours(book, 'KPI Details')?.conditionalFormats.length === 4],
    ['the second sheet', (book: Workbook) => ours(book, 'KPI Details') !== undefined],
    ['the links', (book: Workbook) => Object.keys(ours(book, 'KPI Details')?.links ?? {}).length > 3],
    ['the chart', (book: Workbook) => ours(book)?.charts.length === 1],
  ])('does not come twice: %s', async (_, leaves) => {
    const start = bookOf({ Calls: callRows(3) });
    const host = await startHost(structuredClone(start));
    host.failNext({ at: await callThat(leaves), when: 'after', repeat: 'once' });
    expect(attempt(host)).toBe('');
    expect(withoutIds(host.workbook())).toBe((await cleanBuild(start)).text);
  });
});

describe('a chart that Sheets does not draw', () => {
  it('is a remark beside a table that is whole, and the next build adds it', async () => {
    const host = await startHost(bookOf({ Calls: callRows(3) }));
    expect(host.run('writeWithoutChart', after)).toMatchObject({
      remark: expect.stringContaining('did not draw a chart'),
    });
    expect(ours(host.workbook())?.charts).toEqual([]);
    expect(host.run('write', after)).toMatchObject({ remark: '' });
    expect(withoutIds(host.workbook())).toBe((await cleanBuild(bookOf({ Calls: callRows(3) }))).text);
  });
});
