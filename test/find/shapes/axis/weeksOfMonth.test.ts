import { describe, expect, it } from 'vitest';
import { numbersOf, readSheet } from '../readSheets.ts';

const calls = (lines: readonly string[]) => lines.filter((line) => line.includes('callsMade'));

describe('weeks that are counted within their month', () => {
  it('begin on its first, eighth, fifteenth and twenty-second day, across', () => {
    const { counted } = readSheet([
      ['Май 2025'],
      ['Менеджер', 'Показатель', 'Неделя 1', 'Неделя 2', 'Неделя 3', 'Итого'],
      ['Анна', 'Звонки', 10, 20, 30, 60],
      ['', 'Дозвоны', 1, 2, 3, 6],
    ]);
    expect(calls(numbersOf(counted))).toEqual([
      'Анна 2025-05-01 callsMade 10',
      'Анна 2025-05-08 callsMade 20',
      'Анна 2025-05-15 callsMade 30',
    ]);
  });

  it('are no weeks of the year where they stand down the side', () => {
    const { counted } = readSheet(
      [
        ['Week', 'Rep', 'Calls', 'Connects'],
        ['Week 1', 'Ann', 10, 1],
        ['Week 2', 'Ann', 20, 2],
        ['Week 5', 'Ann', 30, 3],
      ],
      'May 2025',
    );
    expect(calls(numbersOf(counted))).toEqual([
      'Ann 2025-05-01 callsMade 10',
      'Ann 2025-05-08 callsMade 20',
      'Ann 2025-05-29 callsMade 30',
    ]);
  });

  it('are the weeks of each month below one another', () => {
    const block = (title: string, calls: number) => [
      [title],
      ['', 'W1', 'W2'],
      ['Calls', calls, calls],
      ['Connects', 1, 1],
      [],
    ];
    const { counted } = readSheet([...block('April 2025', 10), ...block('May 2025', 20)], 'Ann');
    expect(calls(numbersOf(counted))).toEqual([
      ' 2025-04-01 callsMade 10',
      ' 2025-04-08 callsMade 10',
      ' 2025-05-01 callsMade 20',
      ' 2025-05-08 callsMade 20',
    ]);
  });
});

describe('hours across', () => {
  it('are parts of the day under what is merged above them', () => {
    const { counted } = readSheet([
      ['', '', 'Dials', '', '', 'Connects', '', ''],
      ['Date', 'Rep', '9a', '10a', 'Total', '9a', '10a', 'Total'],
      ['2025-05-05', 'Ann', 4, 5, 9, 1, 0, 1],
      ['2025-05-06', 'Ann', 6, 7, 13, 2, 1, 3],
    ]);
    expect(numbersOf(counted)).toEqual([
      'Ann 2025-05-05 callsConnected 1',
      'Ann 2025-05-05 callsMade 9',
      'Ann 2025-05-06 callsConnected 3',
      'Ann 2025-05-06 callsMade 13',
    ]);
  });
});
