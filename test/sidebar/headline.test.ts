import { describe, expect, it } from 'vitest';
import type { HeadlineKpi } from '../../src/summary/figures/kpiValue.ts';
import { changeVerdictText } from '../../src/words/changeVerdict.ts';
import { openBuilt } from './openPage.ts';
import { kpi, summary } from './summary.ts';

const built = async (changes: Partial<HeadlineKpi>, language: 'en' | 'ru' = 'en') => {
  const page = await openBuilt(summary({ language, headline: [kpi(changes)] }));
  const one = (name: string) => page.entries(`#headline .${name}`)[0];
  return { ...page, one };
};

describe('the headline', () => {
  it('names the running quarter, how far the data go and what it is compared with', async () => {
    const { text } = await built({});
    expect(text('headlineNow')).toBe('Q1 2025 to date');
    expect(text('headlineSpan')).toBe('Data through 20 Mar 2025. Compared with the same days of the quarter before.');
  });

  it('names a whole quarter as such', async () => {
    const { text } = await built({ toDate: false });
    expect(text('headlineNow')).toBe('Q1 2025');
    expect(text('headlineSpan')).toMatch(/Compared with the quarter before\.$/);
  });

  it('names all time where nothing has a day', async () => {
    const { text } = await built({ period: null, change: null });
    expect(text('headlineNow')).toBe('All time');
    expect(text('headlineSpan')).toBe('Data through 20 Mar 2025.');
  });

  it('stands in groups, one for each of the six KPIs', async () => {
    const headline = ([1, 2, 2, 3, 4, 5, 6] as const).map((group) => kpi({ group }));
    const { entries, document } = await openBuilt(summary({ headline }));
    expect(entries('#headline h3')).toEqual([
      '1 | Leads to opportunities',
      '2 | Appointments',
      '3 | Calls to connects',
      '4 | Calls to deals',
      '5 | Productive conversations',
      '6 | Quarterly growth',
    ]);
    const sizes = [...document.querySelectorAll('#headline .kpis')].map((group) => group.children.length);
    expect(sizes).toEqual([1, 2, 1, 1, 1, 1]);
  });
});

describe('a KPI', () => {
  it('shows its value, what of what, how it moved, and what it means', async () => {
    const { entries } = await built({ note: '3 outcomes are not understood.' });
    expect(entries('#headline .kpis > li')).toEqual([
      [
        'Call-to-connect ratio',
        '10.0%',
        '40 of 400',
        '▲ 2.0 points, better',
        'Share of the calls made that the person called answered.',
        '3 outcomes are not understood.',
        'before: 8.0% · all time: 9.0%',
      ].join(' | '),
    ]);
  });

  it('reads as a Russian would write it', async () => {
    const { one } = await built({ verdictText: 'лучше' }, 'ru');
    expect([one('value'), one('receipt'), one('change')]).toEqual([
      '10,0\u00a0%',
      '40 из 400',
      '▲ 2,0 п.\u00a0п., лучше',
    ]);
  });

  it('without anything to measure is a dash with its reason, and no nought', async () => {
    const nothing = { value: null, numerator: null, denominator: null, previous: null, change: null, allTime: null };
    const unsaid = { verdict: null, verdictText: '' };
    const { entries } = await built({
      ...nothing,
      ...unsaid,
      description: 'What it is.',
      note: 'There is no Calls tab.',
    });
    expect(entries('#headline .kpis > li')).toEqual([
      'Call-to-connect ratio | – | What it is. | There is no Calls tab.',
    ]);
  });

  it.each([
    [0.02, 'better', '▲ 2.0 points, better', 'better'],
    [-0.02, 'worse', '▼ 2.0 points, worse', 'worse'],
    [0.02, 'worse', '▲ 2.0 points, worse', 'worse'],
    [-0.02, 'no clear change', '▼ 2.0 points, no clear change', 'neither'],
    [-0.02, 'too early', '▼ 2.0 points, too early to say', 'neither'],
    [-0.02, null, '▼ 2.0 points', 'neither'],
    [0.0004, 'no clear change', '= unchanged, no clear change', 'neither'],
    [null, 'too young', 'too young to say', 'neither'],
  ] as const)('that moved by %d and is %s says %s', async (change, verdict, text, coloured) => {
    const verdictText = verdict === null ? '' : changeVerdictText(verdict, 'en');
    const { one, document } = await built({ change, verdict, verdictText });
    expect(one('change')).toBe(text);
    expect(document.querySelector<HTMLElement>('#headline .change')!.dataset.verdict).toBe(coloured);
  });

  it('that is no share moves in per cent', async () => {
    const { one } = await built({
      unit: 'count',
      value: 312,
      numerator: 312,
      denominator: null,
      previous: 335,
      change: -0.069,
      verdict: 'worse',
      verdictText: 'worse',
    });
    expect([one('value'), one('receipt'), one('change')]).toEqual(['312', 'before: 335', '▼ 6.9%, worse']);
  });

  it('says nothing of a change where there is nothing before', async () => {
    const { one } = await built({ previous: null, change: null, verdict: null, verdictText: '' });
    expect(one('change')).toBe('');
    expect(one('past')).toBe('all time: 9.0%');
  });

  it.each([
    [{ unit: 'ratio', value: 10_240 / 312, numerator: 10_240, denominator: 312 }, '32.8', '10,240 ÷ 312'],
    [{ unit: 'percent', value: 531 / 647, numerator: 531, denominator: 647 }, '82.1%', '531 of 647'],
    [{ unit: 'percent', value: 0.125, numerator: 900, denominator: 800 }, '12.5%', '900 after 800'],
    [{ unit: 'percent', value: -0.2, numerator: 800, denominator: 1000 }, '−20.0%', '800 after 1,000'],
    [{ unit: 'percent', value: 0, numerator: 0, denominator: 400 }, '0.0%', '0 of 400'],
    [{ unit: 'minutes', value: 4.2, numerator: 813_204, denominator: 3227 }, '4.2 min', '13,553 min ÷ 3,227'],
  ] as const)('with the receipt %j says so', async (changes, value, receipt) => {
    const { one } = await built(changes);
    expect([one('value')?.replace('\u00a0', ' '), one('receipt')]).toEqual([value, receipt]);
  });

  it('in money has its currency', async () => {
    const { one } = await built({ unit: 'money', value: 1_134_672, numerator: 1_134_672, denominator: null });
    expect(one('value')).toBe('$1,134,672');
  });
});
