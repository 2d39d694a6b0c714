import { kpis } from '../../kpis/all.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { Kpi } from '../../vocabulary/kpi.ts';
import { last } from '../../vocabulary/last.ts';
import { type Period, quarterBefore } from '../../vocabulary/period.ts';
import { stillYoung } from '../../words/notes.ts';
import { answersOf, type Ground } from './answers.ts';
import { comparable, growthOf, isRunning } from './growth.ts';
import type { HeadlineKpi, Receipt } from './kpiValue.ts';

/** Quarters shown as a trend: two years. */
const trendQuarters = 8;

/** The newest quarter of the team against the one before, KPI by KPI. */
export function headlineOf(ground: Ground, quarters: readonly Period[], matureAfterDays: number): HeadlineKpi[] {
  const { asOf, fiscal, language } = ground;
  const newest = last(quarters) ?? null;
  const mature = newest && maturePart(newest, asOf - matureAfterDays);
  const before = newest && quarters.length > 1 ? comparable(newest, quarterBefore(newest, fiscal), asOf) : null;
  const answers = answersOf(ground, [...quarters, ...(before ? [before] : []), ...(mature ? [mature] : [])]);
  return kpis
    .filter(({ isVolume }) => !isVolume)
    .map((kpi) => {
      const now = answers(kpi, null, newest);
      const previous = before ? previousOf(kpi, answers, before, newest as Period, ground) : null;
      const isYoung = kpi.isCohort === true && now.note === undefined && mature !== null && (now.denominator ?? 0) > 0;
      const old = isYoung ? (answers(kpi, null, mature).denominator ?? 0) / (now.denominator as number) : 1;
      return {
        name: kpi.name,
        label: kpi.label[language],
        description: kpi.description[language],
        unit: kpi.unit,
        group: kpi.group,
        direction: kpi.direction,
        period: newest?.label ?? null,
        toDate: newest ? isRunning(newest, asOf) : false,
        value: now.value,
        numerator: now.numerator,
        denominator: now.denominator,
        previous: previous?.value ?? null,
        change:
          isYoung || isUnsure(now) || isUnsure(previous) ? null : changeOf(kpi, now.value, previous?.value ?? null),
        allTime: answers(kpi, null, null).value,
        trend: quarters.slice(-trendQuarters).map((quarter) => answers(kpi, null, quarter).value),
        note: isYoung ? stillYoung(old, matureAfterDays, language) : (now.note ?? ''),
      };
    });
}

/** The days of the quarter whose people have had time to convert; null when all of them have. */
function maturePart({ label, from, to }: Period, lastMature: Day): Period | null {
  return to - 1 <= lastMature ? null : { label, from, to: Math.max(from, lastMature + 1) };
}

/** Growth and attainment are of whole quarters: a few days of one have none of their own. */
function previousOf(
  kpi: Kpi,
  answers: ReturnType<typeof answersOf>,
  before: Period,
  newest: Period,
  { fiscal }: Ground,
): Receipt {
  return answers(kpi, null, kpi.kind === 'measured' ? before : quarterBefore(newest, fiscal));
}

/** Values that are not understood could move it: it is compared with nothing. */
function isUnsure(receipt: Receipt | null): boolean {
  return receipt?.low !== undefined;
}

/** Shares differ in points, everything else in relation to the quarter before. */
function changeOf({ unit }: Kpi, now: number | null, before: number | null): number | null {
  if (now === null || before === null) return null;
  if (unit === 'percent') return now - before;
  const growth = growthOf(now, before);
  return typeof growth === 'number' ? growth : null;
}
