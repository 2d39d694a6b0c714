import type { GrowthRow } from '../../summary/figures/growthRow.ts';
import { beside, headingLine, type Line, number, quiet, type ReportCell, shows, text } from '../block.ts';
import type { ReportContext } from '../context.ts';
import { growthFinding } from '../growthFinding.ts';
import { type GrowthMeasure, growthMeasures } from '../growthMeasures.ts';
import { growthQuarters } from '../growthQuarters.ts';
import { palette } from '../palette.ts';
import { chartTableLines } from './chartTable.ts';
import { type DetailsBlock, titled } from './titled.ts';

/** The funnel quarter by quarter, each step with its growth, and below it what the chart draws. */
export function growthBlock(context: ReportContext): DetailsBlock {
  const { summary, words } = context;
  const rows = summary.growth.filter(({ rep }) => rep === null).slice(-growthQuarters);
  const measures = growthMeasures(rows, context);
  const headings = measures.flatMap(({ heading, growth }) => (growth ? [heading, words.growth] : [heading]));
  return titled('growth', { short: words.growthTitle, finding: growthFinding(context) }, [
    { cells: [quiet(words.growthLead, { size: 9 })] },
    headingLine([words.quarterHeading, ...headings, '']),
    ...Array.from({ length: growthQuarters }, (_, i) => quarterLine(rows[i] ?? null, measures, context)),
    ...chartTableLines(context),
  ]);
}

function quarterLine(row: GrowthRow | null, measures: readonly GrowthMeasure[], context: ReportContext): Line {
  const { words } = context;
  const label = row === null ? '' : row.toDate ? words.toDate(row.period) : words.quarter(row.period);
  const isNew = row !== null && measures[0]?.growth?.(row) === 'new';
  const [since] = Object.values(row?.since ?? {});
  return {
    stretch: row === null ? 'spare' : 'used',
    cells: [
      text(label),
      ...measures.flatMap((measure) => measureCells(row, measure, context)),
      beside(isNew ? words.isNew : since ? words.beganOn(since) : '', { color: palette.quiet, size: 9 }),
    ],
  };
}

/** A word in a column of numbers is none: the remark at the end of the row says “new”, or why nothing is compared. */
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
  return [amount, shows(cell, { ...meaning, growth: 'quarter' })];
}
