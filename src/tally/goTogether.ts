import { isBlank } from '../vocabulary/cell.ts';
import type { Reading } from './reading.ts';
import { foldPerson } from './values/person.ts';
import { dayNumber, isTotal } from './wide/axisCell.ts';

/**
 * Whether two daily tallies may be read side by side, so that no number is counted twice: they count different things,
 * or different people, or one begins after the other has ended.
 */
export function goTogether(a: Reading, b: Reading): boolean {
  const isShared = Object.keys(a.columns).some((field) => field !== 'day' && field !== 'rep' && field in b.columns);
  return !isShared || areOthers(a, b) || areApart(a, b);
}

function areOthers(a: Reading, b: Reading): boolean {
  if (!a.columns.rep || !b.columns.rep) return false;
  const reps = new Set(repsOf(a));
  return !repsOf(b).some((rep) => reps.has(rep));
}

function repsOf(reading: Reading): string[] {
  const texts = cellsUnder(reading, 'rep').map(String);
  return texts.filter((text) => !isTotal(text)).map(foldPerson);
}

function areApart(a: Reading, b: Reading): boolean {
  const [first, second] = [spanOf(a), spanOf(b)];
  return first !== null && second !== null && (first.to < second.from || second.to < first.from);
}

/** Null where a day cannot be told. A row without a day is a sum or a note. */
function spanOf(reading: Reading): { from: number; to: number } | null {
  const span = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
  for (const cell of cellsUnder(reading, 'day')) {
    const day = dayNumber(cell, 'day first');
    if (day === null) continue;
    span.from = Math.min(span.from, day);
    span.to = Math.max(span.to, day);
  }
  return span.from <= span.to ? span : null;
}

function cellsUnder({ cells, headingRow, columns }: Reading, field: string) {
  const index = columns[field]?.index;
  if (index === undefined) return [];
  return cells.slice(headingRow + 1).flatMap((row) => {
    const cell = row[index];
    return cell === undefined || isBlank(cell) ? [] : [cell];
  });
}
