import { describe, expect, it } from 'vitest';
import { openBuilt, openPage } from './openPage.ts';
import { found, summary, tab } from './summary.ts';

describe('a tab', () => {
  it('says which sheet it is and how many columns are understood, before anything is built', async () => {
    const { entries, call } = await openPage();
    await call('findTabs').answer(found(summary()));
    expect(entries('#tabs > li')).toEqual([
      'Calls | sheet “Dialler export” | 2 columns understood | Columns: Owner, Call date',
    ]);
  });

  it('says how many of its rows are understood, once built', async () => {
    const { entries } = await openBuilt(summary());
    expect(entries('#tabs .understood')).toEqual(['10,212 of 10,240 rows understood']);
  });

  it('says so in Russian', async () => {
    const { entries } = await openBuilt(summary({ language: 'ru', tabs: [tab({ rows: 10_241, counted: 21 })] }));
    expect(entries('#tabs > li')[0]).toBe(
      'Звонки | лист «Dialler export» | распознано 21 из 10\u00a0241 строки | Столбцы: Owner, Call date',
    );
  });

  it('may be called like code and stays text', async () => {
    const sheet = '<img src=x onerror=alert(1)></script>';
    const { document, entries } = await openBuilt(summary({ tabs: [tab({ sheet })] }));
    expect(entries('#tabs .sheet')).toEqual([`sheet “${sheet}”`]);
    expect(document.querySelector('#tabs img')).toBeNull();
  });
});

describe('a sheet that is no tab', () => {
  it('is listed with its reason', async () => {
    const otherSheets = [
      { sheet: 'Notes', text: 'No headings were found.' },
      { sheet: 'Prices', text: '“Prices” has no heading that is known.' },
    ];
    const { text, entries } = await openBuilt(summary({ otherSheets }));
    expect(text('otherSheetsTitle')).toBe('2 other sheets');
    expect(entries('#otherSheetsList > li')).toEqual([
      'Notes: No headings were found.',
      '“Prices” has no heading that is known.',
    ]);
  });

  it('says its reason at once where there is no tab at all', async () => {
    const { element, isShown, call } = await openPage();
    const otherSheets = [{ sheet: 'Sheet1', text: 'No headings were found.' }];
    await call('findTabs').answer(found(summary({ tabs: [], otherSheets })));
    expect(isShown('otherSheetsList')).toBe(true);
    expect(element<HTMLDetailsElement>('otherSheets').open).toBe(true);
  });

  it('takes no room where there is none', async () => {
    const { isShown } = await openBuilt(summary());
    expect(isShown('otherSheets')).toBe(false);
  });
});
