import { describe, expect, it } from 'vitest';
import { receiptsOf } from '../../src/summary/understood/receipts.ts';
import { ask, call, count, deal, lead, type Row } from '../kpis/ask.ts';

const problems = (sheets: Record<string, Row[]>) =>
  receiptsOf(count(sheets).counted.tabs, 'en').flatMap(({ tab, problems }) =>
    problems.map(({ text }) => `${tab}: ${text}`),
  );
const countedCalls = (Calls: Row[]) => receiptsOf(count({ Calls }).counted.tabs, 'en')[0]?.counted;

describe('an id', () => {
  it.each([0, '0', '-', '–', 'none', 'NULL', ' 00 '])('of %j is no id: it links nothing', (id) => {
    const Leads = [lead({ 'Lead ID': 7 })];
    const Calls = [call({ 'Lead ID': id }), call({ 'Lead ID': id })];
    const Deals = [deal({ 'Lead ID': id, 'Deal stage': 'Won', 'Close date': '2025-02-01' })];
    const { numerator, denominator } = ask('CALLED_LEAD_WIN_RATIO', {
      Leads: [...Leads, lead({ 'Lead ID': id })],
      Calls,
      Deals,
    });
    expect({ numerator, denominator }).toEqual({ numerator: null, denominator: null });
  });

  it.each([0, '0', '-', 'none'])('of %j makes no two calls copies of each other', (id) => {
    expect(countedCalls([call({ 'Call ID': id }), call({ 'Call ID': id }), call({ 'Call ID': 'a' })])).toBe(3);
  });

  it('is the same as a number and as text', () => {
    const sheets = {
      Leads: [lead({ 'Lead ID': '12' })],
      Calls: [call({ 'Lead ID': 12 })],
      Deals: [deal({ 'Lead ID': 12, 'Deal stage': 'Won', 'Close date': '2025-02-01' })],
    };
    expect(ask('CALLED_LEAD_WIN_RATIO', sheets)).toMatchObject({ numerator: 1, denominator: 1 });
  });

  it('that a number has rounded is named and links nothing', () => {
    const sheets = {
      Leads: [lead({ 'Lead ID': 2.5842e16 }), lead({ 'Lead ID': 12 })],
      Calls: [call({ 'Lead ID': 2.5842e16 })],
      Deals: [deal({ 'Lead ID': 2.5842e16, 'Deal stage': 'Won', 'Close date': '2025-02-01' })],
    };
    expect(ask('CALLED_LEAD_WIN_RATIO', sheets)).toMatchObject({ numerator: null, denominator: null });
    expect(problems(sheets)).toEqual(
      expect.arrayContaining([
        'leads: 1 row with a “Lead ID” that a number has rounded (first in D2): not linked. Import the column as text.',
        'calls: 1 row with a “Lead ID” that a number has rounded (first in E2): not linked. Import the column as text.',
      ]),
    );
  });

  it('that a number has rounded makes no row the older copy of another', () => {
    expect(countedCalls([call({ 'Call ID': 2.5842e16 }), call({ 'Call ID': 2.5842e16 })])).toBe(2);
  });

  it('of more than 15 digits that is text links as ever', () => {
    const sheets = {
      Leads: [lead({ 'Lead ID': '25842000000000001' })],
      Calls: [call({ 'Lead ID': '25842000000000001' })],
      Deals: [deal({ 'Lead ID': '25842000000000001', 'Deal stage': 'Won', 'Close date': '2025-02-01' })],
    };
    expect(ask('CALLED_LEAD_WIN_RATIO', sheets)).toMatchObject({ numerator: 1, denominator: 1 });
  });
});

describe('the stages 142 and 143 of amoCRM', () => {
  const closed = { 'Close date': '2025-02-01' };
  it.each([
    ['text', '142', '143'],
    ['numbers', 142, 143],
  ])('are won and lost in every pipeline, as %s', (_, won, lost) => {
    const Deals = [
      deal({ 'Deal ID': 1, Pipeline: 'A', 'Deal stage': won, ...closed }),
      deal({ 'Deal ID': 2, Pipeline: 'B', 'Deal stage': won, ...closed }),
      deal({ 'Deal ID': 3, Pipeline: 'B', 'Deal stage': lost, ...closed }),
      deal({ 'Deal ID': 4, Pipeline: 'B', 'Deal stage': 40_123, ...closed }),
    ];
    expect(ask('WIN_RATE', { Deals })).toMatchObject({ numerator: 2, denominator: 3 });
  });
});
