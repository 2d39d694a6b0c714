import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Chart, Workbook } from '../workbook.ts';
import { sizeOf } from './chartFrame.ts';
import { chartOption } from './chartOption.ts';

use([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** A chart as the text of an SVG; null for a kind that the workbench does not draw. */
export function chartPicture(chart: Chart, workbook: Workbook): string | null {
  const option = chartOption(chart, workbook);
  if (!option) return null;
  const canvas = init(null, null, { renderer: 'svg', ssr: true, ...sizeOf(chart) });
  canvas.setOption(option);
  const svg = canvas.renderToSVGString();
  canvas.dispose();
  return svg;
}
