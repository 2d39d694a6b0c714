import type { Tally } from '../count/tally.ts';
import type { Reps } from '../rows/people/reps.ts';
import type { Team } from '../rows/people/teams.ts';
import { foldText } from '../values/foldText.ts';
import type { Summary } from './summary.ts';

/** Whom the report is about, where it is not about everybody. */
export type ShownReps = {
  /** By number. */
  readonly reps: ReadonlySet<number>;
  /** What names neither a rep nor a team. */
  readonly unknown: readonly string[];
};

/** @param wanted names, other spellings or teams; null when everybody is shown */
export function shownReps(wanted: readonly string[], reps: Reps, teams: readonly Team[]): ShownReps | null {
  if (wanted.length === 0) return null;
  const shown = new Set<number>();
  const unknown: string[] = [];
  for (const name of wanted) {
    const own = reps.find(name);
    const team = teams.find((one) => foldText(one.team) === foldText(name));
    const found = own > 0 ? [own] : (team?.reps ?? []).map((rep) => reps.find(rep)).filter((rep) => rep > 0);
    if (found.length === 0) unknown.push(name);
    for (const rep of found) shown.add(rep);
  }
  return { reps: shown, unknown };
}

/** Names nobody has leave everybody in the report, and are said. */
export function shownIn(
  shown: ShownReps | null,
  tally: Tally,
  team: readonly string[],
): NonNullable<Summary['shown']> | null {
  if (!shown) return null;
  const names = [...shown.reps].map((rep) => tally.reps[rep] as string).sort();
  return { reps: names, of: team.length, unknown: shown.unknown };
}
