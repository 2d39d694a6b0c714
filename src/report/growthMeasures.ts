import type { GrowthRow } from '../summary/figures/growthRow.ts';
import type { Format } from './block.ts';
import type { ReportContext } from './context.ts';

export type GrowthMeasure = {
  /** As it is counted. */
  readonly name: string;
  readonly label: string;
  readonly format: Format;
  readonly value: (row: GrowthRow) => number | null;
  /** Null for a column without one beside it. */
  readonly growth: ((row: GrowthRow) => number | 'new' | null) | null;
};

/**
 * The steps of the funnel, the money first; whatever nobody counts stands last, so that the first column, which the
 * chart draws, has numbers if any has.
 */
export function growthMeasures(
  rows: readonly GrowthRow[],
  { words, formats }: ReportContext,
): readonly GrowthMeasure[] {
  const { count, money } = formats;
  const measures: readonly GrowthMeasure[] = [
    {
      name: 'wonAmount',
      label: words.wonAmount,
      format: money,
      value: (row) => row.wonAmount,
      growth: (row) => row.growth,
    },
    {
      name: 'dealsWon',
      label: words.dealsWon,
      format: count,
      value: (row) => row.dealsWon,
      growth: (row) => row.dealsWonGrowth,
    },
    {
      name: 'dealsCreated',
      label: words.dealsCreated,
      format: count,
      value: (row) => row.dealsCreated,
      growth: (row) => row.dealsCreatedGrowth,
    },
    {
      name: 'leadsCreated',
      label: words.leadsCreated,
      format: count,
      value: (row) => row.leadsCreated,
      growth: (row) => row.leadsCreatedGrowth,
    },
  ];
  const lost: GrowthMeasure = {
    name: 'dealsLost',
    label: words.dealsLost,
    format: count,
    value: (row) => row.dealsLost,
    growth: null,
  };
  const isCounted = ({ value }: GrowthMeasure): boolean => rows.some((row) => value(row) !== null);
  return [...measures.filter(isCounted), ...measures.filter((measure) => !isCounted(measure)), lost];
}
