import type { Browser } from 'playwright-core';
import { type KeptLayout, keptLayouts } from './layouts.ts';

const style = `
  * { margin: 0; box-sizing: border-box }
  body { width: 1120px; padding: 8px; background: #fff; color: #202124; font: 12px Arial, sans-serif;
    display: grid; grid-template-columns: 1fr 1fr; gap: 20px 28px; align-items: start }
  h2 { font-size: 15px; margin-bottom: 6px }
  table { border-collapse: collapse; width: 100% }
  td { border: 1px solid #dadce0; height: 22px; padding: 0 6px; white-space: nowrap }
  td.head { background: #e8f0fe; font-weight: bold }
  td.number { text-align: right }
  .sheet { display: inline-block; margin: 4px 12px 0 0; padding: 2px 10px; background: #e8f0fe; color: #0b57d0;
    border-radius: 0 0 6px 6px; font-weight: bold }
  .means { color: #5f6368 }`;

/** The layouts side by side, two in a row, as PNG. */
export async function drawLayouts(browser: Browser): Promise<Buffer> {
  const tab = await browser.newPage({ viewport: { width: 1120, height: 400 }, deviceScaleFactor: 1.5 });
  await tab.setContent(
    `<!DOCTYPE html><meta charset="utf-8"><style>${style}</style>${keptLayouts.map(drawn).join('')}`,
  );
  const picture = await tab.screenshot({ fullPage: true });
  await tab.close();
  return picture;
}

function drawn({ title, sheet, heads, cells, means }: KeptLayout): string {
  const rows = cells.map((row, at) => `<tr>${row.map((cell) => cellOf(cell, at < heads)).join('')}</tr>`).join('');
  return `<section><h2>${title}</h2><table>${rows}</table><span class="sheet">${sheet}</span><span class="means">${means}</span></section>`;
}

function cellOf(cell: string | number | boolean, isHead: boolean): string {
  const classes = [...(isHead ? ['head'] : []), ...(typeof cell === 'number' ? ['number'] : [])];
  return `<td class="${classes.join(' ')}">${cell}</td>`;
}
