import { describe, expect, it } from 'vitest';
import { number } from '../../src/report/block.ts';
import { numberFormats } from '../../src/report/numberFormats.ts';

const lookOf = (value: number | null, currency: string, language: 'en' | 'ru', largest = value ?? 0) =>
  number(value, numberFormats(currency, largest, language).money).look;

describe('money', () => {
  it('has a sign in front in English and behind in Russian', () => {
    expect(lookOf(5000, '$', 'en')?.format).toBe('"$"#,##0');
    expect(lookOf(5000, '₽', 'ru')?.format).toBe('#,##0"\u00a0₽"');
    expect(lookOf(5000, 'EUR', 'en')?.format).toBe('#,##0"\u00a0EUR"');
  });

  it('has no sign where the tab names no currency', () => {
    expect(lookOf(5000, '', 'en')?.format).toBe('#,##0');
  });

  it('has cents only where all amounts are small', () => {
    expect(lookOf(12.5, '$', 'en')?.format).toBe('"$"#,##0.00');
    expect(lookOf(12.5, '$', 'en', 20_000)?.format).toBe('"$"#,##0');
  });

  it('is a little smaller, and then in millions, before it outgrows its column', () => {
    expect(lookOf(1_660_750, '$', 'en')).toMatchObject({ size: 9, format: '"$"#,##0' });
    expect(lookOf(1_671_750, '₽', 'ru')).toMatchObject({ size: 8, format: '#,##0"\u00a0₽"' });
    expect(lookOf(9_717_500, '₽', 'ru')).toMatchObject({ size: 8, format: '#,##0"\u00a0₽"' });
    expect(lookOf(16_717_500, '₽', 'ru')?.format).toBe('#,##0.0,,"\u00a0млн\u00a0₽"');
    expect(lookOf(149_467_500, '₽', 'ru')).toMatchObject({ size: 8, format: '#,##0.0,,"\u00a0млн\u00a0₽"' });
    expect(lookOf(149_467_500, '$', 'en')?.format).toBe('"$"#,##0.0,,"\u00a0M"');
    // The first cell of a column may be blank, and a chart shows all of it like that.
    expect(lookOf(null, '₽', 'ru', 16_717_500)?.format).toBe('#,##0.0,,"\u00a0млн\u00a0₽"');
    expect(lookOf(null, '₽', 'ru', 5000)?.format).toBe('#,##0"\u00a0₽"');
  });

  it('lets no quotation mark of a currency end the quoted part', () => {
    expect(lookOf(5000, '"$\\', 'en')?.format).toBe('"$"#,##0');
  });
});

it('writes a change with a sign that is also a shape', () => {
  expect(numberFormats('$', 0, 'en').finePoints).toBe('"▲ "0.00" pts";"▼ "0.00" pts";"unchanged"');
  expect(numberFormats('$', 0, 'en').points).toBe('"▲ "0.0" pts";"▼ "0.0" pts";"unchanged"');
});
