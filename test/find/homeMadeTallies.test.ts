import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet, readSheets, targetsOf } from './shapes/readSheets.ts';

type Sheets = Readonly<Record<string, Cell[][]>>;

const read = (sheets: Sheets) => readSheets(Object.entries(sheets).map(([sheet, cells]) => ({ sheet, cells })));

/** The lines of `numbersOf` about calls made and connected. */
const callsIn = (sheets: Sheets): string[] =>
  numbersOf(read(sheets).counted).filter((line) => /callsMade|callsConnected|callsUnknownOutcome/.test(line));

describe('plans in the words of the measures down the side', () => {
  it.each([
    ['Calls target', 'Calls actual', 'Connects target', 'Connects actual'],
    ['Звонки план', 'Звонки факт', 'План дозвонов', 'Дозвоны (факт)'],
  ])('are targets and no calls: %s', (plan, fact, otherPlan, otherFact) => {
    const found = readSheet([
      ['', '', day('2025-04-07'), day('2025-04-08')],
      ['Ann', plan, 90, 90],
      ['', fact, 40, 50],
      ['', otherPlan, 9, 9],
      ['', otherFact, 4, 5],
    ]);
    expect(numbersOf(found.counted)).toEqual([
      'Ann 2025-04-07 callsConnected 4',
      'Ann 2025-04-07 callsMade 40',
      'Ann 2025-04-08 callsConnected 5',
      'Ann 2025-04-08 callsMade 50',
    ]);
    expect(targetsOf(found.counted)).toHaveLength(4);
  });
});

describe('a tally of which one column is zeros and ones', () => {
  it('is no list of meetings', () => {
    const found = readSheet(
      [
        ['Date', 'Rep', 'New calls', 'Follow-up calls', 'Total calls', 'Appts set', 'Appts held'],
        [day('2025-04-07'), 'Ann', 10, 20, 30, 2, 1],
        [day('2025-04-08'), 'Ann', 12, 21, 33, 0, 0],
        [day('2025-04-09'), 'Bob', 11, 22, 33, 3, 1],
      ],
      'Activity',
    );
    expect(found.readings.map(({ tab }) => tab)).toEqual(['dailyActivity']);
    expect(numbersOf(found.counted).filter((line) => /Set|Made/.test(line))).toEqual([
      'Ann 2025-04-07 appointmentsSet 2',
      'Ann 2025-04-07 callsMade 30',
      'Ann 2025-04-08 callsMade 33',
      'Bob 2025-04-09 appointmentsSet 3',
      'Bob 2025-04-09 callsMade 33',
    ]);
  });
});

describe('a tally of what became of meetings', () => {
  it.each([
    ['Назначено', 'Состоялось', 'Перенос', 'Отмена', 'Неявка'],
    ['In diary', 'Sat down', 'Moved', 'Cancelled', 'No-show'],
  ])('is no list of meetings, though few of a kind fall on a day: %s', (...headings) => {
    const { readings } = readSheet(
      [
        ['Date', 'Rep', ...headings],
        [day('2025-05-12'), 'Ann', 5, 3, 1, 0, 1],
        [day('2025-05-12'), 'Bob', 3, 2, 0, 1, 0],
        [day('2025-05-13'), 'Ann', 4, 4, 0, 0, 0],
        [day('2025-05-13'), 'Bob', 1, 1, 0, 0, 0],
      ],
      'Встречи',
    );
    expect(readings.map(({ tab }) => tab)).not.toContain('meetings');
  });

  it('counts each in its column', () => {
    const found = readSheet(
      [
        ['Дата', 'Менеджер', 'Назначено', 'Состоялось', 'Перенос', 'Отмена', 'Неявка'],
        [day('2025-05-12'), 'Аня', 5, 3, 1, 0, 1],
        [day('2025-05-13'), 'Аня', 4, 3, 0, 1, 0],
      ],
      'Встречи',
    );
    expect(numbersOf(found.counted)).toEqual([
      'Аня 2025-05-12 appointmentsHeld 3',
      'Аня 2025-05-12 appointmentsNoShow 1',
      'Аня 2025-05-12 appointmentsRescheduled 1',
      'Аня 2025-05-12 appointmentsSet 5',
      'Аня 2025-05-13 appointmentsCancelled 1',
      'Аня 2025-05-13 appointmentsHeld 3',
      'Аня 2025-05-13 appointmentsSet 4',
    ]);
  });
});

describe('connections on a tally of messages', () => {
  const rows = [
    [day('2025-04-07'), 'Ann', 20, 12, 3, 1],
    [day('2025-04-08'), 'Bob', 18, 11, 2, 2],
  ];
  const table = (connected: string, ...others: string[]) => [['Date', 'Rep', connected, ...others], ...rows];

  it.each(['Calls booked', 'Sales calls held', 'Calls set'])('are no calls, though some lead to one: %s', (heading) => {
    expect(callsIn({ Tracker: table('Connections', 'Messages', 'Replies', heading) })).toEqual([]);
  });

  it('are calls where calls are made', () => {
    expect(callsIn({ Tracker: table('Connections', 'Dials', 'Replies', 'Calls booked') })).toHaveLength(4);
  });
});

describe('a goal that is noted in a heading', () => {
  it.each(['Dials (goal: 60)', 'Dials (target 60 per day)', 'Звонки (план 60 в день)'])(
    'is no plan below it: %s',
    (heading) => {
      const cells = [
        ['Date', 'Rep', heading, 'Connects (goal)'],
        [day('2025-04-07'), 'Ann', 40, 9],
      ];
      expect(callsIn({ Tracker: cells as Cell[][] })).toEqual(['Ann 2025-04-07 callsMade 40']);
    },
  );
});

describe('headings as people write them', () => {
  it.each([
    ['Отметка времени', '1. ФИО', '2. Количество исходящих звонков', '3. Количество дозвонов'],
    ['День', 'Кто', 'Набрал', 'Дозвонился'],
    ['Date', 'Agent', 'Outbound calls', 'Contacts made'],
  ])('are known: %s', (...headings) => {
    const cells: Cell[][] = [headings, [day('2025-04-07'), 'Анна', 40, 5], [day('2025-04-07'), 'Борис', 30, 4]];
    expect(callsIn({ Трекер: cells })).toEqual([
      'Анна 2025-04-07 callsConnected 5',
      'Анна 2025-04-07 callsMade 40',
      'Борис 2025-04-07 callsConnected 4',
      'Борис 2025-04-07 callsMade 30',
    ]);
  });

  it('have months as a Russian Excel shows them', () => {
    const cells: Cell[][] = [
      ['Мес.', 'Сотрудник', 'Звонки', 'Дозвоны'],
      ['янв.25', 'Анна', 40, 5],
      ['мар.25', 'Анна', 30, 4],
    ];
    expect(callsIn({ Отчёт: cells }).map((line) => line.split(' ')[1])).toEqual([
      '2025-01-01',
      '2025-01-01',
      '2025-03-01',
      '2025-03-01',
    ]);
  });

  it('are not those of a legend at the right of them', () => {
    const cells: Cell[][] = [
      ['Phone activity', '', '', '', 'Legend:', 'Green = goal met'],
      ['', '', '', '', '', 'Red = below'],
      ['Date', 'Agent', 'Calls', 'Connects', 'Notes'],
      [day('2025-04-07'), 'Ann', 40, 5, ''],
      [day('2025-04-08'), 'Ann', 30, 4, ''],
    ];
    expect(callsIn({ Phones: cells })).toHaveLength(4);
  });

  it('make no calls of rows with a number of them below "Actual"', () => {
    const row = (rep: string): Cell[] => [day('2025-04-07'), rep, 25, 50, 43, 18, 1, 3, 3, 2];
    const found = readSheet(
      [
        ['', '', 'Calls', '', '', '', 'Meetings booked', '', '', ''],
        ['Date', 'Rep', 'Min', 'Stretch', 'Actual', 'Var', 'Min', 'Stretch', 'Actual', 'Var'],
        ...['Ann', 'Bob', 'Cid', 'Dee'].map(row),
      ],
      'Scorecard',
    );
    expect(numbersOf(found.counted).filter((line) => /callsMade [^4]/.test(line))).toEqual([]);
  });
});

describe('a count', () => {
  it('may have the word for what is counted behind it', () => {
    const cells: Cell[][] = [
      ['Date', 'Rep', 'Dials', 'Connects'],
      [day('2025-04-07'), 'Ann', '38 calls', '5 ppl'],
      [day('2025-04-08'), 'Ann', '41 calls', '-'],
    ];
    expect(numbersOf(readSheet(cells).counted)).toEqual([
      'Ann 2025-04-07 callsConnected 5',
      'Ann 2025-04-07 callsMade 38',
      'Ann 2025-04-08 callsMade 41',
    ]);
  });

  it('of calls is no kind of activity', () => {
    const cells: Cell[][] = [
      ['date', 'who', 'activity'],
      ...[...Array(12).keys()].map((i): Cell[] => [day(`2025-04-${10 + i}`), 'Ann', `${30 + i} calls`]),
    ];
    expect(callsIn({ Activity: cells })).toEqual([]);
  });

  it('is never money: sales in a currency are the amount', () => {
    const cells: Cell[][] = [
      ['Дата', 'Менеджер', 'Звонки', 'Продажи, руб.'],
      [day('2025-04-07'), 'Анна', 40, 9000],
      [day('2025-04-08'), 'Анна', 50, 1500],
    ];
    expect(numbersOf(readSheet(cells).counted).filter((line) => /won/i.test(line))).toEqual([
      'Анна 2025-04-07 wonAmount 900000',
      'Анна 2025-04-08 wonAmount 150000',
    ]);
  });
});

describe('a sheet of the whole team beside sheets of reps', () => {
  it('is not added to them', () => {
    const of = (calls: number): Cell[][] => [
      ['', day('2025-04-07'), day('2025-04-14'), 'Total'],
      ['Dials', calls, calls, 2 * calls],
      ['Connects', 5, 6, 11],
    ];
    const team: Cell[][] = [
      ['', day('2025-04-07'), day('2025-04-14'), 'Total'],
      ['Dials', 70, 70, 140],
      ['Connects', 10, 12, 22],
    ];
    const lines = callsIn({ TEAM: team, 'Maya Lin': of(30), 'Leo Grant': of(40) });
    expect(lines.filter((line) => line.includes('callsMade')).map((line) => Number(line.split(' ').pop()))).toEqual([
      40, 40, 30, 30,
    ]);
  });
});

describe('sheets of a person and a month', () => {
  it('are one person’s', () => {
    const of = (month: string, calls: number): Cell[][] => [
      ['Date', 'Calls', 'Connects'],
      [day(`2025-${month}-01`), calls, 1],
      [day(`2025-${month}-02`), calls, 1],
    ];
    const lines = callsIn({ 'Иванова апр': of('04', 10), 'Иванова май': of('05', 20), 'Петров апр': of('04', 30) });
    expect(lines.filter((line) => line.includes('callsMade'))).toEqual([
      'Иванова 2025-04-01 callsMade 10',
      'Иванова 2025-04-02 callsMade 10',
      'Иванова 2025-05-01 callsMade 20',
      'Иванова 2025-05-02 callsMade 20',
      'Петров 2025-04-01 callsMade 30',
      'Петров 2025-04-02 callsMade 30',
    ]);
  });
});

describe('sheets of numbered people', () => {
  it('are no one person’s', () => {
    const of = (calls: number): Cell[][] => [
      ['Date', 'Calls', 'Connects'],
      [day('2025-04-01'), calls, 1],
    ];
    const { counted } = read({ 'Анна 1': of(10), 'Анна 2': of(20) });
    expect(numbersOf(counted).some((line) => line.startsWith('Анна 2025'))).toBe(false);
  });
});

describe('money that a sheet’s name calls sales', () => {
  it('is no count of deals: the title says the currency', () => {
    const cells: Cell[][] = [
      ['Продажи отдела 2025, тыс. руб.'],
      ['Менеджер', 'Январь', 'Февраль', 'Март'],
      ['Иванова', 500, 300, 200],
      ['Петров', 400, 100, 250],
    ];
    expect(numbersOf(read({ Продажи: cells }).counted)).toEqual([]);
  });

  it('is no count of deals where a thousand a day would be none', () => {
    const cells: Cell[][] = [
      ['Дата', 'Менеджер', 'Звонки', 'Продажи'],
      [day('2025-04-07'), 'Анна', 40, 125000],
      [day('2025-04-08'), 'Анна', 50, 64000],
    ];
    expect(numbersOf(readSheet(cells).counted).filter((line) => line.includes('dealsWon'))).toEqual([]);
  });
});

describe('plans above the headings', () => {
  it('are no table of their own', () => {
    const cells: Cell[][] = [
      ['MAYA - MAY 2025'],
      ['Monthly goal', 1000, 200],
      ['To date', 90, 9],
      ['Remaining', 910, 191],
      [],
      ['Date', 'Dials', 'Connects'],
      [day('2025-05-01'), 40, 4],
      [day('2025-05-02'), 50, 5],
    ];
    expect(callsIn({ May: cells })).toEqual([
      ' 2025-05-01 callsConnected 4',
      ' 2025-05-01 callsMade 40',
      ' 2025-05-02 callsConnected 5',
      ' 2025-05-02 callsMade 50',
    ]);
  });
});

describe('a scorecard', () => {
  it('has an owner for each measurable, a goal and an average beside the weeks', () => {
    const cells: Cell[][] = [
      ['Who', 'Measurable', 'Goal', day('2025-04-07'), day('2025-04-14'), day('2025-04-21'), 'Q2 Avg'],
      ['Ann', 'Dials', 150, 100, 120, 110, 110],
      ['Ann', 'Connects', 30, 10, 12, 11, 11],
      ['Bob', 'Dials', 150, 90, 80, 70, 80],
      ['Bob', 'Connects', 30, 9, 8, 7, 8],
    ];
    expect(callsIn({ Scorecard: cells }).filter((line) => line.includes('callsMade'))).toEqual([
      'Ann 2025-04-07 callsMade 100',
      'Ann 2025-04-14 callsMade 120',
      'Ann 2025-04-21 callsMade 110',
      'Bob 2025-04-07 callsMade 90',
      'Bob 2025-04-14 callsMade 80',
      'Bob 2025-04-21 callsMade 70',
    ]);
  });
});

describe('a sheet called a template', () => {
  const tally = (rep: string, calls: number): Cell[][] => [
    ['Date', 'Rep', 'Dials', 'Connects'],
    [day('2025-01-01'), rep, calls, 20],
  ];

  it('is an example beside one that is filled in', () => {
    const april = [...tally('Ann', 40), [day('2025-04-07'), 'Ann', 50, 5]];
    expect(callsIn({ 'TEMPLATE - do not edit': tally('Rep name', 100), April: april })).toEqual([
      'Ann 2025-01-01 callsConnected 20',
      'Ann 2025-01-01 callsMade 40',
      'Ann 2025-04-07 callsConnected 5',
      'Ann 2025-04-07 callsMade 50',
    ]);
  });

  it('is read where it is all there is', () => {
    expect(callsIn({ 'Call tracker template': tally('Ann', 40) })).toHaveLength(2);
  });
});

describe('quarters among months', () => {
  it('are sums of them', () => {
    const cells: Cell[][] = [
      ['Показатель', 'Янв 2025', 'Фев 2025', 'Мар 2025', '1 кв 2025', 'Апр 2025', 'Полугодие'],
      ['Звонки', 10, 20, 30, 60, 40, 100],
      ['Дозвоны', 1, 2, 3, 6, 4, 10],
    ];
    expect(callsIn({ Показатели: cells }).filter((line) => line.includes('callsMade'))).toEqual([
      ' 2025-01-01 callsMade 10',
      ' 2025-02-01 callsMade 20',
      ' 2025-03-01 callsMade 30',
      ' 2025-04-01 callsMade 40',
    ]);
  });
});

describe('blocks of days with what each counts in its corner', () => {
  const head = (corner: string): Cell[] => [corner, 3, 4, 5, 'Total'];

  it('are counted each as its own', () => {
    const found = readSheet(
      [['March 2025'], head('Calls'), ['Ann', 40, 41, 42, 123], [], head('Meetings booked'), ['Ann', 1, 0, 2, 3]],
      'Mar',
    );
    expect(numbersOf(found.counted)).toEqual([
      'Ann 2025-03-03 appointmentsSet 1',
      'Ann 2025-03-03 callsMade 40',
      'Ann 2025-03-04 callsMade 41',
      'Ann 2025-03-05 appointmentsSet 2',
      'Ann 2025-03-05 callsMade 42',
    ]);
  });

  it('are not read where one counts what nobody knows, however the sheet is called', () => {
    const blocks = [['March 2025'], head('Calls'), ['Ann', 40, 41, 42, 123], head('Doors'), ['Ann', 1, 0, 2, 3]];
    expect(numbersOf(readSheet(blocks, 'Calls').counted)).toEqual([]);
  });
});

describe('numbers of calls beside numbers of doors', () => {
  it('are no log of calls to the phone that is named in their heading', () => {
    const cells: Cell[][] = [
      ['Date', 'Rep', 'Doors knocked', 'Phone calls', 'Appts set'],
      [day('2025-06-02'), 'Ann', 60, 15, 2],
      [day('2025-06-02'), 'Bob', 55, 20, 1],
    ];
    expect(callsIn({ 'Field + phone': cells })).toEqual(['Ann 2025-06-02 callsMade 15', 'Bob 2025-06-02 callsMade 20']);
    const strange = cells.map((row, i) => (i === 0 ? ['Date', 'Rep', 'Doors', 'Phone contacts', 'Appts set'] : row));
    expect(callsIn({ 'Phone calls': strange }).filter((line) => line.includes('callsMade'))).toEqual([]);
  });
});

it('weeks such as "Jan 6-10" are those of the year of their sheet, and no days of 2010', () => {
  const rows: Cell[][] = [
    ['Week', 'Rep', 'Calls', 'Connects'],
    ['Jan 6-10', 'Ann', 100, 10],
    ['Jan 13-17', 'Ann', 110, 11],
    ['Jan 27-31', 'Ann', 120, 12],
  ];
  expect(callsIn({ '2025': rows }).filter((line) => /callsMade/.test(line))).toEqual([
    'Ann 2025-01-06 callsMade 100',
    'Ann 2025-01-13 callsMade 110',
    'Ann 2025-01-27 callsMade 120',
  ]);
});

it('calls that were booked are appointments, and no calls made', () => {
  const cells: Cell[][] = [
    ['Date', 'Setter', 'Outbound dials', 'Pick ups', 'Booked calls', 'Shows'],
    [day('2025-04-07'), 'Ann', 50, 12, 2, 1],
    [day('2025-04-08'), 'Bob', 40, 10, 3, 2],
  ];
  const numbers = numbersOf(readSheet(cells, 'EOD').counted);
  expect(numbers).toContain('Ann 2025-04-07 callsMade 50');
  expect(numbers).toContain('Ann 2025-04-07 appointmentsSet 2');
});
