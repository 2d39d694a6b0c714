import { columnReason, repIsSheetName } from '../../words/tabFinding.ts';
import { tiers } from '../headings/headingForms.ts';
import type { HeadingIndex } from '../headings/headingIndex.ts';
import { columnsNamed, saysNoColumn } from '../headings/headingNames.ts';
import type { FoundColumn } from '../reading.ts';
import type { SheetSample } from '../sheetSample.ts';
import { type Candidate, tierQuality } from './columnCandidate.ts';
import { candidatesOf } from './columnCandidates.ts';
import { fitOf } from './columnFit.ts';
import { pairDateAndTime } from './pairDateAndTime.ts';

export type FoundColumns = {
  readonly found: Readonly<Record<string, Candidate>>;
  /** Headings that the KPI Settings tab names and the sheet does not have. */
  readonly missing: readonly { readonly field: string; readonly heading: string }[];
};

/**
 * Which column is which field: the surest heading first, each column once, and none whose cells are of another kind.
 * @param named headings of fields by the KPI Settings tab; a field it names is never looked for elsewhere
 */
export function findColumns(
  index: HeadingIndex,
  sample: SheetSample,
  named: Readonly<Record<string, string>> = {},
): FoundColumns {
  const found: Record<string, Candidate> = {};
  const missing: { field: string; heading: string }[] = [];
  const taken = new Set<number>();
  for (const [field, heading] of Object.entries(named)) {
    const candidate = namedColumn(field, heading, index, sample);
    if (candidate) taken.add(candidate.column);
    if (candidate) found[field] = candidate;
    else if (!saysNoColumn(heading, sample.headings)) missing.push({ field, heading });
  }
  const isOpen = (field: string): boolean => !(field in named) && field !== (named.atDate ? 'at' : 'atDate');
  const candidates = candidatesOf(index, sample);
  if (taken.size > 0) {
    const unnamed = candidates.filter(({ field }) => field !== 'atDate');
    keepReasons(found, pairDateAndTime(addSurest({}, unnamed, index), index, sample));
  }
  addSurest(
    found,
    candidates.filter(({ field }) => isOpen(field)),
    index,
  );
  return { found: pairDateAndTime(found, index, sample), missing };
}

function addSurest(
  found: Record<string, Candidate>,
  candidates: readonly Candidate[],
  { fields }: HeadingIndex,
): Record<string, Candidate> {
  const taken = new Set(Object.values(found).map(({ column }) => column));
  for (const leftover of [false, true]) {
    const wanted = candidates.filter(({ field }) => Boolean(fields[field]?.leftover) === leftover);
    for (const candidate of wanted.sort(surestFirst)) {
      if (found[candidate.field] || taken.has(candidate.column)) continue;
      found[candidate.field] = candidate;
      taken.add(candidate.column);
    }
  }
  return found;
}

/** A setting that says what would be found anyway, as the first build writes it, takes nothing from the real reason. */
function keepReasons(named: Record<string, Candidate>, detected: Readonly<Record<string, Candidate>>): void {
  for (const [field, candidate] of Object.entries(named)) {
    const own = detected[field];
    if (own?.column === candidate.column) named[field] = { ...candidate, detected: own };
  }
}

function surestFirst(a: Candidate, b: Candidate): number {
  return (
    tiers.indexOf(a.tier) - tiers.indexOf(b.tier) ||
    Number(a.fit.isDoubtful) - Number(b.fit.isDoubtful) ||
    a.rank - b.rank ||
    Number(a.isBlank) - Number(b.isBlank) ||
    b.fit.fit - a.fit.fit ||
    a.column - b.column
  );
}

/** The column of that very heading; of several that its name does not tell apart, the one whose cells fit best. */
function namedColumn(field: string, heading: string, index: HeadingIndex, sample: SheetSample): Candidate | null {
  const definition = index.fields[field];
  if (!definition) return null;
  const candidates = columnsNamed(heading, sample.headings).map((column): Candidate => {
    const values = sample.valuesOf(column);
    const fit = fitOf(definition, values, true, false);
    return {
      field,
      column,
      tier: 'exact',
      rank: 0,
      fit,
      noun: false,
      isBlank: values.length === 0,
      fromSettings: true,
    };
  });
  return candidates.sort(surestFirst)[0] ?? null;
}

/** The columns as a reading has them. @param repColumn holds the name of the sheet */
export function foundColumnsOf(
  found: Readonly<Record<string, Candidate>>,
  headings: readonly string[],
  repColumn?: number,
): Record<string, FoundColumn> {
  return Object.fromEntries(
    Object.entries(found).map(([field, candidate]) => {
      const heading = headings[candidate.column] as string;
      const { fromSettings, tier, fit } = candidate.detected ?? candidate;
      const confidence = candidate.fromSettings ? 1 : Math.round(tierQuality[tier] * fit.fit * 100) / 100;
      return [
        field,
        {
          index: candidate.column,
          heading: heading.trim(),
          confidence,
          ...(candidate.column === repColumn && { isSheetName: true as const }),
          reason:
            candidate.column === repColumn
              ? repIsSheetName
              : columnReason(heading.trim(), fromSettings ? 'settings' : tier),
        },
      ];
    }),
  );
}
