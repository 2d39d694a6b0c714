import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTabs } from '../../../src/find/findTabs.ts';
import { defaultSettings } from '../../../src/settings/catalogue.ts';
import { receiptsOf } from '../../../src/summary/understood/receipts.ts';
import { firstDayOf } from '../../../src/values/firstDay.ts';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { isoOf } from '../../../src/vocabulary/day.ts';
import { ask, count, settingsOf } from '../../kpis/ask.ts';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const tally = (heading: string, ...days: Cell[]) =>
  days.map((one, i) => ({ [heading]: one, Rep: 'Ada', 'Calls made': 10 * 2 ** i, Connected: i }));
const made = (rows: ReturnType<typeof tally>, period: string) =>
  ask('CALL_CONNECT_RATIO', { Tracker: rows }, { period }).denominator;
const receipt = (rows: ReturnType<typeof tally>, language: 'en' | 'ru' = 'en') => {
  const [one] = receiptsOf(count({ Tracker: rows }).counted.tabs, language);
  return one && { ...one, texts: one.problems.map(({ text }) => text) };
};

describe('a tally of one row per rep and week or month', () => {
  it.each([
    ['2025-W03', '2025-W04', '2025-01-13', '2025-01-20'],
    ['Week of 13 Jan 2025', 'Week of 20 Jan 2025', '2025-01-13', '2025-01-20'],
    ['13.01.2025 - 19.01.2025', '20.01.2025 - 26.01.2025', '2025-01-13', '2025-01-20'],
    ['13.01–19.01.2025', '20.01–26.01.2025', '2025-01-13', '2025-01-20'],
    ['неделя с 13.01.2025', 'неделя с 20.01.2025', '2025-01-13', '2025-01-20'],
    ['Jan 2025', 'Feb 2025', '2025-01-01', '2025-02-01'],
    ['январь 2025', 'февраль 2025', '2025-01-01', '2025-02-01'],
    ['2025-01', '2025-02', '2025-01-01', '2025-02-01'],
    ['01.2025', '02.2025', '2025-01-01', '2025-02-01'],
    ['Q4 2024', 'Q1 2025', '2024-10-01', '2025-01-01'],
  ])('counts %s and %s on the first day', (first, second, firstDay, secondDay) => {
    const rows = tally('Date', first, second);
    expect([made(rows, firstDay), made(rows, secondDay), made(rows, '')]).toEqual([10, 20, 30]);
  });

  it.each(['Week', 'Week of', 'Month', 'Неделя', 'Месяц', 'Period'])('is known by the heading %s', (heading) => {
    expect(made(tally(heading, '2025-01', '2025-02'), '')).toBe(30);
  });

  it('says so', () => {
    expect(receipt(tally('Week', '2025-W03', '2025-W04'))?.texts).toEqual([
      '2 rows stand for a week (first in A2): counted on the first day of the week.',
    ]);
    expect(receipt(tally('Месяц', 'январь 2025', 'февраль 2025'), 'ru')?.texts).toEqual([
      '2 строки с данными за месяц (первая: A2): учтены первым днём месяца.',
    ]);
  });

  it('says so of dates that stand for their week or month', () => {
    expect(receipt(tally('Date', day('2025-01-01'), day('2025-02-01'), day('2025-03-01')))?.texts[0]).toContain(
      'for a month',
    );
    expect(receipt(tally('Date', day('2025-01-06'), day('2025-01-13'), day('2025-01-20')))?.texts[0]).toContain(
      'for a week',
    );
    expect(receipt(tally('Date', day('2025-01-06'), day('2025-01-07'), day('2025-01-13')))?.texts).toEqual([]);
  });

  it.each(['Week ending', 'Week Ending Date', 'W/E', 'w/e (Sun)', 'Неделя по', 'Конец недели'])(
    'counts a week under %s on its first day, six days before the date',
    (heading) => {
      const rows = tally(heading, day('2025-01-12'), '2025-01-19');
      expect([made(rows, '2025-01-06'), made(rows, '2025-01-13'), made(rows, '2025-01-12')]).toEqual([10, 20, 0]);
    },
  );

  it.each([
    'w/e 12 Jan 2025',
    'Week ending 12.01.2025',
    'W/E: 2025-01-12',
    'неделя по 12.01.2025',
    'Неделя до 12.01.2025',
  ])('counts %s on the Monday before', (text) => {
    expect(made(tally('Week', text, '2025-W03'), '2025-01-06')).toBe(10);
    expect(made(tally('Week', text, '2025-W03'), '')).toBe(30);
  });

  it('moves a week that ends in a quarter into the quarter in which it begins', () => {
    expect(made(tally('Week ending', day('2025-04-06'), day('2025-04-13')), '2025 Q1')).toBe(10);
  });

  it('counts a month by its last day on its first', () => {
    const rows = tally('Month ending', day('2025-01-31'), day('2025-02-28'));
    expect([made(rows, '2025-01-01'), made(rows, '2025-02-01')]).toEqual([10, 20]);
    expect(made(tally('Месяц', 'конец месяца 31.01.2025', 'февраль 2025'), '2025-01-01')).toBe(10);
  });

  it('says that the dates were week ends, apart from the weeks that were not', () => {
    expect(receipt(tally('Week ending', day('2025-01-12'), day('2025-01-19')))?.texts).toEqual([
      '2 rows stand for the week that ends on its date (first in A2): counted on the first day of that week, six days earlier.',
    ]);
    expect(receipt(tally('Неделя', 'неделя по 12.01.2025', '2025-W03'), 'ru')?.texts).toEqual([
      '1 строка с данными за неделю (первая: A3): учтены первым днём недели.',
      '1 строка с данными за неделю, которая кончается указанной датой (первая: A2): учтены первым днём этой недели, на шесть дней раньше.',
    ]);
  });

  it('takes every week to begin six days before the day on which it ends', () => {
    const anyDay = fc.integer({ min: 14_000, max: 20_000 });
    fc.assert(
      fc.property(anyDay, fc.constantFrom('Week ending', 'w/e', 'Неделя по'), (last, words) => {
        expect(firstDayOf(`${words} ${isoOf(last)}`, 'day first', defaultSettings)).toEqual({
          day: last - 6,
          unit: 'week',
          end: true,
        });
      }),
    );
  });

  it('leaves the subtotal of a month among days out, and that of a quarter among months', () => {
    const days = tally('Date', '2025-01-06', '2025-01-07', 'January 2025');
    expect(made(days, '')).toBe(30);
    expect(receipt(days)).toMatchObject({ rows: 3, counted: 2, leftOut: 1 });
    expect(receipt(days)?.texts).toEqual(['1 row left out: a total, a plan or a footer, such as “January 2025” (A4).']);
    expect(made(tally('Month', 'Jan 2025', 'Feb 2025', 'Q1 2025'), '')).toBe(30);
  });

  it('lists what is neither a day nor a period', () => {
    expect(receipt(tally('Month', 'Jan 2025', 'Feb', 'Mar 2025'))).toMatchObject({ counted: 2, leftOut: 1 });
  });

  it('is never confused with calls that name a month', () => {
    const cells = [
      ['Date', 'Rep', 'Call outcome'],
      ['Jan 2025', 'Ada', 'Connected'],
    ];
    const { readings } = findTabs([{ sheet: 'Calls', cells }], settingsOf([]));
    expect(readings[0]?.columns.at).toBeUndefined();
  });
});
