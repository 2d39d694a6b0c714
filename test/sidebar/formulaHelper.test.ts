import { describe, expect, it } from 'vitest';
import { formulaText } from '../../src/sidebar/formulaText.ts';
import { openPage } from './openPage.ts';
import { found, offer, range, summary } from './summary.ts';

async function opened(separator: ',' | ';' = ',') {
  const page = await openPage();
  await page.call('findTabs').answer({ ...found(summary()), separator });
  const type = (id: string, value: string) => {
    const input = page.element<HTMLInputElement>(id);
    input.value = value;
    input.dispatchEvent(new page.window.Event('input'));
  };
  const formula = () => page.element<HTMLTextAreaElement>('formulaText').value;
  return { ...page, type, formula };
}

describe('a formula', () => {
  const text = (rep: string, period: string, changes: Parameters<typeof offer>[0] = {}) =>
    formulaText(offer(changes), { rep, period, separator: ';' });

  it.each([
    ['', '', '=CALL_CONNECT_RATIO(Calls!A:H)'],
    ['Ada', '', '=CALL_CONNECT_RATIO(Calls!A:H; "Ada")'],
    ['', '2025 Q1', '=CALL_CONNECT_RATIO(Calls!A:H; ; "2025 Q1")'],
    ['a2', 'B1:e1', '=CALL_CONNECT_RATIO(Calls!A:H; A2; B1:E1)'],
    ["'My team'!A2:A9", '$B$1', "=CALL_CONNECT_RATIO(Calls!A:H; 'My team'!A2:A9; $B$1)"],
    ['Bo "the Bull"', ' 2025 ', '=CALL_CONNECT_RATIO(Calls!A:H; "Bo ""the Bull"""; "2025")'],
    ['=IMPORTXML("x")', '', '=CALL_CONNECT_RATIO(Calls!A:H; "=IMPORTXML(""x"")")'],
  ])('of rep %j and period %j is %s', (rep, period, expected) => {
    expect(text(rep, period)).toBe(expected);
  });

  it('leaves the place of a tab empty that there is none of', () => {
    expect(text('Ada', '', { ranges: [range('Leads', 7), null] })).toBe('=CALL_CONNECT_RATIO(Leads!A:G; ; "Ada")');
  });
});

describe('the formula helper', () => {
  it('is folded away, and not there without a function to offer', async () => {
    const { element } = await opened();
    expect(element<HTMLDetailsElement>('formulaPanel').open).toBe(false);
    const page = await openPage();
    await page.call('findTabs').answer({ ...found(summary()), formulas: [] });
    expect(page.isShown('formulaPanel')).toBe(false);
  });

  it('writes what is chosen in the spreadsheet’s own separator', async () => {
    const { type, formula, choose, element } = await opened(';');
    type('formulaRep', 'Ada');
    type('formulaPeriod', 'B1');
    expect(formula()).toBe('=CALL_CONNECT_RATIO(Calls!A:H; "Ada"; B1)');
    choose(element('formulaKpi'), 'WON_AMOUNT');
    element('formulaKpi').dispatchEvent(
      new (element('formulaKpi').ownerDocument.defaultView as Window & typeof globalThis).Event('input'),
    );
    expect(formula()).toBe('=WON_AMOUNT(Deals!A:H; "Ada"; B1)');
  });

  it('offers reps and quarters, and any text besides', async () => {
    const { element } = await opened();
    const values = (id: string) => [...element(id).querySelectorAll('option')].map(({ value }) => value);
    expect(values('formulaReps')).toEqual(['Ada', 'Bo']);
    expect(values('formulaPeriods')).toEqual(['2024 Q4', '2024 Q3']);
  });

  it('inserts it with semicolons, which Sheets takes everywhere', async () => {
    const { type, click, call, text, formula } = await opened(',');
    type('formulaRep', 'Ada');
    expect(formula()).toBe('=CALL_CONNECT_RATIO(Calls!A:H, "Ada")');
    click('insertFormula');
    expect(call('insertFormula').args).toEqual([
      {
        formula: '=CALL_CONNECT_RATIO(Calls!A:H; "Ada")',
        ranges: [{ sheet: 'Calls', columns: 8 }],
        format: '0.0%',
        replace: false,
      },
    ]);
    await call('insertFormula').answer({ cell: 'Tracker!B2', isInserted: true, content: '' });
    expect(text('message')).toBe('The formula is in Tracker!B2.');
  });

  it('asks before it writes over a filled cell, and keeps it unless told otherwise', async () => {
    const { click, call, calls, text, isShown, document } = await opened();
    click('insertFormula');
    await call('insertFormula').answer({ cell: 'Tracker!B2', isInserted: false, content: '42 %' });
    expect(text('formulaQuestion')).toBe('Tracker!B2 already holds “42 %”. Replace it?');
    expect(document.activeElement?.id).toBe('keepFormula');
    click('keepFormula');
    expect(isShown('formulaAsk')).toBe(false);
    expect(text('message')).toBe('Tracker!B2 was left as it is.');
    expect(calls.filter(({ name }) => name === 'insertFormula')).toHaveLength(1);
    click('insertFormula');
    await call('insertFormula').answer({ cell: 'Tracker!B2', isInserted: false, content: '42 %' });
    click('replaceFormula');
    expect(call('insertFormula').args).toMatchObject([{ replace: true }]);
  });

  it('says why it could not', async () => {
    const { click, call, text } = await opened();
    click('insertFormula');
    await call('insertFormula').fail('Error: Calls!B2 lies inside the range that the formula reads.');
    expect(text('message')).toBe('Calls!B2 lies inside the range that the formula reads.');
  });

  it('selects it where the browser does not let the page copy', async () => {
    const { click, text, element } = await opened();
    click('copyFormula');
    await Promise.resolve();
    const { selectionStart, selectionEnd, value } = element<HTMLTextAreaElement>('formulaText');
    expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
    expect(text('message')).toMatch(/The formula is selected/);
  });
});
