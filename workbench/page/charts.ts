import { SheetSkeletonService } from '@univerjs/preset-sheets-core';
import { createElement } from 'react';
import { nestedOptions, textAt } from '../files/chartSeries.ts';
import type { Chart, Workbook } from '../workbook.ts';
import { sizeOf } from './chartFrame.ts';
import { gridWorkbook } from './readGrid.ts';
import type { Started } from './univer.ts';

const component = 'workbenchChart';

type ChartView = { title: string; svg: string };

/** Charts lie over the grid, scroll with it, and are drawn again when the cells that they show have changed. */
export function createCharts(started: Started, notDrawn: (type: string) => string) {
  const { api } = started;
  api.registerComponent(component, ({ data }: { data: ChartView }) =>
    createElement('div', {
      'data-testid': 'chart',
      role: 'img',
      'aria-label': data.title,
      style: { width: '100%', height: '100%', background: '#fff', pointerEvents: 'none' },
      dangerouslySetInnerHTML: { __html: data.svg },
    }),
  );
  /** The library that draws comes with the first chart, or when there is time. */
  const prepare = () => import('./chartPicture.ts');
  /** What stands on a sheet of the grid, by chart. */
  const placed = new Map<string, Map<string, string>>();

  function remove(sheet: string): void {
    const worksheet = api.getActiveWorkbook()?.getSheetBySheetId(sheet);
    for (const id of placed.get(sheet)?.keys() ?? []) worksheet?.removeFloatDom(id);
    placed.delete(sheet);
  }

  /** The grid draws only on the sheet in front. */
  async function draw(sheet: string, charts: readonly Chart[], workbook: Workbook): Promise<void> {
    if (charts.length === 0 && !placed.has(sheet)) return;
    const { chartPicture } = await prepare();
    const worksheet = api.getActiveWorkbook()?.getActiveSheet();
    if (worksheet?.getSheetId() !== sheet) return;
    const before = placed.get(sheet) ?? new Map<string, string>();
    const views = new Map(
      charts.map((chart) => [
        `chart-${sheet}-${chart.id}`,
        { chart, svg: chartPicture(chart, workbook) ?? refusal(notDrawn(chart.type)) },
      ]),
    );
    for (const [id, state] of before) {
      const view = views.get(id);
      if (view && state === stateOf(view)) continue;
      worksheet.removeFloatDom(id);
    }
    for (const [id, view] of views) {
      if (before.get(id) === stateOf(view)) continue;
      worksheet.addFloatDomToPosition(
        {
          componentKey: component,
          allowTransform: false,
          initPosition: positionOf(view.chart, sheet),
          data: { svg: view.svg, title: textAt(nestedOptions(view.chart.options), 'title') ?? '' },
        },
        id,
      );
    }
    placed.set(sheet, new Map([...views].map(([id, view]) => [id, stateOf(view)])));
  }

  function positionOf(chart: Chart, sheet: string) {
    const { row, column, offsetX, offsetY } = chart.position;
    const unit = gridWorkbook(started).getUnitId();
    const skeleton = started.injector.get(SheetSkeletonService).ensureSkeleton(unit, sheet)!;
    const before = (ends: number[], at: number) => (at > 0 ? (ends[at - 1] ?? ends.at(-1) ?? 0) : 0);
    const startX = skeleton.rowHeaderWidth + before(skeleton.columnWidthAccumulation, column) + offsetX;
    const startY = skeleton.columnHeaderHeight + before(skeleton.rowHeightAccumulation, row) + offsetY;
    const { width, height } = sizeOf(chart);
    return { startX, startY, endX: startX + width, endY: startY + height };
  }
  return { draw, remove, prepare };
}

export type Charts = ReturnType<typeof createCharts>;

function stateOf({ chart, svg }: { chart: Chart; svg: string }): string {
  return JSON.stringify([chart.position, sizeOf(chart), svg.replace(/zr\d+-(cls|c)-?\d+/g, '')]);
}

function refusal(sentence: string): string {
  const paragraph = document.createElement('p');
  paragraph.textContent = sentence;
  paragraph.style.cssText =
    'margin:0;padding:16px;font:13px/1.4 Arial,sans-serif;color:#5f6368;border:1px solid #dadce0';
  return paragraph.outerHTML;
}
