import { countStages, type Funnel } from '../funnel/stages.ts';
import { dealLost, dealWon } from '../link/dealResults.ts';
import type { TypedTab } from '../rows/typedTab.ts';
import { type RowOfTab, rowsOfTab } from './rowsOfSheet.ts';

export type StagePlace = {
  readonly pipeline: string | null;
  /** Null is the bucket of lost deals of which nobody knows where they died. */
  readonly stage: string | null;
  readonly part: 'reached' | 'passed' | 'lost' | 'open';
};

/** The deals that the funnel counts at a stage, as the funnel itself has placed them. */
export function dealsOfStage(deals: TypedTab, history: TypedTab | null, place: StagePlace): RowOfTab[] {
  const rows: number[] = [];
  countStages(deals, history, (funnel) => {
    if ((funnel.pipeline || null) === place.pipeline) rows.push(...rowsAt(funnel, place));
  });
  return rowsOfTab(deals, rows);
}

function rowsAt({ stages, rows, results, furthest }: Funnel, { stage, part }: StagePlace): number[] {
  const position = stage === null ? -1 : stages.indexOf(stage);
  if (stage !== null && position < 0) return [];
  return rows.filter((row) => {
    const at = furthest[row] as number;
    const isLost = results[row] === dealLost;
    // Lost at a stage that nobody knows: all the bucket holds.
    if (stage === null) return at === -1 && isLost && part !== 'passed' && part !== 'open';
    if (part === 'reached') return at >= position;
    if (part === 'passed') return at > position;
    return at === position && isLost === (part === 'lost') && results[row] !== dealWon;
  });
}
