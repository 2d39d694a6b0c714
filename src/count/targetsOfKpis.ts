import type { Reading } from '../find/reading.ts';
import { leaveOut } from '../rows/leaveOut.ts';
import type { Reps } from '../rows/reps.ts';
import type { TallyOptions } from '../rows/tallyOptions.ts';
import { readTargets, type Target } from '../rows/targets.ts';
import type { TypedTab } from '../rows/typedTab.ts';
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
  return { targets: targets.filter(isOwn), tab };
}
