import { foldHeading } from '../values/foldText.ts';
import { readNumber } from '../values/wholeNumber.ts';
import type { Reading } from './reading.ts';
import type { SheetSample } from './sheetSample.ts';

/**
 * Whether a row of what looks like a log stands for several calls: a column such as `calls_count` says how many. Each row
 * would be counted as one.
 */
export function standsForSeveral({ tab, columns }: Reading, { headings, valuesOf }: SheetSample): boolean {
  if (tab !== 'calls') return false;
  const taken = new Set(Object.values(columns).map(({ index }) => index));
  return headings.some((heading, column) => {
    if (taken.has(column) || !saysHowMany(foldHeading(heading))) return false;
    const numbers = valuesOf(column).map(readNumber);
    return numbers.every((number) => typeof number === 'number') && numbers.some((number) => Number(number) > 1);
  });
}

function saysHowMany(heading: string): boolean {
  return /^(calls|dials|(calls?|dials?) (count|qty|made|total)|(count|number|no|total) (of )?(calls|dials)|# (of )?(calls|dials)|how many calls|звонки|звонков|кол во звонков|количество звонков|всего звонков|сделано звонков)$/u.test(
    heading,
  );
}
