import type { Reading } from '../find/reading.ts';
import { leaveOut } from '../rows/leftOut/leaveOut.ts';
import type { Reps } from '../rows/people/reps.ts';
import type { TallyOptions } from '../rows/tallyOptions.ts';
import { readTargets, type Target } from '../rows/targets.ts';
import type { TypedTab } from '../rows/typedTab.ts';
import { foldText } from '../values/foldText.ts';
import { kpiNamed } from './kpiNamed.ts';

/** As many metrics as a sentence can name. */
const mostNamed = 5;

/** The targets of a sheet; a line whose metric is none of our KPIs is measured by nothing, so it is left out and listed. */
export function targetsOfKpis(
  reading: Reading,
  reps: Reps,
  options: TallyOptions,
): { targets: Target[]; tab: TypedTab } {
  const { targets, tab } = readTargets(reading, reps, options);
  const isOwn = ({ metric, hundredths }: Target): boolean => kpiNamed(metric, hundredths / 100) !== null;
  const others = targets.filter((target) => !isOwn(target));
  const named = [...new Set(others.map(({ metric }) => metric.trim()))].slice(0, mostNamed).join(', ');
  for (const { place } of others) leaveOut(tab, place, 'other metric', 'metric', named);
  const own = targets.filter(isOwn);
  const first = firstOfEach(own);
  for (const target of own)
    if (!first.has(target)) leaveOut(tab, target.place, 'target twice', 'metric', target.metric.trim());
  return { targets: own.filter((target) => first.has(target)), tab };
}

/**
 * "Revenue" and "Won amount" of one rep and period are one target: both would make the plan twice as large. Two lines
 * with the same word are two parts of a plan.
 */
function firstOfEach(targets: readonly Target[]): ReadonlySet<Target> {
  const known = new Map<string, string>();
  return new Set(
    targets.filter(({ metric, rep, period, hundredths }) => {
      const key = [kpiNamed(metric, hundredths / 100)?.name, rep, period.from, period.to].join(' ');
      const word = known.get(key) ?? foldText(metric);
      known.set(key, word);
      return word === foldText(metric);
    }),
  );
}
