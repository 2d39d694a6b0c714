import { describe, expect, it, vi } from 'vitest';
import { type Asked, formulaText } from '../../src/sidebar/formulaText.ts';
import { relativePeriod } from '../../src/vocabulary/relativePeriod.ts';
import { formulaHelperWords } from '../../src/words/formulaHelper.ts';
import { openPage } from './openPage.ts';
import { found, offer, range, summary } from './summary.ts';

async function opened(separator: ',' | ';' = ',', formulas = found(summary()).formulas) {
  const page = await openPage();
  await page.call('findTabs').answer({ ...found(summary()), separator, formulas });
  const change = (id: string, value: string) => {
    const input = page.element<HTMLInputElement | HTMLSelectElement>(id);
    input.value = value;
    if (input.tagName === 'SELECT') input.dispatchEvent(new page.window.Event('change'));
    input.dispatchEvent(new page.window.Event('input', { bubbles: true }));
  };
  const formula = () => page.element<HTMLTextAreaElement>('formulaText').value;
  const previews = () => page.calls.filter(({ name }) => name === 'previewFormula');
  /** Opens the helper and waits until it has asked for the number. */
  const previewed = async () => {
    page.element<HTMLDetailsElement>('formulaPanel').open = true;
    page.element('formulaPanel').dispatchEvent(new page.window.Event('toggle'));
    await vi.waitUntil(() => previews().length > 0);
    await page.call('previewFormula').answer({ text: 'It shows 24.1%.' });
  };
  const mayInsert = () => !page.element<HTMLButtonElement>('insertFormula').disabled;
  return { ...page, change, formula, previews, previewed, mayInsert };
}

const text = (said: string) => ({ text: said });
const cell = (place: string) => ({ cell: place });

describe('a formula', () => {
  const written = (rep: Asked, period: Asked, changes: Parameters<typeof offer>[0] = {}) =>
    formulaText(offer(changes), { rep, period, separator: ';' });

  it.each([
    [text(''), text(''), '=CALL_CONNECT_RATIO(Calls!A:H)'],
    [text('Ada'), text(''), '=CALL_CONNECT_RATIO(Calls!A:H; "Ada")'],
    [text(''), text('2025 Q1'), '=CALL_CONNECT_RATIO(Calls!A:H; ; "2025 Q1")'],
    [cell('a2'), cell('B1:e1'), '=CALL_CONNECT_RATIO(Calls!A:H; A2; B1:E1)'],
    [cell(" 'My team'!A2:A9"), cell('$B$1'), "=CALL_CONNECT_RATIO(Calls!A:H; 'My team'!A2:A9; $B$1)"],
    [text('Bo "the Bull"'), text('2025'), '=CALL_CONNECT_RATIO(Calls!A:H; "Bo ""the Bull"""; "2025")'],
    [text('=IMPORTXML("x")'), text(''), '=CALL_CONNECT_RATIO(Calls!A:H; "=IMPORTXML(""x"")")'],
    [text('AB12'), text(''), '=CALL_CONNECT_RATIO(Calls!A:H; "AB12")'],
  ])('of rep %j and period %j is %s', (rep, period, expected) => {
    expect(written(rep, period)).toBe(expected);
  });

  it('that gives a range takes the name of its KPI first', () => {
    expect(written(text('Ada'), text(''), { name: 'KPI_RANGE', of: 'WIN_RATE', ranges: [range('Deals', 8)] })).toBe(
      '=KPI_RANGE("WIN_RATE"; Deals!A:H; "Ada")',
    );
  });

  it('leaves the place of a tab empty that there is none of', () => {
    const ranges = [range('Leads', 7), null];
    expect(written(text('Ada'), text(''), { ranges })).toBe('=CALL_CONNECT_RATIO(Leads!A:G; ; "Ada")');
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
    const { change, formula } = await opened(';');
    change('formulaRep', 'text Ada');
    change('formulaPeriod', 'cells ');
    change('formulaPeriodCell', 'b1');
    expect(formula()).toBe('=CALL_CONNECT_RATIO(Calls!A:H; "Ada"; B1)');
    change('formulaKpi', 'WON_AMOUNT');
    expect(formula()).toBe('=WON_AMOUNT(Deals!A:H; "Ada"; B1)');
  });

  it('offers reps, periods that move along, quarters, and cells', async () => {
    const { element } = await opened();
    const texts = (id: string) => [...element(id).querySelectorAll('option')].map(({ text: shown }) => shown);
    expect(texts('formulaRep')).toEqual(['whole team', 'Ada', 'Bo', 'in cells of mine…']);
    expect(texts('formulaPeriod')).toEqual([
      'all time',
      'this week',
      'last week',
      'this month',
      'last month',
      'this quarter',
      'last quarter',
      'this year',
      'last year',
      '2024 Q4',
      '2024 Q3',
      'in cells of mine…',
    ]);
  });

  it('offers the sources and products of a build in the rep’s place, and keeps the one that is chosen', async () => {
    const { element, call, click, change, formula } = await opened();
    const row = (group: string) => ({ group, kind: 'named' as const, brings: null, values: [] });
    const groups = [
      {
        by: 'source' as const,
        quarters: [],
        rankedBy: null,
        rows: [row('Referral'), row('Cold "list"')],
        sentences: [],
      },
      { by: 'product' as const, quarters: [], rankedBy: null, rows: [row('Basic')], sentences: [] },
    ];
    const build = async () => {
      click('build');
      await call('buildSummary').answer({ ...summary(), groups });
    };
    await build();
    const own = [...element('formulaRep').querySelectorAll('optgroup option')].map(({ textContent }) => textContent);
    expect(own).toEqual(['source: Referral', 'source: Cold "list"', 'product: Basic']);
    change('formulaRep', 'text source: Cold "list"');
    await build();
    expect(formula()).toBe('=CALL_CONNECT_RATIO(Calls!A:H, "source: Cold ""list""")');
  });

  it('offers each likely range by the name of its KPI', async () => {
    const ofRange = offer({ name: 'KPI_RANGE', of: 'CALL_CONNECT_RATIO', group: 8 });
    const page = await opened(',', [offer(), ofRange]);
    page.change('formulaKpi', 'KPI_RANGE CALL_CONNECT_RATIO');
    expect(page.formula()).toBe('=KPI_RANGE("CALL_CONNECT_RATIO", Calls!A:H)');
    await page.previewed();
    expect(page.call('previewFormula').args).toEqual([expect.objectContaining({ of: 'CALL_CONNECT_RATIO' })]);
  });

  it.each(['en', 'ru'] as const)('offers only periods that a formula understands, in %s', (language) => {
    const fiscal = { 'Fiscal year starts in month': 1, 'Fiscal year is named after': 'end' } as const;
    const understood = formulaHelperWords[language].periods.map((words) => relativePeriod(words, 20_000, fiscal));
    expect(understood).toHaveLength(8);
    expect(understood).not.toContain(null);
  });

  it('computes the number before it may be inserted', async () => {
    const { previewed, call, text: shown, mayInsert, change } = await opened();
    expect(mayInsert()).toBe(false);
    await previewed();
    expect(call('previewFormula').args).toEqual([
      { name: 'CALL_CONNECT_RATIO', ranges: [range('Calls', 8)], rep: { text: '' }, period: { text: '' } },
    ]);
    expect(shown('formulaPreview')).toBe('It shows 24.1%.');
    expect(mayInsert()).toBe(true);
    change('formulaRep', 'text Ada');
    expect(mayInsert()).toBe(false);
    expect(shown('formulaPreview')).toBe('Computing…');
  });

  it('says what the formula would say in its cell, and does not insert an error', async () => {
    const { previewed, previews, change, call, text: shown, mayInsert } = await opened();
    await previewed();
    change('formulaRep', 'text Bo');
    await vi.waitUntil(() => previews().length > 1);
    await call('previewFormula').fail('Error: There is no rep “Bo” in these rows.');
    expect(shown('formulaPreview')).toBe('There is no rep “Bo” in these rows.');
    expect(mayInsert()).toBe(false);
  });

  it('shows the number of what was chosen last, whichever answer comes last', async () => {
    const { previewed, previews, change, text: shown } = await opened();
    await previewed();
    change('formulaRep', 'text Ada');
    await vi.waitUntil(() => previews().length > 1);
    change('formulaRep', 'text Bo');
    await vi.waitUntil(() => previews().length > 2);
    await previews()[2]!.answer({ text: 'It shows 2.0%.' });
    await previews()[1]!.answer({ text: 'It shows 1.0%.' });
    expect(shown('formulaPreview')).toBe('It shows 2.0%.');
  });

  it('asks for cells where none are given', async () => {
    const { previewed, change, text: shown, formula } = await opened();
    await previewed();
    change('formulaRep', 'cells ');
    expect(shown('formulaPreview')).toBe('Give a cell or a range, such as A2:A9.');
    change('formulaRepCell', 'Ada');
    expect(formula()).toBe('');
  });

  it('inserts it with commas, as scripts write formulas in every locale', async () => {
    const { previewed, change, previews, click, call, text: shown, formula } = await opened(';');
    await previewed();
    change('formulaRep', 'text Ada');
    await vi.waitUntil(() => previews().length > 1);
    await call('previewFormula').answer({ text: 'It shows 20.0%.' });
    expect(formula()).toBe('=CALL_CONNECT_RATIO(Calls!A:H; "Ada")');
    click('insertFormula');
    expect(call('insertFormula').args).toEqual([
      {
        formula: '=CALL_CONNECT_RATIO(Calls!A:H, "Ada")',
        ranges: [{ sheet: 'Calls', columns: 8 }],
        format: '0.0%',
        replace: false,
      },
    ]);
    await call('insertFormula').answer({ cell: 'Tracker!B2', isInserted: true, content: '' });
    expect(shown('message')).toBe('The formula is in Tracker!B2.');
    click('insertFormula');
    await call('insertFormula').answer({ cell: 'Tracker!B3', isInserted: true, content: '', isOneOfMany: true });
    expect(shown('message')).toMatch(
      /^The formula is in Tracker!B3\. Many cells use .* One formula can fill a whole table/,
    );
  });

  it('asks before it writes over a filled cell, and keeps it unless told otherwise', async () => {
    const { previewed, click, call, calls, text: shown, isShown, document } = await opened();
    await previewed();
    click('insertFormula');
    await call('insertFormula').answer({ cell: 'Tracker!B2', isInserted: false, content: '42 %' });
    expect(shown('formulaQuestion')).toBe('Tracker!B2 already holds “42 %”. Replace it?');
    expect(document.activeElement?.id).toBe('keepFormula');
    click('keepFormula');
    expect(isShown('formulaAsk')).toBe(false);
    expect(shown('message')).toBe('Tracker!B2 was left as it is.');
    expect(calls.filter(({ name }) => name === 'insertFormula')).toHaveLength(1);
    click('insertFormula');
    await call('insertFormula').answer({ cell: 'Tracker!B2', isInserted: false, content: '42 %' });
    click('replaceFormula');
    expect(call('insertFormula').args).toMatchObject([{ replace: true }]);
  });

  it('says why it could not', async () => {
    const { previewed, click, call, text: shown } = await opened();
    await previewed();
    click('insertFormula');
    await call('insertFormula').fail('Error: Calls!B2 lies inside the range that the formula reads.');
    expect(shown('message')).toBe('Calls!B2 lies inside the range that the formula reads.');
  });

  it('selects it where the browser does not let the page copy', async () => {
    const { click, text: shown, element } = await opened();
    click('copyFormula');
    await Promise.resolve();
    const { selectionStart, selectionEnd, value } = element<HTMLTextAreaElement>('formulaText');
    expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
    expect(shown('message')).toMatch(/The formula is selected/);
  });
});
