import { last } from '../../vocabulary/last.ts';
import type { TargetRow } from './targetRow.ts';

/** A target that is still to be reached, else the last one of the tab; of money before anything else. */
export function teamTarget(targets: readonly TargetRow[]): TargetRow | null {
  const ofTeam = targets.filter(({ rep }) => rep === null);
  const running = ofTeam.filter(({ projection }) => projection !== null);
  const told = running.length > 0 ? running : ofTeam;
  return last(told.filter(({ kpi }) => kpi === 'WON_AMOUNT')) ?? last(told) ?? null;
}
