import type { Day } from '../../vocabulary/day.ts';
import type { MeasuredKpi } from '../../vocabulary/kpi.ts';
import { last } from '../../vocabulary/last.ts';
import { calendarYear, type Period, spanOf } from '../../vocabulary/period.ts';
import { unitAround } from '../../vocabulary/relativePeriod.ts';
import { type Answers, answersOf, type KpiSource } from '../figures/answers.ts';
import { throughOf } from '../figures/dataEnds.ts';
import { firstDayOf } from '../figures/periods.ts';
import { type Plan, planOf } from '../figures/plan.ts';
import type { WeekLine } from './oneToOne.ts';
import { pageKpis } from './pageKpis.ts';

const weeksShown = 8;
/** A weekend behind the last row is no silence. */
const weekend = 2;
/** Between fewer a lowest and a highest would show what one of them does. */
const fewestOthers = 3;
/** A share of fewer cases says next to nothing. */
const fewestCases = 10;

/** Eight whole weeks from Monday to Sunday, oldest first, up to the day of the report or, where all data end early, their end. */
export function wholeWeeks(source: KpiSource): Period[] {
  const shown = shownKpis(source);
  if (!source.days || shown.length === 0) return [];
  const through = Math.max(...shown.map(({ kpi }) => throughOf(kpi, source)));
  const end = Math.min(source.asOf, through + weekend);
  const running = unitAround('week', end, calendarYear);
  const newest = running.to <= end + 1 ? running.from : running.from - 7;
  return Array.from({ length: weeksShown }, (_, i) => {
    const monday = newest - 7 * (weeksShown - 1 - i);
    return spanOf(monday, monday + 6);
  });
}

/** What can be counted by weeks. */
export function shownKpis({ supplied, language }: Pick<KpiSource, 'supplied' | 'language'>): ShownKpi[] {
  return pageKpis.flatMap((kpi) => {
    const plan = planOf(kpi, supplied, language);
    return plan.missing !== null || plan.dayless !== null || plan.isCohort ? [] : [{ kpi, plan }];
  });
}

type ShownKpi = { readonly kpi: MeasuredKpi; readonly plan: Plan };

/** From the first Monday to the last Sunday. */
export function spanOfWeeks(weeks: readonly Period[]): Period | null {
  const [first, newest] = [weeks[0], last(weeks)];
  return first && newest ? spanOf(first.from, newest.to - 1) : null;
}

/** @param others the numbers of those who do the same work */
export function weekLines(
  source: KpiSource,
  weeks: readonly Period[],
  { rep, others }: { readonly rep: number; readonly others: readonly number[] },
): WeekLine[] {
  const span = spanOfWeeks(weeks);
  if (!span) return [];
  const answers = answersOf(source, [...weeks, span]);
  return shownKpis(source).flatMap(({ kpi, plan }): WeekLine[] => {
    const recorded = { from: firstDayOf(source.tally, plan.above), through: throughOf(kpi, source) };
    const values = weeks.map((week) => (isRecorded(week, recorded) ? answers(kpi, rep, week).value : null));
    const whole = answers(kpi, rep, span);
    if (whole.value === null && values.every((value) => value === null)) return [];
    return [{ kpi: kpi.name, weeks: values, whole, others: rangeOf(kpi, span, { others, answers }) }];
  });
}

/** Before the team's first day, and after the end of an export, nothing was recorded, which is not the same as nothing. */
function isRecorded({ from, to }: Period, recorded: { readonly from: Day | null; readonly through: Day }): boolean {
  return (
    recorded.from !== null && to > recorded.from && recorded.through >= to - 1 - weekend && from <= recorded.through
  );
}

function rangeOf(
  kpi: MeasuredKpi,
  span: Period,
  { others, answers }: { readonly others: readonly number[]; readonly answers: Answers },
): WeekLine['others'] {
  const values = others.flatMap((rep) => {
    const { value, denominator } = answers(kpi, rep, span);
    const isEnough = denominator === null || denominator >= fewestCases;
    return value !== null && isEnough ? [value] : [];
  });
  return values.length < fewestOthers ? null : { low: Math.min(...values), high: Math.max(...values) };
}
