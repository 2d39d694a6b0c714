import { describe, expect, it } from 'vitest';
import { openPage } from './openPage.ts';
import { found, summary } from './summary.ts';

describe('the button for the rows behind a number', () => {
  it('lists them on the server and says where they are', async () => {
    const page = await openPage();
    await page.call('findTabs').answer(found(summary(), true));
    expect(page.text('rowsBehind')).toBe('Rows behind this number');
    page.click('rowsBehind');
    expect(page.text('message')).toBe('Listing the rows…');
    await page.call('listRowsBehind').answer({ tabs: [], text: '12 rows stand behind this number.' });
    expect(page.text('message')).toBe('12 rows stand behind this number.');
  });

  it('is not there before there is a summary', async () => {
    const page = await openPage();
    await page.call('findTabs').answer(found(summary()));
    expect(page.isShown('rowsBehind')).toBe(false);
  });
});
