import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount } from '../../src/values/amount.ts';
import { currencyOf, currencyOfFormat } from '../../src/values/currency.ts';
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
    ['100k', 10_000_000],
    ['1 млн', 100_000_000],
    ['1,5 тыс. руб.', 150_000],
    ['$4.5K', 450_000],
    ['(1.5K)', -150_000],
    ['4,5 тыс.', 450_000],
    ['2 тыс. руб.', 200_000],
    ['5 т.р.', 500_000],
    ['30к', 3_000_000],
    ['1.2M', 120_000_000],
    ['€1.2m', 120_000_000],
    ['1,2 млн ₽', 120_000_000],
    ['1’234.50', 123_450],
    ['1,23,456', 12_345_600],
    ['559697.5639', 55_969_756],
    ['0,5', 50],
    ['1,234', 123_400],
    ['1.234', 123_400],
    ['1.899,-', 189_900],
    ['105.–', 10_500],
    ['1200.-', 120_000],
    ['CHF 105.–', 10_500],
    ['1 200:- kr', 120_000],
    ['1.899,— €', 189_900],
    ['1 200 kr', 120_000],
    ['kr. 1.200,50', 120_050],
    ['1 234,50 zł', 123_450],
    ['1 234,50 Kč', 123_450],
    ['1.234,50 lei', 123_450],
    ['12 500 Ft', 1_250_000],
    ['A$1,200', 120_000],
    ['C$ 1,200', 120_000],
    ['NT$1,200', 120_000],
    ['R$ 1.200,00', 120_000],
    ['R 1,200', 120_000],
    ['-US$1,200', -120_000],
    ['(EUR 1,200.00)', -120_000],
    ['SEK 1 200', 120_000],
    ['1200 JPY', 120_000],
    ['1 200 тенге', 120_000],
    ['EUR 1,050.00 (USD 1,155.00)', 115_500],
    ['€1.050,00 (-$1,155.00)', -115_500],
  ])('%s is %d minor units', (cell, minor) => {
    expect(readAmount(cell)).toBe(minor);
  });

  it.each([
    '12,5%',
    '$1.250M',
    '1,250K',
    '3 m',
    '4.5 kg',
    'K',
    '4.5K monthly',
    'R1',
    '1,200 (net)',
    '5 (3)',
    '10 pcs',
    'EUR',
    'EUR 1,050.00 (n/a)',
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
  ['A$5', 'AUD'],
  ['US$ 5', '$'],
  ['5 USD', '$'],
  ['5 kr', 'kr'],
  ['5 zł', 'PLN'],
  ['R 1,200', 'ZAR'],
  ['EUR 1,050.00 (USD 1,155.00)', '€'],
  ['Acme', ''],
  ['Free trial', ''],
  ['1234', ''],
])('the currency of %s is %j', (text, currency) => {
  expect(currencyOf(text)).toBe(currency);
});

it.each([
  ['[$€-2] #,##0.00', '€'],
  ['[$$-409]#,##0.00', '$'],
  ['"£"#,##0', '£'],
  ['#,##0.00 "руб."', '₽'],
  ['#,##0.00\\ [$₽-419]', '₽'],
  ['[$USD] #,##0', '$'],
  ['[$-409]m/d/yyyy', ''],
  ['0.00', ''],
  ['General', ''],
])('the format %s shows %j', (format, currency) => {
  expect(currencyOfFormat(format)).toBe(currency);
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
