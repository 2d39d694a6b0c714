import { foldHeading } from '../../values/foldText.ts';
import type { HeadingIndex } from '../headings/headingIndex.ts';
import type { SheetSample } from '../sheetSample.ts';
import type { Candidate } from './columnCandidate.ts';
import { isKnownByValues } from './columnFit.ts';
import { isLegend } from './columnsByValues.ts';

type Found = Readonly<Record<string, Candidate>>;

/** Of another call than that of the row. */
const ofAnother =
  /(^| )(prev|previous|prior|old|older|former|legacy|last|first|next|planned|стар(?:ый|ая|ое|ые)|прежн\p{L}+|прошл\p{L}+|предыдущ\p{L}+|последн\p{L}+|перв\p{L}+|следующ\p{L}+)( |$)/u;

/**
 * Where the outcome of calls was told by its words, and a second column holds outcomes as well: what the dialler said of every
 * call and what the rep said of those that somebody took. The one with fewer cells is the rep's; the fuller one holds
 * where it is blank.
 */
export function withSecondOutcome(
  found: Found,
  { tab, fields }: HeadingIndex,
  sample: SheetSample,
  isOpen: (field: string) => boolean,
): Found {
  const { outcome, answered } = found;
  const definition = fields.outcome;
  if (tab !== 'calls' || outcome?.tier !== 'values' || answered || !isOpen('answered') || !definition) return found;
  const taken = new Set(Object.values(found).map(({ column }) => column));
  const others = sample.headings.flatMap((heading, column) => {
    const isOther = !taken.has(column) && !isLegend(sample, column) && !ofAnother.test(foldHeading(heading));
    return isOther && isKnownByValues(definition, sample.firstValuesOf(column)) ? [column] : [];
  });
  const [other] = others;
  if (other === undefined || others.length > 1) return found;
  const isFuller = sample.valuesOf(other).length >= sample.valuesOf(outcome.column).length;
  const [rep, system] = isFuller ? [outcome.column, other] : [other, outcome.column];
  return {
    ...found,
    outcome: { ...outcome, column: rep },
    answered: { ...outcome, field: 'answered', column: system },
  };
}
