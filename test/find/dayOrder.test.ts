import { describe, expect, it } from 'vitest';
import { orderQuestions } from '../../src/find/settings/orderQuestions.ts';
import { settingLines } from '../../src/find/settings/settingLines.ts';
import { receiptsOf } from '../../src/summary/understood/receipts.ts';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { ask, call, count } from '../kpis/ask.ts';

type Lines = readonly (readonly Cell[])[];
const doubtful = [
  call({ 'Call date': '03/04/2024' }),
  call({ 'Call date': '05/05/2024', 'Call outcome': 'Busy' }),
  call({ 'Call date': '06/04/2024' }),
];
const texts = (Calls: typeof doubtful, language: 'en' | 'ru' = 'en', lines: Lines = []) =>
  receiptsOf(count({ Calls }, lines).counted.tabs, language).flatMap(({ problems }) =>
    problems.map(({ text }) => text),
  );
const calledOn = (day: string, lines: Lines = []) =>
  ask('CALL_CONNECT_RATIO', { Calls: doubtful }, { period: day, settings: lines }).denominator;
const orderLines = (Calls: typeof doubtful) => {
  const { counted, settingsTab } = count({ Calls });
  return settingLines(counted.readings, settingsTab).filter(({ setting }) => setting.endsWith('day first'));
};

const asked = (Calls: typeof doubtful, lines: Lines = []) => {
  const { found, settingsTab } = count({ Calls }, lines);
  const clock = { localSeconds: (milliseconds: number) => milliseconds / 1000 };
  return orderQuestions(found.readings, settingsTab, { clock, locale: 'en_US' });
};

describe('dates that both orders allow', () => {
  it('are asked about once, with one of them', () => {
    expect(asked(doubtful)).toMatchObject([{ setting: 'Calls column: at, day first', assumed: 'no' }]);
    expect(asked(doubtful)[0]?.text.en).toContain('03/04/2024');
    expect(asked(doubtful, [['Calls column: at, day first', 'no']])).toEqual([]);
    expect(asked([...doubtful, call({ 'Call date': '25/04/2024' })])).toEqual([]);
  });

  it('are read by the locale, and said so', () => {
    expect(calledOn('2024-03-04')).toBe(1);
    expect(texts(doubtful)).toEqual([
      "2 rows with a date such as “03/04/2024” (A2), read as 4 Mar by the spreadsheet's locale. If that is wrong, say so in KPI Settings: “Calls column: at, day first”.",
    ]);
    expect(texts(doubtful, 'ru')[0]).toContain('читается как 4 марта');
  });

  it('give the reason of the column', () => {
    expect(count({ Calls: doubtful }).counted.readings[0]?.columns.at?.reason.en).toContain(
      '“03/04/2024” is read as 4 Mar',
    );
  });

  it.each(['yes', 'Да', 'TRUE'])('are read day first when the settings say %s, and nothing is noted', (said) => {
    const lines = [['Calls column: at, day first', said]];
    expect(calledOn('2024-04-03', lines)).toBe(1);
    expect(texts(doubtful, 'en', lines)).toEqual([]);
  });

  it('are read month first when the settings say no', () => {
    expect(calledOn('2024-03-04', [['calls column: At , Day-First', 'no']])).toBe(1);
  });

  it('are listed among the settings, and other columns are not', () => {
    expect(orderLines(doubtful)).toMatchObject([{ setting: 'Calls column: at, day first', value: 'no' }]);
    for (const told of ['25/04/2024', '04/25/2024', '2024-04-25', '25.04.2024'])
      expect(orderLines([call({ 'Call date': told }), call({ 'Call date': told.replace('25', '3') })])).toEqual([]);
  });

  it('may not be set to anything but yes and no, nor for a column without dates', () => {
    const problems = (line: Cell[]) =>
      count({ Calls: doubtful }, [line]).settingsTab.problems.map(({ column }) => column);
    expect(problems(['Calls column: at, day first', 'perhaps'])).toEqual(['B']);
    expect(problems(['Calls column: rep, day first', 'yes'])).toEqual(['A']);
  });
});

it('dates of a mixed tab follow the line of that tab', () => {
  const Activities = [
    { Date: '03/04/2024', Rep: 'Ada', Type: 'Call', Result: 'Connected', Subject: 'x' },
    { Date: '07/06/2024', Rep: 'Ada', Type: 'Call', Result: 'No answer', Subject: 'x' },
    { Date: '05/06/2024', Rep: 'Ada', Type: 'Email', Result: 'Sent', Subject: 'x' },
  ];
  const on = (day: string, settings: Lines) =>
    ask('CALL_CONNECT_RATIO', { Activities }, { period: day, settings }).denominator;
  expect(on('2024-03-04', [])).toBe(1);
  expect(on('2024-04-03', [['Activities column: at, day first', 'yes']])).toBe(1);
});

describe('dates that the import took month first', () => {
  const typed = (month: number, day: number): Date => new Date(Date.UTC(2025, month - 1, day));
  const onDays = (...days: Cell[]) => days.map((day) => call({ 'Call date': day }));
  const calledIn = (days: Cell[], period: string, lines: Lines = []) =>
    ask('CALLS_MADE', { Calls: onDays(...days) }, { period, settings: [['As of', '2025-12-31'], ...lines] }).value;
  // 8, 9, 10 and 11 March, of which a spreadsheet of the United States makes 3 August and so on.
  const march = [typed(8, 3), typed(9, 3), typed(10, 3), typed(11, 3), '25/03/2025', '26/03/2025'];

  it('are put right where every text can only be day first, and said so', () => {
    expect(calledIn(march, '2025-03')).toBe(6);
    expect(texts(onDays(...march))).toEqual([expect.stringContaining('“Calls column: at, day first” with “no”')]);
    expect(texts(onDays(...march), 'ru')).toEqual([expect.stringContaining('день принят за месяц')]);
  });

  it('are put right also where the headings stand again among them', () => {
    const headings = Object.fromEntries(Object.keys(call({})).map((heading) => [heading, heading]));
    const rows = onDays(...march);
    const Calls = [...rows.slice(0, 3), headings, ...rows.slice(3)];
    expect(ask('CALLS_MADE', { Calls }, { period: '2025-03', settings: [['As of', '2025-12-31']] }).value).toBe(6);
    expect(asked(Calls)).toMatchObject([{ setting: 'Calls column: at, day first', assumed: 'yes' }]);
  });

  it('stay where the settings say so, or where a later day shows that they are right', () => {
    expect(calledIn(march, '2025-03', [['Calls column: at, day first', 'no']])).toBe(2);
    expect(calledIn([...march, typed(3, 14)], '2025-03')).toBe(3);
  });

  it('stay where there are too few of them to tell, unless somebody says so', () => {
    expect(calledIn(march.slice(3), '2025-03')).toBe(2);
    expect(calledIn(march.slice(3), '2025-03', [['Calls column: at, day first', 'yes']])).toBe(3);
  });

  it.each([
    [march, 'yes'],
    [march.slice(3), 'no'],
  ])('are asked about, with what holds meanwhile, %#', (days, assumed) => {
    expect(asked(onDays(...days))).toMatchObject([
      { setting: 'Calls column: at, day first', choices: ['yes', 'no'], assumed },
    ]);
  });

  it('are no question where so many of them can be no chance, or a later day tells', () => {
    const more = [...march, ...march.slice(0, 4)];
    for (const days of [more, [...march, typed(3, 14)]]) expect(asked(onDays(...days))).toEqual([]);
  });
});
