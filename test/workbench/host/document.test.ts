import { describe, expect, it } from 'vitest';
import { createHost } from '../../../workbench/host/host.ts';
import { emptySheet, emptyWorkbook, type Workbook } from '../../../workbench/workbook.ts';

function workbookOf(): Workbook {
  const workbook = emptyWorkbook('Test');
  const data = emptySheet(1, 'Data');
  data.rows = [
    ['Rep', 'Calls'],
    ['Ada', 3],
    ['Bob', 5],
    ['Eve', 4],
  ];
  workbook.sheets.push(data);
  return workbook;
}

/** Runs statements on the tab Data and gives the document afterwards. */
function acted(statements: string, workbook = workbookOf()): Workbook {
  const host = createHost({
    code: `function act() { var ss = SpreadsheetApp.getActive(); var sheet = ss.getSheetByName('Data'); ${statements} }`,
    manifest: {},
    workbook,
  });
  host.run('act');
  return host.workbook();
}

const sheetAfter = (statements: string, workbook?: Workbook) => acted(statements, workbook).sheets[0]!;

describe('a workbook', () => {
  it('comes back as it went in', () => {
    const workbook = workbookOf();
    const sheet = workbook.sheets[0]!;
    sheet.cellStyles['1,1'] = { bold: true, borders: { top: { color: '#000000', style: 'SOLID' } } };
    sheet.columnStyles[1] = { numberFormat: '0' };
    sheet.formulas['1,3'] = '=A1';
    sheet.notes['0,0'] = 'note';
    sheet.columnWidths[0] = 120;
    sheet.charts.push({
      id: 7,
      type: 'COMBO',
      ranges: [{ sheet: 'Data', row: 0, column: 0, rows: 4, columns: 2 }],
      headerRows: 1,
      options: { title: 'Calls', series: { 0: { type: 'line' } } },
      position: { row: 5, column: 0, offsetX: 1, offsetY: 2 },
    });
    sheet.spills = { '1,3': { row: 1, column: 3, rows: 2, columns: 1 } };
    sheet.validations = {
      '1,0': { criterion: 'VALUE_IN_LIST', values: ['Ada'], allowInvalid: false, showDropdown: true, helpText: null },
    };
    expect(acted('', workbook)).toEqual(workbook);
  });

  it('keeps a sheet that was read unchanged', () => {
    expect(acted('sheet.getDataRange().getValues()[0][0] = "changed";')).toEqual(workbookOf());
  });
});

describe('formats', () => {
  it('of a whole column are kept as the column’s', () => {
    const sheet = sheetAfter(
      'sheet.getRange("B:B").setNumberFormat("0.0%"); sheet.getRange("B2").setFontWeight("bold");',
    );
    expect(sheet.columnStyles).toEqual({ 1: { numberFormat: '0.0%' } });
    expect(sheet.cellStyles).toEqual({ '1,1': { numberFormat: '0.0%', bold: true } });
  });

  it('of cells are merged into what they had', () => {
    const sheet = sheetAfter(`
      sheet.getRange('A1:B1').setFontWeight('bold').setBackground('#eeeeee');
      sheet.getRange('A1:B1').setFontColors([['#111111', null]]).setBackgrounds([[null, '#222222']]);`);
    expect(sheet.cellStyles['0,0']).toEqual({ bold: true, background: '#ffffff', fontColor: '#111111' });
    expect(sheet.cellStyles['0,1']).toEqual({ bold: true, background: '#222222', fontColor: '#000000' });
  });

  it('are gone after clearFormat, the column’s too', () => {
    const sheet = sheetAfter(`
      sheet.getRange('B:B').setNumberFormat('0%');
      sheet.getRange('B2').setBackground('#ff0000').clearFormat();`);
    expect(sheet.cellStyles['1,1']).toEqual({ numberFormat: 'General', bold: false, italic: false, wrap: false });
  });

  it('draw borders outside and inside', () => {
    const sheet = sheetAfter(
      'sheet.getRange("A1:B2").setBorder(true, null, null, null, true, false, "#123456", SpreadsheetApp.BorderStyle.DASHED);',
    );
    const line = { color: '#123456', style: 'DASHED' };
    expect(sheet.cellStyles['0,0']!.borders).toEqual({ top: line, right: line });
    expect(sheet.cellStyles['1,1']!.borders).toEqual({ left: line });
  });
});

describe('charts, rules, names and marks', () => {
  it('keep what a combo chart says, and its id when it is updated', () => {
    const sheet = sheetAfter(`
      sheet.insertChart(sheet.newChart().asComboChart().setTitle('Growth').addRange(sheet.getRange('A1:B4')).setNumHeaders(1)
        .setOption('series', { 1: { type: 'line' } }).setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH).setPosition(6, 1, 4, 5).build());
      var chart = sheet.getCharts()[0];
      if (chart.getOptions().get('title') !== 'Growth') throw new Error('no title');
      sheet.updateChart(chart.modify().setOption('title', 'Quarterly growth').clearRanges().addRange(sheet.getRange('A1:B3')).build());
      if (sheet.getCharts()[0].getChartId() !== chart.getChartId()) throw new Error('another id');`);
    expect(sheet.charts).toMatchObject([
      {
        type: 'COMBO',
        headerRows: 1,
        options: { title: 'Quarterly growth', series: { 1: { type: 'line' } } },
        ranges: [{ sheet: 'Data', row: 0, column: 0, rows: 3, columns: 2 }],
        position: { row: 5, column: 0, offsetX: 4, offsetY: 5 },
        hiddenDimensions: 'SHOW_BOTH',
      },
    ]);
  });

  it('replace all conditional formats of the sheet', () => {
    const sheet = sheetAfter(`
      var rule = function (number) { return SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(number).setBackground('#ff0000').setRanges([sheet.getRange('B2:B4')]).build(); };
      sheet.setConditionalFormatRules([rule(1)]);
      sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat(
        SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#ffffff').setGradientMidpointWithValue('#ffff00', SpreadsheetApp.InterpolationType.PERCENT, '50')
          .setGradientMaxpoint('#00ff00').setRanges([sheet.getRange('B2:B4')]).build()));`);
    const areas = [{ row: 1, column: 1, rows: 3, columns: 1 }];
    expect(sheet.conditionalFormats).toEqual([
      { criterion: 'NUMBER_LESS_THAN', values: [1], style: { background: '#ff0000' }, areas },
      {
        criterion: 'GRADIENT',
        values: ['#ffffff', 'MIN', '', '#ffff00', 'PERCENT', '50', '#00ff00', 'MAX', ''],
        style: {},
        areas,
      },
    ]);
  });

  it('find metadata by its key', () => {
    const workbook = acted(`
      sheet.addDeveloperMetadata('kind', 'summary', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      var found = ss.createDeveloperMetadataFinder().withKey('kind').withValue('summary').find();
      if (found.length !== 1 || found[0].getLocation().getSheet().getName() !== 'Data') throw new Error('not found');
      found[0].setValue('report');`);
    expect(workbook.sheets[0]!.metadata).toMatchObject([{ key: 'kind', value: 'report', visibility: 'PROJECT' }]);
  });

  it('follow a sheet that is renamed, and vanish with one that is deleted', () => {
    const renamed = acted('ss.setNamedRange("reps", sheet.getRange("A2:A4")); sheet.setName("Calls");');
    expect(renamed.namedRanges).toEqual([
      { name: 'reps', sheet: 'Calls', area: { row: 1, column: 0, rows: 3, columns: 1 } },
    ]);
    const deleted = acted('ss.insertSheet("New"); ss.deleteSheet(ss.getSheetByName("Calls"));', renamed);
    expect([deleted.namedRanges, deleted.sheets.map(({ name }) => name), deleted.activeSheet]).toEqual([
      [],
      ['New'],
      0,
    ]);
  });

  it('keep choices, checkboxes, bands and protections', () => {
    const sheet = sheetAfter(`
      sheet.getRange('A2:A3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Ada', 'Bob'], true).setAllowInvalid(false).build());
      sheet.getRange('C2').insertCheckboxes();
      sheet.getRange('C3').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
      sheet.hideColumns(2);
      sheet.getRange('A1:B4').applyRowBanding(SpreadsheetApp.BandingTheme.BLUE, true, false).setHeaderRowColor('#123456');
      sheet.protect().setDescription('KPI').setWarningOnly(true);
      if (sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length !== 1) throw new Error('not protected');
      if (sheet.getRange('A2').getDataValidation().getCriteriaValues()[0][1] !== 'Bob') throw new Error('no choices');`);
    expect(Object.keys(sheet.validations!)).toEqual(['1,0', '1,2', '2,0', '2,2']);
    expect(sheet.validations!['2,2']).toMatchObject({ criterion: 'CHECKBOX' });
    expect(sheet.hiddenColumns).toEqual([1]);
    expect(sheet.rows[1]![2]).toBe(false);
    expect(sheet.bandings).toMatchObject([{ header: '#123456', footer: null }]);
    expect(sheet.protections).toEqual([{ description: 'KPI', warningOnly: true }]);
  });
});

describe('rows and columns', () => {
  it('take everything along when they move', () => {
    const workbook = workbookOf();
    const data = workbook.sheets[0]!;
    data.notes['2,0'] = 'Bob’s';
    data.cellStyles['3,1'] = { bold: true };
    data.merges.push({ row: 2, column: 0, rows: 2, columns: 1 });
    data.hiddenRows = [3];
    const sheet = sheetAfter('sheet.insertRowsAfter(2, 2); sheet.insertColumnBefore(2);', workbook);
    expect(sheet.rows[4]).toEqual(['Bob', '', 5]);
    expect([sheet.rowCount, sheet.columnCount]).toEqual([1002, 27]);
    expect(sheet.notes).toEqual({ '4,0': 'Bob’s' });
    expect(sheet.cellStyles).toEqual({ '5,2': { bold: true } });
    expect(sheet.merges).toEqual([{ row: 4, column: 0, rows: 2, columns: 1 }]);
    expect(sheet.hiddenRows).toEqual([5]);
  });

  it('close up when they are deleted', () => {
    const workbook = workbookOf();
    workbook.sheets[0]!.merges.push({ row: 0, column: 0, rows: 3, columns: 1 });
    const sheet = sheetAfter('sheet.deleteRows(2, 2);', workbook);
    expect(sheet.rows).toEqual([
      ['Rep', 'Calls'],
      ['Eve', 4],
    ]);
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 1 }]);
  });

  it.each([
    ['sheet.insertRowsAfter(2, 1);', '=SUM(B2:B5)+$B$4*2-B1'],
    ['sheet.insertRowsBefore(1, 2);', '=SUM(B4:B6)+$B$5*2-B3'],
    ['sheet.deleteRows(3, 1);', '=SUM(B2:B3)+#REF!*2-B1'],
    ['sheet.insertColumnBefore(1);', '=SUM(C2:C4)+$C$3*2-C1'],
    ['sheet.insertRowsAfter(sheet.getMaxRows(), 5);', '=SUM(B2:B4)+$B$3*2-B1'],
  ])('take the references of formulas along: %s', (change, expected) => {
    const workbook = workbookOf();
    workbook.sheets[0]!.formulas['0,3'] = '=SUM(B2:B4)+$B$3*2-B1';
    expect(Object.values(sheetAfter(change, workbook).formulas)).toEqual([expected]);
  });

  it('empty what a formula had filled when it is replaced', () => {
    const workbook = workbookOf();
    const data = workbook.sheets[0]!;
    data.formulas['1,2'] = '=TABLE()';
    data.rows[1] = ['Ada', 3, 'x'];
    data.rows[2] = ['Bob', 5, 'y'];
    data.spills = { '1,2': { row: 1, column: 2, rows: 2, columns: 1 } };
    const sheet = sheetAfter('sheet.getRange("C2").setValue("z");', workbook);
    expect([sheet.rows[1], sheet.rows[2], sheet.spills]).toEqual([['Ada', 3, 'z'], ['Bob', 5, ''], undefined]);
  });
});
