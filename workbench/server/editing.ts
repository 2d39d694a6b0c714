import type { Sheet, Workbook } from '../workbook.ts';
import { emptySheet } from '../workbook.ts';
import type { Edits } from './messages.ts';

/** The workbook after what people did in the grid; what the grid does not show stays as it was. */
export function edited(workbook: Workbook, { order, sheets, active }: Edits): Workbook {
  const before = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const changed = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const names = new Map<string, string>();
  const after = order.flatMap((id): Sheet[] => {
    const old = before.get(id);
    const edit = changed.get(id);
    if (old && edit && old.name !== edit.name) names.set(old.name, edit.name);
    if (!edit) return old ? [old] : [];
    const { spills: _, ...kept } = old ?? emptySheet(id, edit.name);
    return [{ ...kept, ...edit }];
  });
  return {
    ...workbook,
    sheets: after.map((sheet) => withNewNames(sheet, names)),
    namedRanges: workbook.namedRanges.map((range) => ({ ...range, sheet: names.get(range.sheet) ?? range.sheet })),
    activeSheet: Math.max(0, order.indexOf(active)),
  };
}

/** Charts follow the sheets they draw. */
function withNewNames(sheet: Sheet, names: ReadonlyMap<string, string>): Sheet {
  if (names.size === 0 || sheet.charts.length === 0) return sheet;
  const charts = sheet.charts.map((chart) => ({
    ...chart,
    ranges: chart.ranges.map((range) => ({ ...range, sheet: names.get(range.sheet) ?? range.sheet })),
  }));
  return { ...sheet, charts };
}
