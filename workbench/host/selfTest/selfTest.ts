import { measureCalls } from './measureCalls.ts';

// Runs on Google, as the one function that `npm run build -- --self-test` adds; nothing of Node is there.

type Answer = { readonly value?: unknown; readonly error?: string };
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type Row = {
  readonly key: string;
  readonly call: string;
  readonly mode: string;
  readonly locale: string;
  readonly zone: string;
  readonly grade: string;
  readonly expected: Answer;
  readonly whyNot: string | null;
  readonly run: ((ss: Spreadsheet, sheet: Sheet) => unknown) | null;
};

type Found = { readonly row: Row; readonly found: Answer; readonly milliseconds: number };

const resultName = 'Self-test';

/**
 * Runs every row of the contract in a sheet that is made for it and removed again, measures each class of call, and
 * leaves a tab *Self-test*. Rows change the locale, the time zone and names of the document, so it runs in an empty
 * spreadsheet alone.
 */
export function selfTest(rows: readonly Row[]): void {
  const ss = SpreadsheetApp.getActive();
  if (ss.getSheets().some((sheet) => sheet.getName() !== resultName && sheet.getLastRow() > 0))
    throw new Error('Run the self-test in a new, empty spreadsheet: it changes the locale and the time zone.');
  const before = { locale: ss.getSpreadsheetLocale(), zone: ss.getSpreadsheetTimeZone() };
  const kept = ss.getSheets().map((sheet) => sheet.getSheetId());
  const found: Found[] = [];
  try {
    for (const row of rows) if (row.whyNot === null) found.push(foundOf(ss, row, kept));
    const seconds = measureCalls(scratch(ss, kept));
    removeOthers(ss, kept);
    leaveResults(ss, rows, found, seconds);
  } finally {
    removeOthers(ss, kept);
    ss.setSpreadsheetLocale(before.locale);
    ss.setSpreadsheetTimeZone(before.zone);
  }
}

function foundOf(ss: Spreadsheet, row: Row, kept: readonly number[]): Found {
  if (ss.getSpreadsheetLocale() !== row.locale) ss.setSpreadsheetLocale(row.locale);
  if (ss.getSpreadsheetTimeZone() !== row.zone) ss.setSpreadsheetTimeZone(row.zone);
  const sheet = scratch(ss, kept);
  const start = Date.now();
  const found = row.run === null || row.mode !== '' ? computed(sheet, row) : called(ss, sheet, row);
  return { row, found, milliseconds: Date.now() - start };
}

function called(ss: Spreadsheet, sheet: Sheet, { run }: Row): Answer {
  try {
    const value = run?.(ss, sheet);
    SpreadsheetApp.flush();
    return { value: plain(value) };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

/** A formula, or a call as a custom function makes it. */
function computed(sheet: Sheet, row: Row): Answer {
  const cell = sheet.getRange('J20');
  cell.setFormula(row.run === null ? row.call : `=SELF_TEST_ROW("${row.key.replace(/"/g, '""')}")`);
  SpreadsheetApp.flush();
  const value = cell.getValue();
  if (row.run === null) return { value: plain(value) };
  try {
    return JSON.parse(String(value)) as Answer;
  } catch {
    return { error: `The cell shows ${cell.getDisplayValue() || 'nothing'}.` };
  }
}

/** What SELF_TEST_ROW answers in its cell. */
export function rowInCell(rows: readonly Row[], key: string): string {
  const row = rows.find((one) => one.key === key);
  try {
    const ss = SpreadsheetApp.getActive();
    const sheet = ss.getSheetByName('Data');
    return JSON.stringify({ value: plain(row?.run?.(ss, sheet as Sheet)) });
  } catch (error) {
    return JSON.stringify({ error: (error as Error).message });
  }
}

/** As it would cross to a page: `undefined` is nothing there. */
function plain(value: unknown): unknown {
  const text = JSON.stringify(value);
  return text === undefined ? null : JSON.parse(text);
}

/** The tab Data that the rows speak of, and no other sheet of theirs. */
function scratch(ss: Spreadsheet, kept: readonly number[]): Sheet {
  removeOthers(ss, kept);
  // What one row has kept, the next would find.
  PropertiesService.getDocumentProperties().deleteAllProperties();
  const sheet = ss.insertSheet('Data');
  sheet.getRange('A:A').setNumberFormat('yyyy-mm-dd');
  sheet.getRange('D2').setNumberFormat('[h]:mm:ss');
  sheet.getRange('A1:D3').setValues([
    ['Day', 'Rep', 'Calls', ''],
    [45688, 'Ada', 3, 26 / 24],
    [45689 + 9.5 / 24, 'Bob', 5, ''],
  ]);
  SpreadsheetApp.flush();
  return sheet;
}

function removeOthers(ss: Spreadsheet, kept: readonly number[]): void {
  for (const sheet of ss.getSheets())
    if (kept.indexOf(sheet.getSheetId()) < 0 && sheet.getName() !== resultName) ss.deleteSheet(sheet);
}

function leaveResults(
  ss: Spreadsheet,
  rows: readonly Row[],
  found: readonly Found[],
  seconds: Readonly<Record<string, number>>,
): void {
  const sheet = ss.getSheetByName(resultName) ?? ss.insertSheet(resultName);
  const same = (one: Found): boolean => JSON.stringify(one.found) === JSON.stringify(one.row.expected);
  const lines: (string | number)[][] = [
    ['Call', 'Expected', 'Found', '', 'Milliseconds'],
    ...found.map((one) => [
      asText(one.row.key),
      text(one.row.expected),
      text(one.found),
      same(one) ? 'as expected' : 'DIFFERS',
      one.milliseconds,
    ]),
    ...rows
      .filter(({ whyNot }) => whyNot !== null)
      .map((row) => [asText(row.key), text(row.expected), '', `not run: ${row.whyNot}`, '']),
    ...Object.keys(seconds).map((unit) => [`seconds per unit: ${unit}`, '', seconds[unit] ?? '', '', '']),
  ];
  const seen = {
    day: Utilities.formatDate(new Date(), 'UTC', 'yyyy-MM-dd'),
    rows: found.map((one) => ({ key: one.row.key, ...one.found })),
    seconds,
  };
  // A cell holds 50,000 characters; its pieces are joined by whoever pastes them.
  const pieces = JSON.stringify(seen).match(/.{1,40000}/g) ?? [];
  const all = [
    ...lines,
    ['For workbench/host/seen.json:', '', '', '', ''],
    ...pieces.map((piece) => [piece, '', '', '', '']),
  ];
  sheet.clear();
  // As text: an expected "=…" is no formula here.
  sheet.getRange(1, 1, all.length, 5).setNumberFormat('@').setValues(all);
  SpreadsheetApp.flush();
}

function text({ value, error }: Answer): string {
  return error === undefined ? JSON.stringify(value ?? null) : `Error: ${error}`;
}

/** The apostrophe keeps a formula from being one; it is no part of the text. */
function asText(key: string): string {
  return key.startsWith('=') ? `'${key}` : key;
}
