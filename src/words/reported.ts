import type { Language } from '../vocabulary/words.ts';
import { dateText, quarterText } from './date.ts';
import { englishPlural } from './en/plural.ts';
import { numberText } from './number.ts';
import { russianPlural } from './ru/plural.ts';

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

/** What a closed quarter said when it was reported and says now, and as much about the reason as is known. */
export function revisionSentence(facts: RevisionFacts, language: Language): string {
  const { label, texts, before, now, hasCounts } = facts;
  const quarter = quarterText(facts.period, language);
  const day = dateText(facts.reported, language);
  const counts = (side: Counts): string => countsText(side, language);
  if (language === 'ru') {
    const receipt = hasCounts ? ` (тогда ${counts(before)}, теперь ${counts(now)})` : '';
    return `«${label}» за ${quarter}: в отчёте от ${day} было ${texts.before}, сейчас ${texts.now}${receipt}${reasonRu(facts)}.`;
  }
  const receipt = hasCounts ? ` (${counts(before)} then, ${counts(now)} now)` : '';
  return `${label} of ${quarter} was ${texts.before} when reported on ${day}, now ${texts.now}${receipt}${reasonEn(facts)}.`;
}

/** `74 of 812` where the one can be part of the other, else `312 ÷ 24`. */
function countsText({ numerator, denominator }: Counts, language: Language): string {
  const [above, below] = [numberText(numerator ?? 0, language), numberText(denominator ?? 0, language)];
  if ((numerator ?? 0) > (denominator ?? 0)) return `${above} ÷ ${below}`;
  return language === 'ru' ? `${above} из ${below}` : `${above} of ${below}`;
}

function reasonEn({ cause, days }: RevisionFacts): string {
  if (cause === 'days') return `: the counts of ${days} ${englishPlural(days, 'day', 'days')} differ`;
  if (cause === 'settings') return ': settings or columns have changed since';
  return cause === 'later' ? ': what happens after a quarter counts towards it' : '';
}

function reasonRu({ cause, days }: RevisionFacts): string {
  if (cause === 'days') return `: данные отличаются за ${days} ${russianPlural(days, 'день', 'дня', 'дней')}`;
  if (cause === 'settings') return ': с тех пор изменились настройки или столбцы';
  return cause === 'later' ? ': в этот показатель входит и то, что случилось после квартала' : '';
}

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

/** So many KPIs are named, the others counted. */
const named = 3;

/** What moved since the build before, in one sentence; `''` when nothing did. */
export function movedSentence(facts: MovedFacts, language: Language): string {
  const parts = [rowsText(facts, language), kpisText(facts, language)].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${sinceText(facts.at, language)}: ${parts.join('; ')}.`;
}

function sinceText(at: string, language: Language): string {
  const [day = '', time = ''] = at.split(' ');
  const when = `${dateText(day, language)}, ${time}`;
  return language === 'ru' ? `После сводки от ${when}` : `Since the build of ${when}`;
}

function rowsText({ rows }: MovedFacts, language: Language): string {
  return rows
    .map(({ sheet, more }) => {
      const count = numberText(Math.abs(more), language);
      if (language === 'ru') {
        const noun = russianPlural(more, 'строку', 'строки', 'строк');
        return `${sheet} — на ${count} ${noun} ${more > 0 ? 'больше' : 'меньше'}`;
      }
      return `${sheet} ${count} ${englishPlural(Math.abs(more), 'row', 'rows')} ${more > 0 ? 'more' : 'fewer'}`;
    })
    .join(', ');
}

function kpisText({ moved, period, isNewQuarter }: MovedFacts, language: Language): string {
  const quarter = period === null ? '' : quarterText(period, language);
  if (isNewQuarter)
    return language === 'ru' ? `начался новый квартал, ${quarter}` : `${quarter} has begun and is shown now`;
  if (moved.length === 0) return '';
  const list = moved.slice(0, named).map(({ label, before, now }) => `${label} ${before} → ${now}`);
  const rest = moved.length - list.length;
  const count = moved.length;
  if (language === 'ru') {
    const kpis = `${russianPlural(count, 'изменился', 'изменились', 'изменились')} ${count} ${russianPlural(count, 'показатель', 'показателя', 'показателей')}${quarter && ` за ${quarter}`}`;
    return `${kpis}: ${list.join(', ')}${rest > 0 ? ` и ещё ${rest}` : ''}`;
  }
  const kpis = `${count} ${englishPlural(count, 'KPI', 'KPIs')}${quarter && ` of ${quarter}`} moved`;
  return `${kpis}: ${list.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** Old days whose counts are no longer what they were; new rows alone do not change them. */
export function olderDaysSentence(
  facts: {
    /** The build before, where no other sentence names it. */
    readonly at: string | null;
    readonly days: number;
    /** Tells days before those that are remembered one by one. */
    readonly isEarlierToo: boolean;
    readonly through: string;
    readonly tabs: readonly string[];
  },
  language: Language,
): string {
  const { days, isEarlierToo } = facts;
  const day = dateText(facts.through, language);
  const tabs = facts.tabs.join(', ');
  if (language === 'ru') {
    const counted = `${days} ${russianPlural(days, 'день', 'дня', 'дней')}`;
    const which = days === 0 ? 'более ранние дни' : `${counted}${isEarlierToo ? ' и за более ранние дни' : ''}`;
    const begin = facts.at === null ? 'Изменились и' : `${sinceText(facts.at, language)} изменились`;
    return `${begin} прежние данные (по ${day}): за ${which} (${tabs}).`;
  }
  const counted = `${days} ${englishPlural(days, 'day', 'days')}`;
  const which = days === 0 ? 'earlier days' : `${counted}${isEarlierToo ? ' and of earlier ones' : ''}`;
  const begin = facts.at === null ? 'Old data changed too' : `${sinceText(facts.at, language)} old data changed`;
  return `${begin}: up to ${day} the counts of ${which} differ (${tabs}).`;
}

/** Said beside what moved, since a setting may explain it. */
export function settingsMoved(language: Language): string {
  return language === 'ru'
    ? 'С тех пор изменились настройки или столбцы.'
    : 'Settings or columns have changed since then.';
}

export const reportedWords = {
  en: {
    title: 'What has changed since',
    more: (count: number) => `and ${count} more numbers of closed quarters: the sidebar lists them all`,
  },
  ru: {
    title: 'Что изменилось',
    more: (count: number) => `и ещё показателей за закрытые кварталы: ${count}; все — на панели`,
  },
} as const;
