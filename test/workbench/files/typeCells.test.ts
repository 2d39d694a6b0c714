import { describe, expect, it } from 'vitest';
import { typeCells } from '../../../workbench/files/typeCells.ts';

/** Days from 1899-12-30 to 2025-01-15. */
const day = 45_672;
const time = (hours: number, minutes: number, seconds = 0) => (hours * 3600 + minutes * 60 + seconds) / 86_400;

function typed(text: string, locale: string) {
  const { rows, columnStyles } = typeCells([[text]], locale);
  return [rows[0]![0], columnStyles[0]?.numberFormat ?? ''];
}

describe('a cell imported in the United States', () => {
  it.each([
    ['12', 12, ''],
    ['-12000.00', -12_000, ''],
    [' 12 ', 12, ''],
    ['1,234', 1234, '#,##0'],
    ['1,234.50', 1234.5, '#,##0.00'],
    ['$1,234.50', 1234.5, '"$"#,##0.00'],
    ['-$5', -5, '"$"#,##0'],
    ['($5.00)', -5, '"$"#,##0.00'],
    ['12.5%', 0.125, '0.00%'],
    ['1.2E+05', 120_000, '0.00E+00'],
    ['1/15/2025', day, 'm/d/yyyy'],
    ['01/15/25 09:12 PM', day + time(21, 12), 'm/d/yyyy h:mm:ss'],
    ['2025-01-15', day, 'yyyy-mm-dd'],
    ['2025-01-15 09:14:58', day + time(9, 14, 58), 'yyyy-mm-dd h:mm:ss'],
    ['Jan 15, 2025', day, 'mmm d, yyyy'],
    ['15-Jan-2025', day, 'd mmm yyyy'],
    ['9:12:58', time(9, 12, 58), 'h:mm:ss'],
    ['9:12 AM', time(9, 12), 'h:mm AM/PM'],
    ['0:02:23', time(0, 2, 23), '[h]:mm:ss'],
    ['25:00:00', time(25, 0), '[h]:mm:ss'],
    ['true', true, ''],
    ['FALSE', false, ''],
  ])('reads %j as a value with its format', (text, value, format) => {
    expect(typed(text, 'en_US')).toEqual([value, format]);
  });

  it.each([
    '007',
    '+79161234567',
    '1234567890123456',
    '12E5',
    '13/01/2025',
    '2/30/2025',
    '15.01.2025',
    '1,23',
    '1 234,50',
    '€ 2.900,00',
    '2026-06-01T09:14:58+05:00',
    '15 Apr, 2021 00:03:00',
    '916-123-4567',
    '9:75',
    'Q1 2025',
    '#REF!',
    '=1+1',
    'TRUEST',
    '',
  ])('leaves %j as text', (text) => {
    expect(typed(text, 'en_US')).toEqual([text, '']);
  });
});

describe('a cell imported in Russia', () => {
  it.each([
    ['1234,5', 1234.5, ''],
    ['1 234,50', 1234.5, '#,##0.00'],
    ['1\u00a0234,50 ₽', 1234.5, '#,##0.00 "₽"'],
    ['1 500 руб.', 1500, '#,##0 "руб."'],
    ['12,5 %', 0.125, '0.00%'],
    ['15.01.2025', day, 'dd.mm.yyyy'],
    ['15.01.2025 9:05', day + time(9, 5), 'dd.mm.yyyy h:mm:ss'],
    ['15/01/2025', day, 'dd.mm.yyyy'],
    ['2025-01-15', day, 'yyyy-mm-dd'],
    ['ИСТИНА', true, ''],
    ['ложь', false, ''],
  ])('reads %j as a value with its format', (text, value, format) => {
    expect(typed(text, 'ru_RU')).toEqual([value, format]);
  });

  it.each(['1234.50', '1,234.50', '1/15/2025', '31.02.2025', '8 (916) 123-45-67', 'Иванов'])(
    'leaves %j as text',
    (text) => {
      expect(typed(text, 'ru_RU')).toEqual([text, '']);
    },
  );
});

describe('a column', () => {
  it('carries the format that most of its numbers have, and single cells the others', () => {
    const { columnStyles, cellStyles } = typeCells(
      [['Date'], ['1/15/2025'], ['1/16/2025'], ['2025-01-15'], ['7']],
      'en_US',
    );
    expect(columnStyles).toEqual({ 0: { numberFormat: 'm/d/yyyy' } });
    expect(cellStyles).toEqual({ '3,0': { numberFormat: 'yyyy-mm-dd' }, '4,0': { numberFormat: 'General' } });
  });

  it('of talk times is one of durations though some of them pass an hour', () => {
    const { columnStyles, cellStyles } = typeCells([['0:02:23'], ['0:10:00'], ['1:02:23']], 'en_US');
    expect(columnStyles).toEqual({ 0: { numberFormat: '[h]:mm:ss' } });
    expect(cellStyles).toEqual({});
  });

  it('of clock times is one of times though one of them is past midnight', () => {
    expect(typeCells([['9:12:58'], ['14:00:00'], ['0:15:00']], 'en_US').columnStyles).toEqual({
      0: { numberFormat: 'h:mm:ss' },
    });
  });
});
