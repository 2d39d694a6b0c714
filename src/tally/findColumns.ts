import type { Field } from '../vocabulary/tab.ts';
import { columnReason, repIsSheetName } from '../words/tabFinding.ts';
import { type Candidate, isOwnId, tierQuality } from './candidate.ts';
import { fitOf, leastFit } from './columnFit.ts';
import { foldHeading } from './foldText.ts';
import { formsOf, hasCurrency, prefixed, tiers } from './headingForms.ts';
import { type HeadingIndex, joined, type Listed, takesSuffix } from './headingIndex.ts';
import { columnsNamed, saysNoColumn } from './headingNames.ts';
import { pairDateAndTime } from './pairDateAndTime.ts';
import type { FoundColumn } from './reading.ts';
import { isShare } from './shareHeading.ts';
import type { SheetSample } from './sheetSample.ts';
import { misspelled } from './spelling.ts';

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

function candidatesOf(index: HeadingIndex, sample: SheetSample): Candidate[] {
  const candidates: Candidate[] = [];
  const prefix = sharedPrefix(sample.headings);
  const folded = new Set(sample.headings.map((heading) => joined(foldHeading(heading))));
  sample.headings.forEach((heading, column) => {
    if (heading.trim() === '') return;
    const best = new Map<string, Omit<Candidate, 'fit' | 'isBlank'>>();
    for (const form of formsOf(heading, index.nouns, prefix)) {
      for (const { field, rank } of listedFor(form.text, index, heading)) {
        if (best.has(field) || (form.suffix && !takesSuffix((index.fields[field] as Field).kind, form.suffix)))
          continue;
        best.set(field, { field, column, tier: form.tier, rank, noun: form.noun });
      }
    }
    if (best.size === 0 && !prefixed(heading)) {
      for (const { field, rank } of misspelled(foldHeading(heading), index)) {
        if (!best.has(field)) best.set(field, { field, column, tier: 'spelling', rank, noun: false });
      }
    }
    const values = sample.valuesOf(column);
    for (const one of best.values()) {
      const field = index.fields[one.field] as Field;
      if (!standsBeside(field, heading, folded)) continue;
      if (index.tab === 'dailyActivity' && isShare(heading)) continue;
      if (field.kind === 'number' && hasCurrency(heading)) continue;
      const fit = fitOf(field, values, one.rank < 2, isOwnId(one.field));
      if (fit.fit >= leastFit) candidates.push({ ...one, fit, isBlank: values.length === 0 });
    }
  });
  return candidates;
}

/** A measure's own name, as a computed tally has it, is that measure before any list is asked. */
function listedFor(form: string, index: HeadingIndex, heading: string): readonly Listed[] {
  const own = heading.trim();
  if (/^[a-z]+[A-Z]/.test(own) && isFieldName(own, index)) return [{ field: own, rank: -1 }];
  return index.listed.get(joined(form)) ?? [];
}

function isFieldName(text: string, { fields }: HeadingIndex): boolean {
  return Object.keys(fields).includes(text) && !fields[text]?.linked;
}

/** A heading such as "Name" may need another beside it to mean the field. */
function standsBeside(field: Field, heading: string, folded: ReadonlySet<string>): boolean {
  const own = Object.entries(field.beside ?? {}).find(
    ([one]) => joined(foldHeading(one)) === joined(foldHeading(heading)),
  );
  return !own || folded.has(joined(foldHeading(own[1])));
}

/** The word before " - " that at least half of the headings share: an export of one kind of record, in any language. */
function sharedPrefix(headings: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const heading of headings) {
    const prefix = prefixed(heading)?.prefix;
    if (prefix) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  const filled = headings.filter((heading) => heading.trim() !== '').length;
  for (const [prefix, count] of counts) if (count * 2 >= filled) return prefix;
  return '';
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
