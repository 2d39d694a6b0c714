import type { Field } from '../../vocabulary/tab.ts';
import type { HeadingIndex } from '../headings/headingIndex.ts';
import type { SheetSample } from '../sheetSample.ts';
import type { Candidate } from './columnCandidate.ts';
import { isKnownByValues } from './columnFit.ts';

type Found = Readonly<Record<string, Candidate>>;

/**
 * Fields whose column no heading names, by what stands in the cells: a column of "Connected" and "Left voicemail" is
 * the outcome whatever it is called. Of several the one that has the most distinct words. The first rows tell, so that of a
 * long sheet no column has to be read for it.
 * @param isOpen whether the field may be looked for
 */
export function addByValues(
  found: Found,
  { fields }: HeadingIndex,
  sample: SheetSample,
  isOpen: (field: string) => boolean,
): Found {
  const added: Record<string, Candidate> = { ...found };
  for (const [field, definition] of Object.entries(fields)) {
    const own = added[field];
    if (!definition.byValues || !isOpen(field) || (own && !own.fit.isDoubtful)) continue;
    const taken = new Set(Object.values(added).map(({ column }) => column));
    const columns = sample.headings.flatMap((_, column) => (taken.has(column) ? [] : [column]));
    const fitting = columns.filter(
      (column) => isKnownByValues(definition, sample.firstValuesOf(column)) && !isLegend(sample, column),
    );
    const [column] = fitting.sort((a, b) => distinct(sample, b) - distinct(sample, a));
    if (column !== undefined) added[field] = byValues(field, column);
  }
  for (const [field, definition] of Object.entries(fields)) {
    const partner = definition.sharesWith ? added[definition.sharesWith] : undefined;
    if (partner && !added[field] && isOpen(field) && saysBoth(definition, sample, partner))
      added[field] = byValues(field, partner.column);
  }
  return added;
}

/** Beside some of the rows, and each word once: what the team's signs mean, and of no row what it came to. */
export function isLegend(sample: SheetSample, column: number): boolean {
  const values = sample.valuesOf(column);
  return values.length * 2 < sample.cellsOf(column).length && new Set(values).size === values.length;
}

/** "outbound_missed" is a direction and an outcome in one word. */
function saysBoth(field: Field, sample: SheetSample, { column }: Candidate): boolean {
  return isKnownByValues(field, sample.firstValuesOf(column));
}

function byValues(field: string, column: number): Candidate {
  const fit = { fit: 1, known: 0, isDoubtful: false };
  return { field, column, tier: 'values', rank: 0, fit, noun: false, isBlank: false };
}

function distinct(sample: SheetSample, column: number): number {
  return new Set(sample.firstValuesOf(column)).size;
}
