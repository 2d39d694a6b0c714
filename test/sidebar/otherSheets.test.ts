import { describe, expect, it } from 'vitest';
import { openBuilt, openPage } from './openPage.ts';
import { found, otherSheet, summary } from './summary.ts';

const otherSheets = [
  otherSheet('Notes', 'No headings were found.'),
  otherSheet('Prices', '“Prices” has no heading that is known.'),
];

describe('a sheet that is no tab', () => {
  it('is listed with its reason', async () => {
    const { document, text } = await openBuilt(summary({ otherSheets }));
    expect(text('otherSheetsTitle')).toBe('2 other sheets');
    expect([...document.querySelectorAll('#otherSheetsList .reason')].map((one) => one.textContent)).toEqual([
      'No headings were found.',
      '“Prices” has no heading that is known.',
    ]);
  });

  it('says its reason at once where there is no tab at all', async () => {
    const { element, isShown, call } = await openPage();
    await call('findTabs').answer(found(summary({ tabs: [], otherSheets })));
    expect(isShown('otherSheetsList')).toBe(true);
    expect(element<HTMLDetailsElement>('otherSheets').open).toBe(true);
  });

  it('takes no room where there is none', async () => {
    const { isShown } = await openBuilt(summary());
    expect(isShown('otherSheets')).toBe(false);
  });

  it('can be made the sheet of a tab', async () => {
    const { select, choose, click, call } = await openPage();
    await call('findTabs').answer(found(summary({ otherSheets })));
    const use = select('Use “Prices” as');
    expect([...use.options].map(({ text }) => text)).toEqual(['nothing', 'Leads', 'Calls']);
    choose(use, 'Leads tab');
    click('saveOtherSheets');
    expect(call('saveSettings').args).toEqual([[{ setting: 'Leads tab', value: 'Prices' }]]);
  });

  it('is read beside the sheets that a tab already has, where it may have several', async () => {
    const { select, choose, click, call } = await openPage();
    const daily = { tab: 'dailyActivity', setting: 'Daily activity tab', beside: ['Dials'] } as const;
    await call('findTabs').answer({ ...found(summary({ otherSheets })), kinds: [daily] });
    choose(select('Use “Notes” as'), 'Daily activity tab');
    choose(select('Use “Prices” as'), 'Daily activity tab');
    click('saveOtherSheets');
    expect(call('saveSettings').args).toEqual([[{ setting: 'Daily activity tab', value: 'Dials; Notes; Prices' }]]);
  });

  it('is still one when the build found it anew', async () => {
    const { text, click, call, select } = await openPage();
    await call('findTabs').answer(found(summary()));
    click('build');
    await call('buildSummary').answer(summary({ otherSheets: otherSheets.slice(0, 1) }));
    expect(text('otherSheetsTitle')).toBe('1 other sheet');
    expect(select('Use “Notes” as').options).toHaveLength(3);
  });
});
