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

describe('a log of several kinds', () => {
  it('counts a dated row of a client whose name begins like a sum', () => {
    const rows: [string, string, string, string][] = [
      ['Total Fitness', 'Call', 'Ann', 'Connected'],
      ['Bluebell', 'Call', 'Bob', 'No answer'],
      ['Sum Up', 'Email', 'Ann', 'Sent'],
      ['Corner Shop', 'Email', 'Bob', 'Sent'],
    ];
    const log: Cell[][] = [
      ['Account', 'Type', 'Date', 'Owner', 'Outcome'],
      ...rows.map(([account, ...others]): Cell[] => [account, others[0], day('2025-04-07'), others[1], others[2]]),
      ['Total', 4, '', '', ''],
    ];
    expect(
      numbersOf(readSheet(log, 'Activities').counted).filter((line) =>
        /callsMade|callsConnected|emailsSent/.test(line),
      ),
    ).toEqual([
      'Ann 2025-04-07 callsConnected 1',
      'Ann 2025-04-07 callsMade 1',
      'Ann 2025-04-07 emailsSent 1',
      'Bob 2025-04-07 callsMade 1',
      'Bob 2025-04-07 emailsSent 1',
    ]);
  });
});

describe('a log of one team on several sheets', () => {
  const log = (...rows: [string, string, string][]): Cell[][] => [
    ['Date', 'Company', 'Result'],
    ...rows.map(([on, company, result]): Cell[] => [day(on), company, result]),
  ];
  const ann = log(['2025-04-07', 'Acorn', 'Connected'], ['2025-04-08', 'Birch', 'No answer']);
  const bob = log(['2025-04-07', 'Cedar', 'No answer'], ['2025-04-08', 'Acorn', 'Connected']);

  it('that bear names is theirs, also where both have called the same company', () => {
    expect(callsIn({ 'Ann Lee': ann, 'Bob Moss': [...bob, [day('2025-04-08'), 'Birch', 'No answer']] })).toEqual([
      'Ann Lee 2025-04-07 callsConnected 1',
      'Ann Lee 2025-04-07 callsMade 1',
      'Ann Lee 2025-04-08 callsMade 1',
      'Bob Moss 2025-04-07 callsMade 1',
      'Bob Moss 2025-04-08 callsConnected 1',
      'Bob Moss 2025-04-08 callsMade 2',
    ]);
  });

  it('that bear no names is one log where no client stands on both on one day', () => {
    expect(callsIn({ Calls: ann, 'Calls (old)': bob })).toEqual([
      ' 2025-04-07 callsConnected 1',
      ' 2025-04-07 callsMade 2',
      ' 2025-04-08 callsConnected 1',
      ' 2025-04-08 callsMade 2',
    ]);
  });

  it.each<[string, Cell[][]]>([
    ['Copy of Calls', log(['2025-04-07', 'Acorn', 'No answer'], ['2025-04-08', 'Birch', 'Connected'])],
    ['Calls template', log(['2025-04-07', 'Example', 'Connected'])],
    ['Calls by phone', bob.map((row, i) => (i === 0 ? ['Date', 'Phone', 'Result'] : row))],
  ])('is not counted twice: %s is asked about', (name, cells) => {
    const found = read({ Calls: ann, [name]: cells });
    expect(found.readings.map(({ sheet }) => sheet)).toEqual(['Calls']);
    expect(found.questions.map(({ setting }) => setting)).toEqual(['Calls tab']);
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

describe('a form that the team fills in every day', () => {
  const form = (heads: string[], ...rows: Cell[][]): string[] =>
    numbersOf(readSheet([heads, ...rows], 'Form Responses 1').counted).filter((line) =>
      /Made|Connected |Set/.test(line),
    );
  const sent = (text: string): Date => new Date(`${text}Z`);

  it('is of the day that it asks for, not of the moment it was sent', () => {
    expect(
      form(
        [
          'Timestamp',
          'What is your name?',
          'Which day are you reporting?',
          'How many dials did you make?',
          'How many people picked up?',
          'Meetings booked today',
          'Anything blocking you?',
        ],
        [sent('2025-04-01T08:03:00'), 'Ann', day('2025-03-31'), 31, 3, 1, ''],
        [sent('2025-04-02T08:05:00'), 'Ann', day('2025-04-01'), 22, 2, 2, ''],
        [sent('2025-04-02T09:05:00'), 'Bob', day('2025-04-01'), 14, 4, 3, 'CRM'],
      ),
    ).toEqual([
      'Ann 2025-03-31 appointmentsSet 1',
      'Ann 2025-03-31 callsConnected 3',
      'Ann 2025-03-31 callsMade 31',
      'Ann 2025-04-01 appointmentsSet 2',
      'Ann 2025-04-01 callsConnected 2',
      'Ann 2025-04-01 callsMade 22',
      'Bob 2025-04-01 appointmentsSet 3',
      'Bob 2025-04-01 callsConnected 4',
      'Bob 2025-04-01 callsMade 14',
    ]);
  });

  it('asks in Russian too', () => {
    expect(
      form(
        [
          'Отметка времени',
          'Кто ты?',
          'Сколько звонков сделал(а)?',
          'Из них дозвонов',
          'Сколько встреч назначил(а)?',
          'Сколько встреч провел(а)?',
        ],
        [sent('2025-04-07T18:40:00'), 'Анна', 21, 3, 1, 2],
        [sent('2025-04-07T18:44:00'), 'Илья', 12, 2, 3, 0],
      ),
    ).toEqual([
      'Анна 2025-04-07 appointmentsSet 1',
      'Анна 2025-04-07 callsConnected 3',
      'Анна 2025-04-07 callsMade 21',
      'Илья 2025-04-07 appointmentsSet 3',
      'Илья 2025-04-07 callsConnected 2',
      'Илья 2025-04-07 callsMade 12',
    ]);
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

describe('sums of the reps beside a log', () => {
  it('do not keep its rows from being read', () => {
    const rows = ['Ann', 'Bob', 'Ann', 'Bob', 'Ann', 'Bob'].map((rep, i): Cell[] => [
      day(`2025-04-0${1 + i}`),
      rep,
      `Client ${i}`,
      i % 2 ? 'No answer' : 'Connected',
    ]);
    const sums: Cell[][] = [
      ['Ann', 3, 3],
      ['Bob', 3, 0],
      ['Total', 6, 3],
    ];
    const found = readSheet(
      [
        ['Date', 'Rep', 'Company', 'Outcome', '', 'Rep', 'Calls', 'Connects'],
        ...rows.map((row, i) => [...row, '', ...(sums[i] ?? ['', '', ''])]),
      ],
      'Call log',
    );
    expect(found.readings.map(({ tab }) => tab)).toEqual(['calls']);
    expect(numbersOf(found.counted).filter((line) => /callsMade/.test(line))).toHaveLength(6);
  });
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

describe('a list of meetings with its sums below', () => {
  it('has no meeting in them, whatever column they stand in', () => {
    const cells: Cell[][] = [
      ['Mtg #', 'Set by', 'Account', 'Date set', 'Date of mtg', 'Status'],
      [1, 'Ann', 'Acme', day('2025-03-03'), day('2025-03-07'), 'Happened'],
      [2, 'Ann', 'Umbra', day('2025-03-04'), day('2025-03-08'), 'No-show'],
      [3, 'Bob', 'Hooli', day('2025-03-05'), day('2025-03-09'), 'Happened'],
      ['', '', '', '', '', ''],
      ['', '', 'Total set', 3, '', ''],
      ['', '', 'Held', 2, '', ''],
    ];
    const set = numbersOf(readSheet(cells, 'Mtgs').counted).filter((line) => /appointmentsSet/.test(line));
    expect(set).toEqual([
      'Ann 2025-03-03 appointmentsSet 1',
      'Ann 2025-03-04 appointmentsSet 1',
      'Bob 2025-03-05 appointmentsSet 1',
    ]);
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

describe('a log of several kinds that says who called whom in the type', () => {
  it('leaves incoming calls out', () => {
    const kinds = ['Звонок исх.', 'Звонок вх.', 'Встреча', 'Письмо', 'WhatsApp'];
    const cells: Cell[][] = [
      ['Дата', 'Сотрудник', 'Тип контакта', 'Клиент', 'Результат'],
      ...kinds.flatMap((kind, i): Cell[][] => [
        [day('2025-04-07'), 'Анна', kind, `К${i}`, 'Дозвонился'],
        [day('2025-04-08'), 'Анна', kind, `Л${i}`, 'Не дозвонился'],
      ]),
    ];
    const { counted } = read({ Журнал: cells });
    expect(numbersOf(counted).filter((line) => line.includes('callsMade'))).toEqual([
      'Анна 2025-04-07 callsMade 1',
      'Анна 2025-04-08 callsMade 1',
    ]);
  });
});

describe('a row per client, read as meetings', () => {
  it('is no appointment where neither a day nor a result is written', () => {
    const cells: Cell[][] = [
      ['Company', 'Rep', 'Demo Date', 'Demo Status'],
      ['Acme', 'Ann', day('2025-04-07'), 'Held'],
      ['Bell', 'Ann', day('2025-04-08'), 'No show'],
      ['Cole', 'Ann', '', ''],
      ['Dunn', 'Ann', '', ''],
    ];
    expect(numbersOf(readSheet(cells).counted).filter((line) => line.includes('appointmentsSet'))).toHaveLength(2);
  });

  it('is not held under Held: no, whatever kept it from being held', () => {
    const cells: Cell[][] = [
      ['Booked', 'Meeting Date', 'Rep', 'Account', 'Held? (Y/N)'],
      ...[...'YYNYNY'].map((held, i): Cell[] => [day('2025-04-01'), day('2025-04-07'), 'Ann', `A${i}`, held]),
    ];
    const lines = numbersOf(readSheet(cells).counted).filter((line) => /Held|NoShow/.test(line));
    expect(lines).toEqual(['Ann 2025-04-07 appointmentsHeld 4', 'Ann 2025-04-07 appointmentsNotHeld 2']);
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

describe('ticks and dashes', () => {
  const log = (marks: readonly string[]): Cell[][] => [
    ['Дата', 'Менеджер', 'Клиент', 'Дозвон'],
    ...marks.map((mark, i): Cell[] => [day('2025-04-07'), 'Анна', `К${i}`, mark]),
  ];

  it('are yes and no where nothing else stands there', () => {
    expect(callsIn({ Звонки: log(['✔', '—', '—', '✔']) })).toEqual([
      'Анна 2025-04-07 callsConnected 2',
      'Анна 2025-04-07 callsMade 4',
    ]);
  });

  it('are nothing known beside words', () => {
    expect(callsIn({ Звонки: log(['Дозвон', '—', 'Недозвон', 'Дозвон']) })).toContain(
      'Анна 2025-04-07 callsUnknownOutcome 1',
    );
  });
});

describe('an archive of deals', () => {
  it('is read beside this year’s, whose deals closed on other days', () => {
    const of = (year: number): Cell[][] => [
      ['Клиент', 'Менеджер', 'Статус', 'Сумма', 'Дата закрытия'],
      ...[2, 3, 4].map((month): Cell[] => [`К${month}`, 'Анна', 'Выиграна', 100, day(`${year}-0${month}-01`)]),
    ];
    const { counted } = read({ 'Сделки 2025': of(2025), 'Архив 2024': of(2024) });
    expect(numbersOf(counted).filter((line) => line.includes('dealsWon'))).toHaveLength(6);
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

describe('boxes for the contract and for the payment', () => {
  const boxes = (...rows: boolean[][]): Cell[][] => [
    ['Клиент', 'Менеджер', 'Замер', 'Договор', 'Оплата', 'Отказ'],
    ...rows.map((row, i): Cell[] => [`К${i}`, 'Анна', ...row]),
  ];

  it('a deal is won by its payment', () => {
    const cells = boxes([true, true, true, false], [true, true, false, false], [true, false, false, true]);
    expect(numbersOf(readSheet(cells, 'Воронка').counted)).toContain('Анна undated dealsWon 1');
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

describe('a calendar with meals in it', () => {
  const rows = (client: string): Cell[][] => [
    ['Subject', 'Start Date', 'Company'],
    ['Demo', day('2025-06-02'), 'Harbor'],
    ['Lunch', day('2025-06-02'), client],
    ['Call', day('2025-06-03'), 'Apex'],
  ];
  const appointments = (client: string): string[] =>
    numbersOf(readSheet(rows(client), 'Calendar').counted).filter((line) => line.includes('appointmentsSet'));

  it('counts one as a meeting only with a client', () => {
    expect(appointments('').map((line) => line.slice(-1))).toEqual(['1']);
    expect(appointments('Oak Street').map((line) => line.slice(-1))).toEqual(['2']);
  });
});
