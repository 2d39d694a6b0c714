import type { Sheet } from '../workbook.ts';
import { sizeOf } from './chartParts.ts';
import { heightOf, pageHeight, pagesHigh } from './printedPages.ts';

const paper = '#ffffff';
/** A page that would be emptier is filled on, and its last table parted. */
const leastFilled = 0.5;

/**
 * After which rows a page of a long report ends, from 0: before a table where one begins in its lower half, so that no
 * title stands without its rows and no chart is cut. None for sheets of people's own, which they print as they like.
 */
export function pageBreaks(sheet: Sheet): number[] {
  const isReport = sheet.metadata.length > 0 && sheet.gridlinesHidden;
  if (!isReport || pagesHigh(sheet) === 1) return [];
  const page = pageHeight(sheet);
  const breaks: number[] = [];
  let first = 0;
  while (first < sheet.rows.length) {
    const next = nextPage(sheet, first, page);
    if (next >= sheet.rows.length) break;
    breaks.push(next - 1);
    first = next;
  }
  return breaks;
}

/** The first row of the page after the one that begins with `first`. */
function nextPage(sheet: Sheet, first: number, page: number): number {
  let [used, next] = [0, first];
  const best = { table: 0, row: 0 };
  for (; next < sheet.rows.length; next += 1) {
    if (next > first && !isInChart(sheet, next)) {
      const isStart = (isBlank(sheet, next - 1) && !isBlank(sheet, next)) || isTitle(sheet, next);
      if (isStart && used >= page * leastFilled) best.table = next;
      if (!isHeading(sheet, next - 1) && !isHeading(sheet, next)) best.row = next;
    }
    used += heightOf(sheet, next);
    if (used > page) return best.table || best.row || Math.max(next, first + 1);
  }
  return next;
}

function isBlank(sheet: Sheet, row: number): boolean {
  return filledIn(sheet, row) === 0;
}

function filledIn({ rows }: Sheet, row: number): number {
  return (rows[row] ?? []).filter((value) => value !== '' && value !== undefined).length;
}

/** Headings, and names of groups of rows; every other row of a long table is shaded, but not bold. */
function isHeading(sheet: Sheet, row: number): boolean {
  const { background = paper } = sheet.cellStyles[`${row},0`] ?? {};
  return background.toLowerCase() !== paper && isBold(sheet, row);
}

/** The first of the bold lines that stand above headings: a title, and what was found. */
function isTitle(sheet: Sheet, row: number): boolean {
  if (!isBoldText(sheet, row) || isBoldText(sheet, row - 1)) return false;
  let below = row + 1;
  while (isBoldText(sheet, below)) below += 1;
  return isHeading(sheet, below);
}

/** A sum at the end of a table is bold as well, but no text alone. */
function isBoldText(sheet: Sheet, row: number): boolean {
  return isBold(sheet, row) && !isHeading(sheet, row) && filledIn(sheet, row) === 1;
}

function isBold({ cellStyles }: Sheet, row: number): boolean {
  return cellStyles[`${row},0`]?.bold === true;
}

function isInChart(sheet: Sheet, row: number): boolean {
  return sheet.charts.some((chart) => {
    const end = chart.position.offsetY + sizeOf(chart).height;
    let height = 0;
    for (let at = chart.position.row; at < row; at += 1) height += heightOf(sheet, at);
    return row > chart.position.row && height < end;
  });
}
