import { describe, expect, it } from 'vitest';
import { openBuilt, openPage } from './openPage.ts';
import { found, problem, summary, tab } from './summary.ts';

describe('a note on the data', () => {
  it('says where it stands, and a click goes there', async () => {
    const { entries, document, call, text } = await openBuilt(summary({ tabs: [tab({ problems: [problem()] })] }));
    expect(text('problemsTitle')).toBe('1 note on the data');
    expect(entries('#problems .problem')).toEqual(['Dialler export!F112 | 31.02.2025 is not a date.']);
    document.querySelector<HTMLElement>('#problems button')!.click();
    expect(call('selectCell').args).toEqual([{ sheet: 'Dialler export', row: 112, column: 'F' }]);
    await call('selectCell').answer(null);
    expect(text('message')).toBe('Dialler export!F112 is selected.');
  });

  it('that is about the whole tab goes to its first cell', async () => {
    const whole = problem({ row: null, column: null });
    const { entries, document, call } = await openBuilt(summary({ tabs: [tab({ problems: [whole] })] }));
    expect(entries('#problems .place')).toEqual(['Dialler export']);
    document.querySelector<HTMLElement>('#problems button')!.click();
    expect(call('selectCell').args).toEqual([{ sheet: 'Dialler export', row: 1, column: 'A' }]);
  });

  it('says what to do when its cell cannot be selected', async () => {
    const { document, call, text, element } = await openBuilt(summary({ tabs: [tab({ problems: [problem()] })] }));
    document.querySelector<HTMLElement>('#problems button')!.click();
    await call('selectCell').fail('The sheet “Dialler export” is gone; build again.');
    expect(text('message')).toBe('The sheet “Dialler export” is gone; build again.');
    expect(element('message').dataset.mood).toBe('failed');
  });
});

describe('a line of the KPI Settings tab that cannot be followed', () => {
  const settingProblems = [{ row: 7, column: 'B', text: '"As of" should be a date.' }];

  it('is named before anything is built, and a click goes there', async () => {
    const { entries, document, call } = await openPage();
    await call('findTabs').answer(found(summary({ settingProblems })));
    expect(entries('#problems .problem')).toEqual(['KPI Settings!B7 | "As of" should be a date.']);
    document.querySelector<HTMLElement>('#problems button')!.click();
    expect(call('selectCell').args).toEqual([{ sheet: 'KPI Settings', row: 7, column: 'B' }]);
  });

  it('stands above what is wrong with the rows', async () => {
    const { entries } = await openBuilt(summary({ settingProblems, tabs: [tab({ problems: [problem()] })] }));
    expect(entries('#problems .place')).toEqual(['KPI Settings!B7', 'Dialler export!F112']);
  });
});

describe('the notes on the data', () => {
  const many = Array.from({ length: 9 }, (_, i) => problem({ leftOut: i % 2 === 0, rows: i, text: `${i} rows` }));

  it('begin with rows that are in no number, most rows first', async () => {
    const { entries } = await openBuilt(summary({ tabs: [tab({ problems: many })] }));
    expect(entries('#problems .text')).toEqual(['8 rows', '6 rows', '4 rows', '2 rows', '0 rows', '7 rows']);
  });

  it('are all there when asked, and the first new one has the focus', async () => {
    const { entries, click, isShown, text, document } = await openBuilt(summary({ tabs: [tab({ problems: many })] }));
    expect(text('showAllProblems')).toBe('Show all 9');
    click('showAllProblems');
    expect(entries('#problems .text')).toHaveLength(9);
    expect(isShown('showAllProblems')).toBe(false);
    expect(document.activeElement?.textContent).toContain('5 rows');
  });

  it('take no room where there are none', async () => {
    const { isShown } = await openBuilt(summary());
    expect(isShown('problemsPanel')).toBe(false);
  });
});
