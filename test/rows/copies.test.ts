import { describe, expect, it } from 'vitest';
import { receiptsOf } from '../../src/summary/understood/receipts.ts';
import { ask, count, deal, type Row } from '../kpis/ask.ts';

const own = { 'Deal ID': 'D1', 'Deal name': 'Acme, 20 seats', 'Account name': 'Acme', 'Lead ID': 'L1' };
const won = { ...own, 'Deal stage': 'Won', 'Close date': '2025-02-01', Amount: 900 };
const open = { ...own, 'Deal stage': 'Proposal', 'Close date': '', Amount: 500 };
/** Deals of their own, as a sheet has around the copies. */
const others = ['D2', 'D3', 'D4', 'D5'].map((id) => deal({ 'Deal ID': id, 'Account name': `Client ${id}` }));
const paid = deal({ 'Deal ID': 'D6', 'Deal stage': 'Won', 'Close date': '2025-01-20', Amount: 70 });
const amountOf = (rows: Row[]) => ask('WON_AMOUNT', { Deals: [...rows, ...others, paid] }).value;
const problemsOf = (rows: Row[]) =>
  receiptsOf(count({ Deals: [...rows, ...others] }).counted.tabs, 'en').flatMap(({ problems }) =>
    problems.map(({ text }) => text),
  );

describe('of two rows with one id', () => {
  it('the one modified last counts, whatever the order', () => {
    const [older, newer] = [{ 'Last Modified Date': '2025-01-20' }, { 'Last Modified Date': '2025-02-01' }];
    expect(amountOf([deal({ ...won, ...newer }), deal({ ...open, ...older })])).toBe(970);
    expect(amountOf([deal({ ...open, ...older }), deal({ ...won, ...newer })])).toBe(970);
    expect(problemsOf([deal({ ...won, ...newer }), deal({ ...open, ...older })]).join()).toContain(
      '1 row left out: an earlier version of a row with the same “Deal ID”',
    );
  });

  it('the lower counts where both were modified at once or nobody knows when', () => {
    for (const at of ['2025-01-20', '', 'soon']) {
      const rows = [deal({ ...open, 'Updated at': at }), deal({ ...won, 'Updated at': at })];
      expect(amountOf(rows)).toBe(970);
    }
  });

  it('the lower counts without such a column', () => {
    expect(amountOf([deal(won), deal(open)])).toBe(70);
    expect(problemsOf([deal(won), deal(open)]).join()).toContain('the lowest row counts');
  });

  it('each of three is counted or left out once', () => {
    const at = (day: string) => ({ 'Modified Time': day });
    const rows = [
      deal({ ...open, ...at('2025-01-05') }),
      deal({ ...won, ...at('2025-01-09') }),
      deal({ ...open, ...at('2025-01-07') }),
    ];
    const [receipt] = receiptsOf(count({ Deals: [...rows, ...others] }).counted.tabs, 'en');
    expect({ rows: receipt?.rows, counted: receipt?.counted }).toEqual({ rows: 7, counted: 5 });
    expect(amountOf(rows)).toBe(970);
  });
});
