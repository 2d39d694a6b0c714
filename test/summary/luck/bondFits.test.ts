import { expect, it } from 'vitest';
import { gapVariance } from '../../../src/summary/luck/bondFits.ts';

const weeks = [
  { weight: 0, size: 3, day: 0, period: 0 },
  { weight: -0.5, size: 1, day: 7, period: 1 },
  { weight: -0.5, size: 0.5, day: 14, period: 1 },
  { weight: 0.4, size: 1, day: 21, period: 2 },
  { weight: 0.6, size: 2, day: 28, period: 2 },
];

// Computed in Python: the weights before and behind the matrix of what each two weeks have in common.
it.each([
  ['that have nothing in common', { common: 0, kept: 0 }, 1.09],
  ['that fade by a quarter a week', { common: 0.3, kept: 0.75 }, 1.2818125],
  ['that are alike to the end of their period', { common: 1, kept: 'to the end of the period' }, 3.09],
] as const)('the variance of a difference is that of its weeks, %s', (_, bond, variance) => {
  expect(gapVariance(weeks, bond)).toBeCloseTo(variance, 12);
});
