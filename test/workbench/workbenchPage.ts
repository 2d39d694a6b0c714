import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import { launchChromium } from '../../workbench/browser/chromium.ts';
import type { EditedSheet } from '../../workbench/host/edits.ts';
import type {} from '../../workbench/page/page.ts';
import { sampleTeam } from '../../workbench/sampleTeam.ts';
import { startWorkbench } from '../../workbench/server/workbench.ts';
import type { ConditionalFormat, Workbook } from '../../workbench/workbook.ts';

export const asOf = '2026-11-20';
export const region = { locale: 'en_US', timeZone: 'Europe/Paris' };

/** One workbench and one browser for a file of tests, with everything that the page has asked for. */
export async function openWorkbench() {
  const { address, close } = await startWorkbench({ workbook: withOwnRule(sampleTeam(region, asOf)), asOf });
  const browser: Browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
  const page = await context.newPage();
  const asked: { url: string; method: string; body: string }[] = [];
  const faults: string[] = [];
  context.on('request', (request) => {
    asked.push({ url: request.url(), method: request.method(), body: request.postData() ?? '' });
  });
  page.on('pageerror', (error) => faults.push(String(error.stack)));
  const calls = (path: string, name = '') =>
    asked.filter(({ url, body }) => url.endsWith(`/${path}`) && (name === '' || body.includes(`"name":"${name}"`)));
  return {
    address,
    page,
    asked,
    faults,
    calls,
    sidebar: page.frameLocator('#sidebarFrame iframe'),
    async close() {
      await browser.close();
      close();
    },
  };
}

/** Large deals are coloured, as people do it themselves. */
function withOwnRule(workbook: Workbook): Workbook {
  const rule: ConditionalFormat = {
    areas: [{ row: 1, column: 5, rows: 20, columns: 1 }],
    criterion: 'NUMBER_GREATER_THAN',
    values: [20_000],
    style: { background: '#fff2cc' },
  };
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name === 'Deals' ? { ...sheet, conditionalFormats: [rule] } : sheet,
  );
  return { ...workbook, sheets };
}

export type OpenedWorkbench = Awaited<ReturnType<typeof openWorkbench>>;

/** Until the grid shows its first sheet and the sidebar has answered. */
export async function waitForPage(page: Page, sidebar: FrameLocator): Promise<void> {
  await until(page, () => typeof workbench === 'object', undefined);
  await sidebar.locator('#build:not([disabled])').waitFor();
}

export function readSheet(page: Page, name: string): Promise<EditedSheet | null> {
  return page.evaluate((sheet) => workbench.grid.read(sheet), name);
}

export function tabs(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    workbench.grid.started.api
      .getActiveWorkbook()!
      .getSheets()
      .map((sheet) => sheet.getSheetName()),
  );
}

export function activeTab(page: Page): Promise<string> {
  return page.evaluate(() => workbench.grid.started.api.getActiveWorkbook()!.getActiveSheet().getSheetName());
}

export function setCell(page: Page, sheet: string, a1: string, value: unknown): Promise<void> {
  return page.evaluate(
    ([name, place, content]) =>
      void workbench.grid.started.api
        .getActiveWorkbook()!
        .getSheetByName(name as string)!
        .getRange(place as string)
        .setValue(content as string),
    [sheet, a1, value] as const,
  );
}

export function goTo(page: Page, name: string, row = 0): Promise<void> {
  return page.evaluate(
    ([sheet, top]) => {
      const book = workbench.grid.started.api.getActiveWorkbook()!;
      book.getSheetByName(sheet)!.activate();
      book.getActiveSheet().scrollToCell(top, 0);
    },
    [name, row] as const,
  );
}

export function renameSheet(page: Page, name: string, changed: string): Promise<void> {
  return page.evaluate(
    ([before, after]) => void workbench.grid.started.api.getActiveWorkbook()!.getSheetByName(before)!.setName(after),
    [name, changed] as const,
  );
}

/** The frame of the sidebar, to run code in it. */
export function frameOf(page: Page): Frame {
  return page.frames().find((one) => one.parentFrame() !== null) as Frame;
}

/** What `google.script.run` does with a call of the sidebar: `answer`, `failure` or `thrown`, and what came. */
export function callFromSidebar(page: Page, call: string): Promise<[how: string, what: unknown]> {
  return frameOf(page).evaluate(`new Promise((resolve) => {
    try {
      google.script.run
        .withSuccessHandler((answer) => resolve(['answer', answer]))
        .withFailureHandler((error) => resolve(['failure', error.message]))
        .${call};
    } catch (error) {
      resolve(['thrown', error.message]);
    }
  })`);
}

/** A sheet of one's own, made with the plus of the tabs, its first cell ready to be typed into. */
export async function addSheet(page: Page): Promise<string> {
  const before = await tabs(page);
  await page.locator('[data-u-comp="sheet-bar-append-button"]').first().click();
  await until(
    page,
    (count) => workbench.grid.started.api.getActiveWorkbook()!.getSheets().length > count,
    before.length,
  );
  return (await tabs(page)).find((name) => !before.includes(name)) ?? '';
}

/** Types into a cell of the sheet in front, by its 0-based place, as a person does. */
export async function typeAt(page: Page, row: number, column: number, text: string): Promise<void> {
  const box = await page.locator('#univer-sheet-main-canvas_workbook').boundingBox();
  await page.mouse.click(box!.x + 46 + 100 * column + 50, box!.y + 20 + 21 * row + 10);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Evaluated again and again: the page's policy forbids what playwright's own waiting needs. */
export async function until<Argument>(
  page: Page,
  holds: (argument: Argument) => boolean,
  argument: Argument,
  patience = 15_000,
): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (await page.evaluate(holds as never, argument)) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`The page has not come to this within ${patience / 1000} seconds: ${holds}`);
}
