import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../browser/chromium.ts';
import { sampleTeam } from '../sampleTeam.ts';
import { startWorkbench } from '../server/workbench.ts';
import { drawListing } from './drawings.ts';

// npm run listing: the pictures that the Marketplace asks for, into dist/listing.

const folder = join(import.meta.dirname, '../../dist/listing');
const asOf = '2026-11-20';
const screen = { width: 1280, height: 800 };
/** A sheet is drawn on a canvas, which no event says is finished. */
const drawing = 1500;

const languages = [
  { name: 'en', region: { locale: 'en_US', timeZone: 'Europe/Paris' } },
  { name: 'ru', region: { locale: 'ru_RU', timeZone: 'Europe/Moscow' } },
];

async function takeScreens(keep: (name: string, picture: Uint8Array) => void): Promise<void> {
  const browser = await launchChromium();
  try {
    for (const [name, picture] of Object.entries(await drawListing(browser))) keep(name, picture);
    for (const { name, region } of languages) {
      const { address, close } = await startWorkbench({ workbook: sampleTeam(region, asOf), asOf });
      try {
        const page = await browser.newPage({ viewport: screen });
        await page.goto(address);
        const sidebar = page.frameLocator('#sidebarFrame iframe');
        await sidebar.locator('#build:not([disabled])').click({ timeout: 60_000 });
        await sidebar.locator('#headlinePanel:not([hidden])').waitFor({ timeout: 60_000 });
        await page.mouse.move(700, 30);
        await page.waitForTimeout(drawing);
        keep(`screenshot-${name}-summary.png`, await page.screenshot());
        for (const sheet of ['KPI Details', 'Calls', 'Звонки']) {
          const tab = page.getByText(sheet, { exact: true }).first();
          if ((await tab.count()) === 0) continue;
          await tab.click();
          await page.waitForTimeout(drawing);
          keep(`screenshot-${name}-${sheet === 'KPI Details' ? 'details' : 'calls'}.png`, await page.screenshot());
        }
        await page.close();
      } finally {
        close();
      }
    }
  } finally {
    await browser.close();
  }
}

mkdirSync(folder, { recursive: true });
await takeScreens((name, picture) => {
  writeFileSync(join(folder, name), picture);
  console.log(`dist/listing/${name}`);
});
