import { tabs } from '../../tabs/all.ts';
import { foldHeading } from '../../values/foldText.ts';
import { type HeadingIndex, joined } from '../headings/headingIndex.ts';
import { splitAim } from '../shapes/axis/aims.ts';
import type { SheetSample } from '../sheetSample.ts';
import type { Candidate } from './columnCandidate.ts';
import { fitOf } from './columnFit.ts';

type Found = Readonly<Record<string, Candidate>>;

/** All of them went out, and each is one of these. */
const kindOfCalls =
  /^(?:(?:cold|warm|hot|first|new|repeat|follow ?ups?|call ?backs?|existing|prospecting|nurture|reactivation) (?:calls|dials)|(?:холодн|тепл|горяч|первичн|повторн|нов)\p{L}+ звонк(?:и|ов)|звонк(?:и|ов) (?:холодн|тепл|горяч|первичн|повторн|нов)\p{L}+)$/u;

const fewestKinds = 2;

/** "Cold calls (actual)" are cold calls. */
function withoutActual(heading: string): string {
  const aimed = splitAim(heading);
  return aimed?.aim === 'actual' ? aimed.rest : heading;
}

/** "Cold calls | Warm calls | Follow-up calls" in a tally: a column of all of them is the calls made, else they are together. */
export function withKindsOfCalls(found: Found, { listed }: HeadingIndex, { headings, valuesOf }: SheetSample): Found {
  const taken = new Set(
    Object.entries(found).flatMap(([field, { column }]) => (field === 'callsMade' ? [] : [column])),
  );
  const kinds = headings.flatMap((heading, column) =>
    kindOfCalls.test(foldHeading(withoutActual(heading))) && !taken.has(column) && valuesOf(column).length > 0
      ? [column]
      : [],
  );
  const { callsMade } = found;
  if (kinds.length < fewestKinds || callsMade?.fromSettings) return found;
  if (callsMade && !kinds.includes(callsMade.column)) return found;
  const isOfAll = (heading: string, column: number): boolean =>
    !kinds.includes(column) &&
    (listed.get(joined(foldHeading(heading))) ?? []).some(({ field }) => field === 'callsMade');
  const wholes = headings.flatMap((heading, column) => (isOfAll(heading, column) ? [column] : []));
  const [column, ...addends] = (wholes.length > 0 ? wholes : kinds) as [number, ...number[]];
  // "Calls" and "Dials" beside them are two things.
  if (wholes.length > 1) return found;
  const fit = fitOf(tabs.dailyActivity.fields.callsMade, valuesOf(column), true, false);
  const own: Candidate = { field: 'callsMade', column, tier: 'exact', rank: 0, fit, noun: false, isBlank: false };
  return { ...found, callsMade: { ...own, ...(addends.length > 0 && { addends }) } };
}
