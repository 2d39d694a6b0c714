import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { day, numbersOf, readSheet } from './readSheets.ts';

const [added, called, later, met, next, closed] = [
  day('2025-03-30'),
  day('2025-04-01'),
  day('2025-04-02'),
  day('2025-04-08'),
  day('2025-04-09'),
  day('2025-04-20'),
];

/** What was counted of these measures. */
function told(cells: Cell[][], ...measures: string[]): string[] {
  const numbers = numbersOf(readSheet(cells).counted);
  return numbers.filter((one) => measures.some((measure) => one.includes(` ${measure} `)));
}

const everything = [
  'callsMade',
  'callsConnected',
  'appointmentsSet',
  'appointmentsHeld',
  'appointmentsNoShow',
  'dealsWon',
  'dealsLost',
  'wonAmount',
];

const expected = [
  'Ann 2025-04-01 callsConnected 1',
  'Ann 2025-04-01 callsMade 1',
  'Ann 2025-04-08 appointmentsHeld 1',
  'Ann 2025-04-08 appointmentsSet 1',
  'Ann 2025-04-20 dealsWon 1',
  'Ann 2025-04-20 wonAmount 100000',
  'Bob 2025-04-02 callsMade 1',
  'Cy 2025-04-02 callsConnected 1',
  'Cy 2025-04-02 callsMade 1',
  'Cy 2025-04-09 appointmentsNoShow 1',
  'Cy 2025-04-09 appointmentsSet 1',
];

describe('a row per client with a call, a meeting and a deal', () => {
  it.each<[string, Cell[][]]>([
    [
      'headed in one row',
      [
        [
          'Client',
          'Rep',
          'Call date',
          'Call result',
          'Demo date',
          'Demo result',
          'Deal stage',
          'Deal amount',
          'Closed date',
        ],
        ['Acme', 'Ann', called, 'Connected', met, 'Held', 'Won', 1000, closed],
        ['Bolt', 'Bob', later, 'No answer', '', '', '', '', ''],
        ['Cone', 'Cy', later, 'Connected', next, 'No show', '', '', ''],
      ],
    ],
    [
      'in Russian, a box and zeros where nothing has happened',
      [
        [
          'Клиент',
          'Менеджер',
          'Дата звонка',
          'Результат звонка',
          'Дата показа',
          'Результат показа',
          'Статус договора',
          'Сумма договора',
          'Дата договора',
        ],
        ['Акме', 'Ann', called, 'Дозвон', met, 'Состоялся', 'Подписан', 1000, closed],
        ['Болт', 'Bob', later, 'Не ответил', '', '—', '', 0, ''],
        ['Конус', 'Cy', later, 'Дозвон', next, 'Не пришёл', '', 0, ''],
      ],
    ],
    [
      'below merged groups',
      [
        ['Sales tracker', '', '', '', '', '', '', '', ''],
        ['Client', 'Rep', 'Call', '', 'Demo', '', 'Deal', '', ''],
        ['', '', 'Date', 'Result', 'Date', 'Result', 'Stage', 'Amount', 'Closed'],
        ['Acme', 'Ann', called, 'Connected', met, 'Held', 'Won', 1000, closed],
        ['Bolt', 'Bob', later, 'No answer', '', '', '', '', ''],
        ['Cone', 'Cy', later, 'Connected', next, 'No show', '', '', ''],
      ],
    ],
    [
      'below merged groups in Russian',
      [
        ['Клиент', 'Менеджер', 'Звонок', '', 'Встреча', '', 'Сделка', '', ''],
        ['', '', 'Дата', 'Итог', 'Дата', 'Итог', 'Статус', 'Сумма', 'Дата закрытия'],
        ['Акме', 'Ann', called, 'Дозвон', met, 'Состоялась', 'Успешно реализовано', 1000, closed],
        ['Болт', 'Bob', later, 'Не ответил', '', '', '', '', ''],
        ['Конус', 'Cy', later, 'Дозвон', next, 'Не пришли', '', '', ''],
      ],
    ],
    [
      'with a result right after each day',
      [
        ['Client', 'Rep', 'Call date', 'Result', 'Demo date', 'Result', 'Won?', 'Amount', 'Close date'],
        ['Acme', 'Ann', called, 'Connected', met, 'Held', true, 1000, closed],
        ['Bolt', 'Bob', later, 'No answer', '', '', false, '', ''],
        ['Cone', 'Cy', later, 'Connected', next, 'No show', false, '', ''],
        ['', '', '', '', '', '', false, '', ''],
      ],
    ],
    [
      'named alone above days, with an offer that is none of them',
      [
        [
          'Client',
          'Rep',
          'Call',
          'Call outcome',
          'Meeting',
          'Meeting outcome',
          'Proposal date',
          'Proposal amount',
          'Deal',
          'Deal value',
          'Close date',
        ],
        ['Acme', 'Ann', called, 'Connected', met, 'Held', next, 1200, 'Won', 1000, closed],
        ['Bolt', 'Bob', later, 'No answer', '', '', '', '', '', '', ''],
        ['Cone', 'Cy', later, 'Connected', next, 'No show', closed, 900, '', '', ''],
      ],
    ],
  ])('%s is read as all of them', (_, cells) => {
    expect(told(cells, ...everything)).toEqual(expected);
  });

  it('is a lead as well where it says when it came, converted once it has a deal', () => {
    const { readings, counted } = readSheet([
      [
        'Date added',
        'Source',
        'Client',
        'Rep',
        'Call date',
        'Call result',
        'Demo date',
        'Demo result',
        'Deal stage',
        'Deal amount',
      ],
      [added, 'Web', 'Acme', 'Ann', called, 'Connected', met, 'Held', 'Won', 1000],
      [added, 'Web', 'Bolt', 'Bob', later, 'No answer', '', '', '', ''],
    ]);
    expect(readings.map(({ tab }) => tab)).toEqual(['leads', 'calls', 'meetings', 'deals']);
    expect(numbersOf(counted).filter((one) => one.includes('leads'))).toEqual([
      'Ann 2025-03-30 leadsConverted 1',
      'Ann 2025-03-30 leadsCreated 1',
      'Ann 2025-04-01 leadsFirstCalled 1',
      'Ann 2025-04-01 leadsFirstCalledWon 1',
      'Bob 2025-03-30 leadsCreated 1',
      'Bob 2025-03-30 leadsNotConverted 1',
      'Bob 2025-04-02 leadsFirstCalled 1',
    ]);
  });

  it('never takes the day of one with the result of another', () => {
    const { counted } = readSheet([
      ['Client', 'Rep', 'Call date', 'Call result', 'Demo date', 'Demo result', 'Deal stage'],
      ['Acme', 'Ann', '', 'Connected', met, '', 'Won'],
      ['Bolt', 'Bob', called, '', '', 'Held', ''],
    ]);
    expect(numbersOf(counted).filter((one) => /callsConnected|appointmentsHeld|dealsWon /.test(one))).toEqual([
      'Ann undated callsConnected 1',
      'Ann undated dealsWon 1',
      'Bob undated appointmentsHeld 1',
    ]);
  });

  it('has two calls where its headings tell them apart, each with its own result', () => {
    expect(
      told(
        [
          [
            'Prospect',
            'Closer',
            'Discovery call date',
            'Discovery call outcome',
            'Closing call date',
            'Closing call outcome',
            'Deal status',
            'Deal amount',
          ],
          ['Acme', 'Ann', called, 'No answer', met, 'Connected', 'Won', 1000],
          ['Bolt', 'Ann', later, 'Connected', '', '', '', ''],
        ],
        'callsMade',
        'callsConnected',
        'dealsWon',
      ),
    ).toEqual([
      'Ann 2025-04-01 callsMade 1',
      'Ann 2025-04-02 callsConnected 1',
      'Ann 2025-04-02 callsMade 1',
      'Ann 2025-04-08 callsConnected 1',
      'Ann 2025-04-08 callsMade 1',
      'Ann undated dealsWon 1',
    ]);
  });

  it('may number its calls and hold a meeting and a deal beside them', () => {
    const { readings, counted } = readSheet([
      ['Клиент', 'Менеджер', '1 звонок', '', '2 звонок', '', 'Показ', '', 'Сделка', '', ''],
      ['', '', 'Дата', 'Результат', 'Дата', 'Результат', 'Дата', 'Итог', 'Этап', 'Сумма', 'Закрыта'],
      ['Акме', 'Ann', called, 'Не ответил', later, 'Дозвон', met, 'Состоялся', 'Успешно реализовано', 1000, closed],
      ['Болт', 'Bob', later, 'Не ответил', '', '', '', '', '', '', ''],
    ]);
    expect(readings.map(({ tab }) => tab)).toEqual(['calls', 'meetings', 'deals']);
    const numbers = numbersOf(counted).filter((one) => everything.some((measure) => one.includes(` ${measure} `)));
    expect(numbers).toEqual([
      'Ann 2025-04-01 callsMade 1',
      'Ann 2025-04-02 callsConnected 1',
      'Ann 2025-04-02 callsMade 1',
      'Ann 2025-04-08 appointmentsHeld 1',
      'Ann 2025-04-08 appointmentsSet 1',
      'Ann 2025-04-20 dealsWon 1',
      'Ann 2025-04-20 wonAmount 100000',
      'Bob 2025-04-02 callsMade 1',
    ]);
  });

  it('has a deal by the status of the row once that is won, lost or has an amount', () => {
    expect(
      told(
        [
          ['Client', 'Rep', 'Call date', 'Call result', 'Demo date', 'Demo result', 'Status', 'Amount', 'Close date'],
          ['Acme', 'Ann', called, 'Connected', met, 'Held', 'Won', 1000, closed],
          ['Bolt', 'Bob', later, 'No answer', '', '', 'New', '', ''],
          ['Cone', 'Bob', later, 'Connected', met, 'Held', 'Negotiation', 500, ''],
          ['Dune', 'Bob', later, 'Connected', met, 'Held', 'Lost', '', closed],
        ],
        'dealsCreated',
        'dealsWon',
        'dealsLost',
      ),
    ).toEqual([
      'Ann 2025-04-20 dealsWon 1',
      'Ann undated dealsCreated 1',
      'Bob 2025-04-20 dealsLost 1',
      'Bob undated dealsCreated 2',
    ]);
  });

  it('is its rep’s where the name stands on the first row of each group only', () => {
    const numbers = told(
      [
        ['Rep', 'Client', 'Call date', 'Call result', 'Demo date', 'Demo result', 'Deal stage'],
        ['Ann', 'Acme', called, 'Connected', met, 'Held', ''],
        ['', 'Bolt', later, 'No answer', '', '', ''],
        ['Bob', 'Cone', later, 'Connected', next, 'Held', ''],
        ['', 'Dune', later, 'Connected', next, 'Held', 'Won'],
      ],
      'callsMade',
      'dealsWon',
    );
    expect(numbers).toEqual([
      'Ann 2025-04-01 callsMade 1',
      'Ann 2025-04-02 callsMade 1',
      'Bob 2025-04-02 callsMade 2',
      'Bob undated dealsWon 1',
    ]);
  });

  it('names the cell of the sheet where something is wrong', () => {
    const { counted } = readSheet([
      ['Client', 'Rep', 'Call date', 'Call result', 'Demo date', 'Demo result', 'Deal stage'],
      ['Acme', 'Ann', called, 'Connected', 'next week', 'Held', 'Won'],
      ['Bolt', 'Bob', called, 'Connected', met, 'Held', ''],
      ['Cone', 'Cy', called, 'Connected', next, 'Held', ''],
    ]);
    const notes = counted.tabs.flatMap(({ notes: own }) => own).filter(({ reason }) => reason === 'unreadable date');
    expect(notes.map(({ row, letter }) => [row, letter])).toEqual([[2, 'E']]);
  });

  it('says which of its things it cannot read', () => {
    const { readings, others } = readSheet([
      ['Client', 'Rep', 'Call date', 'Call result', 'Demo date', 'Demo result', 'Deal amount', 'Closed date'],
      ['Acme', 'Ann', called, 'Connected', met, 'Held', 1000, closed],
      ['Bolt', 'Bob', later, 'No answer', '', '', '', ''],
    ]);
    expect(readings.map(({ tab }) => tab)).toEqual(['calls', 'meetings']);
    expect(others.map(({ nearest, missing }) => [nearest, missing])).toEqual([['deals', 'stage']]);
  });

  it('is said to be one, in both languages', () => {
    const { readings } = readSheet([
      ['Client', 'Rep', 'Call date', 'Call result', 'Demo date', 'Demo result'],
      ['Acme', 'Ann', called, 'Connected', met, 'Held'],
    ]);
    expect(readings[0]?.layout).toEqual({
      en: 'Read from the columns of each row, where they are filled: a call, a meeting.',
      ru: 'Из столбцов каждой строки, где они заполнены, читается: звонок, встреча.',
    });
  });
});

describe('a log', () => {
  it('that repeats the meeting and the deal of a client on each of its calls is refused', () => {
    const { readings, others } = readSheet([
      ['Call date', 'Rep', 'Client', 'Call result', 'Meeting date', 'Meeting result', 'Deal stage', 'Deal amount'],
      [called, 'Ann', 'Acme', 'No answer', met, 'Held', 'Won', 1000],
      [later, 'Ann', 'Acme', 'Connected', met, 'Held', 'Won', 1000],
      [later, 'Bob', 'Bolt', 'No answer', '', '', '', ''],
    ]);
    expect(readings).toEqual([]);
    expect(others[0]?.reason.en).toContain('one row per client');
  });

  it.each<[string, Cell[]]>([
    ['when the client is met', ['Call date', 'Rep', 'Client', 'Call result', 'Meeting date', 'Notes']],
    ['when to call next', ['Call date', 'Rep', 'Client', 'Call result', 'Next call date', 'Callback date']],
  ])('of calls that also says %s stays a log of calls', (_, headings) => {
    const { readings } = readSheet([headings, [called, 'Ann', 'Acme', 'Connected', met, '']], 'Calls');
    expect(readings.map(({ tab, origin }) => [tab, origin])).toEqual([['calls', undefined]]);
  });

  it.each<[string, Cell[][]]>([
    [
      'that count',
      [
        ['Calls', '', '', '', '', 'Deals', '', '', ''],
        ['Date', 'Rep', 'Result', 'Connected', '', 'Date', 'Rep', 'Won', 'Amount'],
        [called, 'Ann', 30, 5, '', called, 'Ann', 1, 100],
        [called, 'Bob', 31, 6, '', later, 'Bob', 1, 300],
      ],
    ],
    [
      'of rows',
      [
        ['Call date', 'Rep', 'Client', 'Call result', '', 'Demo date', 'Rep', 'Client', 'Demo result'],
        [called, 'Ann', 'Acme', 'Connected', '', met, 'Bob', 'Bolt', 'Held'],
        [called, 'Bob', 'Bolt', 'No answer', '', next, 'Bob', 'Cone', 'Held'],
      ],
    ],
    [
      'of which one goes on',
      [
        ['Rep', 'Client', 'Call date', 'Call result', '', 'Demo date', 'Demo result'],
        ['Ann', 'Acme', called, 'Connected', '', met, 'Held'],
        ['', '', '', '', '', next, 'Held'],
        ['', '', '', '', '', next, 'No show'],
      ],
    ],
  ])('beside another %s is not one row', (_, cells) => {
    const { readings } = readSheet(cells);
    expect(readings.some(({ layout }) => layout?.en.startsWith('Read from the columns'))).toBe(false);
  });

  it('of deals that knows when each was met stays a list of deals', () => {
    const { readings } = readSheet(
      [
        [
          'Deal name',
          'Deal stage',
          'Amount',
          'Close date',
          'Owner',
          'Last meeting date',
          'Last call outcome',
          'Number of calls',
        ],
        ['Acme', 'Won', 1000, closed, 'Ann', met, 'Connected', 3],
      ],
      'Deals',
    );
    expect(readings.map(({ tab, origin }) => [tab, origin])).toEqual([['deals', undefined]]);
  });
});
