import { type Day, dayOfIso, isoOf } from '../../vocabulary/day.ts';
import { last } from '../../vocabulary/last.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import { movedSentence, olderDaysSentence, settingsMoved } from '../../words/reported.ts';
import { sidebarWords } from '../../words/sidebar.ts';
import type { Summary } from '../summary.ts';
import { dayTexts, described, figuresOf, type Report } from './closedQuarters.ts';
import { type DayDigests, differingDays } from './dayDigests.ts';
import type { LastBuild } from './earlierBuilds.ts';

/** Days that are remembered one by one; those before them together. */
const rememberedDays = 400;

/** What a build leaves for the next one; null when nothing was counted. */
export function buildRecord(report: Report, at: string): LastBuild | null {
  const { summary, digests, settings } = report;
  const through = dayOfIso(summary.dataThrough ?? '');
  if (through === null || digests.first === null) return null;
  const from = Math.max(digests.first, through + 1 - rememberedDays);
  const period = periodOf(summary);
  return {
    at,
    asOf: summary.asOf,
    period,
    settings,
    figures: figuresOf(summary, period),
    rows: rowsOf(summary),
    through,
    from,
    days: dayTexts(digests, from, through + 1),
    older: olderOf(digests, from),
  };
}

/** One or two sentences on what moved since; none when nothing did, or when the builds were of different days. */
export function sinceLastBuild(report: Report, before: LastBuild | null): string[] {
  const { summary, settings } = report;
  const { language } = summary;
  if (!before || summary.asOf < before.asOf) return [];
  const moved = movedSentence(
    { at: before.at, rows: movedRows(summary, before), ...movedKpis(summary, before) },
    language,
  );
  const older = olderDays(report, before, moved === '');
  const sentences = [moved, older].filter((sentence) => sentence !== '');
  return sentences.length > 0 && settings !== before.settings ? [...sentences, settingsMoved(language)] : sentences;
}

/** The newest quarter, whatever period the report is about. */
function periodOf({ periods }: Summary): string | null {
  return last(periods) ?? null;
}

/** A mixed sheet has a receipt for each share; together they are its rows. */
function rowsOf({ tabs }: Summary): Record<string, number> {
  const rows: Record<string, number> = {};
  for (const { sheet, rows: own } of tabs) rows[sheet] = (rows[sheet] ?? 0) + own;
  return rows;
}

function movedRows(summary: Summary, before: LastBuild): { sheet: string; more: number }[] {
  const now = rowsOf(summary);
  return Object.keys({ ...now, ...before.rows })
    .map((sheet) => ({ sheet, more: (now[sheet] ?? 0) - (before.rows[sheet] ?? 0) }))
    .filter(({ more }) => more !== 0);
}

function movedKpis(summary: Summary, before: LastBuild) {
  const period = periodOf(summary);
  if (period !== before.period) return { period, isNewQuarter: period !== null, moved: [] };
  const now = figuresOf(summary, period);
  const moved = described(summary)
    .filter(({ isKpi }) => isKpi)
    .flatMap(({ name, label, text }) => {
      const [old, fresh] = [before.figures[name], now[name]];
      if (!old || !fresh || text(old.value) === text(fresh.value)) return [];
      const size = Math.abs(fresh.value - old.value) / Math.max(Math.abs(old.value), Math.abs(fresh.value));
      return [{ label, before: text(old.value), now: text(fresh.value), size }];
    })
    .sort((a, b) => b.size - a.size);
  return { period, isNewQuarter: false, moved };
}

/** The days that both builds have seen, up to the newest day of the one before. */
function olderDays({ summary, digests }: Report, before: LastBuild, isAlone: boolean): string {
  const now = dayTexts(digests, before.from, before.through + 1);
  const older = olderOf(digests, before.from);
  const days = new Set<number>();
  const tabs = digests.tabs.filter((tab) => {
    // A tab that is new since has its rows told.
    const differing = differingDays(before.days[tab], now[tab]);
    for (const day of differing) days.add(day);
    return differing.length > 0 || older[tab] !== before.older[tab];
  });
  if (tabs.length === 0) return '';
  const names = sidebarWords[summary.language].tabs;
  return olderDaysSentence(
    {
      at: isAlone ? before.at : null,
      days: days.size,
      isEarlierToo: tabs.some((tab) => older[tab] !== before.older[tab]),
      through: isoOf(before.through),
      tabs: tabs.map((tab) => names[tab]),
    },
    summary.language,
  );
}

/** One number for everything before a day; none where there is nothing. */
function olderOf(digests: DayDigests, from: Day): Partial<Record<TabName, number>> {
  const older: Partial<Record<TabName, number>> = {};
  for (const tab of digests.tabs) {
    let sum = 0;
    for (let day = digests.first ?? from; day < from; day += 1) sum += digests.at(tab, day);
    if (sum !== 0) older[tab] = sum;
  }
  return older;
}
