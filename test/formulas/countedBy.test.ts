import { describe, expect, it } from 'vitest';
import type { Argument } from '../../src/formulas/arguments.ts';
import { kpiFormula } from '../../src/formulas/formula.ts';
import { signatures } from '../../src/formulas/signatures.ts';
import { cellsOf, deal, lead } from '../kpis/ask.ts';
import { formulaAround } from '../summary/reported.ts';

const Leads = ['L1', 'L2', 'L3', 'L4'].map((id) => lead({ 'Lead ID': id, 'Lead owner': id === 'L4' ? 'Bob' : 'Ada' }));
const Deals = [
  deal({ 'Deal ID': 'D1', 'Lead ID': 'L1', 'Create date': '2025-02-01' }),
  deal({ 'Deal ID': 'D2', 'Lead ID': 'L9', 'Create date': '2025-02-01' }),
  deal({ 'Deal ID': 'D3', 'Lead ID': 'L4', 'Create date': '2025-06-01', 'Deal owner': 'Bob' }),
];
const byLead = formulaAround({ Leads, Deals }, [['As of', '2025-06-30']]);
const byEvent = formulaAround({ Leads, Deals }, [
  ['As of', '2025-06-30'],
  ['Lead conversion is counted by', 'event'],
]);
const ratio = (around: typeof byLead, ...given: Argument[]) =>
  kpiFormula('LEAD_OPPORTUNITY_RATIO', [cellsOf(Leads), cellsOf(Deals), ...given], around);

describe('how the conversion of leads is counted', () => {
  it('is what the last argument says, else what KPI Settings say', () => {
    expect([ratio(byLead, '', '2025 Q1'), ratio(byEvent, '', '2025 Q1')]).toEqual([2 / 4, 2 / 4]);
    expect([ratio(byLead, 'Ada', '2025 Q1'), ratio(byLead, 'Ada', '2025 Q1', '', 'event')]).toEqual([1 / 3, 2 / 3]);
    expect([ratio(byEvent, 'Bob', '2025 Q1'), ratio(byEvent, 'Bob', '2025 Q1', '', 'lead')]).toEqual([0, 1]);
    expect(ratio(byLead, 'Ada', '2025 Q1', '', [['события']])).toBe(2 / 3);
  });

  it('of each rep and quarter fills a table', () => {
    const table = ratio(byLead, [['Ada'], ['Bob']], [['2025 Q1', '2025 Q2']], '', 'event');
    expect(table).toEqual([
      [2 / 3, ''],
      [0, ''],
    ]);
  });

  it('is refused where it is neither', () => {
    expect(() => ratio(byLead, '', '', '', 'deals')).toThrow('“deals” is no way to count. Write "lead" or "event".');
  });

  it('is offered by the one function that has two ways', () => {
    const offered = signatures().filter(({ parameters }) => parameters.some(({ name }) => name === 'countedBy'));
    expect(offered.map(({ name }) => name)).toEqual(['LEAD_OPPORTUNITY_RATIO']);
  });
});
