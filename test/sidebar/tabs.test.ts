import { describe, expect, it } from 'vitest';
import { openBuilt, openPage } from './openPage.ts';
import { found, problem, summary, tab } from './summary.ts';

describe('a tab', () => {
  it('takes one line, and tells inside how many columns are understood before anything is built', async () => {
    const { entries, call } = await openPage();
    await call('findTabs').answer(found(summary()));
    expect(entries('#tabs > li > details > summary')).toEqual(['Calls | sheet “Dialler export”']);
    expect(entries('#tabs .understood')).toEqual(['2 columns understood']);
  });

  it('is not named twice where its sheet is called like it', async () => {
    const { entries, call } = await openPage();
    await call('findTabs').answer(found(summary({ tabs: [tab({ sheet: 'Calls' })] })));
    expect(entries('#tabs > li > details > summary')).toEqual(['Calls']);
  });

  it('stands folded away, with what there is to check in sight', async () => {
    const { element, text, call } = await openPage();
    await call('findTabs').answer(found(summary()));
    expect(element<HTMLDetailsElement>('tabsPanel').open).toBe(false);
    expect([text('tabsTitle'), text('tabsCheck')]).toEqual(['Your tabs', 'all understood']);
  });

  it('says what was read of it, once built', async () => {
    const { entries } = await openBuilt(summary());
    expect(entries('#tabs .understood')).toEqual([tab().line]);
  });

  it('says so in Russian', async () => {
    const { entries } = await openBuilt(summary({ language: 'ru', tabs: [tab({ line: '21 звонок' })] }));
    expect(entries('#tabs > li > details > summary')[0]).toBe('Звонки | лист «Dialler export»');
    expect(entries('#tabs .understood')).toEqual(['21 звонок']);
  });

  it('may be called like code and stays text', async () => {
    const sheet = '<img src=x onerror=alert(1)></script>';
    const { document, entries } = await openBuilt(summary({ tabs: [tab({ sheet })] }));
    expect(entries('#tabs .sheet')).toEqual([`sheet “${sheet}”`]);
    expect(document.querySelector('#tabs img')).toBeNull();
  });
});

describe('what was left out of a tab', () => {
  const problems = [
    problem({ leftOut: false, rows: 90, row: 2, column: 'A', text: '90 rows without a rep.' }),
    problem({ rows: 3, row: 112, column: 'F', text: '3 rows left out: no date.' }),
    problem({ rows: 25, row: 7, column: 'B', text: '25 rows left out: inbound.' }),
  ];

  it('stands in it with counts, apart from what is counted', async () => {
    const { entries } = await openBuilt(summary({ tabs: [tab({ problems })] }));
    expect(entries('#tabs .leftOutTitle, #tabs .countedTitle')).toEqual([
      '28 rows are in no number',
      'Counted, but worth knowing',
    ]);
    expect(entries('#tabs .gone .problem')).toEqual([
      'Dialler export!B7 | 25 rows left out: inbound.',
      'Dialler export!F112 | 3 rows left out: no date.',
    ]);
    expect(entries('#tabs .counted .problem')).toEqual(['Dialler export!A2 | 90 rows without a rep.']);
  });

  it('opens the first such cell', async () => {
    const { document, call } = await openBuilt(summary({ tabs: [tab({ problems })] }));
    document.querySelector<HTMLElement>('#tabs .gone button')!.click();
    expect(call('selectCell').args).toEqual([{ sheet: 'Dialler export', row: 7, column: 'B' }]);
  });

  it('is each tab’s own', async () => {
    const other = tab({ tab: 'deals', sheet: 'CRM', problems: [problem({ text: '1 row left out: blank.', row: 5 })] });
    const { document } = await openBuilt(summary({ tabs: [tab({ problems }), other] }));
    const counts = [...document.querySelectorAll('#tabs > li')].map((li) => li.querySelectorAll('.problem').length);
    expect(counts).toEqual([3, 1]);
  });

  it('takes no room where every row is understood', async () => {
    const { document } = await openBuilt(summary());
    expect(document.querySelector('#tabs .leftOut')).toBeNull();
  });
});

describe('a share of a mixed sheet', () => {
  it('has a line of its own, with the columns that it was read from', async () => {
    const { entries, call, click } = await openPage();
    const mixed = tab({ tab: 'activities', sheet: 'Tasks', columns: { type: 'Kind' } });
    await call('findTabs').answer(found(summary({ tabs: [mixed] })));
    click('build');
    await call('buildSummary').answer(summary({ tabs: [mixed, tab({ sheet: 'Tasks', rows: 3, counted: 3 })] }));
    expect(entries('#tabs > li').at(-1)).toBe(`Calls | sheet “Tasks” | ${tab().line} | Columns: Owner, Call date`);
  });
});
