import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount } from '../../src/values/amount.ts';
import { currencyOf } from '../../src/values/currency.ts';
import { readNumber } from '../../src/values/wholeNumber.ts';

describe('an amount', () => {
  it.each([
    [1054, 105_400],
    [1.005, 101],
    [-0.1, -10],
    ['1 234,56', 123_456],
    ['1 234,56 ₽', 123_456],
    ['1\u00a0234,56\u00a0₽', 123_456],
    ['1\u202f234,56 €', 123_456],
    ['1,234.56', 123_456],
    ['$1,234,567', 123_456_700],
    ['$22,700.00', 2_270_000],
    ['1.234,56 €', 123_456],
    ['€ 2.900,00', 290_000],
    ['£1.5', 150],
    ['(1,200)', -120_000],
    ['($1,200.00)', -120_000],
    ['−5', -500],
    ['-12000.00', -1_200_000],
    ['-$5', -500],
    ['1,200-', -120_000],
    ['12 500 р.', 1_250_000],
    ['12500 руб.', 1_250_000],
    ['USD 1,200', 120_000],
    ['1’234.50', 123_450],
    ['1,23,456', 12_345_600],
    ['559697.5639', 55_969_756],
    ['0,5', 50],
    ['1,234', 123_400],
    ['1.234', 123_400],
  ])('%s is %d minor units', (cell, minor) => {
    expect(readAmount(cell)).toBe(minor);
  });

  it.each([
    '12,5%',
    '100k',
    '1 млн',
    '1e309',
    'Infinity',
    'NaN',
    '#REF!',
    '10-20',
    '12 34',
    'TRUE',
    'Acme',
    true,
    new Date(0),
    Number.POSITIVE_INFINITY,
    Number.NaN,
  ])('%s is unreadable, never a guess', (cell) => {
    expect(readAmount(cell)).toBe('unreadable');
  });

  it.each(['', ' ', '\u00a0', '-', '—', 'NA', 'Select'])('%j is blank, not zero', (cell) => {
    expect(readAmount(cell)).toBe('blank');
  });

  it('is the same however it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (minor) => {
        const value = minor / 100;
        for (const locale of ['en-US', 'de-DE', 'ru-RU', 'fr-FR', 'de-CH', 'en-IN']) {
          const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
            value,
          );
          expect([written, readAmount(written)]).toEqual([written, minor]);
        }
        const accounted = new Intl.NumberFormat('en-US', {
          style: 'currency',
          currency: 'USD',
          currencySign: 'accounting',
        }).format(value);
        expect([accounted, readAmount(accounted)]).toEqual([accounted, minor]);
        expect(readAmount(value)).toBe(minor);
      }),
    );
  });

  it('of any text is a whole number or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-+ ()$%kр'), maxLength: 12 }), (text) => {
        const amount = readAmount(text);
        if (typeof amount === 'number') expect(Number.isSafeInteger(amount)).toBe(true);
      }),
    );
  });
});

it.each([
  ['1 234,56 ₽', '₽'],
  ['$22,700.00', '$'],
  ['100 руб.', '₽'],
  ['EUR 5', '€'],
  ['CHF 5', 'CHF'],
  ['1234', ''],
])('the currency of %s is %j', (text, currency) => {
  expect(currencyOf(text)).toBe(currency);
});

describe('a number', () => {
  it.each([
    [40, 40],
    ['40', 40],
    ['1 200', 1200],
    ['25%', 0.25],
    ['12,5 %', 0.125],
    ['$300,000', 300_000],
    ['100k', 'unreadable'],
    ['', 'blank'],
    [true, 'unreadable'],
    [Number.NaN, 'unreadable'],
  ])('%s is %s', (cell, expected) => {
    expect(readNumber(cell)).toBe(expected);
  });
});
