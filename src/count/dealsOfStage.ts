import type { Funnel } from '../funnel/stages.ts';
import { dealLost, dealWon } from '../link/dealResults.ts';
import type { TypedTab } from '../rows/typedTab.ts';
import { type RowOfTab, rowsOfTab } from './rowsOfSheet.ts';
import { rowsOnSheets, sheetsOf } from './rowsOnSheets.ts';

export type StagePlace = {
  readonly pipeline: string | null;
  /** Null is the bucket of lost deals of which nobody knows where they died. */
  readonly stage: string | null;
  readonly part: 'reached' | 'passed' | 'lost' | 'open';
};

/** The funnels as they were counted, with the sheets that their deals stand on: the rows of one after those of another. */
export type DealFunnels = { readonly funnels: readonly Funnel[]; readonly sheets: readonly TypedTab[] };

/** The deals that the funnel counts at a stage, sheet by sheet. */
export function dealsOfStage(
  { funnels, sheets }: DealFunnels,
  place: StagePlace,
): { readonly tab: TypedTab; readonly rows: readonly RowOfTab[] }[] {
  const rows = funnels
    .filter(({ pipeline }) => (pipeline || null) === place.pipeline)
    .flatMap((funnel) => rowsAt(funnel, place));
  return rowsOnSheets(rows, sheetsOf('deals', sheets)).map(({ tab, rows: own }) => ({
    tab,
    rows: rowsOfTab(tab, own),
  }));
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
