import { describe, expect, it } from 'vitest';
import { callConnectRatio } from '../../src/kpis/callConnectRatio.ts';
import { callsMade } from '../../src/kpis/callsMade.ts';
import { answersOf, sourceOf } from '../../src/summary/figures/answers.ts';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { dayOf } from '../../src/vocabulary/day.ts';
import { periodOf } from '../../src/vocabulary/period.ts';
import { day, readSheets } from '../find/shapes/readSheets.ts';
import { settingsOf } from '../kpis/ask.ts';

const { values: fiscal } = settingsOf([]);

/** What is said of calls and connects of the team, and of a rep, for all time or a quarter. */
function said(sheets: Record<string, Cell[][]>, who: string | null = null, quarter: string | null = null) {
  const { counted } = readSheets(Object.entries(sheets).map(([sheet, cells]) => ({ sheet, cells })));
  const { tally, targets, reps } = counted;
  const answers = answersOf(
    sourceOf(tally, targets, { asOf: dayOf(2025, 12, 31), fiscal, language: 'en' }),
    quarter === null ? [] : [periodOf(quarter, fiscal) as NonNullable<ReturnType<typeof periodOf>>],
  );
  const period = quarter === null ? null : periodOf(quarter, fiscal);
  return [callsMade, callConnectRatio].map(
    (kpi) => answers(kpi, who === null ? null : reps.names.indexOf(who), period).value,
  );
}

const ofDays = (month: string, headings: string[], numbers: number[], rep: string[] = []): Cell[][] => [
  ['Date', ...(rep.length > 0 ? ['Rep'] : []), ...headings],
  ...['07', '08', '09'].map((date): Cell[] => [day(`2025-${month}-${date}`), ...rep, ...numbers]),
];

describe('a column that one sheet of a daily tally has and another lacks', () => {
  const own = {
    'Ann Lee': ofDays('04', ['Calls', 'Connects'], [50, 10]),
    'Bob Moss': ofDays('04', ['Calls'], [40]),
  };

  it('says nothing of the rep whose sheet lacks it, and nothing of the team', () => {
    expect(said(own, 'Ann Lee')).toEqual([150, 0.2]);
    expect(said(own, 'Bob Moss')).toEqual([120, null]);
    expect(said(own)).toEqual([270, null]);
  });

  it('is told of the quarters in which no sheet lacks it', () => {
    const months = {
      'Mar 2025': ofDays('03', ['Calls'], [40], ['Ann Lee']),
      'Apr 2025': ofDays('04', ['Calls', 'Connects'], [50, 10], ['Ann Lee']),
    };
    expect(said(months)).toEqual([270, null]);
    expect(said(months, null, '2025 Q1')).toEqual([120, null]);
    expect(said(months, null, '2025 Q2')).toEqual([150, 0.2]);
  });

  it('is lacked by none where each sheet has a measure of its own', () => {
    const apart = {
      Calls: ofDays('04', ['Calls'], [50], ['Ann Lee']),
      Connects: ofDays('04', ['Connects'], [10], ['Ann Lee']),
    };
    expect(said(apart)).toEqual([150, 0.2]);
  });
});

describe('cells of a daily tally that cannot be read', () => {
  const withError = (cell: Cell): Record<string, Cell[][]> => ({
    Tally: [
      ['Date', 'Rep', 'Calls', 'Connects'],
      [day('2025-03-07'), 'Ann Lee', 50, 10],
      [day('2025-04-07'), 'Ann Lee', cell, 10],
      [day('2025-04-07'), 'Bob Moss', 40, 5],
    ],
  });

  it('leave blank what they belong to, for their rep and their days', () => {
    expect(said(withError('#REF!'))).toEqual([null, null]);
    expect(said(withError('#REF!'), 'Ann Lee')).toEqual([null, null]);
    expect(said(withError('#REF!'), 'Bob Moss')).toEqual([40, 0.125]);
    expect(said(withError('#REF!'), null, '2025 Q1')).toEqual([50, 0.2]);
    // Ten connects of no dials were dialled all the same.
    expect(said(withError(''))).toEqual([null, null]);
    expect(said(withError('отпуск'), 'Bob Moss')).toEqual([40, 0.125]);
  });

  it('are no more than remarked where they are few', () => {
    const many = withError('#REF!').Tally as Cell[][];
    const days = Array.from({ length: 60 }, (_, i): Cell[] => [
      day(`2025-02-${(i % 28) + 1}`.replace(/-(\d)$/, '-0$1')),
      `Rep ${i}`,
      10,
      1,
    ]);
    expect(said({ Tally: [...many, ...days] })[0]).toBe(690);
  });
});
