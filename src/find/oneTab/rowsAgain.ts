import type { Reading } from '../reading.ts';
import { rowTexts } from './rowTexts.ts';

/** Whether some sheets hold the rows of some others, each once and no other row, as a sheet of all months does. */
export function areRowsAgain(some: readonly Reading[], others: readonly Reading[]): boolean {
  const fields = fieldsOf(some[0]);
  if (fields.length < fewestFields || [...some, ...others].some((one) => fieldsOf(one).join() !== fields.join()))
    return false;
  const own = some.flatMap((one) => rowTexts(one, fields)).sort();
  const theirs = others.flatMap((one) => rowTexts(one, fields)).sort();
  return own.length > 0 && own.length === theirs.length && own.every((row, i) => row === theirs[i]);
}

/** A day and a name alone may stand on any two sheets. */
const fewestFields = 3;

function fieldsOf(reading: Reading | undefined): string[] {
  return Object.keys(reading?.columns ?? {}).sort();
}
