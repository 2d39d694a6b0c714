import { describe, expect, it } from 'vitest';
import type { EditedSheet } from '../../../workbench/host/edits.ts';
import { createHost } from '../../../workbench/host/host.ts';
import { type Chart, emptySheet, emptyWorkbook, type Sheet } from '../../../workbench/workbook.ts';

const chart: Chart = {
  id: 9,
  type: 'COLUMN',
  ranges: [{ sheet: 'Data', row: 0, column: 0, rows: 2, columns: 2 }],
  headerRows: 1,
  options: {},
  position: { row: 5, column: 0, offsetX: 0, offsetY: 0 },
};
const data: Sheet = {
  ...emptySheet(1, 'Data'),
  rows: [
    ['Rep', 'Calls'],
    ['Ann', 5],
  ],
  metadata: [{ id: 3, key: 'role', value: 'x', visibility: 'DOCUMENT' }],
  spills: { '0,0': { row: 0, column: 0, rows: 1, columns: 2 } },
};
const report: Sheet = { ...emptySheet(2, 'Report'), charts: [chart] };

function opened() {
  const workbook = {
    ...emptyWorkbook('Book'),
    sheets: [data, report],
    namedRanges: [{ name: 'Calls', sheet: 'Data', area: { row: 0, column: 0, rows: 2, columns: 2 } }],
  };
  return createHost({ code: 'function sum() { return 1; }', manifest: {}, workbook });
}

function shownPart({
  charts: _,
  conditionalFormats: __,
  metadata: ___,
  protections: ____,
  ...shown
}: Sheet): EditedSheet {
  return shown;
}

describe('what people do by hand', () => {
  it('reaches the script, and leaves what the grid does not show', () => {
    const host = opened();
    const rows = [
      ['Rep', 'Calls'],
      ['Ann', 6],
    ];
    const { spills: _, ...shown } = shownPart(data);
    host.edit({ order: [1, 2], sheets: [{ ...shown, rows, notes: { '0,0': 'Who' } }], active: 2 });
    const { spills: __, ...kept } = data;
    expect(host.workbook().sheets[0]).toEqual({ ...kept, rows, notes: { '0,0': 'Who' } });
    expect(host.workbook().activeSheet).toBe(1);
  });

  it('moves what hangs on cells with them, on whatever sheet it stands', () => {
    const host = opened();
    const rows = [['Rep', 'Calls'], [], ['Ann', 5]];
    const { spills: _, ...shown } = shownPart(data);
    host.edit({
      order: [1, 2],
      sheets: [{ ...shown, rows }, shownPart(report)],
      active: 1,
      shifts: [
        { sheet: 1, axis: 'rows', at: 1, count: 1 },
        { sheet: 2, axis: 'rows', at: 0, count: 4 },
        { sheet: 2, axis: 'rows', at: 8, count: -3 },
      ],
    });
    const { sheets, namedRanges } = host.workbook();
    expect(sheets[1]?.charts[0]).toMatchObject({ position: { row: 8, column: 0 }, ranges: [{ row: 0, rows: 3 }] });
    expect(namedRanges[0]?.area).toMatchObject({ row: 0, rows: 3 });
  });

  it('moves, removes and adds sheets', () => {
    const host = opened();
    host.edit({ order: [12, 2], sheets: [shownPart(emptySheet(12, 'New'))], active: 12 });
    expect(host.outline()).toEqual({
      sheets: [
        { id: 12, name: 'New', rows: 0, isTagged: false },
        { id: 2, name: 'Report', rows: report.rows.length, isTagged: false },
      ],
      activeSheet: 0,
    });
  });

  it('lets charts and named ranges follow a sheet that is renamed', () => {
    const host = opened();
    host.edit({ order: [1, 2], sheets: [{ ...shownPart(data), name: 'Dials' }], active: 1 });
    const { sheets, namedRanges } = host.workbook();
    expect([sheets[1]?.charts[0]?.ranges[0]?.sheet, namedRanges[0]?.sheet]).toEqual(['Dials', 'Dials']);
  });

  it('changes the text of the sheets that it touches, and of no other', () => {
    const host = opened();
    const before = [1, 2].map((id) => host.sheetText(id));
    host.edit({ order: [1, 2], sheets: [{ ...shownPart(data), frozenRows: 1 }], active: 1 });
    expect([1, 2].map((id, at) => host.sheetText(id) === before[at])).toEqual([false, true]);
  });

  it('tells a script of the cell that people have selected', () => {
    const host = opened();
    const selected = { row: 4, column: 1, rows: 1, columns: 1 };
    host.edit({ order: [1, 2], sheets: [], active: 2, selected });
    expect(host.selected()).toEqual({ sheet: 'Report', area: selected });
  });
});
