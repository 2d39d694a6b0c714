import { dealLost, dealOpen } from '../link/dealResults.ts';
import { type Codes, classesOf, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { type Day, secondsPerDay } from '../vocabulary/day.ts';

/** Deals that closed on a day: lost in the stage, or gone on from it before they were won or lost. */
export type Closes = { readonly lost: number; readonly passed: number };

/** What a stage keeps of its losses. */
export type StageCloses = {
  readonly closedOn: Map<Day, Closes>;
  /** How many were lost there for each reason, as it is written; `''` is none given. */
  readonly reasons: Map<string, number>;
};

/** The deals of one pipeline with how far each of them came: won ones stand behind the last stage, -1 is unknown. */
export type Ended = { readonly rows: readonly number[]; readonly results: Codes; readonly furthest: Int32Array };

/**
 * Adds to each stage its losses by the day they happened and by the reason given. By the closing day the stages of a
 * quarter multiply to its win rate; deals created in a quarter would show their quick losses first.
 */
export function addCloses(
  deals: TypedTab,
  { rows, results, furthest }: Ended,
  counts: readonly StageCloses[],
  unknown: StageCloses,
): void {
  const at = timesOf(deals, 'resultAt');
  const reasons = classesOf(deals, 'lostReason');
  const ends = new Map<Day, Int32Array>();
  for (const row of rows) {
    if (results[row] === dealOpen) continue;
    const position = furthest[row] as number;
    if (reasons && results[row] === dealLost) {
      const own = (counts[position] ?? unknown).reasons;
      const reason = reasons.texts[reasons.codes[row] as number] ?? '';
      own.set(reason, (own.get(reason) ?? 0) + 1);
    }
    const seconds = at ? (at[row] as number) : Number.NaN;
    if (position === -1 || Number.isNaN(seconds)) continue;
    const day = Math.floor(seconds / secondsPerDay);
    const known = ends.get(day) ?? new Int32Array(counts.length + 1);
    ends.set(day, known);
    known[position] = (known[position] as number) + 1;
  }
  for (const [day, ended] of ends) {
    let passed = ended[counts.length] as number;
    for (let position = counts.length - 1; position >= 0; position -= 1) {
      const lost = ended[position] as number;
      (counts[position] as StageCloses).closedOn.set(day, { lost, passed });
      passed += lost;
    }
  }
}
