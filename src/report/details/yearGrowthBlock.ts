import type { GrownMeasure, GrowthRow } from '../../summary/figures/growthRow.ts';
import { last } from '../../vocabulary/last.ts';
import { detailsWords } from '../../words/details.ts';
import { percentText } from '../../words/number.ts';
import { headingLine, type Line, number, type ReportCell, shows, text } from '../block.ts';
import type { ReportContext } from '../context.ts';
import { type GrowthMeasure, growthMeasures } from '../growthMeasures.ts';
import { type DetailsBlock, titled } from './titled.ts';

/** Two years. */
const mostQuarters = 8;

/** Each step of the funnel against the same quarter a year before. Null while there is no such quarter. */
export function yearGrowthBlock(context: ReportContext): DetailsBlock | null {
  const { summary, words } = context;
  const ofTeam = summary.growth.filter(({ rep }) => rep === null).slice(-mostQuarters);
  const rows = ofTeam.filter(({ overYear }) => overYear && Object.values(overYear).some((growth) => growth !== null));
  if (rows.length === 0) return null;
  const measures = growthMeasures(rows, context).filter(
    ({ growth, value }) => growth && rows.some((row) => value(row) !== null),
  );
  const headings = measures.flatMap(({ heading }) => [heading, words.overYear]);
  return titled(
    'yearGrowth',
    {
      short: detailsWords[summary.language].overYear,
      title: words.yearTitle,
      finding: findingOf(rows, measures, context),
    },
    [
      headingLine([words.quarterHeading, ...headings, ...new Array<string>(10 - headings.length).fill('')]),
      ...rows.map(
        (row): Line => ({
          cells: [
            text(row.toDate ? words.toDate(row.period) : words.quarter(row.period)),
            ...measures.flatMap((measure) => measureCells(row, measure, context)),
          ],
        }),
      ),
    ],
  );
}

function measureCells(
  row: GrowthRow,
  { name, value, format }: GrowthMeasure,
  { words, formats }: ReportContext,
): ReportCell[] {
  const own = { of: 'measure', name, rep: null, periods: [row.period] } as const;
  const amount = shows(number(value(row), format), own);
  const overYear = { ...own, growth: 'year' } as const;
  const growth = row.overYear?.[name as GrownMeasure] ?? null;
  if (growth === 'new') return [amount, shows(text(words.isNew, { align: 'right', size: 9 }), overYear)];
  return [amount, shows(number(growth, formats.change), overYear)];
}

/** The newest quarter's first measure that can be compared with the year before. */
function findingOf(
  rows: readonly GrowthRow[],
  measures: readonly GrowthMeasure[],
  { summary: { language } }: ReportContext,
): string {
  const newest = last(rows);
  for (const { name, label } of measures) {
    const change = newest?.overYear?.[name as GrownMeasure];
    if (typeof change !== 'number') continue;
    return detailsWords[language].overYearFinding(label, percentText(Math.abs(change), language), change < 0);
  }
  return '';
}
