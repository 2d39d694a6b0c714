import { describe, expect, it } from 'vitest';
import { durationQuestions } from '../../../../src/find/settings/durationQuestions.ts';
import type { Cell } from '../../../../src/vocabulary/cell.ts';
import { settingsOf } from '../../../kpis/ask.ts';
import { day, numbersOf, readSheet } from '../readSheets.ts';

const tally = (units: Cell[] | null, heading = 'Talk time'): Cell[][] => [
  ['Date', 'Rep', 'Dials', 'Connects', heading],
  ...(units ? [units] : []),
  [day('2025-05-05'), 'Ann', 40, 5, 35],
  [day('2025-05-06'), 'Ann', 41, 6, 50],
];
const talk = (cells: Cell[][], lines: Cell[][] = []) =>
  numbersOf(readSheet(cells, 'Tracker', lines).counted).filter((line) => line.includes('talkSeconds'));

describe('a row of units below the headings', () => {
  it.each<[Cell[]]>([[['', '', '#', '#', 'min']], [['', '', 'шт', 'шт', '(мин)']]])(
    'says what times count: %s',
    (units) => {
      expect(talk(tally(units))).toEqual(['Ann 2025-05-05 talkSeconds 2100', 'Ann 2025-05-06 talkSeconds 3000']);
    },
  );
});

describe('talk times of a day that may be minutes as well as seconds', () => {
  it('are asked about, and counted as neither until then', () => {
    expect(talk(tally(null))).toEqual([]);
    const { readings } = readSheet(tally(null));
    const questions = durationQuestions(readings, settingsOf([]), { durationEpoch: 0 });
    expect(questions.map(({ setting }) => setting)).toEqual(['Daily activity column: talk seconds, unit']);
  });

  it('are what the answer says', () => {
    const line = ['Daily activity column: talk seconds, unit', 'minutes'];
    expect(talk(tally(null), [line])[0]).toBe('Ann 2025-05-05 talkSeconds 2100');
  });

  it('are clear where the heading says it, or more than a day has minutes', () => {
    expect(talk(tally(null, 'Talk minutes'))[0]).toBe('Ann 2025-05-05 talkSeconds 2100');
    const long = tally(null).map((row, i) => (i === 0 ? row : [...row.slice(0, 4), 3000 + i]));
    expect(talk(long)[0]).toBe('Ann 2025-05-05 talkSeconds 3001');
  });
});
