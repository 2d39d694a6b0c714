import { launchChromium } from '../../browser/chromium.ts';
import { sampleTeam } from '../../sampleTeam.ts';
import { startWorkbench } from '../../server/workbench.ts';
import type { Workbook } from '../../workbook.ts';
import type { BenchCase } from '../benchCase.ts';
import { type Line, medianLine } from '../line.ts';
import { lastDay, type RowsRequest } from '../request.ts';
import { workbookOf } from '../workbookOf.ts';
import { zoneName } from '../zone.ts';

const calls: RowsRequest = { calls: 100_000, reps: 25, shuffled: false };
const summary = 'KPI Summary';

/** What people wait for on the page, in a browser of its own each time. */
export const workbench: BenchCase = {
  name: 'workbench',
  run: async ({ samples }) => [
    ...(await waits('sample team', sampleTeam({ locale: 'en_US', timeZone: zoneName }, lastDay), samples, 3000)),
    ...(await waits('100k calls', workbookOf(calls), samples, 6000)),
  ],
};

async function waits(what: string, workbook: Workbook, samples: number, paint: number): Promise<Line[]> {
  const painted: number[] = [];
  const charted: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const { open, build } = await oneVisit(workbook);
    painted.push(open);
    charted.push(build);
  }
  return [
    medianLine(painted, { what: `${what}, from address to grid`, unit: 'milliseconds', goal: paint }),
    medianLine(charted, { what: `${what}, from click to chart`, unit: 'milliseconds', goal: 4000 }),
  ];
}

/** From the address to the painted grid, and from the click on the sidebar's button to the drawn chart. */
async function oneVisit(workbook: Workbook): Promise<{ open: number; build: number }> {
  const { address, close } = await startWorkbench({ workbook: structuredClone(workbook), asOf: lastDay });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1360, height: 820 } });
    await page.goto(address);
    const mark = async (name: string): Promise<number> => {
      for (;;) {
        const at = await page.evaluate((one) => performance.getEntriesByName(one).at(-1)?.startTime ?? null, name);
        if (at !== null) return at;
        await page.waitForTimeout(20);
      }
    };
    const open = await mark('painted');
    const button = page.frameLocator('#sidebarFrame iframe').locator('#build:not([disabled])');
    await button.waitFor();
    const clicked = await page.evaluate(() => performance.now());
    await button.click();
    const build = (await mark('charted')) - clicked;
    const tab = await page.locator('[data-u-comp="slide-tab-item"]', { hasText: summary }).count();
    if (tab !== 1) throw new Error('The summary was not built.');
    return { open, build };
  } finally {
    await browser.close();
    close();
  }
}
