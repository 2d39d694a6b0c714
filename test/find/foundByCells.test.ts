import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { ask, count } from '../kpis/ask.ts';
import { numbersOf, readSheet, readSheets } from './shapes/readSheets.ts';

describe('a list of clients with what became of the call to each', () => {
  const base = (sheet: string, prefix: string, results: readonly string[]) => ({
    sheet,
    cells: [
      ['Название', 'Телефон', 'Дата последнего контракта', 'Статус звонка', 'Дата следующего контакта'],
      ...results.map((result, i): Cell[] => [
        `${prefix} ${i}`,
        `+7 900 ${prefix.length}${i}`,
        '01.02.2024',
        result,
        '',
      ]),
    ],
  });
  const town = base('Лиды', 'Альфа', ['Недозвон', 'Перезвонить', 'Недозвон', 'Отказ', '', '']);
  const others = base('Другие города', 'Гамма-плюс', ['Недозвон', 'Интересно', 'Отказ', '']);

  it('counts for all time, each client on one sheet, and who has no result yet was not called', () => {
    const { counted } = readSheets([town, others]);
    expect(numbersOf(counted).filter((line) => /callsMade|callsConnected/.test(line))).toEqual([
      ' undated callsConnected 4',
      ' undated callsMade 7',
    ]);
  });
});

describe('the rep of a tab', () => {
  const Reps = [
    { 'Rep ID': 101, Name: 'Ann Lee', Team: 'East' },
    { 'Rep ID': 102, Name: 'Bob Moss', Team: 'West' },
  ];
  const row = (who: Cell, i: number) => ({
    'Call date': `2025-01-1${i}`,
    Handler: who,
    'Call outcome': 'Connected',
    'Call ID': `C${i}`,
  });

  it('is the one whose id of the Reps tab stands there, whatever the heading', () => {
    const Calls = [row('Ann Lee', 0), row('Ann Lee', 1), row('Bob Moss', 2), row('Ann Lee', 3)];
    expect(ask('CALLS_MADE', { Calls, Reps }, { rep: 'Ann Lee' }).value).toBe(3);
  });

  it('is told by ids under a heading that is about people', () => {
    const Calls = [101, 102, 101, 101].map((who, i) => {
      const { Handler, ...rest } = row(who, i);
      return { ...rest, handled_by_user: Handler };
    });
    expect(ask('CALLS_MADE', { Calls, Reps }, { rep: 'Ann Lee' }).value).toBe(3);
  });

  it('is nobody where short numbers may count anything', () => {
    const Calls = [101, 102, 101, 101].map((who, i) => {
      const { Handler, ...rest } = row(who, i);
      return { ...rest, Minutes_waited_before: Handler };
    });
    expect(count({ Calls, Reps }).found.readings.find(({ tab }) => tab === 'calls')?.columns.rep).toBeUndefined();
  });
});

describe('a row that stands for several calls', () => {
  const log = [
    ['Date', 'Rep', 'Call outcome', 'calls_count'],
    ['2025-01-06', 'Ann', 'Connected', 4],
    ['2025-01-06', 'Ann', 'No answer', 11],
    ['2025-01-07', 'Bob', 'Connected', 1],
  ];

  it('is never counted as one', () => {
    expect(numbersOf(readSheet(log, 'Outcomes').counted).filter((line) => /callsMade/.test(line))).not.toContain(
      'Ann 2025-01-06 callsMade 2',
    );
  });
});

describe('what stands below another kind of work', () => {
  const tally = [
    ['Date', 'Rep', 'Calls', '', 'Emails', ''],
    ['', '', 'Made', 'Answered', 'Sent', 'Answered'],
    ['2025-01-06', 'Ann', 40, 10, 30, 7],
    ['2025-01-07', 'Ann', 50, 11, 20, 6],
  ];

  it('is never a connected call', () => {
    expect(numbersOf(readSheet(tally).counted)).toEqual([
      'Ann 2025-01-06 callsConnected 10',
      'Ann 2025-01-06 callsMade 40',
      'Ann 2025-01-06 emailReplies 7',
      'Ann 2025-01-06 emailsSent 30',
      'Ann 2025-01-07 callsConnected 11',
      'Ann 2025-01-07 callsMade 50',
      'Ann 2025-01-07 emailReplies 6',
      'Ann 2025-01-07 emailsSent 20',
    ]);
  });

  it('is left alone where no measure of that work is called so', () => {
    const cells = tally.map((row) => row.map((cell) => (cell === 'Emails' ? 'Meetings' : cell)));
    const connected = numbersOf(readSheet(cells).counted).filter((line) => /callsConnected/.test(line));
    expect(connected.filter((line) => / (7|6)$/.test(line))).toEqual([]);
  });
});

it('a blank column gives way to a filled one with a weaker heading', () => {
  const Calls = [0, 1, 2].map((i) => ({
    'Call date': `2025-01-1${i}`,
    Rep: '',
    'Sales rep name': i === 1 ? 'Bob' : 'Ann',
    'Call outcome': 'Connected',
  }));
  expect(ask('CALLS_MADE', { Calls }, { rep: 'Ann' }).value).toBe(2);
});

it('sheets whose days lack the year that their names have are read together', () => {
  const month = (sheet: string, calls: number) => ({
    sheet,
    cells: [
      ['Date', 'Rep', 'Calls', 'Connects'],
      ['3 Mar', 'Ann', calls, 2],
      ['4 Mar', 'Ann', calls, 3],
      ['5 Mar', 'Ann', calls, 4],
    ],
  });
  const made = numbersOf(readSheets([month('Mar 2024', 10), month('Mar 2025', 20)]).counted);
  expect(made.filter((line) => /callsMade/.test(line))).toHaveLength(6);
});
