import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../../src/count/tallyOf.ts';
import { timesOf } from '../../../src/rows/typedTab.ts';
import { receiptsOf } from '../../../src/summary/understood/receipts.ts';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { dayOf, isoOf } from '../../../src/vocabulary/day.ts';
import { ask, call, count, meeting, settingsOf, utc } from '../../kpis/ask.ts';

const date = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
const callsOn = (...days: Cell[]) =>
  days.map((day, i) => call({ 'Call date': day, 'Call outcome': i % 2 === 0 ? 'Connected' : 'Busy' }));
const calledOn = (sheet: string, rows: ReturnType<typeof callsOn>, period: string) =>
  ask('CALL_CONNECT_RATIO', { [sheet]: rows }, { period }).denominator ?? 0;
const daysOf = (sheet: string, rows: ReturnType<typeof callsOn>, ...periods: string[]) =>
  periods.map((period) => calledOn(sheet, rows, period));
const texts = (sheet: string, rows: ReturnType<typeof callsOn>, language: 'en' | 'ru' = 'en') =>
  receiptsOf(count({ [sheet]: rows }).counted.tabs, language).flatMap(({ problems }) =>
    problems.map(({ text }) => text),
  );

// The day of the report of these tests is 31 March 2025.
describe('a column of days without a year', () => {
  it('takes the year of the sheet name', () => {
    const rows = callsOn('1/14', '1/15', '1/16');
    expect(daysOf('Calls 2024', rows, '2024-01-14', '2024', '2025')).toEqual([1, 3, 0]);
    expect(texts('Calls 2024', rows)).toEqual([
      '3 rows with a day but no year under “Call date” (first in A2): “1/14” is read as 1/14/2024; the name of the sheet tells the year. If that is wrong, write the year in the cells.',
    ]);
  });

  it('takes `Mar-24` beside `Mar-3` for a day of that year', () => {
    expect(daysOf('Calls 2025', callsOn('Mar-3', 'Mar-4', 'Mar-24'), '2025-03-24', '2025')).toEqual([1, 3]);
  });

  it('takes the year of most rows from the sheet name where they pass a year end', () => {
    const rows = callsOn('12/29', '12/30', '1/2', '1/3', '1/4');
    expect(daysOf('Calls 2024', rows, '2023', '2024', '2025')).toEqual([2, 3, 0]);
    expect(daysOf('Calls 2023-2024', callsOn('1/3', '1/2', '12/30', '12/29', '12/28'), '2023', '2024')).toEqual([3, 2]);
  });

  it('takes the year of the rows around it before that of the report', () => {
    const rows = callsOn('12/30', date('2023-12-31'), '1/2', '1/3');
    expect(daysOf('Calls', rows, '2023', '2024', '2025')).toEqual([2, 2, 0]);
    expect(texts('Calls', rows)[0]).toContain('the dates above and below tell the year');
  });

  it('believes dates in the column more than a sheet name that they contradict', () => {
    const rows = callsOn(date('2023-06-01'), '6/2', '6/3');
    expect(daysOf('Calls 2024', rows, '2023', '2024')).toEqual([3, 0]);
  });

  it('takes the year in which the days of the week agree', () => {
    const rows = callsOn('Mon 3/4', 'Tue 3/5', 'Wed 3/6');
    expect(daysOf('Calls', rows, '2024', '2025')).toEqual([3, 0]);
    const beside = callsOn('04.03', '05.03', '06.03').map(({ 'Call date': day = '', ...row }, i) => ({
      'Call date': day,
      День: ['Пн', 'Вт', 'Ср'][i] as string,
      ...row,
    }));
    expect(daysOf('Calls', beside, '2024', '2025')).toEqual([3, 0]);
    expect(texts('Calls', beside, 'ru')[0]).toContain('год виден по дням недели');
  });

  it('lies last before the day of the report', () => {
    const rows = callsOn('Dec 30', 'Apr 1', 'Jan 2', 'Mar 31', 'Feb 5');
    expect(daysOf('Calls', rows, '2024', '2025')).toEqual([2, 3]);
    expect(texts('Calls', rows)[0]).toContain('“Dec 30” is read as Dec 30 2024; nothing tells the year');
    expect(texts('Calls', callsOn('7 мар', '8 мар'), 'ru')).toEqual([
      '2 строки с днём без года в столбце «Call date» (первая: A2): «7 мар» читается как 7 мар 2025; год ниоткуда не виден, поэтому взят последний до дня отчёта. Если это не так, допишите год в ячейках.',
    ]);
  });

  it('stays together in order, and a day ahead stays ahead', () => {
    const days = ['Dec 30', 'Dec 31', 'Jan 2', 'Jan 3', 'Jan 4', 'Feb 1', 'Feb 2', 'Mar 3', 'Mar 29', 'Apr 1'];
    expect(daysOf('Calls', callsOn(...days), '2024', '2025')).toEqual([2, 7]);
    expect(texts('Calls', callsOn(...days))[0]).toContain('1 row left out: dated after the day of the report');
    expect(daysOf('Calls', callsOn(...days.slice().reverse()), '2024', '2025')).toEqual([2, 7]);
  });

  it('may lie ahead where it is the day of a meeting', () => {
    const rows = ['Mar 3', 'Mar 4', 'Apr 20'].map((day, i) => meeting({ 'Meeting date': day, 'Meeting ID': `M${i}` }));
    const [tab] = count({ Meetings: rows }).counted.tabs;
    const last = tab && timesOf(tab, 'at')?.[2];
    expect(isoOf(Math.floor((last as number) / 86_400))).toBe('2025-04-20');
  });

  it('goes back by years where the rows pass more than one year end', () => {
    const months = ['Mar', 'May', 'Jul', 'Sep', 'Nov', 'Jan'];
    const rows = callsOn(...[...months, ...months, 'Feb', 'Mar'].map((month, i) => `${month} ${i + 1}`));
    expect(daysOf('Calls', rows, '2023', '2024', '2025')).toEqual([5, 6, 3]);
  });

  it('has one order of day and month', () => {
    expect(daysOf('Calls', callsOn('3/2', '3/25', '3/3'), '2025-03-02', '2025-03-03')).toEqual([1, 1]);
    expect(daysOf('Calls', callsOn('3/2', '25/2', '4/2'), '2025-02-03', '2025-02-04')).toEqual([1, 1]);
    expect(daysOf('Calls', callsOn('02.03', '03.03'), '2025-03-02', '2025-03-03')).toEqual([1, 1]);
  });
});

it('a stray day without a year among dates stays unread', () => {
  const rows = callsOn('2025-03-03', '2025-03-04', '2025-03-05', '3/6');
  expect(calledOn('Calls', rows, '2025')).toBe(3);
  expect(texts('Calls', rows)[0]).toContain('“Call date” should be a date, but A5 holds “3/6”');
});

it('each of the sheets read together has the year of its own name', () => {
  const sheets = ['Calls Mar 2024', 'Calls Mar 2025'].map((sheet) => count({ [sheet]: callsOn('3/4', '3/5') }));
  const readings = sheets.flatMap(({ found }) => found.readings);
  const { tabs } = tallyOf(readings, {
    settings: settingsOf([]),
    zone: utc,
    locale: 'en_US',
    asOf: dayOf(2025, 3, 31),
  });
  const days = tabs.map((tab) => isoOf(Math.floor((timesOf(tab, 'at')?.[0] as number) / 86_400)));
  expect(days).toEqual(['2024-03-04', '2025-03-04']);
});
