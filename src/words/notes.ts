import { type Day, isoOf } from '../vocabulary/day.ts';
import type { MeasuredKpi } from '../vocabulary/kpi.ts';
import type { Measure } from '../vocabulary/measure.ts';
import type { Period } from '../vocabulary/period.ts';
import type { Unaddable, UnaddableReason } from '../vocabulary/unaddable.ts';
import type { Language } from '../vocabulary/words.ts';
import { dateText } from './date.ts';
import { notes as en } from './en/notes.ts';
import { numberText, percentText } from './number.ts';
import { notes as ru } from './ru/notes.ts';

export type NoteWords = {
  readonly missingColumns: (names: string, tabs: string) => string;
  readonly notAddedUp: Readonly<Record<UnaddableReason, (name: string, sample: string) => string>>;
  readonly partNotSaid: (names: readonly string[], tabs: string) => string;
  readonly notOnEverySheet: (names: string) => string;
  readonly amountsNotKnown: (name: string, cases: { readonly of: string; readonly known: string }) => string;
  readonly unreadCells: (names: string) => string;
  readonly daysNotSaid: (names: string) => string;
  readonly repsNotSaid: (names: string) => string;
  /** `unknown` is null where none is, and `of` where there is no whole to be a part of. */
  readonly unknownBounds: (facts: {
    readonly low: string;
    readonly high: string;
    readonly unknown: string | null;
    readonly of: string | null;
    readonly isUndated: boolean;
  }) => string;
  /** What each of these looks like, and hardly anything that people write. */
  readonly boundsPattern: RegExp;
  readonly nothingSure: (facts: { readonly unknown: string; readonly of: string }) => string;
  readonly notAmong: (names: string) => string;
  readonly nothingToDivideBy: (names: string) => string;
  readonly noFinishedQuarter: string;
  readonly notWholeBefore: (day: string) => string;
  readonly heldTo: (day: string) => string;
  readonly recordedSince: (day: string) => string;
  readonly notRecordedBefore: (day: string, tabs: string) => string;
  readonly notRecordedAfter: (day: string, tabs: string) => string;
  readonly unlikeDays: (facts: {
    readonly from: string;
    readonly to: string;
    readonly tabs: string;
    readonly value: string;
    readonly above: string;
    readonly below: string;
  }) => string;
  readonly noCommonDays: (tabs: string) => string;
  readonly noTarget: string;
  readonly periodOver: string;
  readonly onlyOfPeriod: string;
  readonly targetReached: string;
  readonly noRep: string;
  readonly stageUnknown: string;
  readonly stillYoung: (share: string, days: number) => string;
  readonly withinDays: (facts: { readonly days: number; readonly now: string; readonly before: string }) => string;
};

const wordsIn: Readonly<Record<Language, NoteWords>> = { en, ru };

/** Why a KPI is blank: no tab supplies a measure. */
export function missingColumns(missing: readonly Measure[], language: Language): string {
  const names = [...new Set(missing.map(({ label }) => label[language]))].join(', ');
  return wordsIn[language].missingColumns(names, tabsOf(missing, language));
}

/** Why a KPI is blank: its amounts are there, and nobody may add them up. */
export function notAddedUp({ label }: Measure, { reason, sample }: Unaddable, language: Language): string {
  return wordsIn[language].notAddedUp[reason](label[language], sample);
}

/** Why a KPI is blank: the columns are there, but no row says what has to be known. */
export function partNotSaid(part: readonly Measure[], language: Language): string {
  const names = part.map(({ label }) => label[language]);
  return wordsIn[language].partNotSaid(names, tabsOf(part, language));
}

/** Why a sum is blank, or what is not in it: of some cases the amount is not known. */
export function amountsNotKnown(
  measure: Measure | undefined,
  { of, known }: { readonly of: number; readonly known: number },
  language: Language,
): string {
  const cases = { of: numberText(of, language), known: numberText(known, language) };
  return wordsIn[language].amountsNotKnown(measure?.label[language] ?? '', cases);
}

/** Why a KPI is blank: of several sheets of daily totals some have no column for it. */
export function unreadCells(measures: readonly Measure[], language: Language): string {
  return wordsIn[language].unreadCells(measures.map(({ label }) => label[language]).join(', '));
}

export function notOnEverySheet(measures: readonly Measure[], language: Language): string {
  return wordsIn[language].notOnEverySheet(measures.map(({ label }) => label[language]).join(', '));
}

/** What a sum goes without: a measure that it would add where a tab supplied it. */
export function notAmong(missing: readonly Measure[], language: Language): string {
  return wordsIn[language].notAmong(missing.map(({ label }) => label[language]).join(', '));
}

/** Why a KPI of a period is blank: what it counts has no day. */
export function daysNotSaid(measures: readonly Measure[], language: Language): string {
  return wordsIn[language].daysNotSaid(sumOf(measures, language));
}

/** Why a KPI of a rep is blank: nothing says whose rows those are. */
export function repsNotSaid(measures: readonly Measure[], language: Language): string {
  return wordsIn[language].repsNotSaid(sumOf(measures, language));
}

/**
 * How far values that are not understood, and rows without a day, could move a KPI.
 * @param low and @param high as they are shown, with their unit
 */
export function unknownBounds(
  {
    low,
    high,
    unknown,
    of,
    isUndated,
  }: {
    readonly low: string;
    readonly high: string;
    readonly unknown: number;
    readonly of: number | null;
    readonly isUndated: boolean;
  },
  language: Language,
): string {
  const all = of === null ? null : numberText(of, language);
  const some = unknown === 0 ? null : numberText(unknown, language);
  return wordsIn[language].unknownBounds({ low, high, unknown: some, of: all, isUndated });
}

/** Whether a note is one of these, in either language. */
export function isBoundsNote(note: string): boolean {
  return [en, ru].some(({ boundsPattern }) => boundsPattern.test(note));
}

/** Why a number is blank: all that it counts may be out of scope. */
export function nothingSure(
  { unknown, of }: { readonly unknown: number; readonly of: number },
  language: Language,
): string {
  return wordsIn[language].nothingSure({ unknown: numberText(unknown, language), of: numberText(of, language) });
}

/** Why a ratio is blank: nothing stands below. */
export function nothingToDivideBy(below: readonly Measure[], language: Language): string {
  return wordsIn[language].nothingToDivideBy(sumOf(below, language));
}

export function noFinishedQuarter(language: Language): string {
  return wordsIn[language].noFinishedQuarter;
}

/** That a KPI is known of a part of the period only. @param day as `2025-01-31` */
export function heldTo(day: string, language: Language): string {
  return wordsIn[language].heldTo(dateText(day, language));
}

/** Why nobody knows how much of a target was reached. @param first as `2025-01-31` */
export function recordedSince(first: string, language: Language): string {
  return wordsIn[language].recordedSince(dateText(first, language));
}

/** Why a KPI of a period that its tabs do not hold is blank. */
export function notRecorded(
  counted: readonly Measure[],
  known: { readonly begins: Day } | { readonly ends: Day },
  language: Language,
): string {
  const { notRecordedBefore, notRecordedAfter } = wordsIn[language];
  const tabs = tabsOf(counted, language);
  if ('begins' in known) return notRecordedBefore(dateText(isoOf(known.begins), language), tabs);
  return notRecordedAfter(dateText(isoOf(known.ends), language), tabs);
}

/** That a ratio is of tabs that hold different days, and what it is of the days that all of them hold. */
export function unlikeDays(
  { unit }: Pick<MeasuredKpi, 'unit'>,
  facts: {
    readonly days: Pick<Period, 'from' | 'to'>;
    readonly counted: readonly Measure[];
    readonly value: number | null;
    readonly numerator: number | null;
    readonly denominator: number | null;
  },
  language: Language,
): string {
  const { days, value } = facts;
  const count = (sum: number | null): string => numberText(sum ?? 0, language);
  return wordsIn[language].unlikeDays({
    from: dateText(isoOf(days.from), language),
    to: dateText(isoOf(days.to - 1), language),
    tabs: tabsOf(facts.counted, language),
    value: value === null ? '–' : unit === 'percent' ? percentText(value, language) : numberText(value, language, 1),
    above: count(facts.numerator),
    below: count(facts.denominator),
  });
}

/** Why such a ratio is blank. */
export function noCommonDays(counted: readonly Measure[], language: Language): string {
  return wordsIn[language].noCommonDays(tabsOf(counted, language));
}

/** Why nothing is compared: the period before was recorded from its middle on. */
export function notWholeBefore(first: string, language: Language): string {
  return wordsIn[language].notWholeBefore(dateText(first, language));
}

export function noTarget(language: Language): string {
  return wordsIn[language].noTarget;
}

/** Why a velocity is blank. */
export function onlyOfPeriod(language: Language): string {
  return wordsIn[language].onlyOfPeriod;
}

/** Why a coverage is blank. */
export function periodOver(language: Language): string {
  return wordsIn[language].periodOver;
}

export function targetReached(language: Language): string {
  return wordsIn[language].targetReached;
}

/** The bucket of rows that name no rep. */
export function noRep(language: Language): string {
  return wordsIn[language].noRep;
}

/** The bucket of lost deals of which nobody knows where they died. */
export function stageUnknown(language: Language): string {
  return wordsIn[language].stageUnknown;
}

/** @param mature the share of the period's people who have had the days to convert */
export function stillYoung(mature: number, days: number, language: Language): string {
  return wordsIn[language].stillYoung(percentText(mature, language, 0), days);
}

/** What leads of two periods have come to in the same time, by which they are compared. */
export function withinDays(
  { days, now, before }: { readonly days: number; readonly now: number; readonly before: number },
  language: Language,
): string {
  const [own, earlier] = [now, before].map((share) => percentText(share, language, 1)) as [string, string];
  return wordsIn[language].withinDays({ days, now: own, before: earlier });
}

function tabsOf(measures: readonly Measure[], language: Language): string {
  return [...new Set(measures.map(({ tab }) => tab.label[language]))].join(', ');
}

function sumOf(measures: readonly Measure[], language: Language): string {
  return measures.map(({ label }) => label[language]).join(' + ');
}
