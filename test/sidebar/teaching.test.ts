import { describe, expect, it, vi } from 'vitest';
import type { Teaching } from '../../src/summary/understood/teaching.ts';
import { openPage } from './openPage.ts';
import { found, otherSheet, summary, tab } from './summary.ts';

const teaching = (changes: Partial<Teaching> = {}): Teaching => ({
  sheet: 'Liste',
  headingRow: 1,
  headingRows: [1, 2],
  kinds: [
    { value: 'call', text: 'a call' },
    { value: 'lead', text: 'a lead' },
  ],
  kind: 'call',
  columns: [
    { value: 'Wann', text: 'A · Wann: 1 May · 2 May' },
    { value: 'Wer', text: 'B · Wer: Ann · Bo' },
  ],
  fields: [
    { field: 'at', label: 'Call date', chosen: 'Wann' },
    { field: 'rep', label: 'Rep', chosen: '' },
  ],
  further: [{ field: 'id', label: 'Call ID', chosen: '' }],
  missing: '',
  feedback: {
    read: '214 of 220 rows read.',
    line: '214 calls',
    unread: { row: 17, column: 'A', text: 'First unread: A17 “Tue”.', why: 'Correct the date.' },
  },
  lines: [{ setting: 'Sheets headed: Wann | Wer', value: 'call: at = Wann' }],
  ...changes,
});

async function opened() {
  const page = await openPage();
  await page.call('findTabs').answer(found(summary({ tabs: [], otherSheets: [otherSheet('Liste', 'No headings.')] })));
  const looks = () => page.calls.filter(({ name }) => name === 'lookAtSheet');
  const looked = (count: number) => vi.waitUntil(() => looks().length === count);
  const change = (select: HTMLSelectElement, value: string) => {
    select.value = value;
    select.dispatchEvent(new page.window.Event('change', { bubbles: true }));
  };
  page.document.querySelector<HTMLElement>('[data-teach]')!.click();
  await looked(1);
  return { ...page, looks, looked, change };
}

describe('showing how a sheet is read', () => {
  it('begins at any sheet that is not read, and at any that is', async () => {
    const page = await openPage();
    await page.call('findTabs').answer(found(summary({ otherSheets: [otherSheet('Liste', 'No headings.')] })));
    const buttons = [...page.document.querySelectorAll<HTMLElement>('[data-teach]')];
    expect(buttons.map(({ dataset, textContent }) => [dataset.teach, textContent])).toEqual([
      [tab().sheet, 'Change how it is read'],
      ['Liste', 'Show how to read it'],
    ]);
  });

  it('looks at the sheet, shows what it guesses and what comes of it', async () => {
    const { call, text, entries, document, element } = await opened();
    expect(call('lookAtSheet').args).toEqual([{ sheet: 'Liste' }]);
    expect(text('teachRead')).toBe('Reading the sheet…');
    await call('lookAtSheet').answer(teaching());
    expect(text('teachTitle')).toBe('How “Liste” is read');
    expect(entries('#teachFields .samples')[0]).toBe('A · Wann: 1 May · 2 May');
    expect([text('teachRead'), text('teachLine')]).toEqual(['214 of 220 rows read.', '214 calls']);
    expect([text('teachUnread'), text('teachWhy')]).toEqual(['First unread: A17 “Tue”.', 'Correct the date.']);
    expect(document.activeElement).toBe(element('teachKind'));
  });

  it('asks again with every column that is chosen, and leaves the choices in their place', async () => {
    const { call, looked, change, select, document } = await opened();
    await call('lookAtSheet').answer(teaching());
    const rep = select('Rep');
    rep.focus();
    change(rep, 'Wer');
    await looked(2);
    expect(call('lookAtSheet').args).toEqual([
      { sheet: 'Liste', headingRow: 1, kind: 'call', columns: { at: 'Wann', rep: 'Wer' } },
    ]);
    await call('lookAtSheet').answer(teaching());
    expect(document.activeElement).toBe(rep);
    expect(rep.isConnected).toBe(true);
  });

  it('guesses the columns anew for another kind of row or another row of headings', async () => {
    const { call, looked, change, element } = await opened();
    await call('lookAtSheet').answer(teaching());
    change(element<HTMLSelectElement>('teachKind'), 'lead');
    await looked(2);
    expect(call('lookAtSheet').args).toEqual([{ sheet: 'Liste', headingRow: 1, kind: 'lead' }]);
    await call('lookAtSheet').answer(teaching({ kind: 'lead' }));
    change(element<HTMLSelectElement>('teachRow'), '2');
    await looked(3);
    expect(call('lookAtSheet').args).toEqual([{ sheet: 'Liste', headingRow: 2 }]);
  });

  it('shows the answer to what was chosen last', async () => {
    const { looks, call, looked, change, select, text } = await opened();
    await call('lookAtSheet').answer(teaching());
    change(select('Rep'), 'Wer');
    await looked(2);
    change(select('Rep'), '');
    await looked(3);
    const of = (read: string) => teaching({ feedback: { read, line: '', unread: null } });
    await looks()[2]!.answer(of('newer'));
    await looks()[1]!.answer(of('older'));
    expect(text('teachRead')).toBe('newer');
  });

  it('cannot be saved while something is missing', async () => {
    const { call, text, element } = await opened();
    await call('lookAtSheet').answer(
      teaching({ kind: '', missing: 'Choose what one row is.', feedback: null, lines: [] }),
    );
    expect(text('teachRead')).toBe('Choose what one row is.');
    expect(element<HTMLButtonElement>('teachSave').disabled).toBe(true);
  });

  it('saves its line once, and says that it holds for the sheets to come', async () => {
    const { call, click, text, isShown } = await opened();
    await call('lookAtSheet').answer(teaching());
    click('teachSave');
    expect(call('saveSettings').args).toEqual([teaching().lines]);
    await call('saveSettings').answer(found(summary({ tabs: [tab({ sheet: 'Liste' })] })));
    expect(isShown('teachPanel')).toBe(false);
    expect(text('message')).toBe('“Liste” is read so from now on, and so is every sheet with the same headings.');
  });

  it('stays open with what was chosen when it could not be saved', async () => {
    const { call, click, isShown, element } = await opened();
    await call('lookAtSheet').answer(teaching());
    click('teachSave');
    await call('saveSettings').fail('Error: The sheet is protected.');
    expect(isShown('teachPanel')).toBe(true);
    expect(element<HTMLButtonElement>('teachSave').disabled).toBe(false);
  });

  it('goes to the first row that is not read', async () => {
    const { call, click } = await opened();
    await call('lookAtSheet').answer(teaching());
    click('teachUnread');
    expect(call('selectCell').args).toEqual([{ sheet: 'Liste', row: 17, column: 'A' }]);
  });

  it('gives the focus back when it is closed, and saves nothing', async () => {
    const { call, click, calls, document, isShown } = await opened();
    await call('lookAtSheet').answer(teaching());
    click('teachCancel');
    expect(isShown('teachPanel')).toBe(false);
    expect((document.activeElement as HTMLElement).dataset.teach).toBe('Liste');
    expect(calls.some(({ name }) => name === 'saveSettings')).toBe(false);
  });

  it('says why a sheet could not be looked at', async () => {
    const { call, text } = await opened();
    await call('lookAtSheet').fail('Error: The sheet “Liste” is gone.');
    expect(text('teachRead')).toBe('The sheet “Liste” is gone.');
  });
});
