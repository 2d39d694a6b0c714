import { expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet, readSheets } from '../shapes/readSheets.ts';

it('quotes of insurance are deals: those that were bound are won on that day', () => {
  const quotes = ['Bound', 'Lost', 'Pending', 'Bound'].map((status, i): Cell[] => {
    const won = status === 'Bound' ? [day('2025-04-20'), 900] : ['', ''];
    return [day(`2025-04-0${i + 1}`), 'Carol', `P${i}`, '$900.00', status, ...won];
  });
  const headings = [
    'Quote date',
    'Producer',
    'Prospect name',
    'Quoted premium',
    'Status',
    'Bound date',
    'Bound premium',
  ];
  const told = numbersOf(readSheet([headings, ...quotes], 'Quotes').counted);
  expect(told.filter((line) => /Won|Lost|wonAmount/.test(line))).toEqual(
    expect.arrayContaining(['Carol 2025-04-20 dealsWon 2', 'Carol 2025-04-20 wonAmount 180000']),
  );
});

it('who knocked is the rep, and what showed up was held', () => {
  const { counted } = readSheet([
    ['Date', 'Knocker', 'Doors knocked', 'Appts set', 'How many appointments showed up?', 'Closed Deals'],
    [day('2025-04-01'), 'Bryce', 60, 3, 2, 1],
    [day('2025-04-01'), 'Kayla', 80, 2, 1, 0],
  ]);
  expect(numbersOf(counted)).toEqual([
    'Bryce 2025-04-01 appointmentsHeld 2',
    'Bryce 2025-04-01 appointmentsSet 3',
    'Bryce 2025-04-01 dealsWon 1',
    'Kayla 2025-04-01 appointmentsHeld 1',
    'Kayla 2025-04-01 appointmentsSet 2',
  ]);
});

it('a heading in two languages may have a unit in each', () => {
  const { readings } = readSheet([
    ['Дата / Date', 'Менеджер / Manager', 'Звонки / Calls', 'Разговор, мин / Talk, min'],
    [day('2025-04-01'), 'Айгуль', 60, 30],
    [day('2025-04-02'), 'Айгуль', 50, 20],
  ]);
  expect(readings[0]?.columns.talkSeconds?.index).toBe(3);
});

it('initials of the Reps tab are the reps', () => {
  const people = [
    ['HB', 'Helen Birch'],
    ['RW', 'Rosa Wills'],
  ];
  const { counted } = readSheets([
    { sheet: 'Roster', cells: [['Initials', 'Name', 'Team'], ...people.map((one) => [...one, 'East'])] },
    {
      sheet: 'Calls',
      cells: [
        ['Dt', 'Rep', 'Outcome'],
        ...['HB', 'RW', 'HB'].map((rep, i): Cell[] => [day(`2025-04-0${i + 1}`), rep, 'Connected']),
      ],
    },
  ]);
  expect(numbersOf(counted).filter((line) => /^Helen Birch .* callsMade/.test(line))).toHaveLength(2);
});

it('a heading may say the same in a language that is not read here', () => {
  const { readings } = readSheet([
    ['Күні / Дата', 'Менеджер', 'Қоңыраулар / Звонки', 'Кездесулер өтті / Встреч проведено'],
    [day('2025-04-01'), 'Айгуль', 60, 3],
    [day('2025-04-02'), 'Айгуль', 50, 2],
  ]);
  expect(Object.keys(readings[0]?.columns ?? {}).sort()).toEqual(['appointmentsHeld', 'callsMade', 'day', 'rep']);
});

it('a form that asks for the money of the day in tenge is answered in money', () => {
  const { readings } = readSheet([
    ['Отметка времени', 'Ваша фамилия', 'Сколько договоров заключили?', 'Сумма продаж за день, тг'],
    [day('2025-04-01'), 'Серикова', 1, 300000],
    [day('2025-04-02'), 'Ким', 0, 0],
  ]);
  const columns = readings[0]?.columns;
  expect([columns?.rep?.index, columns?.dealsWon?.index, columns?.wonAmount?.index]).toEqual([1, 2, 3]);
});

it.each([
  [
    'Lead in',
    'leads',
    'created',
    ['Lead in', 'Name', 'Company', 'SDR', 'Became opp?'],
    [day('2025-04-01'), 'P', 'Acme', 'Gina', 'Y'],
  ],
  [
    'Logged at',
    'calls',
    'at',
    ['Logged at', 'Logged by', 'Account', 'Call disposition'],
    [day('2025-04-01'), 'Gina', 'Acme', 'Connected'],
  ],
  [
    'Meetings sat',
    'dailyActivity',
    'appointmentsHeld',
    ['Date', 'SDR', 'Dials', 'Meetings booked', 'Meetings sat'],
    [day('2025-04-01'), 'Gina', 50, 2, 1],
  ],
])('%s is known', (heading, tab, field, headings, row) => {
  const [reading] = readSheet([
    headings,
    row,
    row.map((cell) => (cell === 'Gina' ? 'Howard' : cell)),
  ] as Cell[][]).readings;
  expect([reading?.tab, reading?.columns[field]?.heading]).toEqual([tab, heading]);
});
