import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addSheet,
  frameOf,
  goTo,
  type OpenedWorkbench,
  openWorkbench,
  readSheet,
  until,
  waitForPage,
} from './workbenchPage.ts';

const summaryName = 'KPI Summary';

describe('the sidebar beside the grid, by keyboard alone', () => {
  let opened: OpenedWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench();
    await opened.page.goto(opened.address);
    await waitForPage(opened.page, opened.sidebar);
  });
  afterAll(() => opened?.close());

  const press = async (...keys: string[]) => {
    for (const key of keys) await opened.page.keyboard.press(key);
  };
  const focused = () =>
    frameOf(opened.page).evaluate('document.activeElement.id || document.activeElement.value') as Promise<string>;
  const message = () => opened.sidebar.locator('#message').textContent();
  const told = (part: RegExp) => expect.poll(message, { timeout: 30_000 }).toMatch(part);
  const line = async (row: number) => (await readSheet(opened.page, summaryName))?.rows[row]?.[0];

  it('builds, then shows a closed quarter of one rep', async () => {
    const { sidebar } = opened;
    await sidebar.locator('#build').focus();
    await press('Enter');
    await told(/is up to date/);
    await sidebar.locator('#viewPanel > summary').focus();
    await press('Enter', 'Tab');
    expect(await focused()).toBe('period');
    await press('Tab');
    expect(await focused()).toBe('until');
    await press('ArrowDown', 'Tab');
    expect(await focused()).toBe('who');
    await press('End', 'Tab');
    expect(await focused()).toBe('Ana Keller');
    await press('Space');
    await sidebar.locator('#showView').focus();
    await press('Enter');
    await expect.poll(() => line(1), { timeout: 30_000 }).toMatch(/^Q3 2026 · .* · only Ana Keller \(of 8\)$/);
    expect(await sidebar.locator('#viewNow').textContent()).toBe('this quarter · Q3 2026 · Ana Keller');
  });

  it('brings the summary before it back, and hides the numbers of the other one', async () => {
    const { sidebar } = opened;
    await sidebar.locator('#restore').focus();
    await press('Enter');
    await told(/The previous KPI Summary is back/);
    expect(await line(1)).toMatch(/^Q4 2026/);
    expect(await sidebar.locator('#headlinePanel').isHidden()).toBe(true);
  });

  it('follows the link of the selected cell, by a click and by keyboard', async () => {
    const { page } = opened;
    const active = () =>
      page.evaluate(() => workbench.grid.started.api.getActiveWorkbook()?.getActiveSheet().getSheetName());
    const links = await page.evaluate(
      (name) => workbench.grid.workbook().sheets.find((sheet) => sheet.name === name)?.links ?? {},
      summaryName,
    );
    const [first = '', second = ''] = Object.keys(links);
    const select = async (place: string) => {
      await goTo(page, summaryName);
      await page.evaluate(([row, column]) => {
        const sheet = workbench.grid.started.api.getActiveWorkbook()?.getActiveSheet();
        sheet?.getRange(row as number, column as number).activate();
      }, place.split(',').map(Number));
      await page.locator('.linkChip', { hasText: 'KPI Details' }).waitFor();
    };
    await select(first);
    await page.locator('.linkChip').click();
    expect(await active()).toBe('KPI Details');
    expect(await page.locator('.linkChip').isHidden()).toBe(true);
    await select(second);
    await page.locator('#univer-sheet-main-canvas_workbook').focus();
    await press('Alt+Enter');
    await expect.poll(active).toBe('KPI Details');
  });

  it('puts a formula into the cell that is selected in the grid, and asks before it writes over it', async () => {
    const { page, sidebar } = opened;
    const name = await addSheet(page);
    await goTo(page, name);
    const box = await page.locator('#univer-sheet-main-canvas_workbook').boundingBox();
    await page.mouse.click(box!.x + 46 + 150, box!.y + 20 + 21 + 10);
    await sidebar.locator('#formulaPanel > summary').focus();
    await press('Enter', 'Tab');
    expect(await focused()).toBe('formulaKpi');
    await sidebar.locator('#formulaKpi').selectOption('CALL_CONNECT_RATIO');
    await press('Tab');
    expect(await focused()).toMatch(/^formulaRep/);
    await sidebar.locator('#formulaRep').selectOption('text Ana Keller');
    const shows = () => sidebar.locator('#formulaPreview').textContent();
    await expect.poll(shows, { timeout: 15_000 }).toMatch(/^It shows \d+\.\d%\.$/);
    const previewed = await shows();
    await sidebar.locator('#insertFormula:not([disabled])').focus();
    await press('Enter');
    await told(/^The formula is in .*!B2\.$/);
    const formula = '=CALL_CONNECT_RATIO(Calls!A:I, "Ana Keller")';
    expect((await readSheet(page, name))?.formulas['1,1']).toBe(formula);
    await until(page, (sheet) => typeof workbench.grid.read(sheet)?.rows[1]?.[1] === 'number', name);
    const share = (await readSheet(page, name))?.rows[1]?.[1] as number;
    expect(previewed).toBe(`It shows ${(share * 100).toFixed(1)}%.`);
    await sidebar.locator('#formulaKpi').selectOption('WIN_RATE');
    await sidebar.locator('#insertFormula:not([disabled])').focus();
    await press('Enter');
    await sidebar.locator('#formulaAsk:not([hidden])').waitFor();
    expect(await focused()).toBe('keepFormula');
    await press('Enter');
    await told(/was left as it is/);
    expect((await readSheet(page, name))?.formulas['1,1']).toBe(formula);
  });

  it('speaks Russian once that is chosen, and so does the next summary', async () => {
    const { sidebar } = opened;
    await sidebar.locator('#languageChoice').focus();
    await sidebar.locator('#languageChoice').selectOption('ru');
    await told(/Теперь панель на русском/);
    await sidebar.locator('#build').focus();
    await press('Enter');
    await told(/Лист KPI Summary обновлён/);
    const whole = async () => (await readSheet(opened.page, summaryName))?.rows.flat().join(' ');
    await expect.poll(whole, { timeout: 30_000 }).toMatch(/Шесть KPI/);
    expect(opened.faults).toEqual([]);
  });
});
