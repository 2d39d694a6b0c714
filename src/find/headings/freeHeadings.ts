import { tabs } from '../../tabs/all.ts';
import { foldHeading } from '../../values/foldText.ts';
import type { Cell } from '../../vocabulary/cell.ts';
import type { Field, TabName } from '../../vocabulary/tab.ts';
import { fitOf } from '../columns/columnFit.ts';
import type { ReadAs } from '../inspectSheet.ts';
import type { Likeness } from '../tabCandidates.ts';
import { headingIndexOf, joined } from './headingIndex.ts';

/** Headings of a sheet that are no field yet; with a field, only those whose cells could be it. */
export function freeHeadings(
  likenesses: readonly Likeness[],
  chosen: ReadonlyMap<TabName, ReadAs>,
  sheet: string,
  field?: Field,
): string[] {
  const likeness = likenesses.find(({ lookedAt }) => lookedAt.sheet.sheet === sheet);
  if (!likeness) return [];
  const reading = [...chosen.values()].find((read) => read.reading.sheet === sheet)?.reading;
  const taken = new Set(Object.values(reading?.columns ?? {}).map(({ index }) => index));
  const { headings, valuesOf } = likeness.lookedAt.sample;
  return headings.filter((heading, column) => {
    if (heading.trim() === '' || taken.has(column)) return false;
    return !field || (!isListedSomewhere(heading) && holdsNames(field, valuesOf(column)));
  });
}

/** Words without digits that come back in other rows. */
function holdsNames(field: Field, values: readonly Cell[]): boolean {
  const named = values.filter((cell) => typeof cell === 'string' && /^\D*\p{L}{2}\D*$/u.test(cell));
  const isPlain = values.length >= 2 && named.length >= values.length * 0.9;
  return isPlain && fitOf(field, values, false, false).fit >= 0.9 && new Set(named).size < named.length;
}

/** It has a meaning already, though not for this tab. */
function isListedSomewhere(heading: string): boolean {
  const whole = joined(foldHeading(heading));
  return (Object.keys(tabs) as TabName[]).some((tab) => headingIndexOf(tab).listed.has(whole));
}
