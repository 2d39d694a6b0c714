import { describe, expect, it } from 'vitest';
import { openPage } from './openPage.ts';
import { found, summary } from './summary.ts';

describe('the button that copies the Monday message', () => {
  it('is there once the summary has something to say, and shows what it copies', async () => {
    const page = await openPage();
    await page.call('findTabs').answer(found(summary()));
    expect(page.isShown('copyMonday')).toBe(false);
    page.click('build');
    await page.call('buildSummary').answer(summary({ monday: ['Sales team.', 'On track.'] }));
    expect(page.text('copyMonday')).toBe('Copy the Monday message');
    page.click('copyMonday');
    expect(page.element<HTMLTextAreaElement>('mondayText').value).toBe('Sales team.\nOn track.');
    expect(page.isShown('mondayText')).toBe(true);
  });

  it('is not there where there is nothing to say', async () => {
    const page = await openPage();
    await page.call('findTabs').answer(found(summary()));
    page.click('build');
    await page.call('buildSummary').answer(summary({ monday: [] }));
    expect(page.isShown('copyMonday')).toBe(false);
  });
});
