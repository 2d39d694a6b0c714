import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from './browser/chromium.ts';
import { drawLayouts } from './layoutPicture.ts';
import type {} from './page/page.ts';
import { sampleTeam } from './sampleTeam.ts';
import { startWorkbench } from './server/workbench.ts';
import type { Workbook } from './workbook.ts';

// npx tsx workbench/pictures.ts: the pictures of the README and of the guides, of the sample team on a day that does not move.

const asOf = '2026-11-20';
const docs = join(import.meta.dirname, '../docs');
/** A sheet is drawn on a canvas, which no event says is finished. */
const drawing = 1500;

/** Below the texts stands what is not in the result. */
const mostHeight = 720;

const queried = ['Calls', 'Meetings', 'Deals'];

const reps = 'Ana Keller,Ben Ortiz,Carla Novak,David Osei,Elena Marsh,Farid Haddad,Grace Lin,Hugo Brandt'.split(',');

/** What a manager might keep beside the data: reps down, quarters across, one formula for all of it. */
const tracker = [
  ...['Call-to-connect ratio', '2026 Q2', '2026 Q3', '2026 Q4'].map((text, column) => [`${'ABCD'[column]}1`, text]),
  ...reps.map((rep, row) => [`A${row + 2}`, rep]),
  ['B2', '=CALL_CONNECT_RATIO(Calls!A:I, A2:A9, B1:D1)'],
] as [place: string, content: string][];

async function takePictures(): Promise<void> {
  mkdirSync(docs, { recursive: true });
  const team = sampleTeam({ locale: 'en_US', timeZone: 'Europe/Paris' }, asOf);
  const [spreadsheet, tables] = [
    await startWorkbench({ workbook: team, asOf }),
    await startWorkbench({ workbook: samplesOfTables(team), asOf }),
  ];
  const browser = await launchChromium();
  const open = async (deviceScaleFactor: number, { address } = spreadsheet, height = 820) => {
    const page = await browser.newPage({ viewport: { width: 1360, height }, deviceScaleFactor });
    await page.goto(address);
    await build(page);
    return page;
  };
  try {
    await keep('layouts', drawLayouts(browser));
    const page = await open(1);
    await keep('summary', page.screenshot());
    await scrollTo(page, 32);
    await keep('chart', page.screenshot({ clip: { x: 0, y: 198, width: 1037, height: 320 } }));
    await typeFormulas(page);
    await keep('formulas', page.screenshot({ clip: { x: 0, y: 0, width: 1059, height: 560 } }));
    const sharp = await open(2);
    await keep('sidebar', sharp.locator('#sidebar').screenshot());
    await keep('bigquery', askForQuery(await open(2, tables, 2600)));
  } finally {
    await browser.close();
    spreadsheet.close();
    tables.close();
  }
}

/** Five hundred rows of each of three tables as a database has them: headed without a space, durations in seconds. */
function samplesOfTables(team: Workbook): Workbook {
  const sheets = team.sheets
    .filter(({ name }) => queried.includes(name))
    .map((sheet) => {
      const [headings = [], ...rows] = sheet.rows.slice(0, 501);
      const talk = headings.indexOf('Talk time');
      const named = headings.map((heading, column) =>
        column === talk ? 'talk_seconds' : String(heading).toLowerCase().replace(/\W+/g, '_'),
      );
      const timed = rows.map((row) =>
        row.map((cell, column) => (column === talk ? Math.round(Number(cell) * 86_400) : cell)),
      );
      return { ...sheet, columnStyles: { ...sheet.columnStyles, [talk]: {} }, rows: [named, ...timed] };
    });
  return { ...team, sheets };
}

async function keep(name: string, picture: Promise<Buffer>): Promise<void> {
  writeFileSync(join(docs, `${name}.png`), await picture);
}

async function build(page: Page): Promise<void> {
  const sidebar = page.frameLocator('#sidebarFrame iframe');
  await sidebar.locator('#build:not([disabled])').click({ timeout: 60_000 });
  await sidebar.locator('#headlinePanel:not([hidden])').waitFor({ timeout: 60_000 });
  // The pointer stands on nothing.
  await page.mouse.move(700, 30);
  await page.waitForTimeout(drawing);
}

async function scrollTo(page: Page, row: number): Promise<void> {
  await page.evaluate(
    (to) => void workbench.grid.started.api.getActiveWorkbook()?.getActiveSheet().scrollToCell(to, 0),
    row,
  );
  await page.getByTestId('chart').waitFor();
  await page.waitForTimeout(drawing);
}

/** The part of the sidebar that makes the query, with the tables named and the text made. */
async function askForQuery(page: Page): Promise<Buffer> {
  const panel = page.frameLocator('#sidebarFrame iframe').locator('#bigQueryPanel');
  await panel.locator('summary').first().click();
  for (const table of queried.map((name) => name.toLowerCase()))
    await panel.locator(`[data-tab=${table}]`).fill(`acme.sales.${table}`);
  await panel.locator('#bigQueryMake').click();
  await panel.locator('#bigQueryTexts').waitFor();
  await page.mouse.move(700, 30);
  const box = await panel.boundingBox();
  if (!box) throw new Error('The panel is not drawn.');
  return page.screenshot({ clip: { ...box, height: Math.min(box.height, mostHeight) } });
}

async function typeFormulas(page: Page): Promise<void> {
  await page.evaluate((cells) => {
    const sheet = workbench.grid.started.api.getActiveWorkbook()?.insertSheet('Tracker');
    for (const [place, content] of cells) sheet?.getRange(place).setValue(content);
    sheet?.getRange('B2:D9').setNumberFormat('0.0%');
    sheet?.getRange('A1:D1').setFontWeight('bold').setBackground('#E8F0FE');
    sheet?.getRange('B1:D1').setHorizontalAlignment('normal');
    sheet?.setColumnWidth(0, 170);
  }, tracker);
  await page.waitForTimeout(2 * drawing);
  const canvas = await page.locator('#univer-sheet-main-canvas_workbook').boundingBox();
  const [left, top] = [canvas?.x ?? 0, canvas?.y ?? 0];
  await page.mouse.click(left + 46 + 170 + 50, top + 20 + 21 * 10 + 10);
  await page.keyboard.type('=PRODUCTIVE_CONV');
  await page.waitForTimeout(drawing);
}

await takePictures();
