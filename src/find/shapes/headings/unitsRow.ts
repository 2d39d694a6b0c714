import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';

/** A unit alone, as a row of them below the headings has it. */
const unit =
  /^[([]?(#|№|%|\$|€|£|₽|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|pcs?|qty|count|no\.?|num|usd|eur|gbp|руб\.?|р\.?|шт\.?|кол-во|мин\.?|минут[ыа]?|сек\.?|секунд[ыа]?|ч\.?|час(ов|ы)?|чел\.?|ед\.?)[)\]]?$/iu;
const ofTime = /(^|\W)(s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?)(\W|$)|мин|сек|^[([]?ч/iu;
const fewestUnits = 2;

/**
 * The cells with what a row of units below the headings says of times in the headings themselves: "Talk time" above "min" is
 * "Talk time (min)". Null where no such row stands there.
 */
export function withUnitsInHeadings(cells: Cells, headingRow: number): Cells | null {
  const below = cells[headingRow + 1] ?? [];
  const filled = below.filter((cell) => !isBlank(cell));
  if (filled.length < fewestUnits || !filled.every((cell) => unit.test(String(cell).trim()))) return null;
  const headings = (cells[headingRow] as readonly Cell[]).map((heading, column): Cell => {
    const own = String(below[column] ?? '').trim();
    return isBlank(heading) || !ofTime.test(own)
      ? heading
      : `${String(heading).trim()} (${own.replace(/[()[\]]/g, '')})`;
  });
  return cells.map((row, i) => (i === headingRow ? headings : row));
}
