import { expect, it } from 'vitest';
import { ask, type Row } from '../../kpis/ask.ts';

const answers = [true, false, true, false, false];
const headed = (name: (heading: string, column: number) => string, rows: readonly Row[]): Row[] =>
  rows.map((row) => Object.fromEntries(Object.entries(row).map(([heading, cell], i) => [name(heading, i), cell])));
const calls: Row[] = answers.map((isYes, i) => ({
  Date: `2025-01-${10 + i}`,
  Rep: 'Ann',
  Company: `C${i}`,
  Outcome: isYes ? 'Connected' : 'No answer',
}));
const ratio = (rows: readonly Row[]) => {
  const { numerator, denominator } = ask('CALL_CONNECT_RATIO', { Log: rows }, {});
  return [numerator, denominator];
};

it.each<[string, (heading: string, column: number) => string]>([
  ['numbers', (heading, i) => `${i + 1}. ${heading}`],
  ['that they are required', (heading) => `${heading} (required)`],
  ['the same in Russian', (heading) => `${heading} (обязательно)`],
  ['that they are computed', (heading) => `${heading} (авто)`],
])('headings are known with %s', (_, name) => {
  expect(ratio(headed(name, calls))).toEqual([2, 5]);
});

it('numbered headings with a day, a time and a name number no touches', () => {
  const timed = calls.map(({ Date: date, Company, Outcome }) => ({
    'Call ID': `K${Company}`,
    Date: date as string,
    Time: '10:00',
    'Prospect Name': 'Kim',
    Company: Company as string,
    'Call Status': Outcome as string,
    Notes: '',
  }));
  expect(ratio(headed((heading, i) => `${i + 1}. ${heading}`, timed))).toEqual([2, 5]);
});

it('boxes that a log of calls heads with what to answer are no stages of leads', () => {
  const boxes = calls.map(({ Outcome: _, ...row }, i) => ({
    ...row,
    'Connected (Y/N)': answers[i] as boolean,
    'DM reached (Y/N)': answers[i] as boolean,
    'Meeting booked (Y/N)': false,
  }));
  expect(ratio(boxes)).toEqual([2, 5]);
  expect(ask('LEADS_CREATED', { Log: boxes }, {}).value).toBeNull();
});

it.each([
  ['Call result', 'Old call result'],
  ['Call result', 'Call result (old)'],
  ['Call result', 'Previous call result'],
  ['Результат звонка', 'Результат звонка (старый)'],
])('what stood there before is no outcome, and no word of the line: %s, %s', (own, old) => {
  const outcomes = [...calls].reverse().map(({ Outcome }) => Outcome as string);
  const rows = calls.map(({ Outcome, ...row }, i) => ({
    ...row,
    [own]: Outcome as string,
    [old]: outcomes[i] as string,
  }));
  expect(ratio(rows)).toEqual([2, 5]);
  const withoutLast = rows.map((row, i) => (i === 4 ? { ...row, [old]: 'Connected' } : row));
  expect(ratio(withoutLast)).toEqual([2, 5]);
});

it('"Call 2" below known headings is the subject of a call, and heads nothing', () => {
  const types = ['1. Email', '2. Call', '2. Call', '1. Email', '2. Call'];
  const rows = types.map((type, i) => ({
    ID: i,
    Subject: `Call ${i}`,
    Type: type,
    Done: 'Done',
    'Due date': new Date(Date.UTC(2025, 0, 10 + i)),
    'Assigned to user': 'Ann',
  }));
  expect(ask('CALLS_MADE', { activities: rows }, {}).value).toBe(3);
});
