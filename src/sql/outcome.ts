import type { SecondOutcome } from '../link/joinOutcomes.ts';
import { classesOf, type TypedTab } from '../rows/typedTab.ts';

/** The outcome where a second column may decide it, by the same rule as row by row; null where there is no second one. */
export function outcomeOfBoth(typed: TypedTab, { field, decides }: SecondOutcome): string | null {
  const second = classesOf(typed, field);
  if (!second) return null;
  const first = classesOf(typed, 'outcome');
  if (!first) return field;
  const others = classesIn(second.classes);
  const cases = classesIn(first.classes).flatMap((name) => {
    const deciding = others.filter((other) => decides(name, other));
    return deciding.length === 0 ? [] : [`(outcome = '${name}' AND ${field} IN ('${deciding.join(`', '`)}'))`];
  });
  return cases.length === 0 ? 'outcome' : `CASE WHEN ${cases.join(' OR ')} THEN ${field} ELSE outcome END`;
}

/** Those of the sample, and the two that any column may hold. */
function classesIn(classes: readonly string[]): string[] {
  return [...new Set([...classes, 'blank', 'unknown'])];
}
