import type { Tally } from '../../count/tally.ts';
import { measures } from '../../measures/all.ts';
import type { MeasuredKpi } from '../../vocabulary/kpi.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import type { Unaddable, UnaddableReason } from '../../vocabulary/unaddable.ts';
import type { Language } from '../../vocabulary/words.ts';
import { daysNotSaid, missingColumns, notAddedUp, notAmong, partNotSaid, repsNotSaid } from '../../words/notes.ts';
import { remarkText } from '../../words/remarks.ts';
import type { UnknownLimits } from './bounded.ts';
import { isDayless, unevenlyDated } from './dayless.ts';

/** Where each measure stands in the sums; a measure that no tab supplies has no place. */
export type Places = ReadonlyMap<string, number>;

export function placesOf(measures: readonly string[]): Places {
  return new Map(measures.map((name, place) => [name, place]));
}

/** What there is to measure with. */
export type Supplied = Pick<Tally, 'said' | 'typed' | 'unaddable' | 'remarks'> & {
  readonly places: Places;
  /** The share of each measure that has no day. */
  readonly dayless: ReadonlyMap<string, number>;
  /** Counted for the team and for no rep. */
  readonly repless: ReadonlySet<string>;
  readonly limits: UnknownLimits;
  /** Conversions are counted as they happen, not for those who came in. */
  readonly byEvent?: boolean;
};

type Side = { readonly above: readonly number[]; readonly below: readonly number[] };

/** Where a KPI's sums are found; worked out once, asked for every rep and period. */
export type Plan = Side & {
  readonly kpi: MeasuredKpi;
  readonly unknown: readonly number[];
  /** What is added when everything not understood speaks for it, and against it. */
  readonly for: Side;
  readonly against: Side;
  readonly limits: UnknownLimits;
  /** Why there is nothing to measure whatever the slice; null when there is. */
  readonly missing: string | null;
  readonly isUnsaid: boolean;
  /** Its amounts are there and are never added up. */
  readonly unaddable: UnaddableReason | null;
  /** The label of the tab that nothing is known of and that would have it. */
  readonly missingTab: string | null;
  /** What it adds up, and what tells what became of that, of what some tab supplies. */
  readonly counted: readonly Measure[];
  /** Why there is nothing to measure in a period. */
  readonly dayless: string | null;
  /** Why there is nothing to measure of a rep. */
  readonly repless: string | null;
  /** Of the cases whose amounts it adds up: all, and those whose amount is known; null where no tab tells. */
  readonly amounts: { readonly of: readonly number[]; readonly known: readonly number[] } | null;
  /** What is to be said of how it was told. */
  readonly note: string | null;
  /** Counted on the day people came in. */
  readonly isCohort: boolean;
  /** Other measures stand in for its own. */
  readonly isOtherwise: boolean;
  /** Whatever is counted above is counted below as well, on the same day. */
  readonly isShare: boolean;
};

export function planOf(kpi: MeasuredKpi, supplied: Supplied, language: Language): Plan {
  const { places, limits } = supplied;
  const own = missingFrom(kpi, kpi, places);
  const unsaid = own.length === 0 ? unsaidPart(kpi, supplied) : null;
  const byEvent = supplied.byEvent === true && kpi.isCohort === true && kpi.otherwise !== undefined;
  const isOwn = own.length === 0 && !unsaid && !byEvent;
  const notOther = kpi.otherwise && !isOwn ? missingFrom(kpi, kpi.otherwise, places) : [];
  // What nothing says is no better above something else.
  const isUnsaidToo = unsaid?.some((measure) => kpi.otherwise?.above.includes(measure)) ?? false;
  const other = !isOwn && kpi.otherwise && notOther.length === 0 && !isUnsaidToo ? kpi.otherwise : null;
  const { above, below } = other ?? kpi;
  const sideOf = (side: { readonly above: readonly Measure[]; readonly below: readonly Measure[] }): Side => ({
    above: placesIn(side.above, places),
    below: placesIn(side.below, places),
  });
  const nothing: Side = { above: [], below: [] };
  // A sum of what there is says what is not in it.
  const without = kpi.above.filter(
    (measure) => kpi.optional.includes(measure) && !measure.onlyIf && !places.has(measure.name),
  );
  const unaddable = isOwn || other ? null : unaddableAmong(own, supplied);
  const all = [...new Set([...above, ...below])];
  const isOfParts = below.length > 1 && above.every((measure) => below.includes(measure));
  const uneven = isOfParts ? unevenlyDated(below.map(nameOf), supplied.dayless) : [];
  const dayless = all.filter(({ name }) => isDayless(name, supplied.dayless) || uneven.includes(name));
  const repless = all.filter(({ name }) => supplied.repless.has(name));
  return {
    ...sideOf({ above, below }),
    kpi,
    unknown: placesIn(kpi.unknown, places),
    for: other ? nothing : sideOf(kpi.bounds.for),
    against: other ? nothing : sideOf(kpi.bounds.against),
    limits,
    isCohort: kpi.isCohort === true && !other,
    missing:
      isOwn || other
        ? null
        : unsaid && !byEvent
          ? partNotSaid(unsaid, language)
          : whyMissing(byEvent ? notOther : own, supplied, language),
    isUnsaid: unsaid !== null && !other,
    unaddable: unaddable?.reason ?? null,
    missingTab: isOwn || other || unsaid || unaddable ? null : absentTab(own, supplied, language),
    counted: [...all, ...(kpi.toldBy ?? [])].filter(({ name }) => places.has(name)),
    dayless: dayless.length > 0 ? daysNotSaid(dayless, language) : null,
    repless: repless.length > 0 ? repsNotSaid(repless, language) : null,
    amounts: amountsOf(kpi, places),
    note: noteOf([
      other ? other.note[language] : without.length > 0 ? notAmong(without, language) : '',
      ...remarksOn([...above, ...below], supplied, language),
    ]),
    isOtherwise: other !== null,
    isShare: kpi.unit === 'percent' && all.every(({ tab, on }) => tab === all[0]?.tab && on === all[0]?.on),
  };
}

function amountsOf({ amounts }: MeasuredKpi, places: Places): Plan['amounts'] {
  const [of, known] = amounts ? [placesIn([amounts.of], places), placesIn([amounts.known], places)] : [[], []];
  return of.length > 0 && known.length > 0 ? { of, known } : null;
}

function nameOf({ name }: Measure): string {
  return name;
}

function remarksOn(measures: readonly Measure[], { places, remarks }: Supplied, language: Language): string[] {
  const counted = measures.filter(({ name }) => places.has(name));
  const own = new Set(counted.flatMap(({ name }) => remarks?.get(name) ?? []));
  return [...own].map((remark) => remarkText(remark, language));
}

function noteOf(sentences: readonly string[]): string | null {
  const said = sentences.filter((sentence) => sentence !== '');
  return said.length > 0 ? said.join(' ') : null;
}

/** Null where some measure of its tab is known, so that a column is what is missing, or where more tabs than one are. */
function absentTab(missing: readonly Measure[], { places }: Supplied, language: Language): string | null {
  const absent = [...new Set(missing.map(({ tab }) => tab))];
  const isThere = measures.some(({ tab, name }) => tab === absent[0] && places.has(name));
  return absent.length === 1 && !isThere ? (absent[0] as Measure['tab']).label[language] : null;
}

/** The first of them of which some tab has amounts that nobody may add up. */
function unaddableAmong(missing: readonly Measure[], { unaddable }: Supplied): (Unaddable & { of: Measure }) | null {
  const of = missing.find(({ name }) => unaddable.has(name));
  return of ? { ...(unaddable.get(of.name) as Unaddable), of } : null;
}

/** No tab has it, or one has it in amounts that nobody may add up. */
function whyMissing(missing: readonly Measure[], supplied: Supplied, language: Language): string {
  const found = unaddableAmong(missing, supplied);
  return found ? notAddedUp(found.of, found, language) : missingColumns(missing, language);
}

/** Each side waits for the measures that are not optional, and for one of the optional ones where it has nothing else. */
function missingFrom(
  { optional }: MeasuredKpi,
  { above, below }: { readonly above: readonly Measure[]; readonly below: readonly Measure[] },
  places: Places,
): Measure[] {
  return [above, below].flatMap((side) => {
    const missing = side.filter(({ name }) => !places.has(name));
    const required = missing.filter((measure) => !optional.includes(measure));
    return required.length > 0 ? required : missing.length === side.length ? missing : [];
  });
}

/** The first part of the whole that nothing says; daily totals that have all that stands below need say no more. */
function unsaidPart({ parts, above, below }: MeasuredKpi, { said, typed }: Supplied): readonly Measure[] | null {
  const isTyped = [...above, ...below].every(({ name }) => typed.has(name));
  if (isTyped) return null;
  return parts.find((part) => !part.some(({ name }) => said.has(name))) ?? null;
}

function placesIn(side: readonly Measure[], places: Places): number[] {
  return side.flatMap(({ name }) => places.get(name) ?? []);
}
