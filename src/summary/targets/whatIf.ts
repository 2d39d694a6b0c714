import { appointmentShowRate } from '../../kpis/appointmentShowRate.ts';
import { appointmentsSet } from '../../kpis/appointmentsSet.ts';
import { callConnectRatio } from '../../kpis/callConnectRatio.ts';
import { callsMade } from '../../kpis/callsMade.ts';
import { dealsWon } from '../../kpis/dealsWon.ts';
import { wonAmount } from '../../kpis/wonAmount.ts';
import { isoOf } from '../../vocabulary/day.ts';
import type { Kpi, MeasuredKpi } from '../../vocabulary/kpi.ts';
import { type Period, quarterBefore, quarterOf, spanOf } from '../../vocabulary/period.ts';
import { workdaysIn } from '../../vocabulary/workdays.ts';
import { answersOf, type KpiSource } from '../figures/answers.ts';
import { commonDays } from '../figures/commonDays.ts';
import { throughOf } from '../figures/dataEnds.ts';
import { isRunning } from '../figures/growth.ts';
import type { Receipt } from '../figures/kpiValue.ts';
import type { TargetRow } from './targetRow.ts';

/** What a manager may change: calls a working day, the connect ratio, the show rate; a value is its two whole numbers divided. */
export type WhatIfInput = {
  readonly name: 'callsPerDay' | 'connectRatio' | 'showRate';
  readonly above: number;
  readonly below: number;
};

/** What follows from them, by its KPI. */
export type WhatIfRow = {
  readonly kpi: string;
  /** What the period has so far; of one that is over, what it has brought. */
  readonly actual: number;
  /** What so many calls have brought. */
  readonly brought: number;
  readonly calls: number;
  /** The ratios with which it grows in proportion. */
  readonly follows: readonly ('connectRatio' | 'showRate')[];
  /** With the inputs as they are today. */
  readonly asToday: number;
  readonly target: number | null;
};

export type WhatIf = {
  readonly period: string;
  /** True while the period runs: then the inputs are about the working days left, else about all of it. */
  readonly toDate: boolean;
  readonly workdays: number;
  /** From which day on it is known what a call brings, `2025-01-01`. */
  readonly since: string;
  readonly inputs: readonly WhatIfInput[];
  readonly rows: readonly WhatIfRow[];
};

/** A period whose last days nobody worked on is whole all the same. */
const quietDays = 7;

/** Fewer cases make no rate. */
const leastCases = 5;

const outcomes: readonly {
  readonly kpi: MeasuredKpi;
  readonly cases: MeasuredKpi;
  readonly follows: WhatIfRow['follows'];
}[] = [
  { kpi: callsMade, cases: callsMade, follows: [] },
  { kpi: appointmentsSet, cases: appointmentsSet, follows: ['connectRatio'] },
  { kpi: dealsWon, cases: dealsWon, follows: ['connectRatio', 'showRate'] },
  { kpi: wonAmount, cases: dealsWon, follows: ['connectRatio', 'showRate'] },
];

/** The number where values that are not understood could not move it. */
function plainOf({ value, low }: Receipt): number | null {
  return low === undefined ? value : null;
}

/**
 * What other calls and other ratios would bring in the period shown: in proportion, from what a call of the team has
 * brought since the quarter before began or, in a period that is over, within it, on the days that all of it holds. Null
 * where calls lead to nothing known, or the data end before the period does.
 */
export function whatIfOf(source: KpiSource, period: Period | null, targets: readonly TargetRow[]): WhatIf | null {
  if (period === null || source.asOf < period.from) return null;
  const { asOf, fiscal } = source;
  const toDate = isRunning(period, asOf);
  const lastDay = toDate ? asOf : period.to - 1;
  const through = Math.min(...outcomes.map(({ kpi }) => throughOf(kpi, source)));
  // What has happened since an export is not known, and so not what it would come to.
  if (through < (toDate ? asOf : lastDay - quietDays)) return null;
  // Days before the calls were logged are not days without calls.
  const logged = commonDays(callsMade.above, { ...period, to: lastDay + 1 }, source);
  const worked = logged ? workdaysIn(logged, fiscal) : 0;
  const workdays = toDate ? workdaysIn({ from: asOf + 1, to: period.to }, fiscal) : worked;
  const recent = toDate
    ? spanOf(Math.min(quarterBefore(quarterOf(asOf, fiscal), fiscal).from, period.from), asOf)
    : period;
  const counted = outcomes.flatMap(({ kpi }) => kpi.above.filter(({ name }) => source.places.has(name)));
  const base = commonDays(counted, recent, source);
  if (!base) return null;
  const answers = answersOf(source, [period, base]);
  const sumOf = (kpi: Kpi, of: Period): number | null => plainOf(answers(kpi, null, of));
  const [made, calls] = [sumOf(callsMade, period) ?? 0, sumOf(callsMade, base) ?? 0];
  if (workdays === 0 || worked === 0 || made === 0) return null;
  const ratios = [
    { name: 'connectRatio', receipt: answers(callConnectRatio, null, period) },
    { name: 'showRate', receipt: answers(appointmentShowRate, null, period) },
  ] as const;
  const known = ratios.flatMap(({ name, receipt }): WhatIfInput[] => {
    const { numerator: above, denominator: below } = receipt;
    return plainOf(receipt) && above && below ? [{ name, above, below }] : [];
  });
  const rows = outcomes.flatMap(({ kpi, cases, follows }): WhatIfRow[] => {
    const [brought, actual, among] = [sumOf(kpi, base), sumOf(kpi, period), sumOf(cases, base)];
    if (brought === null || actual === null || (among ?? 0) < leastCases || brought <= 0) return [];
    return [
      {
        kpi: kpi.name,
        actual,
        brought,
        calls,
        follows: follows.filter((name) => known.some((input) => input.name === name)),
        asToday: (toDate ? actual : 0) + (made / worked) * workdays * (brought / calls),
        target:
          targets.find((row) => row.kpi === kpi.name && row.rep === null && row.period === period.label)?.target ??
          null,
      },
    ];
  });
  const followed = known.filter(({ name }) => rows.some(({ follows }) => follows.some((one) => one === name)));
  if (rows.length < 2) return null;
  return {
    period: period.label,
    toDate,
    workdays,
    since: isoOf(base.from),
    inputs: [{ name: 'callsPerDay', above: made, below: worked }, ...followed],
    rows,
  };
}
