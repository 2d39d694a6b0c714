import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet, readSheets } from './shapes/readSheets.ts';

type Sheets = Readonly<Record<string, Cell[][]>>;

const read = (sheets: Sheets) => readSheets(Object.entries(sheets).map(([sheet, cells]) => ({ sheet, cells })));

/** The lines of `numbersOf` about calls made and connected. */
const callsIn = (sheets: Sheets): string[] =>
  numbersOf(read(sheets).counted).filter((line) => /callsMade|callsConnected|callsUnknownOutcome/.test(line));

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
    ['Calls (old)', bob.map((row, i) => (i === 0 ? ['Date', 'Phone', 'Result'] : row))],
  ])('is not counted twice: %s is asked about', (name, cells) => {
    const found = read({ Calls: ann, [name]: cells });
    expect(found.readings.map(({ sheet }) => sheet)).toEqual(['Calls']);
    expect(found.questions.map(({ setting }) => setting)).toEqual(['Calls tab']);
  });
});

describe('a list of people to call with a box for those who were', () => {
  const list = (box: string, ...rows: [called: Cell, answered: Cell][]): Cell[][] => [
    ['Date', 'Rep', 'Company', box, 'Answered?'],
    ...rows.map(([called, answered], i): Cell[] => [day('2025-05-05'), 'Dana Cole', `Co ${i}`, called, answered]),
  ];

  it.each<[string, Cell, Cell]>([
    ['Called?', true, false],
    ['Call made', 'yes', 'no'],
    ['Позвонили?', 'да', 'нет'],
  ])('counts no call in a row that is not ticked under %s', (box, yes, no) => {
    const calls = list(box, [yes, no], [yes, yes], [yes, no], [no, no], [yes, yes], [no, no]);
    expect(callsIn({ 'Call list': calls })).toEqual([
      'Dana Cole 2025-05-05 callsConnected 2',
      'Dana Cole 2025-05-05 callsMade 4',
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

it('a showing is what its own status says, and its outcome is the deal’s', () => {
  const rows: Cell[][] = [
    ['Дата показа', 'Риелтор', 'Клиент', 'Статус показа', 'Итог'],
    ['07.04.2025', 'Ольга', 'К1', 'Состоялся', 'Думает'],
    ['08.04.2025', 'Ольга', 'К2', 'Отменён', 'Думает'],
    ['09.04.2025', 'Иван', 'К3', 'Состоялся', 'Сделка'],
  ];
  expect(numbersOf(readSheet(rows, 'Показы').counted).filter((line) => /appointmentsHeld/.test(line))).toHaveLength(2);
});
