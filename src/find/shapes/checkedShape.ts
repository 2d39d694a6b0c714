import type { Cell } from '../../vocabulary/cell.ts';
import type { Words } from '../../vocabulary/words.ts';
import { wideSheetWords } from '../../words/wideSheets.ts';
import { isFormMoment } from '../headings/formMoment.ts';
import { isMeasure, isNobodysName } from './axis/axisCell.ts';
import { areInOrder } from './axis/daysAcross.ts';
import { withoutPartsOfWholes } from './axis/wholes.ts';
import { keyOf } from './headings/headingLevels.ts';
import type { Headings, WideColumn, WideShape } from './shape.ts';

/**
 * Each number needs a day and a measure, and says whose it is in one place only. A table whose headings say no more
 * than its measures is plain, and none of these.
 */
export function checkedShape(shape: WideShape, headings: Headings, areTargets: boolean): WideShape | Words | null {
  const { columns, keys, measure } = shape;
  const has = (what: keyof WideColumn): boolean => columns.some((column) => column[what] !== null);
  const every = (what: keyof WideColumn): boolean => columns.every((column) => column[what] !== null);
  const isMeasured = has('measure') || keys.measure !== null || measure !== null;
  if (columns.length < 2) return null;
  if (has('rep')) {
    if (!isMeasured) return null;
    if (!every('rep') || (has('day') && !every('day')))
      return headings.isAlone && has('measure') ? null : wideSheetWords.noReps;
    const isTitled = keys.measure !== null && shape.day !== null;
    if (!has('measure') && keys.day === null && !has('day') && !isTitled) return null;
    if (columns.some(({ rep }) => isNobodysName(rep as string)) || keys.rep !== null)
      return keys.rep !== null && countsBefore(headings) ? null : wideSheetWords.noReps;
    if (keys.day === null && shape.day === null && !has('day')) return wideSheetWords.noDay;
  } else if (!has('day')) {
    const refused = isSpecial(shape, headings, areTargets);
    if (refused !== true) return refused;
  } else if (!every('day')) return wideSheetWords.nobody;
  if (has('day') && !areInOrder(columns.map(({ day }) => day as Cell))) return wideSheetWords.noOrder;
  if (!areTargets && !isMeasured) return wideSheetWords.noMeasure;
  if (!every('measure') && has('measure')) return wideSheetWords.nobody;
  return isTwice(columns) ? wideSheetWords.twice : { ...shape, columns: withoutPartsOfWholes(columns) };
}

/** "Rep | Calls | First meetings | Further meetings": words of the team's own behind what is counted head a plain table. */
function countsBefore({ lower, isAlone }: Headings): boolean {
  return isAlone && lower.cells.slice(0, lower.from).some((cell) => typeof cell === 'string' && isMeasure(cell));
}

/** Measures across, and besides them something that a plain table does not have. */
function isSpecial(
  { columns, keys, day, goals }: WideShape,
  { lower, isAlone }: Headings,
  areTargets: boolean,
): true | Words | null {
  const isDated = keys.day !== null || day !== null;
  const hasPlan = columns.some(({ aim }) => aim === 'target') || keys.aim !== null;
  if (lower.kind === 'measure' && isAlone) {
    // A form that asks the same again is a plain table.
    if (lower.repeats) return isFormMoment(lower.cells[0]) ? null : wideSheetWords.nobody;
    const isNew = hasPlan || columns.some(({ part, aim }) => part !== null || aim !== null) || goals.length > 0;
    // Without a column of days the title tells, or the name of the sheet.
    const isUndated = keys.day === null && day !== null && (keys.rep !== null || areTargets);
    return (isNew && isDated) || isUndated ? true : null;
  }
  if (columns.some(({ measure }) => measure === null) && keys.measure === null) return wideSheetWords.nobody;
  return isDated ? true : wideSheetWords.noDay;
}

function isTwice(columns: readonly WideColumn[]): boolean {
  const seen = new Set(
    columns.map(({ day, rep, measure, aim, part }) =>
      [day, rep, measure, aim, part].map((one) => keyOf(one ?? '')).join('\n'),
    ),
  );
  return seen.size < columns.length;
}
