import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedWorkbench, openWorkbench, readSheet, setCell, tabs, until, waitForPage } from './workbenchPage.ts';

let opened: OpenedWorkbench;

beforeAll(async () => {
  opened = await openWorkbench();
});
afterAll(() => opened.close());

/** As somebody does who drags a file onto the page. */
async function drop(name: string, content: string): Promise<void> {
  const transfer = await opened.page.evaluateHandle(
    ([file, text]) => {
      const dragged = new DataTransfer();
      dragged.items.add(new File([text!], file!, { type: 'text/csv' }));
      return dragged;
    },
    [name, content],
  );
  await opened.page.dispatchEvent('#grid', 'drop', { dataTransfer: transfer });
}

/** After the page has been loaded again. */
async function reloaded(act: () => Promise<unknown>): Promise<void> {
  await Promise.all([opened.page.waitForEvent('load'), act()]);
  await waitForPage(opened.page, opened.sidebar);
}

const answer = (name: string) => opened.page.getByRole('button', { name, exact: true }).click();

describe('opening', () => {
  it('is said until the spreadsheet is there', async () => {
    const { page, sidebar, address } = opened;
    let hold = () => {};
    const held = new Promise<void>((resolve) => {
      hold = resolve;
    });
    await page.route('**/workbook', (route) => held.then(() => route.continue()));
    await page.goto(address);
    expect(await page.locator('#loading').isVisible()).toBe(true);
    expect(await page.locator('#loading').textContent()).toContain('Opening');
    hold();
    await waitForPage(page, sidebar);
    await until(page, () => document.getElementById('loading')?.hidden === true, undefined);
    await page.unroute('**/workbook');
  });

  it('of a first file takes the place of the sample', async () => {
    await reloaded(() => drop('Dials.csv', 'Rep,Call time,Outcome\nAnn,2025-01-02 10:00,Connected\n'));
    expect(await tabs(opened.page)).toEqual(['Dials']);
  });

  it('of a further file asks, and nothing happens when that is cancelled', async () => {
    await drop('Wins.csv', 'Deal,Stage\nA,Won\n');
    expect(await opened.page.locator('#dialogBody').textContent()).toBe('Wins.csv');
    await answer('Cancel');
    expect(await tabs(opened.page)).toEqual(['Dials']);
  });

  it('can add it to the sheets that are there, with what was typed into them', async () => {
    const { page } = opened;
    await setCell(page, 'Dials', 'C2', 'Voicemail');
    await drop('Dials.csv', 'Rep,Call time,Outcome\nBob,2025-01-03 10:00,Connected\n');
    await reloaded(() => answer('Add'));
    expect(await tabs(page)).toEqual(['Dials', 'Dials (2)']);
    expect((await readSheet(page, 'Dials'))?.rows[1]?.[2]).toBe('Voicemail');
    expect((await readSheet(page, 'Dials (2)'))?.rows[1]?.[0]).toBe('Bob');
  });

  it('can put it in their place', async () => {
    await drop('Talks.csv', 'Rep,Call time,Outcome\nEve,2025-01-04 10:00,Busy\n');
    await reloaded(() => answer('Open'));
    expect(await tabs(opened.page)).toEqual(['Talks']);
    expect(opened.faults).toEqual([]);
  });
});
