import { pageWords } from '../../words/page.ts';
import { type Block, emptyLine, lineHeight } from '../block.ts';
import type { ReportContext } from '../context.ts';
import { growthChart } from '../growthChart.ts';
import { oneLine } from './slots.ts';

/** Lines that the chart lies on. */
const chartLines = 14;

/** The growth by quarter as a picture; its numbers stand on the details. */
export function growthBlock(context: ReportContext): Block {
  const chart = growthChart(context, chartLines * lineHeight);
  const block = chart.hasData
    ? { name: 'growth chart', lines: new Array(chartLines).fill(emptyLine) }
    : oneLine('growth chart', pageWords[context.summary.language].noChart);
  return { ...block, chart };
}
