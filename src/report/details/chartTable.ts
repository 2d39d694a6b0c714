import { pageWords } from '../../words/page.ts';
import { headingLine, type Line, number, shows, text } from '../block.ts';
import type { ReportContext } from '../context.ts';
import { chartTable } from '../growthChart.ts';
import { type ChartRow, chartRows } from '../growthChartRows.ts';
import { growthQuarters } from '../growthQuarters.ts';
import { made } from '../kpiMeaning.ts';

/** The numbers that the chart on the first page draws. */
export function chartTableLines(context: ReportContext): Line[] {
  const { summary } = context;
  const said = pageWords[summary.language];
  const { measure, rows } = chartRows(context);
  const headings = [said.chartLabelHeading, measure.heading, said.chartRunning, said.chartForecast, said.chartTarget];
  return [
    { ...headingLine([...headings, ...new Array<string>(6).fill('')]), anchor: chartTable },
    ...Array.from({ length: growthQuarters }, (_, i) => lineOf(rows[i] ?? null)),
  ];

  function lineOf(row: ChartRow | null): Line {
    const period = row?.period ?? '';
    const own = { of: 'measure', name: measure.name, rep: null, periods: [period] } as const;
    return {
      stretch: row === null ? 'spare' : 'used',
      cells: [
        text(row?.label ?? ''),
        shows(number(row?.complete ?? null, measure.format), own),
        shows(number(row?.running ?? null, measure.format), own),
        shows(number(row?.forecast ?? null, measure.format), made('stillToCome', own)),
        shows(number(row?.target ?? null, measure.format), {
          of: 'target',
          name: measure.kpi ?? '',
          rep: null,
          period,
        }),
      ],
    };
  }
}
