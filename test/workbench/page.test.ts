import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFiles } from '../../workbench/files/open.ts';
import { writeBook } from '../../workbench/files/writeBook.ts';
import { measure } from '../../workbench/measure.ts';
import { sampleTeam } from '../../workbench/sampleTeam.ts';
import {
  activeTab,
  addSheet,
  asOf,
  callFromSidebar,
  frameOf,
  goTo,
  type OpenedWorkbench,
  openWorkbench,
  readSheet,
  region,
  renameSheet,
  setCell,
  tabs,
  typeAt,
  until,
  waitForPage,
} from './workbenchPage.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'workbench-page-'));
const expected = measure(sampleTeam(region, asOf), asOf);
const summaryName = 'KPI Summary';

let opened: OpenedWorkbench;

beforeAll(async () => {
  opened = await openWorkbench();
  await opened.page.goto(opened.address);
  await waitForPage(opened.page, opened.sidebar);
});

afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The sheet as the local host alone builds it from the same tabs. */
const builtInHost = () => expected.host.workbook().sheets.find(({ name }) => name === summaryName)!;

function kpi(name: string, rep: string | null = null): number {
  const { kpis } = expected.summary as unknown as {
    kpis: { name: string; rep: string | null; period: string | null; value: number }[];
  };
  return kpis.find((one) => one.name === name && one.rep === rep && one.period === null)!.value;
}

async function violations(): Promise<string[]> {
  const frame = frameOf(opened.page);
  await frame.evaluate(axe);
  type Found = { violations: { id: string; nodes: { html: string }[] }[] };
  const found = (await frame.evaluate('axe.run()')) as Found;
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const sideways = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

describe('the workbench page', () => {
  it('shows the sample team and the sidebar at first', async () => {
    expect(await tabs(opened.page)).toEqual([
      'Leads',
      'Calls',
      'Meetings',
      'Emails',
      'Deals',
      'Stage history',
      'Targets',
      'Reps',
    ]);
    expect(await opened.sidebar.locator('#build').textContent()).toBe('Build KPI summary');
    expect(await readSheet(opened.page, 'Calls')).toMatchObject({
      rows: sampleTeam(region, asOf).sheets.find(({ name }) => name === 'Calls')!.rows,
    });
  });

  it('tells the host of sheets that were renamed', async () => {
    const { page } = opened;
    type Found = { tabs: { tab: string; sheet: string }[] };
    const callsTab = async () => {
      const [how, found] = (await callFromSidebar(page, 'findTabs()')) as [string, Found];
      return [how, found.tabs.find(({ tab }) => tab === 'calls')?.sheet];
    };
    await renameSheet(page, 'Calls', 'Dials');
    expect(await callsTab()).toEqual(['answer', 'Dials']);
    await renameSheet(page, 'Dials', 'Calls');
    expect(await callsTab()).toEqual(['answer', 'Calls']);
  });

  it('builds on one click what the host builds, and a double click is one run', async () => {
    const { page, sidebar, calls } = opened;
    await sidebar.locator('#build').dblclick();
    await sidebar.locator('#build:not([disabled])').waitFor();
    expect(calls('call', 'buildSummary')).toHaveLength(1);
    expect(await activeTab(page)).toBe(summaryName);
    const sheet = await readSheet(page, summaryName);
    const host = builtInHost();
    for (const part of ['formulas', 'notes', 'merges', 'columnWidths', 'frozenRows', 'hiddenRows'] as const)
      expect([part, sheet?.[part]]).toEqual([part, host[part]]);
    expect(sheet?.rows.flat().filter((value) => value !== '')).toEqual(
      host.rows.flat().filter((value) => value !== ''),
    );
  });

  it('draws the chart of the summary with a label for every quarter', async () => {
    const { page } = opened;
    const [chart] = builtInHost().charts;
    await goTo(page, summaryName, chart!.position.row - 2);
    const texts = page.getByTestId('chart').locator('svg text');
    await texts.first().waitFor();
    const [table] = chart!.ranges;
    const quarters = expected.host
      .workbook()
      .sheets.find(({ name }) => name === table!.sheet)!
      .rows.slice(table!.row + 1)
      .map(([quarter]) => String(quarter))
      .filter((text) => /^Q[1-4]\s20\d\d/.test(text))
      .slice(0, 8);
    const drawn = await texts.allTextContents();
    expect(quarters.length).toBe(8);
    // Labels go on in a second line.
    const plain = (text: string) => text.replace(/\s/g, '');
    for (const quarter of quarters) expect(plain(drawn.join(''))).toContain(plain(quarter));
    expect(drawn).toEqual(expect.arrayContaining(['Won amount', 'To date', 'Target', '$0', '$185,750']));
    expect(await page.getByTestId('chart').getAttribute('aria-label')).toBe(chart!.options.title);
  });

  it('takes charts and rules along when people insert rows, and back when they undo it', async () => {
    const { page } = opened;
    const hanging = () =>
      page.evaluate(() => {
        const [summary, deals] = ['KPI Summary', 'Deals'].map(
          (name) => workbench.grid.workbook().sheets.find((one) => one.name === name)!,
        );
        return [summary!.charts[0]!.position.row, deals!.conditionalFormats[0]!.areas[0]!.row];
      });
    const drawn = async () => (await page.getByTestId('chart').locator('svg text').allTextContents()).join();
    const [before, labels] = [await hanging(), await drawn()];
    await page.evaluate(() => {
      for (const name of ['Deals', 'KPI Summary'])
        workbench.grid.started.api.getActiveWorkbook()!.getSheetByName(name)!.insertRows(0, 3);
    });
    expect(await hanging()).toEqual(before.map((row) => row + 3));
    await page.waitForTimeout(500);
    expect(await drawn()).toBe(labels);
    for (const _ of ['KPI Summary', 'Deals']) await page.evaluate(() => void workbench.grid.started.api.undo());
    await until(
      page,
      (row) => workbench.grid.workbook().sheets.some(({ charts }) => charts[0]?.position.row === row),
      before[0],
    );
    expect(await hanging()).toEqual(before);
  });

  it('tells developers what a call has cost', async () => {
    const { page } = opened;
    await page.locator('#developerToggle').click();
    const cellsRead = await page.locator('#cost-cellsRead').textContent();
    expect(Number(cellsRead?.replace(/\D/g, ''))).toBe(expected.stats.cellsRead);
    expect(await page.locator('#estimate').textContent()).toMatch(/Estimated on Google: \d/);
    await page.locator('#developerToggle').click();
  });

  it('lets the next service call fail, which leaves the summary as it was', async () => {
    const { page, sidebar } = opened;
    const before = await readSheet(page, summaryName);
    await page.locator('#developerToggle').click();
    await page.locator('#faultHow').selectOption('forever');
    await page.locator('#faultOn').check();
    await page.locator('#developerToggle').click();
    await sidebar.locator('#build').click();
    await sidebar.locator('#message', { hasText: /did not answer/i }).waitFor();
    expect(await readSheet(page, summaryName)).toEqual(before);
    expect(await page.locator('#faultOn').isChecked()).toBe(false);
  });

  it('computes a typed formula as the report does, with help while it is typed', async () => {
    const { page } = opened;
    const sheet = await addSheet(page);
    await typeAt(page, 0, 0, '=CALL_CONNECT_RATIO(Calls!A:I)');
    await until(page, (name) => typeof workbench.grid.read(name)?.rows[0]?.[0] === 'number', sheet);
    expect((await readSheet(page, sheet))?.rows[0]?.[0]).toBeCloseTo(kpi('CALL_CONNECT_RATIO'), 12);
    await page.keyboard.type('=CALLED_LEAD');
    await page.getByText('CALLED_LEAD_WIN_RATIO').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('spills a table, and shows an error in one sentence on its cell', async () => {
    const { page } = opened;
    const sheet = await activeTab(page);
    await typeAt(page, 2, 0, '=GROWTH_TABLE(Leads!A:G,Deals!A:J)');
    await until(page, (name) => (workbench.grid.read(name)?.rows[4]?.length ?? 0) > 3, sheet);
    const { rows, spills } = (await readSheet(page, sheet))!;
    expect(spills?.['2,0']).toMatchObject({ row: 2, column: 0, rows: 9, columns: 8 });
    expect(rows[3]?.[0]).toBe('2025 Q1');
    await typeAt(page, 14, 0, '=CALL_CONNECT_RATIO(Reps!A:E)');
    await until(page, (name) => workbench.grid.read(name)?.rows[14]?.[0] === '#ERROR!', sheet);
    const box = await page.locator('#univer-sheet-main-canvas_workbook').boundingBox();
    await page.mouse.move(box!.x + 80, box!.y + 20 + 21 * 14 + 8);
    await page.mouse.move(box!.x + 84, box!.y + 20 + 21 * 14 + 10);
    await page.locator('.bubble', { hasText: 'Calls!A:H' }).waitFor();
  });

  it('computes again when a cell of the range changes, and only then', async () => {
    const { page, calls } = opened;
    const sheet = await activeTab(page);
    const before = (await readSheet(page, sheet))!.rows[0]![0] as number;
    const asked = calls('formula').length;
    await setCell(page, 'Reps', 'H1', 'a cell that no formula looks at');
    await page.waitForTimeout(600);
    expect(calls('formula')).toHaveLength(asked);
    const isConnected = (await readSheet(page, 'Calls'))!.rows[1]![6] === 'Connected';
    await setCell(page, 'Calls', 'G2', isConnected ? 'No answer' : 'Connected');
    await until(page, ([name, old]) => workbench.grid.read(name as string)?.rows[0]?.[0] !== old, [
      sheet,
      before,
    ] as const);
    expect(
      calls('formula')
        .slice(asked)
        .map(({ body }) => (JSON.parse(body) as { name: string }).name),
    ).toEqual(['CALL_CONNECT_RATIO']);
  });

  it('takes a month in quotes as its text, and one that is typed into a cell as its first day', async () => {
    const { page } = opened;
    const sheet = await addSheet(page);
    await typeAt(page, 0, 0, '=PRODUCTIVE_CONVERSATIONS(Calls!A:I,,"2026-03")');
    await typeAt(page, 1, 0, '2026-03');
    await typeAt(page, 2, 0, '=PRODUCTIVE_CONVERSATIONS(Calls!A:I,,A2)');
    // Each formula is a run of its own, and the later one may answer first.
    await until(
      page,
      (name) => [0, 1, 2].every((row) => (workbench.grid.read(name)?.rows[row]?.[0] ?? '') !== ''),
      sheet,
    );
    const { rows } = (await readSheet(page, sheet))!;
    expect(rows[0]?.[0]).toBeGreaterThan(10);
    expect(rows[1]?.[0]).toBe(46082);
    // 1 March 2026 was a Sunday: whatever is said of that day alone, it is not the month.
    expect(rows[2]?.[0]).not.toBe(rows[0]?.[0]);
  });

  it('selects the cell that the sidebar names', async () => {
    const { page } = opened;
    await callFromSidebar(page, "selectCell({ sheet: 'Deals', row: 178, column: 'I' })");
    expect(await activeTab(page)).toBe('Deals');
    expect(await page.locator('[data-u-comp="defined-name"] input').inputValue()).toBe('I178');
  });

  it.each([
    ['a date', 'buildSummary({ asOf: new Date() })', ['thrown', 'Failed due to illegal value in property: asOf']],
    ['a function', 'buildSummary(() => 1)', ['thrown', 'Failed due to illegal value in property: 0']],
    ['an element', 'buildSummary([document.body])', ['thrown', 'Failed due to illegal value in property: 0']],
    ['a name that is no function', 'nothing()', ['failure', 'Script function not found: nothing']],
    ['what lies inside the bundle', 'App_()', ['failure', 'Script function not found: App_']],
  ])('refuses %s from the sidebar, as Google does', async (_, call, expectedAnswer) => {
    expect(await callFromSidebar(opened.page, call)).toEqual(expectedAnswer);
  });

  it('listens to no frame but the one it has opened', async () => {
    const { page, calls } = opened;
    const asked = calls('call').length;
    await page.evaluate(() => {
      const stranger = document.createElement('iframe');
      stranger.srcdoc = "<script>parent.postMessage({ id: 1, name: 'addSampleTabs', args: '[]' }, '*')</script>";
      document.body.append(stranger);
      return new Promise((resolve) => addEventListener('message', () => resolve(stranger.remove()), { once: true }));
    });
    await page.waitForTimeout(200);
    expect(calls('call')).toHaveLength(asked);
  });

  it('opens the menu by keyboard alone', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Extensions' }).focus();
    await page.keyboard.press('Enter');
    const isHelp = () => page.evaluate(() => /^Help/.test(document.activeElement?.textContent ?? ''));
    for (let step = 0; step < 20 && !(await isHelp()); step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').frameLocator('iframe').getByText('CALL_CONNECT_RATIO').first().waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
  });

  it('has its settings changed by keyboard alone, down to the cell of the KPI Settings tab', async () => {
    const { page } = opened;
    const tabTo = async (isThere: string) => {
      for (let step = 0; step < 200 && !(await frameOf(page).evaluate(isThere)); step += 1)
        await page.keyboard.press('Tab');
      expect([isThere, await frameOf(page).evaluate(isThere)]).toEqual([isThere, true]);
    };
    const setting = async () =>
      (await readSheet(page, 'KPI Settings'))?.rows.find(([key]) => key === 'Calls column: decision maker')?.[1];
    const before = await setting();
    await frameOf(page).evaluate("document.getElementById('build').focus()");
    await tabTo(`document.activeElement.matches('#tabsPanel > summary')`);
    await page.keyboard.press('Enter');
    await tabTo(`document.activeElement.matches('details[data-key="calls of Calls"] > summary')`);
    await page.keyboard.press('Enter');
    await tabTo(`document.activeElement.labels?.[0]?.textContent.trim().startsWith('Decision maker') === true`);
    await page.keyboard.press('Home');
    await tabTo(`document.activeElement.id === 'save calls Calls'`);
    await page.keyboard.press('Enter');
    await until(
      page,
      (known) =>
        workbench.grid.read('KPI Settings')!.rows.find(([key]) => key === 'Calls column: decision maker')?.[1] !==
        known,
      before,
    );
    expect([before, await setting()]).toEqual(['Decision maker', 'none']);
  });

  it('has a sidebar of 300 px without fault for axe, also in forced colours, that never scrolls sideways', async () => {
    const { page, sidebar } = opened;
    expect((await page.locator('#sidebarFrame iframe').boundingBox())?.width).toBe(300);
    await sidebar.locator('#build').click();
    await sidebar.locator('#build:not([disabled])').waitFor();
    expect(await violations()).toEqual([]);
    expect(await frameOf(page).evaluate(sideways)).toBe(0);
    await frameOf(page).evaluate("document.documentElement.style.zoom = '2'");
    expect(await frameOf(page).evaluate(sideways)).toBe(0);
    await frameOf(page).evaluate("document.documentElement.style.zoom = '1'");
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await violations()).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
  });

  it('obeys the locale: Russian everywhere, semicolons and decimal commas', async () => {
    const { page, sidebar } = opened;
    await Promise.all([page.waitForEvent('load'), page.locator('#locale').selectOption('ru_RU')]);
    await waitForPage(page, sidebar);
    expect(await sidebar.locator('#build').textContent()).toBe('Обновить сводку KPI');
    expect(await page.getByRole('button', { name: 'Расширения' }).count()).toBe(1);
    const sheet = await addSheet(page);
    await typeAt(page, 0, 0, '=CALL_CONNECT_RATIO(Calls!A:I; "Hugo Brandt")');
    await typeAt(page, 1, 0, '3,5');
    await typeAt(page, 2, 0, '03.04.2026');
    await until(page, (name) => typeof workbench.grid.read(name)?.rows[0]?.[0] === 'number', sheet);
    const { rows, formulas } = (await readSheet(page, sheet))!;
    expect(rows[0]?.[0]).toBeCloseTo(kpi('CALL_CONNECT_RATIO', 'Hugo Brandt'), 12);
    expect([rows[1], rows[2], formulas['0,0']]).toEqual([
      [3.5],
      [46_115],
      '=CALL_CONNECT_RATIO(Calls!A:I; "Hugo Brandt")',
    ]);
    await sidebar.locator('#build').click();
    await sidebar.locator('#build:not([disabled])').waitFor();
    expect(await violations()).toEqual([]);
  });

  it('obeys the time zone', async () => {
    const { page, sidebar } = opened;
    await Promise.all([page.waitForEvent('load'), page.locator('#timeZone').selectOption('America/New_York')]);
    await waitForPage(page, sidebar);
    const [, summary] = (await callFromSidebar(page, 'buildSummary({})')) as [string, { timeZone: string }];
    expect(summary.timeZone).toBe('America/New_York');
  });

  it('saves the workbook with its native chart', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Файл' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Сохранить как xlsx' }).click(),
    ]);
    const path = join(folder, 'saved.xlsx');
    await download.saveAs(path);
    const saved = await openFiles([path], region);
    expect(saved.sheets.map(({ name }) => name)).toEqual(await tabs(page));
    expect(saved.sheets.find(({ name }) => name === summaryName)?.charts.map(({ type }) => type)).toEqual(['COMBO']);
  });

  it.each(['csv', 'xlsx'])("opens a user's own %s", async (kind) => {
    const { page, sidebar } = opened;
    const path = join(folder, `Outbound calls.${kind}`);
    writeFileSync(
      path,
      kind === 'csv' ? ownCalls : await writeBook(await openFiles([join(folder, 'Outbound calls.csv')], region)),
    );
    await page.getByRole('button', { name: /Файл|File/ }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('menuitem', { name: /xlsx.*CSV/ }).click(),
    ]);
    await Promise.all([page.waitForEvent('load'), chooser.setFiles(path)]);
    await waitForPage(page, sidebar);
    expect(await tabs(page)).toEqual(['Outbound calls']);
    await sidebar.locator('#build').click();
    await until(page, () => workbench.grid.read('KPI Summary') !== null, undefined);
    const cells = (await readSheet(page, summaryName))!.rows.flat();
    expect(cells).toEqual(expect.arrayContaining([0.5]));
  });

  it('has asked nobody but its own server, and had no fault', async () => {
    const { asked, faults, address, page } = opened;
    const strangers = asked.filter(({ url }) => !url.startsWith(address) && !/^(data|blob|about):/.test(url));
    expect(strangers).toEqual([]);
    expect(faults).toEqual([]);
    for (const path of ['', 'workbook', 'page.js', '../', '..%2fpage.html'])
      expect([path, (await fetch(new URL(`../0123456789abcdef/${path}`, address))).status]).toEqual([path, 403]);
    expect((await fetch(`${address}call`)).status).toBe(403);
    const elsewhere = 'fetch("https://example.com/").then(() => "sent", () => "refused")';
    expect([await page.evaluate(elsewhere), await frameOf(page).evaluate(elsewhere)]).toEqual(['refused', 'refused']);
  });
});

/** Eight calls of which four were answered. */
const ownCalls = [
  'Call date,Rep,Call outcome,Duration (seconds)',
  ...Array.from(
    { length: 8 },
    (_, row) =>
      `2026-10-0${row + 1} 10:00,${row % 3 ? 'Ann' : 'Bob'},${row % 2 ? 'Connected' : 'No answer'},${row % 2 ? 95 : 0}`,
  ),
].join('\n');
