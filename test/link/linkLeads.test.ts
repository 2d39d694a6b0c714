import { describe, expect, it } from 'vitest';
import { count, deal, lead, type Row } from '../kpis/ask.ts';

function strangersAmong(rows: readonly Row[], Leads: readonly Row[] = [lead({ 'Lead ID': 'L1' })]) {
  const { counted } = count({ Leads, Deals: rows.map((row, i) => deal({ 'Deal ID': `D${i}`, ...row })) });
  const deals = counted.tabs.find(({ tab }) => tab === 'deals');
  return {
    counted: deals?.leftOut.filter((code) => code === 0).length,
    noted: deals?.notes.filter(({ reason }) => reason === 'lead not listed').map(({ rows, row }) => ({ rows, row })),
  };
}

describe('a deal whose lead is on no list', () => {
  it('counts as a deal, and is said', () => {
    const deals = [{ 'Lead ID': 'L1' }, { 'Lead ID': 'L7' }, { 'Lead ID': '' }, { 'Lead ID': 'L8' }];
    expect(strangersAmong(deals)).toEqual({ counted: 4, noted: [{ rows: 2, row: 3 }] });
  });

  it('is not looked for where deals name no lead', () => {
    expect(strangersAmong([{}, {}])).toEqual({ counted: 2, noted: [] });
  });
});
