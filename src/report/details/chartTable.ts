import { pageWords } from '../../words/page.ts';
import { headingLine, type Line, number, text } from '../block.ts';
import type { ReportContext } from '../context.ts';
import { chartTable } from '../growthChart.ts';
import { type ChartRow, chartRows } from '../growthChartRows.ts';
import { growthQuarters } from '../growthQuarters.ts';

/** The numbers that the chart on the first page draws. */
export function chartTableLines(context: ReportContext): Line[] {
  const { summary } = context;
  const own = pageWords[summary.language];
  const { measure, rows } = chartRows(context);
  const headings = [own.chartLabelHeading, measure.label, own.chartRunning, own.chartForecast, own.chartTarget];
  return [
    { ...headingLine([...headings, ...new Array<string>(6).fill('')]), anchor: chartTable },
    ...Array.from({ length: growthQuarters }, (_, i) => lineOf(rows[i] ?? null)),
  ];

  function lineOf(row: ChartRow | null): Line {
    return {
      stretch: row === null ? 'spare' : 'used',
      cells: [
        text(row?.label ?? ''),
        number(row?.complete ?? null, measure.format),
        number(row?.running ?? null, measure.format),
        number(row?.forecast ?? null, measure.format),
        number(row?.target ?? null, measure.format),
      ],
    };
  }
}
