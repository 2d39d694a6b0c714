import { foldPerson } from '../../values/person.ts';
import { isSumOrPlan } from '../../values/sumWords.ts';
import { type Cell, isBlank } from '../../vocabulary/cell.ts';
import type { Reading } from '../reading.ts';

/** So few rows may have a day and a rep of their own each by chance. */
const fewest = 4;

/**
 * Whether the days of a tally belong to one table and the reps to another beside it: a total of the days stands in a
 * rep's row, or no day and no rep comes back while one of the lists is longer.
 */
export function areSideBySide({ tab, cells, headingRow, columns }: Reading): boolean {
  const [day, rep] = [columns.day?.index, columns.rep?.index];
  if (tab !== 'dailyActivity' || day === undefined || rep === undefined || columns.rep?.isSheetName) return false;
  const rows = cells.slice(headingRow + 1);
  const at = (row: readonly Cell[], index: number): string => (isBlank(row[index] ?? '') ? '' : String(row[index]));
  const ofDays = rows.map((row) => at(row, day));
  const ofReps = rows.map((row) => at(row, rep));
  // A number where a rep should be is the first of a summary that stands below.
  const isTotalOfOthers = (text: string, i: number): boolean =>
    typeof rows[i]?.[day] === 'string' &&
    typeof rows[i]?.[rep] === 'string' &&
    isSumOrPlan(text) &&
    ofReps[i] !== '' &&
    !isSumOrPlan(ofReps[i] as string);
  if (ofDays.some(isTotalOfOthers)) return true;
  const isRagged = ofDays.some((text, i) => (text === '') !== (ofReps[i] === ''));
  return isRagged && areAllDifferent(ofDays) && areAllDifferent(ofReps.map(foldPerson));
}

function areAllDifferent(texts: readonly string[]): boolean {
  const said = texts.filter((text) => text !== '');
  return said.length >= fewest && new Set(said).size === said.length;
}
