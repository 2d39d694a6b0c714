import { describe, expect, it } from 'vitest';
import { fromToText, moneyText, numberText, percentText, valueText } from '../../src/words/number.ts';

describe('a number', () => {
  it.each([
    [0, 0, '0', '0'],
    [999, 0, '999', '999'],
    [1000, 0, '1,000', '1 000'],
    [10_212, 0, '10,212', '10 212'],
    [1_134_672.25, 2, '1,134,672.25', '1 134 672,25'],
    [-1234.5, 1, '−1,234.5', '−1 234,5'],
    [-0.04, 1, '0.0', '0,0'],
    [0.5, 3, '0.500', '0,500'],
  ])('%d with %d decimals', (value, decimals, en, ru) => {
    expect(numberText(value, 'en', decimals)).toBe(en);
    expect(numberText(value, 'ru', decimals)).toBe(ru.replaceAll(' ', '\u00a0'));
  });

  it('is what Intl writes, which Apps Script lacks', () => {
    for (const value of [0.1, 7, 12.345, 999.99, 1000, 45_678.9, 123_456_789.12]) {
      for (const language of ['en', 'ru'] as const) {
        const options = { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: true } as const;
        expect(numberText(value, language, 2)).toBe(new Intl.NumberFormat(language, options).format(value));
      }
    }
  });
});

it('a share is in per cent, with the space that Russian puts before the sign', () => {
  expect(percentText(0.8108, 'en')).toBe('81.1%');
  expect(percentText(0.8108, 'ru')).toBe('81,1\u00a0%');
});

describe('money', () => {
  it.each([
    [1_134_672, '$', '$1,134,672', '1 134 672 $'],
    [300_000, '₽', '₽300,000', '300 000 ₽'],
    [12.5, '€', '€12.50', '12,50 €'],
    [12, '', '12', '12'],
    [-1200, '$', '−$1,200', '−1 200 $'],
    [1200.4, 'USD', '1,200 USD', '1 200 USD'],
  ])('%d in %s', (amount, currency, en, ru) => {
    expect(moneyText(amount, currency, 'en').replaceAll('\u00a0', ' ')).toBe(en);
    expect(moneyText(amount, currency, 'ru').replaceAll('\u00a0', ' ')).toBe(ru);
  });
});

it('a value is written by its unit', () => {
  expect(valueText(0.5, 'percent', '$', 'en')).toBe('50.0%');
  expect(valueText(1044, 'count', '$', 'en')).toBe('1,044');
  expect(valueText(32.84, 'ratio', '$', 'en')).toBe('32.8');
  expect(valueText(4.21, 'minutes', '$', 'ru')).toBe('4,2\u00a0мин');
  expect(valueText(5, 'money', '$', 'en')).toBe('$5');
});

it('a range has the sign of a share once', () => {
  expect(fromToText('56%', '59%')).toBe('56–59%');
  expect(fromToText('56\u00a0%', '59\u00a0%')).toBe('56–59\u00a0%');
  expect(fromToText('201', '206')).toBe('201–206');
});
