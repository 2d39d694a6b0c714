import { describe, expect, it } from 'vitest';
import type { FieldDescription } from '../../src/summary/understood/fieldDescription.ts';
import { openPage } from './openPage.ts';
import { described, field, found, otherSheet, outcomes, summary, tab } from './summary.ts';

const gone = field({
  field: 'talk',
  label: 'Talk time',
  setting: 'Calls column: talk',
  chosen: '',
  reason: 'No heading says “Seconds” any more.',
  confidence: null,
  samples: [],
});
const outcome = field({
  field: 'outcome',
  label: 'Outcome',
  setting: 'Calls column: outcome',
  chosen: 'Call result',
  confidence: 0.5,
  lists: [outcomes()],
});
const missing = field({
  field: 'dealId',
  label: 'Deal ID',
  setting: 'Calls column: deal id',
  chosen: '',
  reason: '',
  confidence: null,
  samples: [],
});

const answer = (fields: readonly FieldDescription[], hasSummary = false) => ({
  ...found(summary(), hasSummary),
  tabs: [described({ ...tab(), fields })],
});

async function openWith(...fields: FieldDescription[]) {
  const page = await openPage();
  await page.call('findTabs').answer(answer(fields));
  const save = () => page.element<HTMLButtonElement>('save calls Dialler export');
  return { ...page, save };
}

describe('a field', () => {
  it('has the headings to choose from, its own chosen, with samples and the reason', async () => {
    const { select, entries } = await openWith(field());
    expect([...select('Rep').options].map(({ text }) => text)).toEqual([
      'not in this tab',
      'Owner',
      'Call date',
      'Notes',
      'Call result',
    ]);
    expect(select('Rep').value).toBe('Owner');
    expect(entries('.fields .samples, .fields .reason')).toEqual([
      'Such as Ada · Bo',
      '"Owner" is a usual heading for it.',
    ]);
  });

  it('that the layout decides cannot be chosen otherwise, and says why', async () => {
    const { select, entries } = await openWith(field({ isFixed: true, reason: 'The layout tells.' }), outcome);
    expect([select('Rep').disabled, select('Outcome').disabled]).toEqual([true, false]);
    expect(entries('.fields .reason')[0]).toBe('The layout tells.');
  });

  it('that has no column waits below the others', async () => {
    const { document, text, select } = await openWith(field(), missing);
    expect(text('tabs')).toContain('1 more column to look for');
    expect(select('Deal ID').closest('details')).not.toBe(select('Rep').closest('details'));
    expect(document.querySelectorAll('.fields > li')).toHaveLength(1);
  });

  it('is marked where it is a guess or its heading is gone, and counted on the tab’s line', async () => {
    const { document, entries } = await openWith(field(), gone, outcome);
    const marked = [...document.querySelectorAll('.field .check:not([hidden])')];
    expect(marked.map((one) => one.parentElement?.querySelector('.label')?.textContent)).toEqual([
      'Talk time',
      'Outcome',
    ]);
    expect(entries('#tabs > li > details > summary')).toEqual(['Calls | sheet “Dialler export” | 3 to check']);
  });
});

describe('a value', () => {
  it('that is not understood is asked about in sight, the others are folded away', async () => {
    const { document, entries, text } = await openWith(outcome);
    expect(entries('.unknown .title')).toEqual(['1 value is not understood. What does it mean?']);
    expect(entries('.unknown li .label')).toEqual(['see notes | 312 rows']);
    expect(text('tabs')).toContain('2 values understood');
    expect([...document.querySelectorAll<HTMLSelectElement>('.values select')].map(({ value }) => value)).toEqual([
      'unknown',
      'connected',
      'voicemail',
    ]);
  });

  it('of a mixed sheet says in the words of which tab it is meant', async () => {
    const { entries, text } = await openWith(field({ lists: [outcomes({ tab: 'calls', more: 7 })] }));
    expect(entries('.unknown .title')).toEqual(['Calls: 1 value is not understood. What does it mean?']);
    expect(text('tabs')).toContain('7 more values are not listed here.');
  });
});

describe('the order of day and month', () => {
  const order = {
    setting: 'Calls column: at, day first',
    choices: [
      { value: 'yes', text: 'day first: 03/04 is 3 April' },
      { value: 'no', text: 'month first: 03/04 is 4 March' },
    ],
    chosen: 'yes',
    reason: '“03/04/2025” is read as 3 Apr: nothing tells.',
    isGuess: true,
  } as const;

  it('stands below the column with its reason, marked and counted where it is a guess', async () => {
    const { entries } = await openWith(field({ order }));
    expect(entries('.order .reason')).toEqual(['“03/04/2025” is read as 3 Apr: nothing tells.']);
    expect(entries('.order .check')).toEqual(['please check']);
    expect(entries('#tabs summary .check')).toContain('1 to check');
  });

  it('can be turned round', async () => {
    const { select, choose, save, call } = await openWith(field({ order }));
    choose(select('Its dates have'), 'no');
    save().click();
    expect(call('saveSettings').args).toEqual([[{ setting: 'Calls column: at, day first', value: 'no' }]]);
  });

  it('is marked no more once it is decided', async () => {
    const { entries } = await openWith(field({ order: { ...order, isGuess: false } }));
    expect(entries('.order .check:not([hidden])')).toEqual([]);
  });
});

describe('a tab of several sheets', () => {
  it.each([
    ['none', 'Meetings'],
    ['Deals won', 'Deals won; Meetings'],
    ['Meetings', 'Meetings'],
  ])('reads %s in place of one, and the others as before', async (value, expected) => {
    const { call, element, document } = await openPage();
    const sheets = ['Dials', 'Meetings'];
    const setting = 'Daily activity tab';
    const tabs = sheets.map((sheet) => ({
      ...described({ ...tab({ tab: 'dailyActivity', sheet }), fields: [] }),
      setting,
      sheets,
    }));
    const otherSheets = [otherSheet('Deals won', 'Not yet.')];
    await call('findTabs').answer({ ...found(summary({ otherSheets })), tabs });
    const select = document.querySelector<HTMLSelectElement>('#tabs .correction select')!;
    select.value = value;
    select.dispatchEvent(new document.defaultView!.Event('change', { bubbles: true }));
    element('save dailyActivity Dials').click();
    expect(call('saveSettings').args).toEqual([[{ setting, value: expected }]]);
  });
});

describe('Save', () => {
  it('sends what was changed and nothing else', async () => {
    const { select, choose, save, call } = await openWith(field(), outcome, missing);
    choose(select('Rep'), 'Notes');
    choose(select('see notes'), 'voicemail');
    choose(select('Deal ID'), 'Call date');
    choose(select('Outcome'), 'Notes');
    choose(select('Outcome'), 'Call result');
    expect(save().textContent).toBe('Save 3 changes');
    save().click();
    expect(call('saveSettings').args).toEqual([
      [
        { setting: 'Calls column: rep', value: 'Notes' },
        { setting: 'Calls outcome: see notes', value: 'voicemail' },
        { setting: 'Calls column: deal id', value: 'Call date' },
      ],
    ]);
  });

  it('can take a field away, give the tab another sheet, or none', async () => {
    const { select, choose, save, call } = await openWith(field());
    expect([...select('Sheet').options].map(({ value }) => value)).toEqual(['Dialler export', 'none']);
    choose(select('Sheet'), 'none');
    choose(select('Rep'), 'none');
    save().click();
    expect(call('saveSettings').args).toEqual([
      [
        { setting: 'Calls tab', value: 'none' },
        { setting: 'Calls column: rep', value: 'none' },
      ],
    ]);
  });

  it('has nothing to send when nothing was changed', async () => {
    const { save, calls, text } = await openWith(field());
    save().click();
    expect(calls.map(({ name }) => name)).toEqual(['findTabs', 'openSpreadsheet']);
    expect(text('message')).toBe('Nothing was changed, so there is nothing to save.');
  });

  it('rests while it works, and says what to do next, with what was open still open', async () => {
    const { document, element, select, choose, save, call, text } = await openWith(field());
    document.querySelector<HTMLDetailsElement>('#tabs details')!.open = true;
    choose(select('Rep'), 'Notes');
    save().focus();
    save().click();
    expect([save().disabled, element<HTMLButtonElement>('build').disabled]).toEqual([true, true]);
    save().blur();
    await call('saveSettings').answer(answer([field({ chosen: 'Notes' })], true));
    expect([save().disabled, element<HTMLButtonElement>('build').disabled]).toEqual([false, false]);
    expect(text('message')).toBe('Saved. Build again to use it.');
    expect(text('build')).toBe('Rebuild KPI summary');
    expect(document.querySelector<HTMLDetailsElement>('#tabs details')!.open).toBe(true);
    expect(document.activeElement).toBe(save());
    expect(select('Rep').value).toBe('Notes');
    expect(save().textContent).toBe('Save');
  });

  it('that fails keeps what was chosen', async () => {
    const { select, choose, save, call, text } = await openWith(field());
    choose(select('Rep'), 'Notes');
    save().click();
    await call('saveSettings').fail('Another build is running in this spreadsheet. Try again in a minute.');
    expect(text('message')).toBe('Another build is running in this spreadsheet. Try again in a minute.');
    expect(select('Rep').value).toBe('Notes');
    expect(save().textContent).toBe('Save 1 change');
  });
});

it('what was chosen and not saved outlasts a build', async () => {
  const { select, choose, save, click, call, entries } = await openWith(field());
  choose(select('Rep'), 'Notes');
  click('build');
  await call('buildSummary').answer(summary());
  expect(entries('#tabs .understood')).toEqual([tab().line]);
  expect(select('Rep').value).toBe('Notes');
  expect(save().textContent).toBe('Save 1 change');
});

it('what was saved before anything is built asks to build, not to build again', async () => {
  const { select, choose, save, call, text } = await openWith(field());
  choose(select('Rep'), 'Notes');
  save().click();
  await call('saveSettings').answer(answer([field({ chosen: 'Notes' })]));
  expect(text('message')).toBe('Saved. Build the summary to use it.');
  expect(text('build')).toBe('Build KPI summary');
});

it('headings and values that look like code stay text', async () => {
  const code = '<img src=x onerror=alert(1)>';
  const values = [{ text: code, setting: `Calls outcome: ${code}`, class: 'unknown', rows: 1 }];
  const { document, entries } = await openWith(
    field({ label: code, reason: code, samples: [code], lists: [outcomes({ values })] }),
  );
  expect(document.querySelector('#tabs img')).toBeNull();
  expect(entries('.unknown .text')).toEqual([code]);
});
