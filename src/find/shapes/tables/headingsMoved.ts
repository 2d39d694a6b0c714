import { foldHeading } from '../../../values/foldText.ts';
import { isSumOrPlan } from '../../../values/sumWords.ts';
import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import { reasonCode } from '../../../vocabulary/leftOut.ts';
import { measureLabel } from '../axis/axisLabel.ts';
import { isHeadingOf } from '../axis/keyColumns.ts';
import type { Origin } from '../origin.ts';

/** One table with the columns of its first headings, with the place where each cell stood. */
export type MovedRows = { readonly cells: Cells; readonly origin: Origin };

const rowsToTry = 20;
/** Nobody keeps a longer tracker by hand: a log is not searched to its end. */
const mostRows = 2_000;
const fewestAgain = 3;
/** A formula that is filled in all the way down, such as a share or a row's number, stands in the headings too. */
const mostOthers = 1;

/** Marks what is counted, whatever it is headed with. */
const counted = 'counted: ';

/** Which column holds what the headings name. */
type Places = ReadonlyMap<string, number>;

/**
 * A tracker whose headings stand again further down with columns added, gone or in another order, since it is kept in another
 * way from then on: the rows below them with each cell under its own heading. Null for any other sheet, and where the rows
 * below are of the same days, as those of a summary are.
 */
export function withHeadingsMoved(cells: Cells): MovedRows | null {
  for (let row = 0; row < Math.min(cells.length - fewestAgain, rowsToTry); row += 1) {
    const first = placesIn(cells[row] as readonly Cell[]);
    if (first?.has('day')) return moved(cells, row, first);
  }
  return null;
}

function moved(cells: Cells, headingRow: number, first: Places): MovedRows | null {
  const sections: { row: number; places: Places }[] = [{ row: headingRow, places: first }];
  for (let row = headingRow + 2; row < Math.min(cells.length - 1, mostRows); row += 1) {
    const line = cells[row] as readonly Cell[];
    const places = placesIn(line);
    if (places && isAgain(places, first)) sections.push({ row, places });
  }
  const isMoved = sections.some(({ places }) => [...places].some(([key, column]) => first.get(key) !== column));
  return sections.length > 1 && isMoved && areApart(cells, sections) ? rearranged(cells, sections) : null;
}

/** With the day, the rep where there was one, and most of what either counts. */
function isAgain(places: Places, first: Places): boolean {
  const again = [...places.keys()].filter((key) => first.has(key)).length;
  const hasKeys = ['day', 'rep'].every((key) => places.has(key) === first.has(key));
  return hasKeys && again >= fewestAgain && again * 2 > Math.min(places.size, first.size);
}

/** No day of a rep stands in two of the sections; of a log, no row. */
function areApart(cells: Cells, sections: readonly { row: number; places: Places }[]): boolean {
  const seen = new Map<string, number>();
  for (const [i, { row, places }] of sections.entries()) {
    const end = sections[i + 1]?.row ?? cells.length;
    const [day, rep] = [places.get('day') as number, places.get('rep') ?? -1];
    const isTally = [...places.keys()].some((key) => key.startsWith(counted));
    for (let at = row + 1; at < end; at += 1) {
      const own = cells[at]?.[day] ?? '';
      if (isBlank(own) || (typeof own === 'string' && isSumOrPlan(own))) continue;
      const line = (cells[at] ?? []).map((cell) => String(cell ?? '')).filter((text) => text !== '');
      const key = isTally ? `${String(own)}\n${String(cells[at]?.[rep] ?? '')}` : line.sort().join('\n');
      if ((seen.get(key) ?? i) !== i) return false;
      seen.set(key, i);
    }
  }
  return true;
}

function rearranged(cells: Cells, sections: readonly { row: number; places: Places }[]): MovedRows {
  const [first] = sections as [{ row: number; places: Places }];
  const columnOf = new Map(first.places);
  let width = Math.max(...cells.slice(0, mostRows).map(({ length }) => length));
  const headings = [...(cells[first.row] as readonly Cell[])];
  for (const { row, places } of sections) {
    for (const [key, column] of places) {
      if (columnOf.has(key)) continue;
      columnOf.set(key, width);
      headings[width] = cells[row]?.[column] ?? '';
      width += 1;
    }
  }
  for (let column = 0; column < width; column += 1) headings[column] ??= '';
  const made: Cell[][] = [];
  const origin = { rows: [] as number[], columns: [] as number[][], reasons: [] as number[] };
  let section = 0;
  for (let row = 0; row < cells.length; row += 1) {
    if (row === sections[section + 1]?.row) section += 1;
    const { places, row: top } = sections[section] as { row: number; places: Places };
    const columns = new Array<number>(width).fill(-1);
    if (section === 0) for (let column = 0; column < (cells[row] ?? []).length; column += 1) columns[column] = column;
    else for (const [key, column] of places) columns[columnOf.get(key) as number] = column;
    const isHeadings = row === top;
    const line = columns.map((column): Cell => (column < 0 || isHeadings ? '' : (cells[row]?.[column] ?? '')));
    // Under whatever names, they are the first headings again.
    if (isHeadings) for (const [column, heading] of headings.entries()) line[column] = heading;
    made.push(line);
    origin.rows.push(row);
    origin.columns.push(columns);
    origin.reasons.push(section > 0 && isHeadings ? reasonCode('repeated headings') : 0);
  }
  return { cells: made, origin };
}

/** What each column of a line of headings holds; null where the line is none, or names something twice. */
function placesIn(line: readonly Cell[]): Places | null {
  // Nearly every line of a log has a day or a number, and is left before any of its texts is taken for a heading.
  let others = 0;
  for (const cell of line) {
    if (isBlank(cell) || mayHead(cell)) continue;
    others += 1;
    if (others > mostOthers || (typeof cell !== 'number' && String(cell).length > 1)) return null;
  }
  const places = new Map<string, number>();
  for (const [column, cell] of line.entries()) {
    if (isBlank(cell) || typeof cell !== 'string' || !mayHead(cell)) continue;
    const label = measureLabel(cell);
    const key = label ? counted + [label.field, label.aim, label.part, label.rep].join(' ') : keyOf(cell);
    if (places.has(key)) return null;
    places.set(key, column);
  }
  return places.size < fewestAgain ? null : places;
}

function mayHead(cell: Cell): boolean {
  return typeof cell === 'string' && cell.length <= 40 && /\p{L}/u.test(cell);
}

/** A week is no day: what stands below it sums up. */
function keyOf(heading: string): string {
  const folded = foldHeading(heading);
  const isLonger =
    /(^| )(w[ck]?|we|wk|week\p{L}*|months?|quarter|qtr|periods?|недел\p{L}*|мес\p{L}*|квартал|период)( |$)/u;
  if (isHeadingOf('day', heading)) return isLonger.test(folded) ? folded : 'day';
  return isHeadingOf('rep', heading) ? 'rep' : folded;
}
