import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet, readSheets } from './readSheets.ts';

const [first, second, third] = [day('2025-04-07'), day('2025-04-09'), day('2025-04-14')];

const made = [
  'Ann 2025-04-07 callsMade 1',
  'Ann 2025-04-09 callsConnected 1',
  'Ann 2025-04-09 callsMade 1',
  'Bob 2025-04-14 callsMade 1',
];

/** Calls made and connected, the rest set aside. */
function callsOf(cells: Cell[][], sheet?: string): string[] {
  return numbersOf(readSheet(cells, sheet).counted).filter((one) => /callsMade|callsConnected/.test(one));
}

describe('the touches of a row', () => {
  it.each<[string, Cell[][], string?]>([
    [
      'by numbered headings',
      [
        ['#', 'SDR', 'Company', 'Status', 'Call 1 Date', 'Call 1 Result', 'Call 2 Date', 'Call 2 Result'],
        [1, 'Ann', 'Acme', 'Working', first, 'No answer', second, 'Connected'],
        [2, 'Bob', 'Bolt', 'Won', third, 'Voicemail', '', ''],
        [3, 'Bob', 'Cone', 'New', '', '', '', ''],
      ],
    ],
    [
      'by attempts, the number first',
      [
        ['Prospect tracker', '', '', '', '', ''],
        ['Rep', 'Client', '1st call date', '1st call outcome', '2nd call date', '2nd call outcome', 'Notes'],
        ['Ann', 'Acme', first, 'No answer', second, 'Connected', 'call again'],
        ['Bob', 'Bolt', third, 'Voicemail', '', '', ''],
      ],
    ],
    [
      'by pairs below merged numbers',
      [
        ['Менеджер', 'Клиент', '1 звонок', '', '2 звонок', '', 'Итог'],
        ['', '', 'Дата', 'Результат', 'Дата', 'Результат', ''],
        ['Ann', 'Акме', first, 'Недозвон', second, 'Дозвон', 'Отказ'],
        ['Bob', 'Болт', third, 'Не ответил', '', '', 'В работе'],
      ],
    ],
    [
      'by touches whose results are those of calls',
      [
        ['Rep', 'Client', 'Touch 1 Date', 'Touch 1 Result', 'Touch 2 Date', 'Touch 2 Result'],
        ['Ann', 'Acme', first, 'No answer', second, 'Connected'],
        ['Bob', 'Bolt', third, 'Voicemail', '', ''],
      ],
    ],
    [
      'by pairs that repeat',
      [
        ['Rep', 'Client', 'Call date', 'Result', 'Call date', 'Result'],
        ['Ann', 'Acme', first, 'No answer', second, 'Connected'],
        ['Bob', 'Bolt', third, 'Voicemail', '', ''],
      ],
    ],
    [
      'by days with a result after each',
      [
        ['Rep', 'Client', 'Call 1', 'Result', 'Call 2', 'Result'],
        ['Ann', 'Acme', first, 'No answer', second, 'Connected'],
        ['Bob', 'Bolt', third, 'Voicemail', '', ''],
      ],
    ],
    [
      'by types of their own',
      [
        [
          'Rep',
          'Client',
          'Touch 1 type',
          'Touch 1 date',
          'Touch 1 result',
          'Touch 2 type',
          'Touch 2 date',
          'Touch 2 result',
        ],
        ['Ann', 'Acme', 'Call', first, 'No answer', 'Call', second, 'Connected'],
        ['Bob', 'Bolt', 'Call', third, 'Voicemail', 'Email', second, ''],
      ],
    ],
  ])('%s are calls of their own', (_, cells, sheet) => {
    expect(callsOf(cells, sheet)).toEqual(made);
  });

  it('of other kinds are none of the calls', () => {
    const { counted } = readSheet([
      [
        'Rep',
        'Client',
        'Call 1 date',
        'Call 1 result',
        'Call 2 date',
        'Call 2 result',
        'Email sent date',
        'LinkedIn 1 date',
      ],
      ['Ann', 'Acme', first, 'No answer', second, 'Connected', third, third],
    ]);
    const numbers = numbersOf(counted);
    expect(numbers).toContain('Ann 2025-04-14 emailsSent 1');
    expect(numbers.filter((one) => one.includes('callsMade'))).toEqual([
      'Ann 2025-04-07 callsMade 1',
      'Ann 2025-04-09 callsMade 1',
    ]);
    expect(numbers.some((one) => one.includes('emailsSent 2'))).toBe(false);
  });

  it('without a day count for all time, and never by the day of another', () => {
    expect(
      callsOf([
        ['Rep', 'Client', 'Call 1 date', 'Call 1 result', 'Call 2 date', 'Call 2 result'],
        ['Ann', 'Acme', first, 'No answer', '', 'Connected'],
      ]),
    ).toEqual(['Ann 2025-04-07 callsMade 1', 'Ann undated callsConnected 1', 'Ann undated callsMade 1']);
  });

  it('of which one has no column of results leave open what it came to', () => {
    const { counted } = readSheet([
      ['Rep', 'Client', 'Call 1 date', 'Call 1 result', 'Call 2 date'],
      ['Ann', 'Acme', first, 'Meeting booked', second],
    ]);
    const numbers = numbersOf(counted);
    expect(numbers).toContain('Ann 2025-04-07 appointmentsSet 1');
    expect(numbers).toContain('Ann 2025-04-09 appointmentsPerhapsSet 1');
    expect(numbers).toContain('Ann 2025-04-09 callsUnknownOutcome 1');
  });

  it('of which one has no column of days are of no day', () => {
    expect(
      callsOf([
        ['Rep', 'Client', 'Call 1 date', 'Call 1 result', 'Call 2 result'],
        ['Ann', 'Acme', first, 'No answer', 'Connected'],
      ]),
    ).toEqual(['Ann undated callsConnected 1', 'Ann undated callsMade 2']);
  });

  const answers = (rows: string[][]) =>
    callsOf([
      ['Lead', 'Owner', 'Call 1', 'Call 2', 'Call 3'],
      ...rows.map((row, i): Cell[] => [`Lead ${i}`, 'Ann', ...row]),
    ]);

  it.each<[string, string[][], number]>([
    [
      'not answered where calls follow',
      [
        ['NA', 'Spoke', ''],
        ['NA', 'VM', 'Spoke'],
        ['NA', '', ''],
      ],
      6,
    ],
    [
      'none where it stands behind all calls',
      [
        ['VM', 'Spoke', 'NA'],
        ['Spoke', 'NA', 'NA'],
        ['VM', 'VM', 'Spoke'],
      ],
      6,
    ],
  ])('called NA are %s', (_, rows, calls) => {
    expect(answers(rows).filter((line) => line.includes('callsMade'))).toEqual([`Ann undated callsMade ${calls}`]);
  });

  it('with one result for all have none each', () => {
    const { counted } = readSheet([
      ['Rep', 'Client', 'Call 1 date', 'Call 2 date', 'Outcome'],
      ['Ann', 'Acme', first, second, 'Connected'],
    ]);
    expect(numbersOf(counted)).not.toContain('Ann 2025-04-07 callsConnected 1');
    expect(numbersOf(counted)).toContain('Ann 2025-04-07 callsMade 1');
    expect(numbersOf(counted)).toContain('Ann 2025-04-09 callsMade 1');
  });

  it('are refused where nothing says what they are', () => {
    const { readings, others } = readSheets([
      {
        sheet: 'Sheet1',
        cells: [
          ['Rep', 'Client', 'Touch 1 date', 'Touch 2 date'],
          ['Ann', 'Acme', first, second],
        ],
      },
    ]);
    expect(readings).toEqual([]);
    expect(others[0]?.reason.en).toContain('calls or e-mails');
  });

  it.each<[string, string[]]>([
    ['phones', ['Phone 1', 'Phone 2']],
    ['addresses', ['Email 1', 'Email 2']],
  ])('are not %s that are numbered', (_, headings) => {
    const { readings } = readSheet(
      [
        ['Lead ID', 'Created', 'Lead Status', ...headings],
        ['L1', first, 'New', 'a1@example.test', 'b@example.test'],
        ['L2', first, 'Qualified', '5550100', ''],
      ],
      'Leads',
    );
    expect(readings.map(({ tab }) => tab)).toEqual(['leads']);
  });

  it('are said to be calls, in both languages', () => {
    const { readings } = readSheet([
      ['Rep', 'Client', 'Call 1 date', 'Call 1 result', 'Call 2 date', 'Call 2 result'],
      ['Ann', 'Acme', first, 'No answer', second, 'Connected'],
    ]);
    expect(readings[0]?.layout).toEqual({
      en: 'Each of the 2 touches of a row is a call.',
      ru: 'Каждое касание строки (всего 2) — звонок.',
    });
  });

  it('name the cell in the sheet where something is wrong', () => {
    const { counted } = readSheet([
      ['Rep', 'Client', 'Call 1 date', 'Call 1 result', 'Call 2 date', 'Call 2 result'],
      ['Ann', 'Acme', first, 'No answer', 'next week', 'Connected'],
    ]);
    const notes = counted.tabs.flatMap(({ notes: own }) => own).filter(({ reason }) => reason === 'unreadable date');
    expect(notes.map(({ row, letter }) => [row, letter])).toEqual([[2, 'E']]);
  });
});

describe('a lead with its touches', () => {
  it('stays a lead', () => {
    const { readings, counted } = readSheet(
      [
        ['Lead ID', 'Created', 'Owner', 'Lead Status', 'Call 1 date', 'Call 1 result', 'Call 2 date', 'Call 2 result'],
        ['L1', first, 'Ann', 'Qualified', first, 'No answer', second, 'Connected'],
        ['L2', first, 'Bob', 'New', third, 'Voicemail', '', ''],
      ],
      'Leads',
    );
    expect(readings.map(({ tab }) => tab)).toEqual(['leads', 'calls']);
    expect(numbersOf(counted).filter((one) => /leadsCreated|callsMade/.test(one))).toEqual([
      'Ann 2025-04-07 callsMade 1',
      'Ann 2025-04-07 leadsCreated 1',
      'Ann 2025-04-09 callsMade 1',
      'Bob 2025-04-07 leadsCreated 1',
      'Bob 2025-04-14 callsMade 1',
    ]);
  });
});

describe('calls that their own headings number', () => {
  const own: Cell[][] = [
    ['Lead', 'Owner', 'Call 1', 'Call 2', 'Call 3'],
    ['Acme', 'Ann', 'Spoke', 'No answer', ''],
    ['Bolt', 'Bob', 'Voicemail', 'Spoke', 'Spoke'],
    ['Cone', 'Ann', 'No answer', '', ''],
  ];
  const read = (cells: Cell[][]): string[] => numbersOf(readSheet(cells, 'Leads').counted);

  it('are all of them below a title that is merged over some columns', () => {
    expect(read([['General', '', 'Activity', '', ''], ...own])).toEqual(read(own));
    expect(read(own).join()).toContain('callsMade');
  });

  it('are no lines of a summary below them', () => {
    expect(read([...own, [''], ['Total calls', 'Connects', 'Meetings'], [123, 22, 17]])).toEqual(read(own));
  });
});

it('the headings once more between the rows are no touches', () => {
  const headings = ['Company', 'Rep', 'Call 1', 'Call 2', 'Call 3'];
  const rows: Cell[][] = [
    headings,
    ['Acme', 'Ann', '4/7 - LVM', '4/9 - spoke, call back', ''],
    [],
    headings,
    ['Bolt', 'Bob', '4/14 - no answer', '', ''],
  ];
  const made = numbersOf(readSheet(rows, 'Prospect calls 2025').counted).filter((line) => /callsMade/.test(line));
  expect(made.reduce((sum, line) => sum + Number(line.split(' ').pop()), 0)).toBe(3);
});

it.each([
  [
    'Prospect calls 2025',
    ['Company', 'Rep', 'Call 1', 'Call 2'],
    ['4/7 - LVM', '4/9 - spoke, call back 4/15'],
    ['4/14 - no answer', ''],
  ],
  [
    'Обзвон 2025',
    ['Компания', 'Менеджер', 'Звонок 1', 'Звонок 2'],
    ['07.04 недозвон', '09.04 перезвонить 15.04'],
    ['14.04 недозвон', ''],
  ],
])('a cell may hold the day of a touch and what it came to: %s', (sheet, headings, ann, bob) => {
  const rows: Cell[][] = [headings, ['Acme', 'Ann', ...ann], ['Bolt', 'Bob', ...bob], ['Cone', 'Bob', '', '']];
  expect(callsOf(rows, sheet)).toEqual(made);
});

it('attempts whose cells begin with a day are calls by what they came to', () => {
  const rows: Cell[][] = [
    ['2025 outbound list', '', '', ''],
    ['Business', 'Rep', 'Attempt 1', 'Attempt 2'],
    ['Acme', 'Ann', 'Apr 7: vm', 'Apr 9: spoke w/ owner'],
    ['Bolt', 'Bob', 'Apr 14: no answer', ''],
  ];
  expect(callsOf(rows, 'List')).toEqual(made);
});
