import { emptySheet, emptyWorkbook, type Workbook } from '../../../workbench/workbook.ts';

/** A report as the add-on leaves it: styles, rules, a formula, notes, and a combo chart on two axes. */
export function sampleBook(): Workbook {
  const workbook = emptyWorkbook('Sample', { locale: 'en_US', timeZone: 'Europe/Paris' });
  const report = emptySheet(1, 'KPI Summary');
  report.rows = [
    ['Quarter', 'Won amount', 'Growth', 'As of'],
    ['2024 Q3', 120_000, '', 45_672],
    ['2024 Q4', 150_000, 0.25, 45_672.5],
    ['2025 Q1', 90_000, -0.4, '007'],
    ['2025 Q2', 180_000, 1, true],
    ['Total', 540_000, '#N/A', 0.00165509],
  ];
  report.columnStyles = { 2: { numberFormat: '0%' }, 1: { numberFormat: '"$"#,##0' } };
  report.cellStyles = {
    '0,0': { bold: true, background: '#4285f4', fontColor: '#ffffff', horizontalAlignment: 'center', wrap: true },
    '1,3': { numberFormat: 'yyyy-mm-dd' },
    '2,3': { numberFormat: 'yyyy-mm-dd h:mm:ss' },
    '5,3': { numberFormat: '[h]:mm:ss', borders: { top: { color: '#ff0000', style: 'SOLID_MEDIUM' } } },
    '5,0': { italic: true, fontSize: 14, fontFamily: 'Roboto', verticalAlignment: 'middle' },
  };
  report.formulas = { '5,1': '=SUM(B2:B5)', '5,2': '=QUARTERLY_GROWTH(Deals!A:H)' };
  report.notes = { '1,1': 'Two deals have no amount.' };
  report.columnWidths = { 0: 110, 1: 120 };
  report.rowHeights = { 0: 32 };
  report.frozenRows = 1;
  report.gridlinesHidden = true;
  report.tabColor = '#34a853';
  report.merges = [{ row: 7, column: 0, rows: 1, columns: 3 }];
  report.hiddenColumns = [6];
  report.hiddenRows = [40];
  report.conditionalFormats = [
    {
      areas: [{ row: 1, column: 2, rows: 4, columns: 1 }],
      criterion: 'NUMBER_LESS_THAN',
      values: [0],
      style: { background: '#f4c7c3', fontColor: '#cc0000' },
    },
    {
      areas: [{ row: 1, column: 1, rows: 4, columns: 1 }],
      criterion: 'GRADIENT',
      values: ['#ffffff', 'MIN', '', '', '', '', '#57bb8a', 'PERCENT', '90'],
      style: {},
    },
  ];
  report.validations = {
    '1,4': {
      criterion: 'VALUE_IN_LIST',
      values: ['yes', 'no'],
      allowInvalid: false,
      showDropdown: true,
      helpText: 'Yes or no.',
    },
  };
  report.charts = [
    {
      id: 77,
      type: 'COMBO',
      headerRows: 1,
      ranges: [{ sheet: 'KPI Summary', row: 0, column: 0, rows: 5, columns: 3 }],
      options: {
        title: 'Quarterly growth',
        'vAxes.0.title': 'Won amount',
        vAxes: { 0: { format: '$#,##0' }, 1: { title: 'Growth on the quarter before', format: '0%' } },
        series: { 0: { type: 'bars', color: '#4285f4' }, 1: { type: 'line', targetAxisIndex: 1, color: '#ea4335' } },
        legend: { position: 'bottom' },
        width: 640,
        height: 360,
      },
      position: { row: 8, column: 0, offsetX: 10, offsetY: 5 },
    },
  ];
  report.metadata = [{ id: 5, key: 'kpi-summary', value: 'ours -- really', visibility: 'PROJECT' }];
  const hidden = emptySheet(2, "Rep's data");
  hidden.hidden = true;
  hidden.rows = [['x'], [1]];
  workbook.sheets = [report, hidden];
  workbook.namedRanges = [{ name: 'quarters', sheet: 'KPI Summary', area: { row: 1, column: 0, rows: 4, columns: 1 } }];
  workbook.documentProperties = { language: 'en' };
  return workbook;
}
