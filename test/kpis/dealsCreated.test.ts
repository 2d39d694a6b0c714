import { expect, it } from 'vitest';
import { ask, deal } from './ask.ts';

it('deals created: counts deals on the day they were created, open or not', () => {
  const sheets = { Deals: [deal(), deal({ 'Deal ID': 'D2', 'Deal stage': 'Closed won', 'Close date': '2025-02-01' })] };
  expect(ask('DEALS_CREATED', sheets, { period: '2025 Q1' })).toMatchObject({ value: 2, denominator: null });
});
