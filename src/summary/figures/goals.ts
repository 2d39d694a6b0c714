import { kpiNamed } from '../../count/kpiNamed.ts';
import type { Settings } from '../../settings/catalogue.ts';
import { type Goal, goalsIn } from '../../settings/kinds/goals.ts';

/** The goals that KPI Settings set, by the name of the KPI; those of Targets come before them. */
export function goalsOf({ Goals }: Pick<Settings, 'Goals'>): ReadonlyMap<string, number> {
  return new Map(goalsIn(Goals).flatMap((goal) => (kpiOf(goal) ? [[kpiOf(goal) as string, goal.share]] : [])));
}

/** Names that are no share of cases which is compared: nothing can be measured against them. */
export function goalsOfNothing({ Goals }: Pick<Settings, 'Goals'>): string[] {
  return goalsIn(Goals).flatMap((goal) => (kpiOf(goal) === null ? [goal.name] : []));
}

function kpiOf({ name, share }: Goal): string | null {
  const kpi = kpiNamed(name, share);
  return kpi?.test?.kind === 'share' ? kpi.name : null;
}
