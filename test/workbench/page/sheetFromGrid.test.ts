import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { EditedSheet } from '../../../workbench/host/edits.ts';
import { sheetFromGrid } from '../../../workbench/page/sheetFromGrid.ts';
import { sheetToGrid, type ToGrid } from '../../../workbench/page/sheetToGrid.ts';
import { emptySheet, type Sheet } from '../../../workbench/workbook.ts';

// The ESM build of the package does not load in Node.
const core = createRequire(import.meta.url)('@univerjs/core') as typeof import('@univerjs/core');

const sheet: Sheet = {
  ...emptySheet(4, 'Отчёт'),
  hidden: true,
  rowCount: 60,
  columnCount: 9,
  rows: [['Rep', 'Calls', 'Share'], ['Ann', 1234.5, 0.25, true], [], ['', '', '00123', false], [7, '', '#N/A']],
  columnStyles: { 2: { numberFormat: '0.0%', horizontalAlignment: 'right' } },
  cellStyles: {
    '0,0': { bold: true, background: '#E8F0FE', wrap: true, fontFamily: 'Arial', fontSize: 12 },
    '1,1': { numberFormat: '#,##0.00', borders: { bottom: { color: '#dadce0', style: 'solid' } } },
    '9,8': { italic: true, fontColor: '#b34700', verticalAlignment: 'middle' },
  },
  formulas: { '4,0': '=SUM(Calls!B2:B; 2)', '4,2': '=NA()' },
  notes: { '1,1': 'A receipt', '20,0': 'On a blank cell' },
  validations: {
    '1,0': {
      criterion: 'VALUE_IN_LIST',
      values: ['Ann', 'Bob'],
      allowInvalid: false,
      showDropdown: true,
      helpText: null,
    },
  },
  columnWidths: { 0: 220, 5: 40 },
  rowHeights: { 0: 32 },
  hiddenRows: [30],
  hiddenColumns: [7],
  frozenRows: 1,
  frozenColumns: 2,
  gridlinesHidden: true,
  tabColor: '#0072b2',
  merges: [{ row: 10, column: 0, rows: 2, columns: 3 }],
};

function there(shown: Sheet) {
  const context: ToGrid = {
    locale: 'ru_RU',
    grids: () => ({ rowCount: 500, columnCount: 26 }),
    isCircular: () => false,
    styles: {},
  };
  const snapshot = core.mergeWorksheetSnapshotWithDefault(sheetToGrid(shown, '4', context));
  const styles = new core.Styles(context.styles);
  return { worksheet: new core.Worksheet('workbook', snapshot, styles), styles };
}

function andBack(shown: Sheet): EditedSheet {
  const { worksheet, styles } = there(shown);
  return sheetFromGrid(worksheet, shown.id, styles, { areas: {}, cell: () => undefined });
}

describe('a sheet in the grid', () => {
  it('comes back as it went in', () => {
    const { charts, conditionalFormats, metadata, protections, ...shown } = sheet;
    expect([charts, conditionalFormats, metadata, protections]).toEqual([[], [], [], []]);
    expect(andBack(sheet)).toEqual(shown);
  });

  it('gives formulas to the engine with commas and closed ranges', () => {
    expect(there(sheet).worksheet.getCellRaw(4, 0)?.f).toBe('=SUM(Calls!B2:B500, 2)');
  });

  it('leaves a formula without result to be computed, and what it will fill free', () => {
    const filled = {
      ...emptySheet(1, 'Spill'),
      rows: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      formulas: { '0,0': '=GROWTH_TABLE()' },
      spills: { '0,0': { row: 0, column: 0, rows: 2, columns: 2 } },
    };
    const { worksheet } = there(filled);
    expect([worksheet.getCellRaw(0, 0)?.v, worksheet.getCellRaw(1, 1)]).toEqual([undefined, undefined]);
  });
});
