import { describe, expect, it } from 'vitest';
import { ask, deal, type Row } from './ask.ts';

const closed = (id: string, stage: string, created: string, differs: Row = {}) =>
  deal({ 'Deal ID': id, 'Deal stage': stage, 'Create date': created, 'Close date': '2025-02-10', ...differs });
const Deals = [
  closed('D1', 'Closed Won', '2025-01-31', { Amount: 100 }),
  closed('D2', 'Closed Won', '2025-01-11', { Amount: 300 }),
  closed('D3', 'Closed Lost', '2024-12-01'),
  closed('D4', 'Closed Lost', '2024-12-01'),
  deal({ 'Deal ID': 'D5', 'Create date': '2025-02-20' }),
];

describe('the sales velocity', () => {
  // 3 opportunities × 200 × 50 % ÷ 20 days.
  it('is opportunities × average won × win rate ÷ average days to win', () => {
    expect(ask('SALES_VELOCITY', { Deals }, { period: '2025 Q1' })).toMatchObject({
      value: 15,
      numerator: 300,
      denominator: 20,
    });
  });

  it('is blank for all time, which would make it grow with every year of data', () => {
    const { value, note } = ask('SALES_VELOCITY', { Deals });
    expect([value, note]).toEqual([null, expect.stringContaining('of a period only')]);
  });

  it('takes the days only of deals of which they are known', () => {
    const many = Array.from({ length: 20 }, (_, i) =>
      Deals.map((row) => ({ ...row, 'Deal ID': `${row['Deal ID']}-${i}` })),
    );
    const more = [...many.flat(), closed('D6', 'Closed Won', '', { Amount: 200 })];
    // 60 opportunities × 200 × 41 of 81 ÷ 20 days.
    expect(ask('SALES_VELOCITY', { Deals: more }, { period: '2025 Q1' }).value).toBeCloseTo((600 * 41) / 81, 10);
  });

  it('is blank where one of the four is', () => {
    const won = Deals.filter((row) => row['Deal stage'] !== 'Closed Lost');
    expect(ask('SALES_VELOCITY', { Deals: won }, { period: '2025 Q1' })).toMatchObject({
      value: null,
      blankFor: 'part not said',
    });
  });
});
