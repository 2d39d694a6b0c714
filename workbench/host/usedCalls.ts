import type { ContractRow } from './contractRow.ts';

const sheet = 'reference, class Sheet';
const range = 'reference, class Range';
const charts = 'reference, class EmbeddedComboChartBuilder';
const here = 'assumed by this host';

const chart = `sheet.newChart().asComboChart().clearRanges().addRange(sheet.getRange("B1:C3")).setNumHeaders(1)
  .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
  .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.IGNORE_ROWS)
  .setOption("title", "Calls").setPosition(5, 2, 0, 0).build()`;
const drawn = `(sheet.insertChart(${chart}), sheet.getCharts()[0])`;

/** After the call the sheet is asked for what it has become. */
const after = (work: string, asked: string, value: unknown, source: string, grade: 'D' | 'A' = 'D'): ContractRow => ({
  call: `[${work}, ${asked}][1]`,
  value,
  grade,
  source,
});

/** What dresses cells gives the range back. */
const dressed = (call: string): ContractRow => ({
  call: `sheet.getRange("A1:B1").${call}.getA1Notation()`,
  value: 'A1:B1',
  grade: 'D',
  source: range,
});

/** Several ranges likewise. */
const dressedList = (call: string): ContractRow => ({
  call: `sheet.getRangeList(["A1:B1", "C2"]).${call}.getRanges().length`,
  value: 2,
  grade: 'D',
  source: 'reference, class RangeList',
});

const chartRows: ContractRow[] = [
  {
    call: `${drawn}.getRanges().map(function (one) { return one.getA1Notation(); }).join()`,
    value: 'B1:C3',
    grade: 'A',
    source: 'as inserted; a chart that somebody has set up in the editor gives one range for each series (seen)',
  },
  {
    call: `(function (one) { var id = one.getChartId(); sheet.updateChart(one.modify().asComboChart().build()); return sheet.getCharts()[0].getChartId() === id; })(${drawn})`,
    value: true,
    grade: 'D',
    source: 'reference, EmbeddedChart.getChartId: a stable identifier',
  },
  { call: `[sheet.removeChart(${drawn}), sheet.getCharts().length][1]`, value: 0, grade: 'D', source: charts },
];

const dressing: ContractRow[] = [
  dressed('setFontWeight("bold")'),
  dressed('setFontColor("#202124")'),
  dressed('setHorizontalAlignment("left")'),
  dressed('setNumberFormats([["@", "0"]])'),
  dressed('setBackgrounds([["#ffffff", null]])'),
  dressed('setFontColors([["#202124", null]])'),
  dressed('setFontWeights([["bold", "normal"]])'),
  dressed('setFontSizes([[10, 9]])'),
  dressed('setHorizontalAlignments([["left", "normal"]])'),
  dressed('setWraps([[true, false]])'),
  dressed('setFontSize(9)'),
  dressed('setWrap(true)'),
  dressed('setBackground(null)'),
  dressedList('setBackground(null)'),
  dressedList('setFontColor("#202124")'),
  dressedList('setFontWeight("bold")'),
  dressedList('setFontSize(9)'),
  dressedList('setHorizontalAlignment("normal")'),
  dressedList('setWrap(true)'),
  dressed('setFontFamily("Arial").setVerticalAlignment("middle")'),
  after('sheet.getRange("B2").setNumberFormat("0.0")', 'sheet.getRange("B2").getNumberFormats()', [['0.0']], range),
  after(
    'sheet.getRange("A2:B2").setRichTextValues([[SpreadsheetApp.newRichTextValue().setText("a").build(), SpreadsheetApp.newRichTextValue().setText("b").build()]])',
    'sheet.getRange("A2:B2").getDisplayValues()',
    [['a', 'b']],
    range,
  ),
  { call: 'sheet.getRange("A1:C3").getMergedRanges().length', value: 0, grade: 'D', source: range },
  {
    call: 'sheet.getRange("B2:C3").getRow() + " " + sheet.getRange("B2:C3").getColumn() + " " + sheet.getRange("B2:C3").getNumColumns()',
    value: '2 2 2',
    grade: 'D',
    source: range,
  },
  {
    call: `(function (cells) {
  cells.setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
  var kind = String(cells.getDataValidations()[0][0].getCriteriaType());
  return kind + " " + cells.clearDataValidations().getDataValidations()[0][0];
})(sheet.getRange("E2"))`,
    value: 'CHECKBOX null',
    grade: 'D',
    source: 'reference, class DataValidationBuilder',
  },
  {
    call: `(function () {
  var rule = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(0).setFontColor("#00664b").setRanges([sheet.getRange("C2:C3")]).build();
  var other = SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(0).setFontColor("#b34700").setRanges([sheet.getRange("C2:C3")]).build();
  sheet.setConditionalFormatRules([rule, other]);
  return sheet.getConditionalFormatRules().map(function (one) {
    var condition = one.getBooleanCondition();
    return condition.getCriteriaType() + " " + condition.getCriteriaValues() + " " + condition.getFontColor();
  });
})()`,
    value: ['NUMBER_GREATER_THAN 0 #00664b', 'NUMBER_LESS_THAN 0 #b34700'],
    grade: 'D',
    source: 'reference, class ConditionalFormatRuleBuilder',
  },
];

const sheets: ContractRow[] = [
  {
    call: 'ss.getSheets().length === ss.getNumSheets()',
    value: true,
    grade: 'D',
    source: 'reference, class Spreadsheet',
  },
  { call: 'sheet.setName("Renamed").getName()', value: 'Renamed', grade: 'D', source: sheet },
  { call: 'String(sheet.getType())', value: 'GRID', grade: 'D', source: sheet },
  { call: 'sheet.setHiddenGridlines(true).getName()', value: 'Data', grade: 'D', source: sheet },
  after('sheet.setFrozenRows(1)', 'sheet.getName()', 'Data', sheet),
  { call: 'sheet.setColumnWidths(1, 2, 80).setColumnWidth(3, 90).getName()', value: 'Data', grade: 'D', source: sheet },
  {
    call: 'sheet.setRowHeightsForced(1, 2, 30).setRowHeight(3, 30).getName()',
    value: 'Data',
    grade: 'D',
    source: sheet,
  },
  after('(sheet.hideRows(2, 1), sheet.showRows(2, 1))', 'sheet.hideColumns(3) === undefined', true, sheet, 'A'),
  { call: 'sheet.insertColumnsAfter(26, 2).getMaxColumns()', value: 28, grade: 'D', source: sheet },
  {
    call: '[SpreadsheetApp.flush(), ss.toast("Done", "Test", 1), sheet.getName()][2]',
    value: 'Data',
    grade: 'D',
    source: 'reference, class SpreadsheetApp',
  },
  {
    call: 'sheet.addDeveloperMetadata("k", "v").createDeveloperMetadataFinder().withKey("k").find()[0].getLocation().getSheet().getName()',
    value: 'Data',
    grade: 'D',
    source: 'reference, class DeveloperMetadata',
  },
  {
    call: 'sheet.createTextFinder("^A..$").useRegularExpression(true).findAll()[0].getA1Notation()',
    value: 'B2',
    grade: 'D',
    source: 'reference, class TextFinder',
  },
  {
    call: '(sheet.protect(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).map(function (one) { return one.isWarningOnly(); }))',
    value: [false],
    grade: 'D',
    source: 'reference, class Protection',
  },
  {
    call: 'LockService.getDocumentLock().releaseLock() === undefined',
    value: true,
    grade: 'D',
    source: 'reference, class Lock',
  },
  {
    call: 'HtmlService.createHtmlOutputFromFile("none")',
    error: 'No HTML file named none was found.',
    grade: 'L',
    source: 'public reports',
  },
  {
    call: 'HtmlService.createHtmlOutput("x").setWidth(300).setHeight(200).getContent()',
    value: 'x',
    grade: 'D',
    source: 'reference, class HtmlOutput',
  },
  {
    call: 'SpreadsheetApp.getUi().createAddonMenu().addItem("a", "b").addToUi() === undefined',
    value: true,
    grade: 'A',
    source: here,
  },
  {
    call: `(function (ui) { var said = ui.prompt("Title", "Which?", ui.ButtonSet.OK_CANCEL); return said.getSelectedButton() + said.getResponseText(); })(SpreadsheetApp.getUi())`,
    value: 'OK',
    grade: 'A',
    source: 'the user agrees unless told otherwise',
  },
  {
    call: 'SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("x"), "Help")',
    scopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
    error:
      'Specified permissions are not sufficient to call Ui.showModalDialog. Required permissions: (https://www.googleapis.com/auth/script.container.ui)',
    grade: 'D',
    source: 'reference, class Ui: authorization',
  },
];

/** A sheet whose formulas and boxes reach farther than anything that stands in it. */
const lastRows: ContractRow[] = [
  after('sheet.getRange("E1").setFormula("=1")', 'sheet.getLastRow()', 3, sheet),
  after(
    'sheet.getRange("E2:E1000").setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build()).setValue(false)',
    'sheet.getLastRow()',
    1000,
    'a box that is not ticked is FALSE, a value like others',
  ),
];

/** Each call that the add-on makes and no other row is about. */
export const usedCalls: readonly ContractRow[] = [...chartRows, ...dressing, ...sheets, ...lastRows];
