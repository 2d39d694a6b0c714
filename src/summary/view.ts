import type { SettingsTab } from '../settings/settingsTab.ts';
import { type Day, isoOf } from '../vocabulary/day.ts';
import { quartersBetween } from '../vocabulary/period.ts';

/** What the report is about, by the settings, and the quarters that it might end with. */
export type View = {
  /** `2025-03-31`; `''` is today. */
  readonly asOf: string;
  /** As the setting says it: `this quarter`, `last month`, `2025 Q1`. */
  readonly period: string;
  /** Reps or teams; none is everybody. */
  readonly reps: readonly string[];
  /** Those that are over, the newest first, with the last day of each. */
  readonly quarters: readonly { readonly quarter: string; readonly last: string }[];
};

/** Two years back. */
const daysBack = 731;

export function viewOf({ values }: Pick<SettingsTab, 'values'>, today: Day): View {
  const quarters = quartersBetween(today - daysBack, today, values)
    .filter(({ to }) => to <= today)
    .map(({ label, to }) => ({ quarter: label, last: isoOf(to - 1) }));
  return { asOf: values['As of'], period: values.Period, reps: values['Reps shown'], quarters: quarters.reverse() };
}
