import type { Target } from '../../rows/targets.ts';
import { foldText } from '../../values/foldText.ts';
import type { Kpi, MeasuredKpi } from '../../vocabulary/kpi.ts';
import type { Period } from '../../vocabulary/period.ts';

/** A target of one of our KPIs; `target` in the KPI's own unit. */
export type OwnTarget = {
  readonly kpi: MeasuredKpi;
  /** A rep's number; null is the team. */
  readonly rep: number | null;
  readonly period: Period;
  readonly target: number;
  /** Where it stands among the rows of the Targets tab. */
  readonly place: number;
  readonly sheet: string;
};

/** What people call a target besides the KPI's own name. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  WON_AMOUNT: [
    '',
    'revenue',
    'sales',
    'amount',
    'quota',
    'bookings',
    'won',
    'won value',
    'выручка',
    'продажи',
    'оборот',
    'сумма',
    'план продаж',
    'деньги',
  ],
  APPOINTMENTS_SET: [
    'appointments',
    'meetings',
    'meetings set',
    'meetings booked',
    'demos',
    'встречи',
    'встреч',
    'встреч назначено',
  ],
  PRODUCTIVE_CONVERSATIONS: ['conversations', 'разговоры', 'продуктивные разговоры'],
  CALL_CONNECT_RATIO: ['connect rate', 'connect ratio', 'дозвоны', 'доля дозвонов'],
  LEAD_OPPORTUNITY_RATIO: ['lead conversion', 'conversion', 'конверсия', 'конверсия лидов'],
  WIN_RATE: ['win ratio', 'win %', 'конверсия в продажу'],
};

/** The lines of the Targets tab whose metric is one of our KPIs. */
export function targetsOf(lines: readonly Target[], kpis: readonly Kpi[]): OwnTarget[] {
  return lines.flatMap(({ metric, rep, period, hundredths, place, sheet }) => {
    const kpi = kpiNamed(metric, kpis);
    return kpi ? [{ kpi, rep, period, target: hundredths / 100, place, sheet }] : [];
  });
}

/** The KPI by its name, its label in either language, or what people call it. */
export function kpiNamed(metric: string, kpis: readonly Kpi[]): MeasuredKpi | null {
  const wanted = foldText(metric);
  for (const kpi of kpis) {
    if (kpi.kind !== 'measured') continue;
    const names = [kpi.name, kpi.label.en, kpi.label.ru, ...(otherNames[kpi.name] ?? [])];
    if (names.some((name) => foldText(name) === wanted)) return kpi;
  }
  return null;
}
