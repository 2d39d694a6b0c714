import { foldText } from '../../../values/foldText.ts';
import { type Cell, type Cells, isBlank, isDate } from '../../../vocabulary/cell.ts';
import { isoOf } from '../../../vocabulary/day.ts';
import { monthNamed } from '../../../vocabulary/monthNamed.ts';
import { isWeekday } from '../axis/axisCell.ts';
import { spanNamed } from '../axis/spanNamed.ts';
import { mostInTitle } from './titleLine.ts';

/** What may stand beside the day in a title that says nothing else. */
const besideDays =
  /^(calls?|log|dials?|cold|outbound|activity|activities|day|date|daily|for|on|of|the|tracker|meetings?|demos?|st|nd|rd|th|звонки|звонков|обзвон|прозвон|журнал|за|от|на|день|дата|встречи|отчет|активность|лог|г|год|года)$/;

/** The one day that texts beside nothing else tell. */
export function dayIn(rows: readonly (readonly Cell[])[], year: number | null): string | null {
  const days = rows.flatMap((row) => row.flatMap((cell) => dayTold(cell, year) ?? []));
  return new Set(days).size === 1 ? (days[0] as string) : null;
}

/** A row that is no more than the title of the rows below it: their day. Told without a look at every cell of a long one. */
export function dayTitle(line: readonly Cell[], year: number | null): string | null {
  let filled = 0;
  for (let i = 0; i < line.length && filled <= mostInTitle; i += 1) if (!isBlank(line[i] as Cell)) filled += 1;
  return filled > 0 && filled <= mostInTitle ? dayIn([line], year) : null;
}

/** Whether the rows stand below titles that are days: each is of the day above it, whatever the whole sheet is about. */
export function haveDayTitles(
  cells: Cells,
  firstRow: number,
  endRow: number,
  year: number | null,
  enough = 2,
): boolean {
  let titles = 0;
  for (let row = firstRow; row < endRow && titles < enough; row += 1)
    if (dayTitle(cells[row] as readonly Cell[], year) !== null) titles += 1;
  return titles >= enough;
}

function dayTold(cell: Cell, year: number | null): string | null {
  const span = isDate(cell) || typeof cell === 'string' ? spanNamed(cell, year) : null;
  if (span?.unit !== 'day') return null;
  const words = isDate(cell) ? [] : foldText(String(cell)).split(/[^\p{L}]+/u);
  const isPlain = words.every(
    (word) => word === '' || besideDays.test(word) || isWeekday(word) || monthNamed(word) > 0,
  );
  return isPlain ? isoOf(span.from) : null;
}
