import { describe, expect, it } from 'vitest';
import { findTabs } from '../../../src/find/findTabs.ts';
import { noSettingsTab, readSettingsTab } from '../../../src/settings/settingsTab.ts';
import type { Cell } from '../../../src/vocabulary/cell.ts';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** What is said of the last of these sheets. */
function other(sheets: Readonly<Record<string, Cell[][]>>, settings = noSettingsTab()) {
  const cells = Object.entries(sheets).map(([sheet, rows]) => ({ sheet, cells: rows }));
  const { others } = findTabs(cells, settings);
  return others.find(({ sheet }) => sheet === Object.keys(sheets).at(-1));
}

const calls: Cell[][] = [
  ['Rep', 'Call time', 'Call outcome'],
  ['Ann', day('2025-01-02'), 'Connected'],
  ['Bob', day('2025-01-03'), 'Voicemail'],
];

describe('a sheet that is not read', () => {
  it('names the tab that it comes nearest to, and the column that is missing', () => {
    const found = other({
      Sheet1: [
        ['Deal name', 'Deal owner', 'Amount'],
        ['Acme', 'Ann', 1200],
        ['Globex', 'Bob', 900],
      ],
    });
    expect(found).toMatchObject({
      headings: ['Deal name', 'Deal owner', 'Amount'],
      nearest: 'deals',
      missing: 'stage',
    });
    expect(found?.reason).toEqual({
      en: 'It comes nearest to the tab Deals, but that needs a column such as “Stage”, and none was recognised.',
      ru: 'Ближе всего он к листу «Сделки», но для этого нужен столбец вроде «Этап», а он не распознан.',
    });
  });

  it('that would be another tab lacks the column of that one', () => {
    const found = other({
      Export: [
        ['Call ID', 'Call outcome', 'Talk time'],
        ['1', 'Connected', '0:01:00'],
        ['2', 'Voicemail', '0:00:10'],
      ],
    });
    expect(found).toMatchObject({ nearest: 'calls', missing: 'at' });
  });

  it('lacks nothing where another sheet is read in its place, or its tab is switched off', () => {
    expect(other({ Calls: calls, 'Calls of May': calls })).toMatchObject({ nearest: 'calls', missing: null });
    const off = readSettingsTab(
      [
        ['Setting', 'Value'],
        ['Calls tab', 'none'],
      ],
      { locale: 'en_US', localSeconds: (ms) => ms / 1000 },
    );
    const found = other({ Calls: calls }, off);
    expect(found).toMatchObject({ nearest: 'calls', missing: null });
    expect(found?.reason.en).toBe('KPI Settings switches off the tab that it looks like.');
  });

  it('comes near to nothing by one column alone', () => {
    const found = other({
      Menu: [
        ['Date', 'Dish', 'Cook'],
        [day('2025-01-02'), 'Soup', 'x'],
      ],
    });
    expect(found).toMatchObject({ headings: ['Date', 'Dish', 'Cook'], nearest: null, missing: null });
  });

  it('still tells its headings where none of them is known', () => {
    const found = other({
      Menu: [
        ['Our menu', ''],
        ['Dish', 'Cook'],
        ['Soup', 'x'],
      ],
    });
    expect(found).toMatchObject({ headings: ['Dish', 'Cook'], nearest: null });
    expect(found?.reason.en).toBe('No headings were recognised in its first 20 rows.');
  });
});
