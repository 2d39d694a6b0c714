import type { Host } from '../../workbench/host/host.ts';
import { emptySheet, type Workbook } from '../../workbench/workbook.ts';
import { type BookName, books, firstDay, type Language, mark, roleOf, withNeighbours } from './books.ts';

/** What people do, on a spreadsheet as they have it then. */
export type Command = {
  readonly name: string;
  /** Prepares the spreadsheet, undisturbed. */
  readonly start: (host: Host, book: BookName) => void;
  readonly run: (host: Host, book: BookName, language: Language) => unknown;
  /** What the user reads then, where the command changes it. */
  readonly answersIn?: (language: Language) => Language;
  /** What it leaves half done is done by asking again, and no build sees to it. */
  readonly isAskedAgain?: true;
  /** Sheets of people in which it writes by their wish. */
  readonly writesInto?: string;
};

const few = 30;
const many = 90;

function put(host: Host, book: Workbook): void {
  host.setWorkbook(structuredClone(book));
}

/** The same spreadsheet with other rows in people's own tabs. */
function withRows(host: Host, name: BookName, rows: number): void {
  const ours = host.workbook();
  const fresh = books[name](rows).sheets;
  const sheets = ours.sheets.map((sheet) => fresh.find((one) => one.name === sheet.name) ?? sheet);
  put(host, { ...ours, sheets });
}

function built(host: Host, name: BookName, rows: number): void {
  put(host, books[name](rows));
  host.run('buildSummary', {});
  put(host, withNeighbours(host.workbook()));
}

/** The column of all time on KPI Summary: of the period before there may be nothing to compare. */
const allTime = 7;

/** Selects numbers of the summary one after the other until there are rows behind one. */
function selectNumber(host: Host, which: number): void {
  const sheet = host.workbook().sheets.find((one) => roleOf(one) === 'summary')!;
  const cells = sheet.rows.flatMap((line, row) =>
    line.flatMap((value, column) => (typeof value === 'number' && column > 0 ? [{ row, column }] : [])),
  );
  const before = host.workbook();
  let found = 0;
  for (const { row, column } of cells) {
    host.select(sheet.name, { row, column, rows: 1, columns: 1 });
    host.run('listRowsBehind');
    const isListed = host.workbook().sheets.length > before.sheets.length;
    put(host, before);
    if (isListed) found += 1;
    if (found === which) return;
  }
  throw new Error('No number of the summary has rows behind it.');
}

const otherThan = (language: Language): Language => (language === 'en' ? 'ru' : 'en');

/** Gives open deals a close day that has passed, so that there is something left to do. */
function withDueDeals(host: Host): void {
  const book = host.workbook();
  const deals = book.sheets.find(({ name }) => name === 'Deals');
  for (const row of deals?.rows ?? []) if (row[2] === 'Negotiation') row[5] = firstDay + 100;
  put(host, book);
}

/** Puts a tick and a note beside the first row of the work list. */
function noteOnWorkList(host: Host): void {
  const book = host.workbook();
  const { rows } = book.sheets.find((sheet) => roleOf(sheet) === 'workList')!;
  const first = rows.find((row) => row.length > 8 && typeof row[0] === 'boolean');
  if (!first) throw new Error('The work list has no row.');
  first[0] = true;
  first[7] = `${mark}, to be done in May`;
  put(host, book);
}

const pageOf = (host: Host, book: BookName) =>
  host.run('writeOneToOne', { rep: book === 'english' ? 'Ana' : 'Анна', asOf: '2026-10-31' });

/** Writes below the page of a rep what was agreed. */
function agreeOnPage(host: Host): void {
  const book = host.workbook();
  const page = book.sheets.find((sheet) => roleOf(sheet) === 'oneToOne')!;
  page.rows.push([firstDay + 90, `${mark}, call back within a day`], ['', `${mark}, second`]);
  page.notes[`${page.rows.length - 1},0`] = `${mark}, a note`;
  put(host, book);
}

/** A tracker of theirs that uses our functions. */
function withTracker(host: Host, name: BookName): void {
  const book = books[name](few);
  const [first] = book.sheets;
  const tracker = { ...emptySheet(8, 'Tracker'), rows: [['KPI'], [0], [0]], formulas: {} as Record<string, string> };
  tracker.formulas = { '1,0': '=CALL_CONNECT_RATIO()', '2,0': `=CALLS_MADE('${first!.name}'!A:E)+1` };
  put(host, { ...book, sheets: [...book.sheets, tracker] });
  host.select('Tracker', { row: 4, column: 1, rows: 1, columns: 1 });
}

const build = (host: Host) => host.run('buildSummary', {});
const lines = [{ setting: 'Productive conversation, seconds', value: '90' }];

export const commands: readonly Command[] = [
  { name: 'first build', start: (host, book) => put(host, books[book](few)), run: build },
  {
    name: 'build that grows',
    start: (host, book) => {
      built(host, book, few);
      withRows(host, book, many);
    },
    run: build,
  },
  {
    name: 'build that shrinks',
    start: (host, book) => {
      built(host, book, many);
      withRows(host, book, few);
    },
    run: build,
  },
  { name: 'build again', start: (host, book) => built(host, book, few), run: build },
  {
    name: 'restore',
    start: (host, book) => {
      built(host, book, few);
      withRows(host, book, many);
      build(host);
    },
    run: (host) => host.run('restoreSummary'),
  },
  {
    name: 'settings without a tab',
    start: (host, book) => put(host, books[book](few)),
    run: (host) => host.run('saveSettings', lines),
  },
  {
    name: 'settings into their tab',
    start: (host, book) => built(host, book, few),
    run: (host) => host.run('saveSettings', [...lines, { setting: 'As of', value: '2026-10-31' }]),
  },
  {
    name: 'another view',
    start: (host, book) => built(host, book, few),
    run: (host) => host.run('buildSummary', { lines: [{ setting: 'As of', value: '2026-10-31' }] }),
  },
  {
    name: 'rows behind, first',
    start: (host, book) => {
      built(host, book, few);
      selectNumber(host, 1);
    },
    run: (host) => host.run('listRowsBehind'),
    isAskedAgain: true,
  },
  {
    name: 'rows behind, again',
    start: (host, book) => {
      built(host, book, few);
      selectNumber(host, 1);
      host.run('listRowsBehind');
      const sheet = host.workbook().sheets.find((one) => roleOf(one) === 'summary')!;
      const row = sheet.rows.findIndex((line) => typeof line[allTime] === 'number');
      host.select(sheet.name, { row, column: allTime, rows: 1, columns: 1 });
    },
    run: (host) => host.run('listRowsBehind'),
    isAskedAgain: true,
  },
  {
    name: 'work list, first',
    start: (host, book) => built(host, book, few),
    run: (host) => host.run('listWork'),
    isAskedAgain: true,
  },
  {
    name: 'work list, again',
    start: (host, book) => {
      built(host, book, few);
      withDueDeals(host);
      host.run('listWork');
      noteOnWorkList(host);
      withRows(host, book, many);
      withDueDeals(host);
    },
    run: (host) => host.run('listWork'),
    isAskedAgain: true,
  },
  {
    name: 'one-to-one, first',
    start: (host, book) => built(host, book, few),
    run: pageOf,
    isAskedAgain: true,
  },
  {
    name: 'one-to-one, again',
    start: (host, book) => {
      built(host, book, few);
      pageOf(host, book);
      agreeOnPage(host);
      withRows(host, book, many);
    },
    run: pageOf,
    isAskedAgain: true,
  },
  {
    name: 'sample into an empty spreadsheet',
    start: (host, book) => put(host, { ...books[book](few), sheets: [emptySheet(1, 'Sheet1')] }),
    run: (host) => host.run('addSampleTabs', 'small', '2026-11-20'),
    isAskedAgain: true,
  },
  {
    name: 'sample beside tabs',
    start: (host, book) => put(host, books[book](few)),
    run: (host) => host.run('addSampleTabs', 'small', '2026-11-20'),
    isAskedAgain: true,
  },
  {
    name: 'refresh formulas',
    start: withTracker,
    run: (host) => host.runMenu('refreshKpiFormulas'),
    writesInto: 'Tracker',
  },
  {
    name: 'insert a formula',
    start: withTracker,
    run: (host) => host.run('insertFormula', { formula: '=CALLS_MADE()', ranges: [], format: '#,##0', replace: false }),
    writesInto: 'Tracker',
  },
  {
    name: 'language',
    start: (host, book) => built(host, book, few),
    run: (host, _, language) => host.run('setLanguage', otherThan(language)),
    answersIn: otherThan,
  },
  { name: 'look', start: (host, book) => built(host, book, few), run: (host) => host.run('findTabs') },
  { name: 'open', start: (host, book) => built(host, book, few), run: (host) => host.openMenu('FULL') },
];
