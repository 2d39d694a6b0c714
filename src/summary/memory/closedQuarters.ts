import { kpis } from '../../kpis/all.ts';
import { dealsCreated, dealsWon } from '../../measures/deals.ts';
import { leadsCreated } from '../../measures/leads.ts';
import { type Day, isoOf } from '../../vocabulary/day.ts';
import type { Kpi } from '../../vocabulary/kpi.ts';
import type { FiscalYear, Period } from '../../vocabulary/period.ts';
import { quartersBetween } from '../../vocabulary/period.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import { valueText } from '../../words/number.ts';
import { revisionSentence } from '../../words/reported.ts';
import type { Summary } from '../summary.ts';
import type { Revision } from '../understood/trust.ts';
import { type DayDigests, differingDays, digestText } from './dayDigests.ts';
import type { DayTexts, Figure, Figures, QuarterSnapshot } from './earlierBuilds.ts';

/** A build as it is compared with the ones before. */
export type Report = {
  readonly summary: Summary;
  readonly digests: DayDigests;
  /** Fingerprint of the settings and columns. */
  readonly settings: string;
  readonly fiscal: FiscalYear;
  /** The last day that counts and is over by the calendar. */
  readonly until: Day;
  /** Today in the spreadsheet's zone. */
  readonly today: Day;
};

/** Two years of quarters are remembered. */
const mostQuarters = 8;

/** A tab whose newest row is older than that at a quarter's end has not been brought up to date. */
const lastDays = 7;

/** The measures whose growth the report shows, besides the KPIs. */
const grown = [dealsWon, dealsCreated, leadsCreated];

/** What closed quarters say now and said otherwise when they were reported; and the snapshots from now on. */
export function compareQuarters(
  report: Report,
  before: readonly QuarterSnapshot[],
): { revisions: Revision[]; quarters: readonly QuarterSnapshot[] } {
  const closed = closedQuarters(report);
  const known = before.filter(({ quarter, from, to }) =>
    closed.every((one) => one.label !== quarter || (one.from === from && one.to === to)),
  );
  const isKnown = ({ label }: Period): boolean => known.some(({ quarter }) => quarter === label);
  const fresh = closed.filter((quarter) => !isKnown(quarter)).map((quarter) => snapshotOf(quarter, report));
  const quarters = [...known, ...fresh].sort((a, b) => a.from - b.from).slice(-mostQuarters);
  const revisions = known
    .filter(({ quarter }) => closed.some(({ label }) => label === quarter))
    .sort((a, b) => b.from - a.from)
    .flatMap((snapshot) => revisionsOf(snapshot, report));
  const isSame = fresh.length === 0 && known.length === before.length;
  return { revisions, quarters: isSame ? before : quarters };
}

/** Over, and with data up to their last week. */
function closedQuarters({ summary, digests, fiscal, until }: Report): Period[] {
  const { dataThrough, periods } = summary;
  if (digests.first === null || dataThrough === null) return [];
  return quartersBetween(digests.first, until, fiscal)
    .filter(({ label, to }) => to <= until && periods.includes(label) && isoOf(to - lastDays) <= dataThrough)
    .slice(-mostQuarters);
}

function snapshotOf(quarter: Period, { summary, digests, settings, today }: Report): QuarterSnapshot {
  return {
    quarter: quarter.label,
    from: quarter.from,
    to: quarter.to,
    reported: isoOf(today),
    settings,
    figures: figuresOf(summary, quarter.label),
    days: dayTexts(digests, quarter.from, quarter.to),
  };
}

/** The team's KPIs of a quarter, or of all time, and the measures whose growth is shown. */
export function figuresOf({ kpis: values, growth }: Summary, period: string | null): Figures {
  const figures: Record<string, Figure> = {};
  for (const { name, rep, period: own, value, numerator, denominator } of values)
    if (rep === null && own === period && value !== null) figures[name] = { value, numerator, denominator };
  const row = growth.find((one) => one.rep === null && one.period === period);
  for (const { name } of grown) {
    const value = row?.[name as 'dealsWon' | 'dealsCreated' | 'leadsCreated'] ?? null;
    if (value !== null) figures[name] = { value, numerator: null, denominator: null };
  }
  return figures;
}

export function dayTexts(digests: DayDigests, from: Day, to: Day): DayTexts {
  return Object.fromEntries(digests.tabs.map((tab) => [tab, digestText(digests, tab, from, to)]));
}

function revisionsOf(snapshot: QuarterSnapshot, report: Report): Revision[] {
  const { summary, digests, settings } = report;
  const now = figuresOf(summary, snapshot.quarter);
  const days = dayTexts(digests, snapshot.from, snapshot.to);
  return described(summary).flatMap((facts): Revision[] => {
    const [before, after] = [snapshot.figures[facts.name], now[facts.name]];
    if (!before || !after) return [];
    const texts = { before: facts.text(before.value), now: facts.text(after.value) };
    if (texts.before === texts.now) return [];
    const differing = new Set(facts.tabs.flatMap((tab) => differingDays(snapshot.days[tab], days[tab])));
    const cause = causeOf(differing.size, snapshot.settings !== settings, facts.isMeasured);
    const revision = {
      period: snapshot.quarter,
      name: facts.name,
      reported: snapshot.reported,
      before: before,
      now: after,
      days: differing.size,
      cause,
    };
    const text = revisionSentence(
      { ...revision, label: facts.label, texts, hasCounts: facts.hasCounts },
      summary.language,
    );
    return [{ ...revision, text }];
  });
}

/** Other settings may explain any difference; without one in the quarter's own days it came from later rows. */
function causeOf(days: number, isOtherSettings: boolean, isMeasured: boolean): Revision['cause'] {
  if (isOtherSettings) return 'settings';
  if (days > 0) return 'days';
  return isMeasured ? 'later' : null;
}

export type Described = {
  readonly name: string;
  readonly label: string;
  /** Whose rows it counts. */
  readonly tabs: readonly TabName[];
  readonly isKpi: boolean;
  /** False for what is compared with something else, such as a target. */
  readonly isMeasured: boolean;
  /** Numerator and denominator are counts. */
  readonly hasCounts: boolean;
  readonly text: (value: number) => string;
};

/** A count that is remembered as the measure whose growth is shown. */
function isGrown(kpi: Kpi): boolean {
  return kpi.kind === 'measured' && kpi.isVolume === true && kpi.above.some((measure) => grown.includes(measure));
}

/** Everything that is remembered, in the order of the report. */
export function described({ language, currency }: Summary): Described[] {
  return [
    ...kpis
      .filter((kpi) => !isGrown(kpi))
      .map((kpi) => ({
        name: kpi.name,
        label: kpi.label[language],
        tabs: tabsOf(kpi),
        // That more was done since is said by the rows.
        isKpi: kpi.isVolume !== true,
        isMeasured: kpi.kind === 'measured',
        hasCounts: kpi.kind === 'measured' && kpi.below.length > 0 && kpi.unit !== 'minutes',
        text: (value: number) => valueText(value, kpi.unit, currency, language),
      })),
    ...grown.map((measure) => ({
      name: measure.name,
      label: measure.label[language],
      tabs: [measure.tab.name],
      isKpi: false,
      isMeasured: true,
      hasCounts: false,
      text: (value: number) => valueText(value, 'count', currency, language),
    })),
  ];
}

function tabsOf(kpi: Kpi): TabName[] {
  const { above, below } = kpi.kind === 'measured' ? kpi : kpi.of;
  return [...new Set([...above, ...below].map(({ tab }) => tab.name))];
}
