import { foldText } from '../../values/foldText.ts';
import { foldPerson } from '../../values/person.ts';
import { type Cell, isBlank } from '../../vocabulary/cell.ts';
import type { Reading } from '../reading.ts';

/** Whether some sheets hold the rows of some others, each once and no other row, as a sheet of all months does. */
export function areRowsAgain(some: readonly Reading[], others: readonly Reading[]): boolean {
  const fields = fieldsOf(some[0]);
  if (fields.length < fewestFields || [...some, ...others].some((one) => fieldsOf(one).join() !== fields.join()))
    return false;
  const own = some.flatMap((one) => rowsOf(one, fields)).sort();
  const theirs = others.flatMap((one) => rowsOf(one, fields)).sort();
  return own.length > 0 && own.length === theirs.length && own.every((row, i) => row === theirs[i]);
}

/** A day and a name alone may stand on any two sheets. */
const fewestFields = 3;

function fieldsOf(reading: Reading | undefined): string[] {
  return Object.keys(reading?.columns ?? {}).sort();
}

function rowsOf({ cells, headingRow, columns }: Reading, fields: readonly string[]): string[] {
  return cells.slice(headingRow + 1).flatMap((row) => {
    const own = fields.map((field): Cell => row[columns[field]?.index ?? -1] ?? '');
    const texts = own.map((cell, i) => (fields[i] === 'rep' ? foldPerson : foldText)(String(cell)));
    return own.every(isBlank) ? [] : [texts.join('\n')];
  });
}
