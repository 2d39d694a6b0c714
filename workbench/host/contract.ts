import type { ContractRow } from './contractRow.ts';
import seen from './seen.json' with { type: 'json' };
import { correctedRows, type Seen } from './seen.ts';
import { usedCalls } from './usedCalls.ts';

const range = 'reference, class Range';
const sheet = 'reference, class Sheet';
const spreadsheet = 'reference, class Spreadsheet';
const fakes = 'brucemcpherson/gas-fakes dedcae3, notes on live behaviour';
const auth = 'guide, editor add-on authorization';
const formulas = 'guide, custom functions';
const here = 'assumed by this host';
const current = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
const mine = `${current} || https://www.googleapis.com/auth/spreadsheets`;

const reading: ContractRow[] = [
  { call: 'sheet.getRange("A1:C1").canEdit()', value: true, grade: 'D', source: range },
  { call: 'sheet.getRange("E9").getValue()', value: '', grade: 'D', source: range },
  { call: 'sheet.getRange("E9").getBackgrounds()', value: [['#ffffff']], grade: 'D', source: range },
  { call: 'sheet.getRange("E9").getDataValidations()', value: [[null]], grade: 'D', source: range },
  { call: 'sheet.getRange("A1:C1").getValues()', value: [['Day', 'Rep', 'Calls']], grade: 'D', source: range },
  { call: 'typeof sheet.getRange("C2").getValue()', value: 'number', grade: 'D', source: range },
  {
    call: 'Object.prototype.toString.call(sheet.getRange("A2").getValue())',
    value: '[object Date]',
    grade: 'D',
    source: range,
  },
  {
    call: 'sheet.getRange("A2").getValue().toISOString()',
    value: '2025-01-31T00:00:00.000Z',
    grade: 'D',
    source: 'reference, class Session: time zones',
  },
  {
    call: 'sheet.getRange("A2").getValue().toISOString()',
    zone: 'Europe/Paris',
    value: '2025-01-30T23:00:00.000Z',
    grade: 'D',
    source: 'reference, class Session: time zones',
  },
  {
    call: 'sheet.getRange("A3").getValue().toISOString()',
    zone: 'America/New_York',
    value: '2025-02-01T14:30:00.000Z',
    grade: 'D',
    source: 'reference, class Session: time zones',
  },
  {
    call: 'sheet.getRange("D2").getValue().toISOString()',
    value: '1899-12-31T02:00:00.000Z',
    grade: 'D',
    source: 'guide, custom functions: durations are dates',
  },
  {
    call: 'sheet.getRange("D2").getValue().toISOString()',
    zone: 'Asia/Kolkata',
    value: '1899-12-30T20:38:50.000Z',
    grade: 'L',
    source: 'stackoverflow.com/questions/17715841: local mean time before 1906',
  },
  { call: 'sheet.getRange("A2").getDisplayValue()', value: '2025-01-31', grade: 'D', source: range },
  { call: 'sheet.getRange("D2").getDisplayValue()', value: '26:00:00', grade: 'D', source: range },
  { call: 'sheet.getLastRow() + " " + sheet.getLastColumn()', value: '3 4', grade: 'D', source: sheet },
  { call: 'sheet.getMaxRows() + " " + sheet.getMaxColumns()', value: '1000 26', grade: 'D', source: sheet },
  { call: 'sheet.getDataRange().getA1Notation()', value: 'A1:D3', grade: 'D', source: sheet },
  { call: 'ss.insertSheet("Empty").getDataRange().getA1Notation()', value: 'A1', grade: 'L', source: fakes },
  { call: 'ss.getSheetByName("No such tab")', value: null, grade: 'D', source: spreadsheet },
  {
    call: 'ss.getSheetById(sheet.getSheetId()).getName()',
    value: 'Data',
    grade: 'D',
    source: 'release notes, December 2024',
  },
  { call: 'sheet.getRange("C:C").getNumRows()', value: 1000, grade: 'A', source: here },
  { call: 'sheet.getRange("A1:C3").getCell(2, 3).getA1Notation()', value: 'C2', grade: 'D', source: range },
  { call: 'sheet.getRange("A1:B2").offset(1, 1).getA1Notation()', value: 'B2:C3', grade: 'D', source: range },
  { call: 'ss.getRange("Data!B2").getValue()', value: 'Ada', grade: 'D', source: spreadsheet },
];

const writing: ContractRow[] = [
  { call: 'sheet.getRange("E2").setValue("=1+1").getFormula()', value: '=1+1', grade: 'D', source: range },
  {
    call: '[sheet.getRange("B3").activate(), ss.getCurrentCell().getSheet().getName() + "!" + ss.getCurrentCell().getA1Notation()][1]',
    value: 'Data!B3',
    grade: 'D',
    source: 'reference, Spreadsheet.getCurrentCell',
  },
  {
    call: 'sheet.getRange("E9").getFormula() + sheet.getRange("E9").getDisplayValue()',
    value: '',
    grade: 'D',
    source: range,
  },
  {
    call: '[sheet.insertRowsBefore(1, 2), sheet.getRange("A1:A2").isBlank()][1]',
    value: true,
    grade: 'D',
    source: 'reference, class Sheet',
  },
  {
    call: '[sheet.getRange("E2").setFormula("=SUM(C2:C3)"), sheet.getRange("D2:E2").getFormulas()][1]',
    value: [['', '=SUM(C2:C3)']],
    grade: 'D',
    source: range,
  },
  {
    call: '[sheet.getRange("D2:E2").setNotes([["ask Ana", null]]), sheet.getRange("D2:E2").getNotes()][1]',
    value: [['ask Ana', '']],
    grade: 'D',
    source: range,
  },
  {
    call: 'sheet.getRange("E2").setFormula("=SUM(C2,C3)").getFormula()',
    locale: 'ru_RU',
    value: '=SUM(C2,C3)',
    grade: 'L',
    source: 'three public projects write commas in every locale; one in ru_RU compares getFormulas() with them',
  },
  {
    call: 'sheet.getRange("E2").setFormula("SUM(C2:C3)").getFormula()',
    value: '=SUM(C2:C3)',
    grade: 'A',
    source: here,
  },
  { call: 'sheet.getRange("E2").setValue("12").getValue()', value: 12, grade: 'L', source: fakes },
  { call: 'sheet.getRange("E2").setValue("25%").getValue()', value: 0.25, grade: 'L', source: fakes },
  {
    call: 'sheet.getRange("E2").setValue("2025-03-01").getValue().toISOString()',
    value: '2025-03-01T00:00:00.000Z',
    grade: 'L',
    source: fakes,
  },
  {
    call: 'sheet.getRange("E2").setValue("1/2/2025").getValue().toISOString()',
    value: '2025-01-02T00:00:00.000Z',
    grade: 'L',
    source: fakes,
  },
  {
    call: 'sheet.getRange("E2").setValue("1/2/2025").getValue().toISOString()',
    locale: 'en_GB',
    value: '2025-02-01T00:00:00.000Z',
    grade: 'A',
    source: here,
  },
  {
    call: 'sheet.getRange("E2").setValue("1.2.2025").getValue().toISOString()',
    locale: 'ru_RU',
    value: '2025-02-01T00:00:00.000Z',
    grade: 'A',
    source: here,
  },
  {
    call: 'sheet.getRange("E2").setValue("1 234,5").getValue()',
    locale: 'ru_RU',
    value: 1234.5,
    grade: 'A',
    source: here,
  },
  { call: 'sheet.getRange("E2").setValue("1,5").getValue()', locale: 'en_US', value: '1,5', grade: 'A', source: here },
  { call: 'sheet.getRange("E2").setValue("true").getValue()', value: true, grade: 'L', source: fakes },
  { call: 'sheet.getRange("E2").setValue("\'12").getValue()', value: '12', grade: 'L', source: fakes },
  {
    call: 'sheet.getRange("E2").setNumberFormat("@").setValue("12").getValue()',
    value: '12',
    grade: 'L',
    source: fakes,
  },
  {
    call: 'sheet.getRange("E2").setValue(null).getValue()',
    value: '',
    grade: 'D',
    source: 'guide, V8 migration: undefined acts as null',
  },
  {
    call: 'sheet.getRange("E2").setValue(undefined).isBlank()',
    value: true,
    grade: 'D',
    source: 'guide, V8 migration: undefined acts as null',
  },
  {
    call: 'sheet.getRange("A2").setValue(new Date(Date.UTC(2025, 5, 1))).getNumberFormat()',
    value: 'yyyy-mm-dd',
    grade: 'A',
    source: here,
  },
  {
    call: 'sheet.getRange("E2").setValue(new Date(Date.UTC(2025, 5, 1))).getDisplayValue()',
    value: '6/1/2025',
    grade: 'L',
    source: fakes,
  },
  {
    call: 'sheet.getRange("E2").setValue(new Date(Date.UTC(2025, 5, 1))).getDisplayValue()',
    zone: 'Europe/Paris',
    value: '6/1/2025 2:00:00',
    grade: 'A',
    source: here,
  },
  { call: 'sheet.getRange("E2").setFormula("=1+1").getValue()', value: 'Loading...', grade: 'A', source: here },
  { call: 'sheet.clear().getLastRow()', value: 0, grade: 'D', source: sheet },
  {
    call: 'sheet.getRange("C2:C3").clearContent().getNumberFormat() + sheet.getRange("C2").getValue()',
    value: 'General',
    grade: 'A',
    source: here,
  },
  {
    call: 'sheet.getRange("A2:C3").sort({ column: 3, ascending: false }).getValues()[0][1]',
    value: 'Bob',
    grade: 'D',
    source: range,
  },
  {
    call: 'sheet.createTextFinder("ada").findAll().length',
    value: 1,
    grade: 'D',
    source: 'reference, class TextFinder',
  },
  {
    call: 'sheet.createTextFinder("ada").matchCase(true).findAll().length',
    value: 0,
    grade: 'D',
    source: 'reference, class TextFinder',
  },
  {
    call: '[sheet.getRange("E2").setFormula("=F(A1)"), sheet.createTextFinder("=F").matchFormulaText(true).replaceAllWith("=G"), sheet.getRange("E2").getFormula()].slice(1)',
    value: [1, '=G(A1)'],
    grade: 'D',
    source: 'reference, class TextFinder',
  },
  {
    call: 'ss.insertSheet("New", 0).getIndex() + ss.getActiveSheet().getName()',
    value: '1New',
    grade: 'D',
    source: spreadsheet,
  },
  {
    call: '[ss.setNamedRange("calls", sheet.getRange("C2:C3")), ss.getRangeByName("calls").getA1Notation()][1]',
    value: 'C2:C3',
    grade: 'D',
    source: spreadsheet,
  },
];

const errors: ContractRow[] = [
  {
    call: 'sheet.getRange("A1:B2").setValues([[1, 2, 3]])',
    error:
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    grade: 'L',
    source: fakes,
  },
  {
    call: 'sheet.getRange("A1:B1").setValues([[1, 2, 3]])',
    error:
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    grade: 'L',
    source: fakes,
  },
  {
    call: 'sheet.getRange("A1:B2").setValues([[1, 2], [3]])',
    error:
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    grade: 'L',
    source: fakes,
  },
  {
    call: 'sheet.getRange("A1").setValues([1])',
    error: "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    grade: 'L',
    source: fakes,
  },
  {
    call: 'sheet.getRange("A1").setValues(null)',
    error: "The parameters (null) don't match the method signature for SpreadsheetApp.Range.setValues.",
    grade: 'L',
    source: fakes,
  },
  { call: 'sheet.getRange(0, 1)', error: 'The starting row of the range is too small.', grade: 'L', source: fakes },
  { call: 'sheet.getRange(1, 0)', error: 'The starting column of the range is too small.', grade: 'L', source: fakes },
  {
    call: 'sheet.getRange(1, 1, 0, 1)',
    error: 'The number of rows in the range must be at least 1.',
    grade: 'L',
    source: fakes,
  },
  {
    call: 'sheet.getRange(1, 1, 1, 0)',
    error: 'The number of columns in the range must be at least 1.',
    grade: 'L',
    source: fakes,
  },
  {
    call: 'sheet.getRange(1001, 1)',
    error: 'The coordinates of the range are outside the dimensions of the sheet.',
    grade: 'L',
    source: fakes,
  },
  {
    call: 'sheet.getRange("AA1")',
    error: 'The coordinates of the range are outside the dimensions of the sheet.',
    grade: 'L',
    source: fakes,
  },
  { call: 'sheet.getRange("no address")', error: 'Range not found', grade: 'L', source: fakes },
  {
    call: 'sheet.getRange("A1", 2)',
    error: "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    grade: 'L',
    source: fakes,
  },
  {
    call: 'sheet.getRangeList(["A1:B1", "B3"]).setBackground("#fce8e6").getRanges().map((one) => one.getBackground()).join()',
    value: '#fce8e6,#fce8e6',
    grade: 'D',
    source: 'reference, class RangeList',
  },
  {
    call: 'ss.insertSheet("Data")',
    error: 'A sheet with the name "Data" already exists. Please enter another name.',
    grade: 'L',
    source: fakes,
  },
  {
    call: 'ss.insertSheet("data")',
    error: 'A sheet with the name "data" already exists. Please enter another name.',
    grade: 'A',
    source: here,
  },
  {
    call: 'sheet.getRange("A1").setValue("x".repeat(50001))',
    error: 'Your input contains more than the maximum of 50000 characters in a single cell.',
    grade: 'L',
    source: fakes,
  },
  {
    call: 'sheet.insertRowsAfter(1000, 400000)',
    error: 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    grade: 'L',
    source: fakes,
  },
  {
    call: 'ss.openById',
    error: 'Spreadsheet.openById is not implemented by the local host',
    grade: 'A',
    source: 'this host is loud about what it has not',
  },
  {
    call: 'sheet.newChart().setChartType("COMBO")',
    error:
      "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setChartType.",
    grade: 'L',
    source: fakes,
  },
  {
    call: 'sheet.newChart().setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)',
    error: 'Unexpected error while getting the method or property setHiddenDimensionStrategy.',
    grade: 'L',
    source: fakes,
  },
  {
    call: 'sheet.getRange("A1:C2").addDeveloperMetadata("key")',
    error: 'Adding developer metadata to arbitrary ranges is not currently supported.',
    grade: 'L',
    source: fakes,
  },
  {
    call: '(function () { try { sheet.getRange(0, 1); } catch (e) { return e.name + " " + (e instanceof Error); } })()',
    value: 'Exception true',
    grade: 'L',
    source: fakes,
  },
  {
    call: 'SpreadsheetApp.openById("x")',
    scopes: [current],
    error:
      'Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: (https://www.googleapis.com/auth/spreadsheets)',
    grade: 'D',
    source: 'reference, class SpreadsheetApp: authorization',
  },
  {
    call: 'Session.getActiveUser().getEmail()',
    scopes: [current],
    error:
      'Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: (https://www.googleapis.com/auth/userinfo.email)',
    grade: 'D',
    source: 'reference, class Session: authorization',
  },
  {
    call: 'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))',
    scopes: [current],
    error:
      'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: (https://www.googleapis.com/auth/script.container.ui)',
    grade: 'D',
    source: 'reference, class Ui: authorization',
  },
];

const services: ContractRow[] = [
  {
    call: '[PropertiesService.getDocumentProperties().setProperty("n", 5), PropertiesService.getDocumentProperties().getProperty("n")][1]',
    value: '5',
    grade: 'D',
    source: 'reference, class Properties: strings',
  },
  {
    call: 'PropertiesService.getDocumentProperties().getProperty("none")',
    value: null,
    grade: 'D',
    source: 'reference, class Properties',
  },
  {
    call: '[PropertiesService.getDocumentProperties().setProperty("a", "1"), PropertiesService.getDocumentProperties().setProperties({ b: "2" }).getProperties()][1]',
    value: { a: '1', b: '2' },
    grade: 'D',
    source: 'reference, class Properties: setProperties leaves the others',
  },
  {
    call: 'PropertiesService.getDocumentProperties().setProperty("n", "x".repeat(9217))',
    error: 'Argument too large: value',
    grade: 'L',
    source: fakes,
  },
  {
    call: '[PropertiesService.getUserProperties().setProperty("n", "ru"), PropertiesService.getDocumentProperties().getProperty("n"), PropertiesService.getUserProperties().deleteProperty("n").getProperty("n")].slice(1)',
    value: [null, null],
    grade: 'D',
    source: 'reference, class PropertiesService: each store by itself',
  },
  {
    call: '[PropertiesService.getDocumentProperties().setProperty("n", "1"), PropertiesService.getUserProperties().getProperty("n")][1]',
    value: null,
    grade: 'D',
    source: 'reference, class PropertiesService: each store by itself',
  },
  {
    call: '[CacheService.getDocumentCache().put("n", "5", 60), Utilities.sleep(61000), CacheService.getDocumentCache().get("n")][2]',
    value: null,
    grade: 'D',
    source: 'reference, class Cache',
  },
  {
    call: 'CacheService.getScriptCache().put("k".repeat(251), "1")',
    error: 'Argument too large: key',
    grade: 'L',
    source: fakes,
  },
  { call: 'LockService.getDocumentLock().tryLock(1)', value: true, grade: 'D', source: 'reference, class Lock' },
  {
    call: 'Utilities.formatDate(new Date(Date.UTC(2025, 2, 30, 1, 30)), "Europe/Paris", "yyyy-MM-dd\'T\'HH:mm:ssXXX")',
    value: '2025-03-30T03:30:00+02:00',
    grade: 'D',
    source: 'reference, class Utilities: SimpleDateFormat',
  },
  {
    call: 'Utilities.formatDate(new Date(Date.UTC(2024, 11, 30)), "UTC", "YYYY w u EEE D")',
    value: '2025 1 1 Mon 365',
    grade: 'D',
    source: 'java.text.SimpleDateFormat',
  },
  {
    call: 'Utilities.parseDate("1899-12-30 00:00:00", "Asia/Kolkata", "yyyy-MM-dd HH:mm:ss").toISOString()',
    value: '1899-12-29T18:38:50.000Z',
    grade: 'L',
    source: 'stackoverflow.com/questions/17715841',
  },
  {
    call: 'Utilities.parseDate("yesterday", "UTC", "yyyy-MM-dd")',
    error: 'Unparseable date: "yesterday"',
    grade: 'A',
    source: 'java.text.SimpleDateFormat',
  },
  { call: 'String(SpreadsheetApp.BorderStyle.SOLID)', value: 'SOLID', grade: 'L', source: fakes },
  { call: 'SpreadsheetApp.getActive() + " " + sheet', value: 'Spreadsheet Sheet', grade: 'L', source: fakes },
  {
    call: 'HtmlService.createHtmlOutput("<b>x</b>").setTitle("T").getContent()',
    value: '<b>x</b>',
    grade: 'D',
    source: 'reference, class HtmlOutput',
  },
  {
    call: 'String(SpreadsheetApp.getUi().alert("Go on?", SpreadsheetApp.getUi().ButtonSet.YES_NO))',
    value: 'YES',
    grade: 'A',
    source: 'the user agrees unless told otherwise',
  },
];

const contexts: ContractRow[] = [
  {
    call: 'ss.getSpreadsheetTimeZone()',
    mode: 'CUSTOM_FUNCTION',
    value: 'Etc/UTC',
    grade: 'A',
    source: `${formulas}: get* only`,
  },
  { call: 'sheet.getRange("C2").getValue()', mode: 'CUSTOM_FUNCTION', value: 3, grade: 'D', source: formulas },
  {
    call: 'sheet.getRange("C2").setValue(1)',
    mode: 'CUSTOM_FUNCTION',
    error: 'You do not have permission to call setValue',
    grade: 'L',
    source: 'public reports',
  },
  {
    call: 'SpreadsheetApp.getUi()',
    mode: 'CUSTOM_FUNCTION',
    error: 'Cannot call SpreadsheetApp.getUi() from this context.',
    grade: 'L',
    source: 'public reports',
  },
  {
    call: 'SpreadsheetApp.openById("x")',
    mode: 'CUSTOM_FUNCTION',
    error: 'You do not have permission to call openById',
    grade: 'D',
    source: formulas,
  },
  {
    call: 'PropertiesService.getUserProperties().getProperty("n")',
    mode: 'CUSTOM_FUNCTION',
    value: '',
    grade: 'D',
    source: formulas,
  },
  {
    call: 'SpreadsheetApp.getActive()',
    mode: 'NONE',
    error: `Specified permissions are not sufficient to call SpreadsheetApp.getActive. Required permissions: (${mine})`,
    grade: 'L',
    source: auth,
  },
  {
    call: 'PropertiesService.getDocumentProperties()',
    mode: 'NONE',
    error: 'You do not have permission to call PropertiesService.getDocumentProperties',
    grade: 'D',
    source: auth,
  },
  { call: 'Session.getActiveUserLocale()', mode: 'NONE', value: 'en', grade: 'D', source: auth },
  { call: 'SpreadsheetApp.getUi().createAddonMenu() + ""', mode: 'NONE', value: 'Menu', grade: 'D', source: auth },
  { call: 'ss.getName()', mode: 'LIMITED', value: 'Test', grade: 'D', source: auth },
  { call: 'PropertiesService.getDocumentProperties().getKeys()', mode: 'LIMITED', value: [], grade: 'D', source: auth },
  {
    call: 'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))',
    mode: 'LIMITED',
    error:
      'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: (https://www.googleapis.com/auth/script.container.ui)',
    grade: 'D',
    source: auth,
  },
  {
    call: 'SpreadsheetApp.getUi().alert("x")',
    mode: 'LIMITED',
    error:
      'Specified permissions are not sufficient to call Ui.alert. Required permissions: (https://www.googleapis.com/auth/script.container.ui)',
    grade: 'D',
    source: auth,
  },
];

const globals: ContractRow[] = [
  ...[
    'setTimeout',
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'fetch',
    'atob',
    'crypto',
    'window',
    'process',
    'performance',
  ].map(
    (name): ContractRow => ({ call: name, error: `${name} is not defined`, grade: 'D', source: 'guide, V8 runtime' }),
  ),
  {
    call: 'typeof WebAssembly + typeof console.log + typeof globalThis',
    value: 'objectfunctionobject',
    grade: 'D',
    source: 'guide, V8 runtime',
  },
  { call: 'typeof Intl', value: 'undefined', grade: 'A', source: 'not documented, so nothing may rely on it' },
];

/** What a cell needs, and can do without: each refusal is tested. */
const inCells: ContractRow[] = [
  { call: 'ss.getSpreadsheetLocale()', mode: 'CUSTOM_FUNCTION', value: 'en_US', grade: 'A', source: here },
  { call: 'ss.getSpreadsheetTimeZone()', mode: 'CUSTOM_FUNCTION', value: 'Etc/UTC', grade: 'A', source: here },
  {
    call: 'ss.createDeveloperMetadataFinder().withKey("none").find().length',
    mode: 'CUSTOM_FUNCTION',
    value: 0,
    grade: 'A',
    source: 'no get*, so that it may be refused',
  },
  {
    call: 'new Date(Date.UTC(2024, 6, 1, 12)).toLocaleString("en-US", { timeZone: "America/New_York", hour12: false })',
    value: '7/1/2024, 08:00:00',
    grade: 'D',
    source: 'guide, V8 migration: honours locale and options',
  },
];

const computed: ContractRow[] = [
  { call: '=-2^2', value: 4, grade: 'A', source: 'unary minus binds tighter than ^' },
  { call: '=SUM(Data!C2:C)', value: 8, grade: 'D', source: 'open ranges' },
  { call: '=NO_SUCH()', value: '#NAME?', grade: 'L', source: 'public reports' },
  {
    call: '=SUM(Data!C2; Data!C3)',
    value: 8,
    grade: 'L',
    source: 'public reports: a semicolon parts arguments in every locale',
  },
  { call: '=1/0', value: '#DIV/0!', grade: 'D', source: 'help page on errors' },
  { call: '=IFERROR(THROWS(), "caught")', value: 'caught', grade: 'A', source: here },
  { call: '=THROWS()', value: '#ERROR!', grade: 'L', source: 'ljay79/jira-tools issue 261' },
  { call: '=NAN()', value: '#NUM!', grade: 'L', source: 'MaksymStoianov/apps-script-utils issue 255' },
  { call: '=TYPE_OF(Data!E9)', value: 'string', grade: 'D', source: 'reference, Range.getValues: blanks' },
  { call: '=TYPE_OF(Data!A1:B1)', value: 'array 1', grade: 'D', source: formulas },
  { call: '=TYPE_OF(Data!A2)', value: '[object Date]', grade: 'D', source: formulas },
  { call: '=TYPE_OF(Data!D2)', value: '[object Date]', grade: 'D', source: formulas },
];

const filtersAndLinks: ContractRow[] = [
  { call: 'String(sheet.getFilter())', value: 'null', grade: 'D', source: sheet },
  {
    call: 'sheet.getRange("A1:C3").createFilter() && sheet.getFilter().getRange().getA1Notation()',
    value: 'A1:C3',
    grade: 'D',
    source: range,
  },
  {
    call: 'sheet.getRange("A1:C3").createFilter() && sheet.getRange("A1:B3").createFilter()',
    error: "You can't create a filter in a sheet that already has a filter.",
    grade: 'A',
    source: here,
  },
  {
    call: 'sheet.getRange("A1:C3").createFilter().remove() || String(sheet.getFilter())',
    value: 'null',
    grade: 'D',
    source: 'reference, class Filter',
  },
  {
    call: 'sheet.getRange("B9").setRichTextValue(SpreadsheetApp.newRichTextValue().setText("back").setLinkUrl("#gid=0&range=A1").build()).getRichTextValue().getLinkUrl()',
    value: '#gid=0&range=A1',
    grade: 'A',
    source: here,
  },
];

/** As read in documentation and public code, or assumed. */
export const written: readonly ContractRow[] = [
  ...reading,
  ...writing,
  ...filtersAndLinks,
  ...errors,
  ...services,
  ...contexts,
  ...globals,
  ...inCells,
  ...computed,
  ...usedCalls,
];

/** The same, with what somebody's self-test has found on Google in place of what was written. */
export const contract: readonly ContractRow[] = correctedRows(written, seen as Seen);
