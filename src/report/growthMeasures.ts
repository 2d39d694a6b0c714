import { grownKpis, growthOfMeasure } from '../summary/figures/grownKpis.ts';
import { type GrownMeasure, type Growth, type GrowthRow, grownMeasures } from '../summary/figures/growthRow.ts';
import type { Format } from './block.ts';
import type { ReportContext } from './context.ts';

export type GrowthMeasure = {
  /** As it is counted. */
  readonly name: string;
  /** Whose name and target it has; null for the deals lost, which are none. */
  readonly kpi: string | null;
  readonly label: string;
  /** Above a narrow column. */
  readonly heading: string;
  readonly format: Format;
  readonly value: (row: GrowthRow) => number | null;
  /** Null for a column without one beside it. */
  readonly growth: ((row: GrowthRow) => Growth) | null;
};

/** As many as fit beside one another, each with its growth. */
const mostGrown = 4;

/**
 * The steps of the funnel that anybody counts, the money first, so that the chart, which draws the first, draws one
 * that has numbers; the deals lost beside those won.
 */
export function growthMeasures(rows: readonly GrowthRow[], context: ReportContext): readonly GrowthMeasure[] {
  const { words, formats } = context;
  const isCounted = ({ value }: GrowthMeasure): boolean => rows.some((row) => value(row) !== null);
  const grown = grownMeasures.map((name) => grownMeasure(name, context));
  const lost: GrowthMeasure = {
    name: 'dealsLost',
    kpi: null,
    label: words.dealsLost,
    heading: words.dealsLost,
    format: formats.count,
    value: (row) => row.dealsLost,
    growth: null,
  };
  const counted = grown.filter(isCounted);
  // Where nothing is counted the first one's heading stands above blanks.
  return [...(counted.length > 0 ? counted : grown.slice(0, 1)).slice(0, mostGrown), ...[lost].filter(isCounted)];
}

export function grownMeasure(name: GrownMeasure, { formats, summary: { language } }: ReportContext): GrowthMeasure {
  const { name: kpi, label, heading = label, unit } = grownKpis[name];
  return {
    name,
    kpi,
    label: label[language],
    heading: heading[language],
    format: unit === 'money' ? formats.money : formats.count,
    value: (row) => row[name],
    growth: (row) => growthOfMeasure(name, row),
  };
}
