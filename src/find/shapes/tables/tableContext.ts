import { foldText } from '../../../values/foldText.ts';
import { type Cell, isBlank, isDate } from '../../../vocabulary/cell.ts';
import { isoOf } from '../../../vocabulary/day.ts';
import { monthNamed } from '../../../vocabulary/monthNamed.ts';
import { isHeadingOf } from '../axis/keyColumns.ts';
import { monthOfDate, type NamedSpan, spanNamed, yearsIn } from '../axis/spanNamed.ts';

/** What stands above a table, or in the name of its sheet, and holds for all of its rows. */
export type TableContext = {
  readonly year: number | null;
  readonly month: number | null;
  readonly span: NamedSpan | null;
  readonly rep: string | null;
};

/** @param own the nearest texts first: the title of the table, then that of the sheet, then its name */
export function tableContext(own: readonly (readonly (readonly Cell[])[])[]): TableContext {
  const nearest = <T>(read: (rows: readonly (readonly Cell[])[]) => T | null): T | null => {
    for (const rows of own) {
      const found = read(rows);
      if (found !== null) return found;
    }
    return null;
  };
  const year = nearest((rows) => onlyOne(rows.flat().flatMap(yearsOf)));
  return {
    year,
    month: nearest((rows) => onlyOne(rows.flat().flatMap(monthsOf))),
    span: nearest((rows) => spanIn(rows, year)),
    rep: nearest(repIn),
  };
}

/** The day as a cell of the made rows has it: a week is said to be one. */
export function spanText({ from, unit }: NamedSpan): string {
  return unit === 'week' ? `Week of ${isoOf(from)}` : isoOf(from);
}

function spanIn(rows: readonly (readonly Cell[])[], year: number | null): NamedSpan | null {
  const found = rows.flatMap((row) =>
    row.flatMap((cell, index) => {
      const label = row
        .slice(0, index)
        .reverse()
        .find((one) => !isBlank(one));
      const before = typeof label === 'string' ? label : '';
      return isStamp(before) || isStamp(cell) ? [] : (spanNamed(cell, year, before) ?? []);
    }),
  );
  const first = found[0];
  if (!first) return null;
  const isOne = found.every(({ from, unit }) => from === first.from && unit === first.unit);
  if (isOne) return first;
  // The first and the last day of a week in two cells.
  const last = found[1] as NamedSpan;
  return found.length === 2 && last.from > first.from && last.from - first.from < 7 ? { ...first, unit: 'week' } : null;
}

/** "Updated 4/30/2025" says when the sheet was looked after, not when anything was done. */
function isStamp(cell: Cell): boolean {
  return (
    typeof cell === 'string' &&
    /(^|[^\p{L}])(updated?|last updated?|refreshed|as of|as at|generated|printed|exported|modified|обновлен[оа]?|обновление|по состоянию на|выгружено|сформирован[оа]?)(?!\p{L})/u.test(
      cell.toLowerCase(),
    )
  );
}

/** "Rep: Ann" in one cell or in two. */
function repIn(rows: readonly (readonly Cell[])[]): string | null {
  for (const row of rows) {
    const filled = row.filter((cell) => !isBlank(cell));
    for (let index = 0; index < filled.length; index += 1) {
      const text = filled[index];
      if (typeof text !== 'string') continue;
      const [label, name] = text.split(':').map((piece) => piece.trim()) as [string, string?];
      if (!isHeadingOf('rep', label)) continue;
      const next = filled[index + 1];
      if (name) return name;
      if (typeof next === 'string' && /\p{L}/u.test(next)) return next.trim();
    }
  }
  return null;
}

function yearsOf(cell: Cell): string[] {
  if (isDate(cell)) return cell.getTime() > 6e11 ? [String(monthOfDate(cell).year)] : [];
  return typeof cell === 'string' || typeof cell === 'number' ? yearsIn(String(cell)) : [];
}

function monthsOf(cell: Cell): string[] {
  if (isDate(cell)) return cell.getTime() > 6e11 ? [String(monthOfDate(cell).month)] : [];
  if (typeof cell !== 'string' || isStamp(cell)) return [];
  const numeric = /(?:^|\D)(?:20\d\d-(\d\d)|(\d\d)\.20\d\d)(?!\d)/.exec(cell);
  const named = foldText(cell)
    .split(' ')
    .map(monthNamed)
    .filter((month) => month > 0);
  return [...named.map(String), ...(numeric ? [String(Number(numeric[1] ?? numeric[2]))] : [])];
}

function onlyOne(texts: readonly string[]): number | null {
  const distinct = new Set(texts);
  return distinct.size === 1 ? Number(texts[0]) : null;
}
