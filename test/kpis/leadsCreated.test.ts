import { expect, it } from 'vitest';
import { ask, lead } from './ask.ts';

it('leads created: counts leads on the day they came in', () => {
  const sheets = { Leads: [lead(), lead({ 'Lead ID': 'L2' }), lead({ 'Lead ID': 'L3', 'Create date': '2024-06-01' })] };
  expect(ask('LEADS_CREATED', sheets, { period: '2025 Q1' })).toMatchObject({ value: 2, denominator: null });
});
