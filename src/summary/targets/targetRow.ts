import type { ForecastStatus } from '../luck/forecast.ts';

export type TargetRow = {
  readonly kpi: string;
  readonly rep: string | null;
  readonly period: string;
  readonly target: number;
  readonly actual: number | null;
  readonly attainment: number | null;
  readonly projection: number | null;
  /** The period ends between these in four of five cases; null without two earlier periods to go by. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether the target will be reached; null where nobody can say, or where the period is over. */
  readonly status: ForecastStatus | null;
  /** What the projection goes by: what the days that are left brought before, or as much a day as until now. */
  readonly basis: 'earlier periods' | 'straight line' | null;
  readonly requiredPerDay: number | null;
  readonly text: string;
  /** By the working days left; null where `requiredPerDay` is. */
  readonly requiredPerWorkday?: number | null;
  /** True for a team that has no target of its own: its reps' added up. */
  readonly isSum?: boolean;
  /** True while it is too early in the period to say where it is heading. */
  readonly isEarly?: boolean;
  /** The last day that the data hold, where they end clearly before the day of the report or the end of the period. */
  readonly through?: string;
  /** The first day that was recorded, where too much of the period lies before it: then nobody knows what was reached. */
  readonly since?: string;
  /** What is not understood may be what is missing: then nobody has missed it. */
  readonly mayBeReached?: boolean;
  /** While the period runs: what had been reached by the same day of the four periods before, oldest first. */
  readonly sameDay?: readonly { readonly period: string; readonly actual: number | null }[];
  /** Calls a working day: what reaching the target takes at the team's rates, and what is made now. */
  readonly calls?: { readonly needed: number; readonly now: number } | null;
};
