import type { Field, TabName } from '../../vocabulary/tab.ts';
import { columnReason, columnsAddUp, repIsSheetName } from '../../words/tabFinding.ts';
import { tiers } from '../headings/headingForms.ts';
import type { HeadingIndex } from '../headings/headingIndex.ts';
import { columnsNamed, headingNames, saysNoColumn } from '../headings/headingNames.ts';
import type { FoundColumn } from '../reading.ts';
import type { SheetSample } from '../sheetSample.ts';
import { type Candidate, tierQuality } from './columnCandidate.ts';
import { candidatesOf } from './columnCandidates.ts';
import { fitOf } from './columnFit.ts';
import { addByValues } from './columnsByValues.ts';
import { withStateByValues } from './dealState.ts';
import { pairDateAndTime } from './pairDateAndTime.ts';
import { withReplacedIds } from './replacedIds.ts';
import { settleRivals } from './settleRivals.ts';
import { withSecondOutcome } from './twoOutcomes.ts';

export type FoundColumns = {
  readonly found: Readonly<Record<string, Candidate>>;
  /** Headings that the KPI Settings tab names and the sheet does not have. */
  /** Fields that several columns may be, and only a person can tell which; each column once. */
  readonly unsettled: Readonly<Record<string, readonly Candidate[]>>;
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
  const unsettled: Record<string, readonly Candidate[]> = {};
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
    const detected = addByValues(addSurest({}, {}, unnamed, index, sample), index, sample, () => true);
    keepReasons(found, pairDateAndTime(detected, index, sample));
  }
  addSurest(
    found,
    unsettled,
    candidates.filter(({ field }) => isOpen(field)),
    index,
    sample,
  );
  const isUntold = (field: string): boolean => isOpen(field) && !unsettled[field];
  const byCells = withSecondOutcome(addByValues(found, index, sample, isUntold), index, sample, isUntold);
  const isTold = ['stage', 'status'].some((field) => unsettled[field] || field in named);
  const whole = isTold ? byCells : withStateByValues(byCells, index, sample);
  const linked = 'meetingId' in named ? whole : withReplacedIds(whole, index, sample);
  return { found: pairDateAndTime(linked, index, sample), unsettled, missing };
}

/** The columns that somebody has said once for sheets with these headings, and no others. */
export function taughtColumns(
  columns: Readonly<Record<string, string>>,
  index: HeadingIndex,
  sample: SheetSample,
): FoundColumns {
  const found: Record<string, Candidate> = {};
  for (const [field, heading] of Object.entries(columns)) {
    const candidate = namedColumn(field, heading, index, sample);
    if (candidate) found[field] = candidate;
  }
  return { found, unsettled: {}, missing: [] };
}

function addSurest(
  found: Record<string, Candidate>,
  unsettled: Record<string, readonly Candidate[]>,
  candidates: readonly Candidate[],
  { fields, tab }: HeadingIndex,
  sample: SheetSample,
): Record<string, Candidate> {
  const taken = new Set(Object.values(found).map(({ column }) => column));
  for (const leftover of [false, true]) {
    const wanted = candidates.filter(({ field }) => Boolean(fields[field]?.leftover) === leftover);
    for (const candidate of wanted.sort(surestFirst)) {
      const { field } = candidate;
      if (found[field] || unsettled[field] || taken.has(candidate.column)) continue;
      const rivals = wanted.filter(
        (one) => !taken.has(one.column) && areRivals(candidate, one, tab, fields[field] as Field),
      );
      const settled = settleRivals(fields[field] as Field, rivals, tab, sample);
      if (settled.kind === 'found') found[field] = settled.candidate;
      else unsettled[field] = settled.candidates;
      for (const { column } of settled.kind === 'found' ? [settled.candidate] : settled.candidates) taken.add(column);
      for (const column of found[field]?.addends ?? []) taken.add(column);
    }
  }
  return found;
}

/**
 * Two columns whose headings say the same field just as surely. Of moments and names the commoner heading is the surer
 * one; of counts no heading is: "Calls" and "Dials" side by side are two things.
 */
function areRivals(a: Candidate, b: Candidate, tab: TabName, { kind }: Field): boolean {
  if (a.field !== b.field || a.fit.isDoubtful !== b.fit.isDoubtful) return false;
  if (a === b) return true;
  const surely = (one: Candidate): string => (one.tier === 'qualified' ? 'exact' : one.tier);
  if (surely(a) !== surely(b) || a.rank < 0) return false;
  const areCounts = tab === 'dailyActivity' && ['number', 'money', 'seconds'].includes(kind);
  return areCounts || a.rank === b.rank;
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
    sureness(a) - sureness(b) ||
    tiers.indexOf(a.tier) - tiers.indexOf(b.tier) ||
    Number(a.fit.isDoubtful) - Number(b.fit.isDoubtful) ||
    a.rank - b.rank ||
    Number(a.isBlank) - Number(b.isBlank) ||
    b.fit.fit - a.fit.fit ||
    a.column - b.column
  );
}

/** A blank column says nothing, however well it is headed; a guess by spelling or by cells does not outdo it. */
function sureness({ tier, isBlank }: Candidate): number {
  return (tier === 'spelling' || tier === 'values' ? 2 : 0) + Number(isBlank);
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
  const names = headingNames(headings);
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
          ...(candidate.addends && { addends: candidate.addends }),
          reason:
            candidate.column === repColumn
              ? repIsSheetName
              : candidate.addends
                ? columnsAddUp([candidate.column, ...candidate.addends].map((column) => names[column] as string))
                : columnReason(heading.trim(), fromSettings ? 'settings' : tier),
        },
      ];
    }),
  );
}
