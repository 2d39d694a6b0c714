import { emptySheet } from '../../workbook.ts';
import type { EditedSheet, Edits } from '../edits.ts';
import { type Shift, shiftedNames, shiftedSheets } from '../shift.ts';
import { type Book, dumpSheet, openSheet, type SheetState } from './book.ts';

/** The document after what people did in the grid; what the grid does not show stays as it was. */
export function editedBook(unmoved: Book, { order, sheets, active, shifts = [] }: Edits): Book {
  const book = shifts.reduce(shiftedBook, unmoved);
  const before = new Map(book.sheets.map((sheet) => [sheet.id, sheet]));
  const changed = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const names = new Map<string, string>();
  const after = order.flatMap((id): SheetState[] => {
    const [old, edit] = [before.get(id), changed.get(id)];
    if (old && edit && old.name !== edit.name) names.set(old.name, edit.name);
    if (!edit) return old ? [old] : [];
    return [editedSheet(old, edit)];
  });
  for (const sheet of after) followNames(sheet, names);
  return {
    ...book,
    sheets: after,
    namedRanges: book.namedRanges.map((range) => ({ ...range, sheet: names.get(range.sheet) ?? range.sheet })),
    activeSheet: Math.max(0, order.indexOf(active)),
    nextId: Math.max(book.nextId, ...order.map((id) => id + 1)),
  };
}

function shiftedBook(book: Book, shift: Shift): Book {
  const name = book.sheets.find(({ id }) => id === shift.sheet)?.name ?? '';
  return {
    ...book,
    sheets: shiftedSheets(book.sheets, shift),
    namedRanges: shiftedNames(book.namedRanges, name, shift),
  };
}

function editedSheet(old: SheetState | undefined, edit: EditedSheet): SheetState {
  const {
    spills: _,
    validations: __,
    ...kept
  } = old ? dumpSheet({ ...old, rows: [] }) : emptySheet(edit.id, edit.name);
  return openSheet({ ...kept, ...edit });
}

/** Charts go on drawing the sheets that were renamed. */
function followNames(sheet: SheetState, names: ReadonlyMap<string, string>): void {
  if (names.size === 0) return;
  sheet.charts = sheet.charts.map((chart) => ({
    ...chart,
    ranges: chart.ranges.map((range) => ({ ...range, sheet: names.get(range.sheet) ?? range.sheet })),
  }));
}
