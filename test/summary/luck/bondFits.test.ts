import { expect, it } from 'vitest';
import { gapVariance } from '../../../src/summary/luck/bondFits.ts';
import { seriesFit } from '../../../src/summary/luck/seriesFit.ts';

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

const values = [0.2, 0.5, -0.1, 0.9, 0.4];
const series = values.map((value, i) => ({
  size: [1, 2, 0.5, 1, 1.5][i] as number,
  day: [0, 7, 14, 28, 35][i] as number,
  period: i < 3 ? 1 : 0,
  columns: [1, i < 3 ? 0 : 1, value],
}));

// Computed in Python by generalised least squares with the whole matrix: ln|V| + ln|X'V⁻¹X|, and the squares that are left.
it.each([
  ['that have nothing in common', { common: 0, kept: 0 }, 1.7635885922613588, 0.3171428571428576],
  ['that fade by a quarter a week', { common: 0.3, kept: 0.75 }, 2.0087603600589734, 0.2956603143036348],
] as const)('weeks gone through one by one tell what they do together, %s', (_, bond, logDeterminant, squares) => {
  const fit = seriesFit(series, bond);
  expect(fit?.logDeterminant).toBeCloseTo(logDeterminant, 10);
  expect(fit?.squares).toBeCloseTo(squares, 10);
});
