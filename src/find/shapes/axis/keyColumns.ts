import { isAbsence } from '../../../values/absence.ts';
import { readAmount } from '../../../values/amount.ts';
import { dayWithoutYear } from '../../../values/dayWithoutYear.ts';
import { foldHeading } from '../../../values/foldText.ts';
import { isPseudoBlank } from '../../../values/pseudoBlank.ts';
import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import { headingIndexOf, joined } from '../../headings/headingIndex.ts';
import { isShare } from '../../headings/shareHeading.ts';
import { inTwoLanguages } from '../../headings/twoLanguages.ts';
import { firstRows } from '../../sheetSample.ts';
import { aimNamed } from './aims.ts';
import { isComputed, isDayCell, isMeasure, isTotal, isWeekday } from './axisCell.ts';

/** Which column at the left says the day, the rep and the measure of a row, and whether it is a plan; null where none does. */
export type KeyColumns = {
  readonly day: number | null;
  readonly rep: number | null;
  readonly measure: number | null;
  readonly aim: number | null;
};

const most = 0.6;
/** A column of measures may have metrics of the team's own between ours, which are as many at times. */
const some = 0.4;

/** @param headings the lowest row of headings @param before the first column that is no key */
export function keyColumnsOf(cells: Cells, firstRow: number, headings: readonly Cell[], before: number): KeyColumns {
  const keys: { -readonly [K in keyof KeyColumns]: number | null } = { day: null, rep: null, measure: null, aim: null };
  let mostMeasures = 0;
  for (let column = 0; column < before; column += 1) {
    const values = valuesOf(cells, firstRow, column);
    if (values.length === 0) continue;
    const share = (is: (cell: Cell) => boolean): number => values.filter(is).length / values.length;
    const isName = (cell: Cell): boolean => typeof cell === 'string' && /\p{L}/u.test(cell) && !isWeekday(cell);
    // Most, not all: between days stand weeks' totals and remarks, between measures the names of reps.
    if (share(isDay) >= most) keys.day ??= column;
    // A goal below the reps does not make theirs a column of goals.
    else if (areAims(values) && !isHeadingOf('rep', headings[column] ?? '')) keys.aim ??= column;
    else if (share(isOfMeasures) >= some) {
      // "MEETINGS" above "booked" and "held" heads a section: the column with more of them names the rows.
      const measures = values.filter(isOfMeasures).length;
      if (measures > mostMeasures) keys.measure = column;
      mostMeasures = Math.max(mostMeasures, measures);
    } else if (share(isName) >= most && (keys.rep === null || isHeadingOf('rep', headings[column] ?? '')))
      keys.rep = column;
  }
  return keys;
}

function isOfMeasures(cell: Cell): boolean {
  return typeof cell === 'string' && (isMeasure(cell) || isComputed(cell));
}

/** Its year may stand in the name of the sheet: the column says the day all the same. */
export function isDay(cell: Cell): boolean {
  return isDayCell(cell) || (typeof cell === 'string' && dayWithoutYear(cell) !== null);
}

/** Rows of plans and facts, among them shares; shares alone are metrics. */
function areAims(values: readonly Cell[]): boolean {
  const aims = values.filter((cell) => typeof cell === 'string' && aimNamed(cell) !== null);
  const shares = values.filter((cell) => typeof cell === 'string' && aimNamed(cell) === null && isShare(cell));
  return aims.length > 0 && aims.length + shares.length >= values.length * most && aims.length >= shares.length;
}

/** Whether a daily tally lists the text for that field. */
export function isHeadingOf(field: string, cell: Cell): boolean {
  const text = String(cell);
  const { listed } = headingIndexOf('dailyActivity');
  const isListed = (one: string): boolean =>
    listed.get(joined(foldHeading(one)))?.some((own) => own.field === field) ?? false;
  const isOwn = (half: string | undefined): boolean => half === undefined || isListed(half);
  return isListed(text) || inTwoLanguages(text).some((halves) => halves.every(isOwn));
}

export function valuesOf(cells: Cells, firstRow: number, column: number): Cell[] {
  return cells
    .slice(firstRow, firstRow + firstRows)
    .map((row) => row[column] ?? '')
    .filter((cell) => !isBlank(cell) && !(typeof cell === 'string' && isTotal(cell)));
}

/** Below the headings of a tally stand numbers; half of the cells may be remarks beside them. */
export function holdNumbers(cells: Cells, firstRow: number, columns: readonly number[]): boolean {
  let numbers = 0;
  let others = 0;
  for (const column of columns) {
    for (const cell of valuesOf(cells, firstRow, column)) {
      if (typeof cell === 'number' || (typeof cell === 'string' && typeof readAmount(cell) === 'number')) numbers += 1;
      else if (!isNothing(cell)) others += 1;
    }
  }
  return numbers > 0 && numbers >= (numbers + others) * 0.5;
}

/** A dash, `n/a`, «отпуск»: nothing was done. */
export function isNothing(cell: Cell | undefined): boolean {
  return (
    cell === undefined ||
    isBlank(cell) ||
    (typeof cell === 'string' && (/^\s*[–—-]+\s*$/.test(cell) || isPseudoBlank(cell) || isAbsence(cell)))
  );
}
