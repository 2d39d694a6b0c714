import { describe, expect, it } from 'vitest';
import { ask, deal } from './ask.ts';

describe('the won amount', () => {
  const won = (differs = {}) => deal({ 'Deal stage': 'Closed Won', 'Close date': '2025-02-01', ...differs });

  it('adds the amounts of won deals, written in any way', () => {
    const Deals = [
      won({ Amount: '$1,234.50' }),
      won({ 'Deal ID': 'D2', Amount: '1 234,50 $' }),
      deal({ 'Deal ID': 'D3', Amount: 999 }),
    ];
    expect(ask('WON_AMOUNT', { Deals })).toMatchObject({ value: 2469, denominator: null });
  });

  it('is what the system has converted, where it stands beside the currency of each deal', () => {
    const Deals = [
      won({ Amount: '', 'Deal value': 90, Currency: 'EUR', 'Deal value in Base Currency (USD)': 100 }),
      won({ 'Deal ID': 'D2', Amount: '', 'Deal value': 80, Currency: 'GBP', 'Deal value in Base Currency (USD)': 101 }),
    ].map(({ Amount, ...row }) => row);
    expect(ask('WON_AMOUNT', { Deals }).value).toBe(201);
  });

  it('has a deal without a close date in the total and in no quarter', () => {
    const dated = Array.from({ length: 60 }, (_, i) => won({ 'Deal ID': `W${i}` }));
    const Deals = [...dated, won({ 'Deal ID': 'D2', 'Close date': '' })];
    expect(ask('WON_AMOUNT', { Deals }).value).toBe(6100);
    expect(ask('WON_AMOUNT', { Deals }, { period: '2025' }).value).toBe(6000);
  });
});
