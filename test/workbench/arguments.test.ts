import { describe, expect, it } from 'vitest';
import { readArguments, WrongArguments } from '../../workbench/arguments.ts';

describe('the command line', () => {
  it('takes files and options in any order', () => {
    const read = readArguments([
      '--as-of',
      '2025-03-31',
      'calls.csv',
      '--out=report.xlsx',
      'deals',
      '--locale',
      'ru-RU',
      '--stats',
    ]);
    expect(read).toMatchObject({
      files: ['calls.csv', 'deals'],
      out: 'report.xlsx',
      json: null,
      asOf: '2025-03-31',
      locale: 'ru_RU',
      stats: true,
    });
  });

  it('takes everything after -- for a file', () => {
    expect(readArguments(['--', '--odd.csv']).files).toEqual(['--odd.csv']);
  });

  it.each([
    [['--colour'], 'There is no option --colour.'],
    [['--toString'], 'There is no option --toString.'],
    [['a.csv', '--out'], '--out needs a value.'],
    [['a.csv', '--out', '--stats'], '--out needs a value.'],
    [['--as-of', '2025-02-30'], '--as-of needs a day such as 2025-03-31, not “2025-02-30”.'],
    [['--as-of', '31.03.2025'], '--as-of needs a day'],
    [['--time-zone', 'Mars/Olympus'], '--time-zone needs a zone such as Europe/Paris, not “Mars/Olympus”.'],
    [['--time-zone', '+05:00'], '--time-zone needs a zone'],
    [['--locale', 'english'], '--locale needs a locale'],
    [['--locale', 'ru_RU', '--as-of', 'вчера'], 'После --as-of нужна дата вида 2025-03-31, а не «вчера».'],
  ])('refuses %j in one sentence', (words, sentence) => {
    expect(() => readArguments(words)).toThrow(WrongArguments);
    expect(() => readArguments(words)).toThrow(sentence);
  });
});
