import { describe, expect, it } from 'vitest';
import { receiptsOf } from '../../../src/summary/understood/receipts.ts';
import { ask, count, deal, lead, type Row } from '../../kpis/ask.ts';

const { 'Deal ID': _, ...withoutId } = deal({ 'Deal stage': 'Closed Won', 'Close date': '2025-02-03' });
const named = (name: string, differs: Row = {}): Row => ({ 'Deal name': name, ...withoutId, ...differs });
const won = (rows: readonly Row[]) => {
  const { numerator, note } = ask('WON_AMOUNT', { Deals: rows });
  return [numerator, note];
};
const said = 'A record on several rows, each with another contact or campaign, counts once.';

describe('a record that stands on a row for each of its contacts or campaigns, without an id', () => {
  it('counts once, and the others are said', () => {
    const rows = [
      named('Acme', { 'Contact: Full Name': 'Kim', Role: 'Evaluator' }),
      named('Acme', { 'Contact: Full Name': 'Lou', Role: 'Decision Maker' }),
      named('Bolt', { 'Contact: Full Name': 'Max', Role: 'Evaluator' }),
    ];
    expect(won(rows)).toEqual([200, said]);
    expect(receiptsOf(count({ Deals: rows }).counted.tabs, 'en')[0]?.problems[0]?.text).toContain(
      '1 row left out: the record of a row above with another “Contact: Full Name” (first in G3: Lou)',
    );
  });

  it('counts once as a lead', () => {
    const rows = ['Sent', 'Responded', 'Clicked'].map((status, i) => {
      const { 'Lead ID': _id, ...one } = lead({
        'Lead name': 'Kim',
        'Campaign name': `C${i}`,
        'Member status': status,
      });
      return one;
    });
    expect(ask('LEADS_CREATED', { Leads: rows }).numerator).toBe(1);
  });

  it('is another lead with another contact of the same company', () => {
    const rows = ['Kim', 'Lou'].map((name) => {
      const { 'Lead ID': _id, ...one } = lead({ Company: 'Acme', 'Contact person': name });
      return one;
    });
    expect(ask('LEADS_CREATED', { Leads: rows }).numerator).toBe(2);
  });

  it('is another one where it differs in anything else, or where the rows differ in nothing or in a product', () => {
    const pairs: readonly (readonly [Row, Row])[] = [
      [
        { Contact: 'Kim', Amount: 100 },
        { Contact: 'Lou', Amount: 150 },
      ],
      [{ Contact: 'Kim' }, { Contact: 'Kim' }],
      [{ Product: 'Basic' }, { Product: 'Support' }],
    ];
    for (const [one, other] of pairs) {
      const [sum, note] = won([named('Acme', one), named('Acme', other)]);
      expect([sum, note]).toEqual([Number(one.Amount ?? 100) + Number(other.Amount ?? 100), undefined]);
    }
  });
});
