import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

const svg = readFileSync(join(import.meta.dirname, '../../docs/listing/icon.svg'), 'utf8');

/** The sizes in which the Marketplace asks for the icon. */
export const iconSizes = [32, 48, 96, 128] as const;
export const bannerSize = { width: 220, height: 140 };

const page = (body: string): string =>
  `<!DOCTYPE html><meta charset="utf-8"><style>*{margin:0;box-sizing:border-box}svg{display:block}</style>${body}`;

const iconPage = (size: number): string => page(`<style>svg{width:${size}px;height:${size}px}</style>${svg}`);

const bannerPage = page(
  `<style>body{background:#e8f1f8;font:bold 20px Arial,sans-serif;color:#202124;text-align:center}svg{width:64px;height:64px;margin:20px auto 10px}</style>${svg}Inside Sales KPIs`,
);

/** The icons and the banner as PNG by file name, all from docs/listing/icon.svg. */
export async function drawListing(browser: Browser): Promise<Record<string, Uint8Array>> {
  const drawn: Record<string, Uint8Array> = {};
  const tab = await browser.newPage();
  for (const size of iconSizes)
    drawn[`icon-${size}.png`] = await shot(tab, iconPage(size), { width: size, height: size });
  drawn['banner-220x140.png'] = await shot(tab, bannerPage, bannerSize);
  await tab.close();
  return drawn;
}

async function shot(tab: Page, html: string, size: { width: number; height: number }): Promise<Uint8Array> {
  await tab.setViewportSize(size);
  await tab.setContent(html);
  // The corners of the icon are round, and what lies behind them is not ours.
  return tab.screenshot({ omitBackground: true, clip: { x: 0, y: 0, ...size } });
}
