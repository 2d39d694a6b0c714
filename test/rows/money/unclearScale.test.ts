import { expect, it } from 'vitest';
import { ask, deal } from '../../kpis/ask.ts';

const { Amount: _, ...won } = deal({ 'Deal stage': 'Closed Won', 'Close date': '2025-02-01' });
const answer = (heading: string) =>
  ask('WON_AMOUNT', { Deals: [4.5, 2, 7].map((amount, i) => ({ ...won, 'Deal ID': `D${i}`, [heading]: amount })) });

it.each(['Amount (M)', 'Deal value (M)'])('under "%s" nobody knows whether amounts are millions', (heading) => {
  expect(answer(heading)).toMatchObject({ value: null, blankFor: 'unclear scale' });
  expect(answer(heading).note).toContain('may be millions or months');
});

it.each([
  ['Amount ($M)', 13_500_000],
  ['Amount', 13.5],
  ['MRR (M)', 13.5],
])('under "%s" they are %d in all', (heading, sum) => {
  expect(answer(heading).value).toBe(sum);
});
