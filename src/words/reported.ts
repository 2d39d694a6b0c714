import type { Language } from '../vocabulary/words.ts';
import { dateText, quarterText } from './date.ts';
import { reported as en } from './en/reported.ts';
import { numberText } from './number.ts';
import { reported as ru } from './ru/reported.ts';

type Counts = { readonly numerator: number | null; readonly denominator: number | null };

export type RevisionFacts = {
  readonly label: string;
  readonly period: string;
  /** `2025-10-02`. */
  readonly reported: string;
  readonly texts: { readonly before: string; readonly now: string };
  readonly before: Counts;
  readonly now: Counts;
  readonly days: number;
  readonly cause: 'days' | 'settings' | 'later' | null;
  /** Whether numerator and denominator are counts that say more than the value. */
  readonly hasCounts: boolean;
};

export type MovedFacts = {
  /** `2025-11-24 17:02`. */
  readonly at: string;
  /** Sheets with more or fewer rows than then. */
  readonly rows: readonly { readonly sheet: string; readonly more: number }[];
  /** The quarter of both builds; null for all time. */
  readonly period: string | null;
  /** True when a new quarter has begun since: its KPIs have nothing to be compared with. */
  readonly isNewQuarter: boolean;
  /** KPIs that moved, those to name first. */
  readonly moved: readonly { readonly label: string; readonly before: string; readonly now: string }[];
};

export type OlderDaysFacts = {
  /** The build before, where no other sentence names it. */
  readonly at: string | null;
  readonly days: number;
  /** Tells days before those that are remembered one by one. */
  readonly isEarlierToo: boolean;
  readonly through: string;
  readonly tabs: readonly string[];
};

export type ReportedWords = {
  readonly title: string;
  readonly more: (count: number) => string;
  /** The receipts of a value then and now; null where they say no more than the value. */
  readonly revision: (facts: {
    readonly label: string;
    readonly quarter: string;
    readonly day: string;
    readonly texts: RevisionFacts['texts'];
    readonly counts: RevisionFacts['texts'] | null;
    readonly days: number;
    readonly cause: RevisionFacts['cause'];
  }) => string;
  /** `74 of 812`. */
  readonly of: (above: string, below: string) => string;
  /** @param when the day, a comma and the time */
  readonly since: (when: string) => string;
  readonly rows: (facts: { readonly sheet: string; readonly count: number; readonly isMore: boolean }) => string;
  readonly newQuarter: (quarter: string) => string;
  /** @param quarter `''` for all time; @param list the first of them, with their values; @param rest how many more */
  readonly kpis: (facts: {
    readonly count: number;
    readonly quarter: string;
    readonly list: string;
    readonly rest: number;
  }) => string;
  /** @param since the words of `since`; null where another sentence says it */
  readonly olderDays: (facts: {
    readonly since: string | null;
    readonly days: number;
    readonly isEarlierToo: boolean;
    readonly through: string;
    readonly tabs: string;
  }) => string;
  readonly settingsMoved: string;
  readonly keptOtherwise: string;
};

export const reportedWords: Readonly<Record<Language, ReportedWords>> = { en, ru };

/** What a closed quarter said when it was reported and says now, and as much about the reason as is known. */
export function revisionSentence(facts: RevisionFacts, language: Language): string {
  const { label, period, reported, texts, before, now, days, cause, hasCounts } = facts;
  return reportedWords[language].revision({
    label,
    quarter: quarterText(period, language),
    day: dateText(reported, language),
    texts,
    counts: hasCounts ? { before: countsText(before, language), now: countsText(now, language) } : null,
    days,
    cause,
  });
}

/** `74 of 812` where the one can be part of the other, else `312 ÷ 24`. */
function countsText({ numerator, denominator }: Counts, language: Language): string {
  const [above, below] = [numberText(numerator ?? 0, language), numberText(denominator ?? 0, language)];
  if ((numerator ?? 0) > (denominator ?? 0)) return `${above} ÷ ${below}`;
  return reportedWords[language].of(above, below);
}

/** So many KPIs are named, the others counted. */
const named = 3;

/** What moved since the build before, in one sentence; `''` when nothing did. */
export function movedSentence(facts: MovedFacts, language: Language): string {
  const parts = [rowsText(facts, language), kpisText(facts, language)].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${sinceText(facts.at, language)}: ${parts.join('; ')}.`;
}

function sinceText(at: string, language: Language): string {
  const [day = '', time = ''] = at.split(' ');
  return reportedWords[language].since(`${dateText(day, language)}, ${time}`);
}

function rowsText({ rows }: MovedFacts, language: Language): string {
  const { rows: text } = reportedWords[language];
  return rows.map(({ sheet, more }) => text({ sheet, count: Math.abs(more), isMore: more > 0 })).join(', ');
}

function kpisText({ moved, period, isNewQuarter }: MovedFacts, language: Language): string {
  const quarter = period === null ? '' : quarterText(period, language);
  const words = reportedWords[language];
  if (isNewQuarter) return words.newQuarter(quarter);
  if (moved.length === 0) return '';
  const list = moved.slice(0, named).map(({ label, before, now }) => `${label} ${before} → ${now}`);
  const rest = moved.length - list.length;
  return words.kpis({ count: moved.length, quarter, list: list.join(', '), rest });
}

/** Old days whose counts are no longer what they were; new rows alone do not change them. */
export function olderDaysSentence(
  { at, days, isEarlierToo, through, tabs }: OlderDaysFacts,
  language: Language,
): string {
  return reportedWords[language].olderDays({
    since: at === null ? null : sinceText(at, language),
    days,
    isEarlierToo,
    through: dateText(through, language),
    tabs: tabs.join(', '),
  });
}

/** Said beside what moved, since a setting may explain it. */
/** In place of all that has changed, where nobody can tell. */
export function keptOtherwise(language: Language): string {
  return reportedWords[language].keptOtherwise;
}

export function settingsMoved(language: Language): string {
  return reportedWords[language].settingsMoved;
}
