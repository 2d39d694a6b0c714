import type { GrowthRow } from '../../summary/figures/growthRow.ts';
import {
  type Block,
  beside,
  emptyLine,
  headingLine,
  type Line,
  lineHeight,
  number,
  quiet,
  type ReportCell,
  sectionLine,
  shows,
  text,
} from '../block.ts';
import type { ReportContext } from '../context.ts';
import { type GrowthMeasure, growthMeasures } from '../growthMeasures.ts';
import { palette } from '../palette.ts';

/** Three years. The table always has this many lines, so that the chart's range never moves; unused ones are hidden. */
export const growthQuarters = 12;
/** Lines under the title that the chart lies on. */
const chartLines = 16;
export const chartHeight = chartLines * lineHeight;
/** The headings, from the top of the block: below title, remark and chart. */
export const growthHeadingLine = 2 + chartLines;

/** The funnel quarter by quarter, each step with its growth; the first two columns feed the chart. */
export function growthBlock(context: ReportContext): Block {
  const { summary, words } = context;
  const rows = summary.growth.filter(({ rep }) => rep === null).slice(-growthQuarters);
  const measures = growthMeasures(rows, context);
  const headings = measures.flatMap(({ label, growth }) => (growth ? [label, words.growth] : [label]));
  return {
    name: 'growth',
    lines: [
      sectionLine(words.growthTitle),
      { cells: [quiet(words.growthLead, { size: 9 })] },
      ...new Array<Line>(chartLines).fill(emptyLine),
      headingLine([words.quarterHeading, ...headings, '']),
      ...Array.from({ length: growthQuarters }, (_, i) => quarterLine(rows[i] ?? null, measures, context)),
    ],
  };
}

function quarterLine(row: GrowthRow | null, measures: readonly GrowthMeasure[], context: ReportContext): Line {
  const { words } = context;
  const label = row === null ? '' : row.toDate ? words.toDate(row.period) : words.quarter(row.period);
  const isNew = row !== null && measures[0]?.growth?.(row) === 'new';
  return {
    stretch: row === null ? 'spare' : 'used',
    cells: [
      text(label),
      ...measures.flatMap((measure) => measureCells(row, measure, context)),
      beside(isNew ? words.isNew : '', { color: palette.quiet, size: 9 }),
    ],
  };
}

/** A word in a column of numbers would bend the line of the chart: the remark at the end of the row says “new”. */
function measureCells(
  row: GrowthRow | null,
  { name, value, growth, format }: GrowthMeasure,
  { formats }: ReportContext,
): ReportCell[] {
  const meaning = { of: 'measure', name, rep: null, periods: row && [row.period] } as const;
  const amount = shows(number(row && value(row), format), meaning);
  if (!growth) return [amount];
  const change = row && growth(row);
  const cell = number(typeof change === 'number' ? change : null, formats.change);
  return [amount, { ...shows(cell, { ...meaning, isGrowth: true }), change: 'more is better' }];
}
