import { classesOf, type TypedTab } from './typedTab.ts';

/** Whether a row of a daily tally counts deals by stage, and nothing that a rep did. */
export function stageRowsOf(daily: TypedTab): (row: number) => boolean {
  const stages = classesOf(daily, 'funnelStage');
  if (!stages) return () => false;
  return (row) => stages.codes[row] !== 0;
}
