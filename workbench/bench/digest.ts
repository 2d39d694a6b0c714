import type { BenchSummary } from './bundle.ts';

/** KPIs whose sums another engine computes as well. */
export const compared = [
  'CALL_CONNECT_RATIO',
  'PRODUCTIVE_CONVERSATION_RATIO',
  'DECISION_MAKER_RATIO',
  'LEAD_OPPORTUNITY_RATIO',
  'CALLED_LEAD_WIN_RATIO',
  'APPOINTMENTS_SET',
  'NO_SHOW_RATE',
  'REPEAT_APPOINTMENT_RATE',
  'WIN_RATE',
  'WON_AMOUNT',
] as const;

/** Numerator and denominator by KPI, rep and quarter, where there is anything. */
export type Digest = Readonly<Record<string, string>>;

export function digestOf({ kpis }: BenchSummary): Digest {
  const digest: Record<string, string> = {};
  for (const { name, rep, period, numerator, denominator } of kpis) {
    if (rep === null || period === null || !(compared as readonly string[]).includes(name)) continue;
    if (numerator || denominator) digest[`${name} ${rep} ${period}`] = `${numerator} of ${denominator ?? ''}`;
  }
  return digest;
}

/** The entries that differ, a few of them. */
export function differences(left: Digest, right: Digest): string[] {
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].filter((key) => left[key] !== right[key]).map((key) => `${key}: ${left[key]} and ${right[key]}`);
}
