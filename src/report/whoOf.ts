import type { TargetRow } from '../summary/targets/targetRow.ts';
import type { ReportContext } from './context.ts';

/** Whose target it is; a team without one of its own has the sum of its reps'. */
export function whoOf({ rep, isSum }: TargetRow, { words }: ReportContext): string {
  return rep ?? (isSum ? words.teamSum : words.team);
}
