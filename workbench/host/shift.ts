import type { Area, Banding, Sheet, Workbook } from '../workbook.ts';
import { shiftedColumns, shiftedRows } from './emulator/areas.ts';

/** Rows or columns that were inserted before the 0-based place `at`, or with a negative count removed from it on. */
export type Shift = { sheet: number; axis: 'rows' | 'columns'; at: number; count: number };

/** What hangs on cells without being one. */
type Hanging = Pick<Sheet, 'id' | 'name' | 'merges' | 'charts' | 'conditionalFormats' | 'protections' | 'filter'> & {
  bandings?: Banding[];
};

/** Sheets whose charts, rules, colours and protections have gone with their cells; charts of other sheets look where the cells are. */
export function shiftedSheets<S extends Hanging>(sheets: readonly S[], shift: Shift): S[] {
  const name = sheets.find(({ id }) => id === shift.sheet)?.name;
  return sheets.map((sheet) => {
    const charts = sheet.charts.map((chart) => ({
      ...chart,
      ranges: chart.ranges.flatMap((range) => {
        const area = range.sheet === name ? shiftedArea(range, shift) : range;
        return area ? [{ ...area, sheet: range.sheet }] : [];
      }),
    }));
    return sheet.id === shift.sheet
      ? { ...sheet, ...hangingShifted(sheet, shift), charts: charts.map((chart) => moved(chart, shift)) }
      : { ...sheet, charts };
  });
}

export function shiftedNames(names: Workbook['namedRanges'], sheet: string, shift: Shift): Workbook['namedRanges'] {
  return names.flatMap((entry) => {
    const area = entry.sheet === sheet ? shiftedArea(entry.area, shift) : entry.area;
    return area ? [{ ...entry, area }] : [];
  });
}

function shiftedArea(area: Area, { axis, at, count }: Shift): Area | null {
  return axis === 'rows' ? shiftedRows(area, at, count) : shiftedColumns(area, at, count);
}

function hangingShifted({ merges, conditionalFormats, protections, filter, bandings = [] }: Hanging, shift: Shift) {
  const all = (areas: readonly Area[]) => areas.flatMap((area) => shiftedArea(area, shift) ?? []);
  const filtered = filter && shiftedArea(filter, shift);
  return {
    merges: all(merges),
    conditionalFormats: conditionalFormats
      .map((rule) => ({ ...rule, areas: all(rule.areas) }))
      .filter(({ areas }) => areas.length > 0),
    protections: protections.flatMap((entry) => {
      const area = entry.area ? shiftedArea(entry.area, shift) : undefined;
      return area === null ? [] : [area ? { ...entry, area } : entry];
    }),
    bandings: bandings.flatMap((banding) => {
      const area = shiftedArea(banding.area, shift);
      return area ? [{ ...banding, area }] : [];
    }),
    ...(filtered ? { filter: filtered } : {}),
  };
}

/** A chart hangs on a cell; when that cell goes it hangs on the one that takes its place. */
function moved<C extends Sheet['charts'][number]>(chart: C, { axis, at, count }: Shift): C {
  const key = axis === 'rows' ? 'row' : 'column';
  const place = chart.position[key];
  const after = place < at ? place : Math.max(at, place + count);
  return { ...chart, position: { ...chart.position, [key]: after } };
}
