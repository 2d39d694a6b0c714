import type { EditedSheet, Edits } from '../host/edits.ts';
import { shiftedSheets } from '../host/shift.ts';
import type { Changes, Cost, Opened, Selection } from '../server/messages.ts';
import type { Sheet, Workbook } from '../workbook.ts';
import { aroundOf, gridsAround } from './around.ts';
import { type Charts, createCharts } from './charts.ts';
import { showAsSheets } from './display.ts';
import { createFormulaErrors } from './formulaErrors.ts';
import { explainOnHover } from './hover.ts';
import { offerLinks } from './links.ts';
import { arrangeSheets, computeNewFormulas, putRules, putSheets } from './putSheets.ts';
import { gridWorkbook, readSheet, spilledCell, takeEdits } from './readGrid.ts';
import { scriptFunctions } from './scriptFunctions.ts';
import { createSheetIds } from './sheetIds.ts';
import { takeEntries } from './takeEntries.ts';
import { workbookToGrid } from './toGrid.ts';
import { typeAsSheets } from './typing.ts';
import { type Started, startUniver } from './univer.ts';
import { watchGrid } from './watch.ts';
import type { PageWords } from './words.ts';

/** Who is told of what a formula has cost, and of the first picture. */
type Told = { cost: (cost: Cost) => void; painted: () => void };

/** The spreadsheet on the page: it shows the host's workbook, and knows what people have changed since. */
export function startGrid(container: HTMLElement, opened: Opened, words: PageWords, told: Told) {
  let workbook: Workbook = opened.workbook;
  const ids = createSheetIds(workbook.sheets.map(({ id }) => id));
  const errors = createFormulaErrors(() => started);
  const sheetOf = (id: string) => workbook.sheets.find((sheet) => sheet.id === ids.numberOf(id));
  const script = scriptFunctions(opened, {
    sheets: (id) => aroundOf(gridWorkbook(started), id),
    edits: () =>
      watch.watched.changed.size > 0 || watch.watched.isRearranged ? takeEdits(started, ids, watch.watched) : null,
    onError: errors.add,
    onCost: told.cost,
  });
  const started: Started = startUniver(container, script, words.language === 'ru');
  const { api, injector } = started;
  const locale = () => workbook.locale;
  const charts: Charts = createCharts(started, words.chartNotDrawn);
  const watch = watchGrid(
    injector,
    () => {
      script.forgetAnswers();
      scheduleCharts();
    },
    (shift) => {
      const sheets = shiftedSheets(workbook.sheets, { ...shift, sheet: ids.numberOf(shift.sheet) });
      workbook = { ...workbook, sheets };
    },
  );
  explainOnHover(container, started, {
    error: errors.at,
    allowed: words.allowed,
    sparkline: words.sparkline,
  });

  offerLinks(container, started, { nameOf, go: select });

  let chartTimer: ReturnType<typeof setTimeout> | undefined;
  function scheduleCharts(): void {
    clearTimeout(chartTimer);
    chartTimer = setTimeout(drawCharts, 120);
  }
  /** With the cells as they are now, not as the host had them. */
  async function drawCharts(): Promise<void> {
    const id = gridWorkbook(started).getActiveSheet().getSheetId();
    const drawn = sheetOf(id)?.charts ?? [];
    const sources = new Set(drawn.flatMap(({ ranges }) => ranges.map(({ sheet }) => sheet)));
    const sheets = workbook.sheets.map((sheet) =>
      sources.has(sheet.name) ? { ...sheet, ...readSheet(started, ids, ids.idOf(sheet.id)) } : sheet,
    );
    await charts.draw(id, drawn, { ...workbook, sheets });
    if (drawn.length > 0) performance.mark('charted');
  }

  function select({ sheet, row, column, rows, columns }: Selection): void {
    const worksheet = api.getActiveWorkbook()!.getSheetBySheetId(ids.idOf(sheet));
    if (!worksheet) return;
    worksheet.activate();
    worksheet.getRange(row, column, rows, columns).activate();
    worksheet.scrollToCell(Math.max(0, row - 3), Math.max(0, column - 1));
  }

  const put = () => ({ started, ids, workbook });
  watch.apart(() => {
    api.createWorkbook(workbookToGrid(workbook, ids));
    // Only now does the grid have the services that these change.
    showAsSheets(injector, {
      locale,
      bandings: (id) => sheetOf(id)?.bandings ?? [],
      spilled: (id, row, column) => spilledCell(started, 'workbook', id, row, column),
      hasError: (id, row, column) => errors.at(id, row, column) !== null,
    });
    typeAsSheets(injector, locale);
    takeEntries(injector, { grids: (own) => gridsAround(gridWorkbook(started), own), locale });
    putRules(put(), workbook.sheets);
    activate(workbook.sheets[workbook.activeSheet]);
  });
  api.addEvent(api.Event.ActiveSheetChanged, scheduleCharts);
  api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (stage !== api.Enum.LifecycleStages.Rendered) return;
    performance.mark('painted');
    told.painted();
    requestIdleCallback(() => void charts.prepare());
  });
  scheduleCharts();

  function nameOf(sheet: number): string | null {
    return workbook.sheets.find(({ id }) => id === sheet)?.name ?? null;
  }
  function activate(sheet: Sheet | undefined): void {
    if (sheet) api.getActiveWorkbook()!.getSheetBySheetId(ids.idOf(sheet.id))?.activate();
  }

  return {
    started,
    /** All that the host has to be told before it does anything. */
    edits: (): Edits => takeEdits(started, ids, watch.watched),
    /** Waits until formulas have been computed, so that the host reads their results. */
    async settled(): Promise<void> {
      const patience = performance.now() + 20_000;
      while (watch.isBusy() && performance.now() < patience) await new Promise((resolve) => setTimeout(resolve, 30));
    },
    /** Shows what a script has changed; everything else stays where people have it, and so does their place. */
    show({ sheets, order, active, selection }: Changes, told: Edits): void {
      const known = new Map([...workbook.sheets, ...sheets].map((sheet) => [sheet.id, sheet]));
      workbook = { ...workbook, sheets: order.flatMap((id) => known.get(id) ?? []) };
      const gone = told.order.filter((id) => !order.includes(id));
      const isRearranged = gone.length > 0 || order.join() !== told.order.join();
      watch.apart(() => {
        for (const { id } of sheets) charts.remove(ids.idOf(id));
        putSheets(put(), sheets, order);
        if (isRearranged) arrangeSheets(put(), order, gone);
        putRules(put(), sheets);
        if (active !== null) activate(known.get(active));
        if (selection) select(selection);
      });
      computeNewFormulas(put(), sheets);
      // Before the engine, which looks at all sheets again once one was put in.
      void drawCharts();
    },
    /** A sheet as it stands in the grid now; null where there is none of that name. */
    read(name: string): EditedSheet | null {
      const sheet = api.getActiveWorkbook()?.getSheetByName(name);
      return sheet ? readSheet(started, ids, sheet.getSheetId()) : null;
    },
    workbook: () => workbook,
  };
}

export type Grid = ReturnType<typeof startGrid>;
