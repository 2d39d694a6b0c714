import { describe, expect, it } from 'vitest';
import { ask, deal } from './ask.ts';

const won = (day: string, amount: number) =>
  deal({
    'Deal stage': 'Closed Won',
    'Close date': day,
    Amount: amount,
    'Deal ID': `D${day}`,
    'Create date': '2024-01-05',
  });

describe('the quarterly growth', () => {
  const Deals = [won('2024-04-10', 200), won('2024-11-10', 100), won('2025-02-10', 150)];

  it('is the change against the quarter before', () => {
    expect(ask('QUARTERLY_GROWTH', { Deals }, { period: '2025 Q1' })).toMatchObject({
      value: 0.5,
      numerator: 150,
      denominator: 100,
    });
  });

  it('is blank in the first quarter', () => {
    expect(ask('QUARTERLY_GROWTH', { Deals }, { period: '2024 Q1' }).value).toBeNull();
  });

  it('is "new" after a quarter of nothing', () => {
    expect(ask('QUARTERLY_GROWTH', { Deals }, { period: '2024 Q4' })).toMatchObject({ value: null, note: 'new' });
  });

  it('is that of the last finished quarter when no period is given', () => {
    expect(ask('QUARTERLY_GROWTH', { Deals }).value).toBe(0.5);
  });

  it('is none of a quarter in which deals were expected to close, and nothing came', () => {
    const awaited = deal({ 'Deal ID': 'O1', 'Deal stage': 'Proposal', 'Create date': '2025-02-01', Amount: 900 });
    const headed = [...Deals, awaited].map((row, i) => ({
      ...row,
      'Expected close date': i === 3 ? '2025-05-20' : '',
    }));
    const settings = [['As of', '2025-09-30']];
    expect(ask('QUARTERLY_GROWTH', { Deals: headed }, { settings })).toMatchObject({
      numerator: 150,
      denominator: 100,
    });
  });

  it('compares a running quarter with the same days of the one before', () => {
    const settings = [['As of', '2025-02-20']];
    expect(ask('QUARTERLY_GROWTH', { Deals }, { period: '2025 Q1', settings })).toMatchObject({
      numerator: 150,
      denominator: 100,
    });
  });
});
