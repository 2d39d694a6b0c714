import { tabOfType } from '../find/candidates/mixedTab.ts';
import { classifierOf } from '../settings/classOf.ts';
import { tabNamed } from '../tabs/all.ts';
import type { Field, TabName } from '../vocabulary/tab.ts';
import { type ClassColumn, classesOf, type TypedTab } from './typedTab.ts';

/** Where more have no type, nobody says what the rows of the log are. */
const mostUntyped = 0.5;

/**
 * What a row of a mixed log most likely is although nobody wrote its type: what alone knows such an outcome, else what most
 * rows are. It may be something else all the same. Undefined where most rows have no type.
 */
export function untypedTouches(activities: TypedTab, types: ClassColumn): (row: number) => TabName | undefined {
  const { rows, untyped, all } = rowsByTab(activities, types);
  if (untyped === 0 || untyped > all * mostUntyped) return () => undefined;
  const [likeliest] = [...rows].sort(([, a], [, b]) => b - a).map(([tab]) => tab);
  const outcome = classesOf(activities, 'outcome');
  const classifiers = [...rows.keys()].map((tab) => {
    const { outcome: field } = tabNamed(tab).fields as Readonly<Record<string, Field>>;
    return { tab, classify: field ? classifierOf(field) : null };
  });
  const byOutcome = outcome?.texts.map((text): TabName | undefined => {
    const known = classifiers.filter(
      ({ classify }) => classify !== null && !['unknown', 'blank'].includes(classify(text)),
    );
    return known.length === 1 ? known[0]?.tab : undefined;
  });
  return (row) => (outcome && byOutcome?.[outcome.codes[row] as number]) ?? likeliest;
}

function rowsByTab({ rows, leftOut }: TypedTab, { codes, classes }: ClassColumn) {
  const found = new Map<TabName, number>();
  let [untyped, all] = [0, 0];
  for (let row = 0; row < rows; row += 1) {
    if (leftOut[row] !== 0) continue;
    all += 1;
    const name = classes[codes[row] as number] as string;
    const tab = tabOfType[name];
    if (name === 'blank') untyped += 1;
    if (tab) found.set(tab, (found.get(tab) ?? 0) + 1);
  }
  return { rows: found, untyped, all };
}
