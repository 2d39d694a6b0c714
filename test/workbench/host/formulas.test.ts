import { beforeAll, describe, expect, it } from 'vitest';
import { computeFormulas } from '../../../workbench/host/formulas.ts';
import { createHost } from '../../../workbench/host/host.ts';
import { emptySheet, emptyWorkbook, type Workbook } from '../../../workbench/workbook.ts';

const code = `
function ECHO(value) { return value; }
function SHAPE(value) { return Array.isArray(value) ? value.length + 'x' + value[0].length : typeof value; }
function FAIL() { throw new Error('There is no Calls tab.'); }
function TABLE() { return [['Ada', 1], ['Bob', 2]]; }
function KIND(value) { return Object.prototype.toString.call(value); }
function FIRST_DAY(rows) { return rows[0][0].toISOString(); }
function BLANKS(rows) { return rows.filter(function (row) { return row[0] === ''; }).length; }
function TAB() { return SpreadsheetApp.getActive().getSheetByName('Calls').getRange('B2').getValue(); }
function PUT() { SpreadsheetApp.getActive().getSheetByName('Calls').getRange('B2').setValue(1); }
function TODAY_TOO() { return new Date(2025, 0, 31); }
function NOTHING() { return null; }
function NOT_A_NUMBER() { return 0 / 0; }
`;

const formulas: Record<string, string> = {
  sum: '=SUM(Calls!B2:B)',
  semicolons: '=IF(1>2;"a;b:c";SUM(Calls!B2:B4;10))',
  text: '="A2:A"&"x"',
  columns: '=SHAPE(Calls!A:B)',
  open: '=SHAPE(Calls!A2:B)',
  cell: '=SHAPE(Calls!B2)',
  day: '=FIRST_DAY(Calls!A2:A3)',
  blanks: '=BLANKS(Calls!A1:A10)',
  blank: '=KIND(Calls!A9)',
  fail: '=FAIL()',
  caught: '=IFERROR(FAIL(), "caught")',
  table: '=TABLE()',
  within: '=SUM(TABLE())',
  lower: '=echo(7)',
  unknown: '=NO_SUCH()',
  missing: '=QUERY(Calls!A:B, "select A")',
  minus: '=-2^2',
  array: '=ARRAYFORMULA(Calls!B2:B3*2)',
  spark: '=SPARKLINE(Calls!B2:B3)',
  self: 'itself',
  there: 'back',
  back: 'there',
  tab: '=TAB()',
  put: '=PUT()',
  named: '=SUM(amounts)',
  now: '=ECHO(D1:D2)',
  quoted: "=SUM('My Calls'!A1:A)",
  returnsDate: '=TODAY_TOO()',
  nothing: '=NOTHING()',
  notANumber: '=NOT_A_NUMBER()',
  omitted: '=KIND(,1)',
  error: '=ECHO(1/0)',
  quotedMonth: '=ECHO("2025-03")',
  quotedPercent: '=ECHO("20%")',
  chosenText: '=ECHO(IF(1=1,"2025-03",""))',
  joinedText: '=ECHO("2025"&"-03")',
  trimmedText: '=TRIM("2025-03")',
  typedMonth: '=KIND(Calls!A2)',
};
const names = Object.keys(formulas);

function workbookOf(): Workbook {
  const workbook = emptyWorkbook('Test', { timeZone: 'Asia/Kolkata' });
  const calls = emptySheet(1, 'Calls');
  calls.rows = [
    ['Day', 'Amount'],
    [45000, 1],
    [45001, 2],
    ['', 3],
  ];
  calls.columnStyles[0] = { numberFormat: 'yyyy-mm-dd' };
  const mine = emptySheet(2, 'My Calls');
  mine.rows = [[5], [6]];
  const report = emptySheet(3, 'Report');
  names.forEach((name, i) => {
    report.formulas[`${i * 3},0`] = formulas[name]!;
  });
  report.formulas['0,3'] = '=NOW()';
  const cellOf = (name: string) => `A${names.indexOf(name) * 3 + 1}`;
  for (const [name, other] of [
    ['self', 'self'],
    ['there', 'back'],
    ['back', 'there'],
  ] as const)
    report.formulas[`${names.indexOf(name) * 3},0`] = `=${cellOf(other)}+1`;
  workbook.sheets.push(calls, mine, report);
  workbook.namedRanges.push({ name: 'amounts', sheet: 'Calls', area: { row: 1, column: 1, rows: 3, columns: 1 } });
  return workbook;
}

describe('computeFormulas', () => {
  const host = createHost({ code, manifest: { timeZone: 'Etc/UTC' }, workbook: emptyWorkbook('None') });
  let computed: Workbook;
  const cell = (name: string, rows = 0, columns = 0) =>
    computed.sheets[2]!.rows[names.indexOf(name) * 3 + rows]?.[columns];
  const note = (name: string) => computed.sheets[2]!.notes[`${names.indexOf(name) * 3},0`];

  beforeAll(async () => {
    computed = await computeFormulas(workbookOf(), host);
  });

  it.each([
    ['closes an open range at the end of the grid', 'sum', 6],
    ['takes semicolons and leaves texts alone', 'semicolons', 16],
    ['leaves a range within a text alone', 'text', 'A2:Ax'],
    ['gives a whole column all rows of the grid', 'columns', '1000x2'],
    ['gives an open range the rest of the grid', 'open', '999x2'],
    ['gives a cell as a value', 'cell', 'number'],
    ['gives dates at midnight of the spreadsheet, not of the script', 'day', '2023-03-14T18:30:00.000Z'],
    ['gives blanks as empty texts', 'blanks', 7],
    ['gives a blank cell as an empty text', 'blank', '[object String]'],
    ['keeps an exception in its own cell', 'fail', '#ERROR!'],
    ['lets IFERROR catch an exception', 'caught', 'caught'],
    ['spills a table from its first cell', 'table', 'Ada'],
    ['takes a table within another function', 'within', 3],
    ['ignores the case of a name', 'lower', 7],
    ['does not know what nobody defines', 'unknown', '#NAME?'],
    ['says so where the engine lacks a function', 'missing', '#NAME?'],
    ['binds a minus tighter than a power', 'minus', 4],
    ['takes ARRAYFORMULA', 'array', 2],
    ['gives a sparkline no value', 'spark', ''],
    ['refuses a cell that asks itself', 'self', '#REF!'],
    ['refuses two cells that ask each other', 'there', '#REF!'],
    ['lets a function read the document', 'tab', 1],
    ['keeps a function from writing', 'put', '#ERROR!'],
    ['knows named ranges', 'named', 6],
    ['refuses NOW() among the arguments', 'now', '#ERROR!'],
    ['knows a quoted sheet', 'quoted', 11],
    ['shows nothing for null', 'nothing', ''],
    ['shows NaN as #NUM!', 'notANumber', '#NUM!'],
    ['gives an argument that is left out as a blank', 'omitted', '[object String]'],
    ['hands errors over as their texts', 'error', '#DIV/0!'],
    ['hands a text in quotes over as a text, whatever it looks like', 'quotedMonth', '2025-03'],
    ['leaves a percentage in quotes a text', 'quotedPercent', '20%'],
    ['leaves it a text behind IF', 'chosenText', '2025-03'],
    ['hands a text that was put together over as a value', 'joinedText', '2025-03'],
    ['gives it to functions of texts as one', 'trimmedText', '2025-03'],
    ['hands the date of a cell over as a date', 'typedMonth', '[object Date]'],
  ])('%s', (_title, name, expected) => {
    expect(cell(name)).toBe(expected);
  });

  it('writes what spills into the neighbouring cells and remembers the area', () => {
    expect([cell('table', 0, 1), cell('table', 1), cell('table', 1, 1)]).toEqual([1, 'Bob', 2]);
    expect(computed.sheets[2]!.spills?.[`${names.indexOf('table') * 3},0`]).toMatchObject({ rows: 2, columns: 2 });
  });

  it('keeps the message of an exception as a note', () => {
    expect(note('fail')).toBe('#ERROR! There is no Calls tab.');
    expect(note('put')).toBe('#ERROR! You do not have permission to call setValue');
    expect(note('missing')).toBe('#NAME? QUERY is not in the workbench');
  });

  it('gives a date that a function returns a date format', () => {
    const key = `${names.indexOf('returnsDate') * 3},0`;
    expect(computed.sheets[2]!.cellStyles[key]?.numberFormat).toBe('yyyy-mm-dd');
  });

  it('gives the host the results', () => {
    expect(host.workbook().sheets[2]!.rows[0]![0]).toBe(6);
  });

  it('comes to the same results when it computes again', async () => {
    const again = await computeFormulas(computed, host);
    expect(again.sheets[2]!.rows.map((row) => row.slice(0, 2))).toEqual(
      computed.sheets[2]!.rows.map((row) => row.slice(0, 2)),
    );
    expect(again.sheets[2]!.notes).toEqual(computed.sheets[2]!.notes);
  });

  it('refuses to spill over what stands there', async () => {
    const workbook = workbookOf();
    const row = names.indexOf('table') * 3;
    workbook.sheets[2]!.rows[row + 1] = ['', 'in the way'];
    while (workbook.sheets[2]!.rows.length <= row) workbook.sheets[2]!.rows.push([]);
    for (let i = 0; i < row; i++) workbook.sheets[2]!.rows[i] ??= [];
    workbook.sheets[2]!.rows[row] ??= [];
    const result = await computeFormulas(workbook, host);
    expect(result.sheets[2]!.rows[row]![0]).toBe('#REF!');
    expect(result.sheets[2]!.rows[row + 1]![1]).toBe('in the way');
  });

  it('returns a workbook without formulas as it is', async () => {
    const workbook = emptyWorkbook('Plain');
    expect(await computeFormulas(workbook, host)).toBe(workbook);
  });
});
