import { describe, expect, it } from 'vitest';
import { displayOf } from '../../../workbench/host/emulator/display.ts';
import { isDateFormat } from '../../../workbench/host/emulator/numberFormat.ts';
import { typeIn } from '../../../workbench/host/emulator/typed.ts';

const typed = (text: string, locale = 'en_US') => typeIn(text, locale, 2025);

describe('typing', () => {
  it.each([
    ['12', 'en_US', 12],
    ['-1,234.5', 'en_US', -1234.5],
    ['1 234,5', 'ru_RU', 1234.5],
    ['1.234,5', 'de_DE', 1234.5],
    ['$1,000', 'en_US', 1000],
    ['(5)', 'en_US', -5],
    ['12.5%', 'en_US', 0.125],
    ['1e3', 'en_US', 1000],
    ['007', 'en_US', 7],
    ['2025-01-31', 'ru_RU', 45688],
    ['2025-03', 'en_US', 45717],
    ['31.01.2025', 'ru_RU', 45688],
    ['1/31/25', 'en_US', 45688],
    ['31/1/2025', 'en_GB', 45688],
    ['Jan 31, 2025', 'en_US', 45688],
    ['31 января 2025', 'ru_RU', 45688],
    ['2025-01-31 12:00', 'en_US', 45688.5],
    ['6:00 PM', 'en_US', 0.75],
    ['36:00:00', 'en_US', 1.5],
    ['ИСТИНА', 'ru_RU', true],
    ['false', 'en_US', false],
  ])('%s in %s gives %s', (text, locale, value) => {
    expect(typed(text, locale).value).toBe(value);
  });

  it.each([
    ['2025 Q1', 'en_US'],
    ['13/13/2025', 'en_US'],
    ['31.01.2025', 'en_US'],
    ['1,5', 'en_US'],
    ['2025-02-30', 'en_US'],
    ['12:75', 'en_US'],
    ['2025-01-31T10:00:00Z', 'en_US'],
    ['+7 (900) 123-45-67', 'ru_RU'],
    ['Ada 2', 'en_US'],
    ['1.2.3', 'en_US'],
  ])('%s in %s stays text', (text, locale) => {
    expect(typed(text, locale)).toEqual({ value: text });
  });

  it('takes an apostrophe away and leaves the rest alone', () => {
    expect(typed("'=1+1").value).toBe('=1+1');
  });
});

describe('showing', () => {
  it.each([
    [0.253, '0.0%', 'en_US', '25.3%'],
    [1234.5, '#,##0.00', 'en_US', '1,234.50'],
    [1234.5, '#,##0.00', 'ru_RU', '1\u00a0234,50'],
    [-1234, '#,##0;(#,##0)', 'en_US', '(1,234)'],
    [0, '0;-0;"–"', 'en_US', '–'],
    [1_200_000, '0.0,,"M"', 'en_US', '1.2M'],
    [5, '"$"#,##0', 'en_US', '$5'],
    [1234.5, '[$₽-419]#,##0', 'en_US', '₽1,235'],
    [12345, '0.00E+00', 'en_US', '1.23E+04'],
    [0.1 + 0.2, '', 'en_US', '0.3'],
    [1 / 3, '', 'ru_RU', '0,3333333333'],
    [45688.75, 'yyyy-mm-dd hh:mm', 'en_US', '2025-01-31 18:00'],
    [45688.75, 'd mmm yyyy, h:mm am/pm', 'en_US', '31 Jan 2025, 6:00 PM'],
    [45688, 'd mmmm yyyy', 'ru_RU', '31 января 2025'],
    [1.5, '[h]:mm:ss', 'en_US', '36:00:00'],
    [1.5 / 1440, '[m]:ss', 'en_US', '1:30'],
    [-6.144 / 24, '[h]:mm', 'en_US', '-6:08'],
    [-0.2, '0', 'en_US', '-0'],
    [0, 'yyyy-mm-dd', 'en_US', '1899-12-30'],
    [0.25, '# ?/?', 'en_US', ' 1/4'],
    [true, '', 'ru_RU', 'ИСТИНА'],
    ['#N/A', '0', 'en_US', '#N/A'],
  ] as const)('%s under %s in %s reads %s', (value, pattern, locale, text) => {
    expect(displayOf(value, pattern, locale)).toBe(text);
  });
});

describe('a date format', () => {
  it.each(['yyyy-mm-dd', 'M/d/yyyy', 'h:mm', '[h]:mm:ss', '[m]', 'm', 'ss.000', 'd.m.yyyy "г."', '[$-419]d mmm'])(
    'is %s',
    (pattern) => {
      expect(isDateFormat(pattern)).toBe(true);
    },
  );

  it.each(['', 'General', '@', '0', '#,##0 "days"', '0.0,,"M"', '[Red]0;[Blue]0', '0%', '[$₽-419]#,##0', '0.00E+00'])(
    'is not %s',
    (pattern) => {
      expect(isDateFormat(pattern)).toBe(false);
    },
  );
});
