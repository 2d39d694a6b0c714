import { describe, expect, it } from 'vitest';
import { leavingDays } from '../../../src/summary/figures/leavers.ts';
import { dayOf, isoOf } from '../../../src/vocabulary/day.ts';
import { call, count, type Row } from '../../kpis/ask.ts';

const start = dayOf(2025, 1, 1);
/** A call every so many days, from New Year to that day of the year. */
const calls = (Rep: string, every: number, until: number): Row[] =>
  Array.from({ length: Math.floor(until / every) + 1 }, (_, i) => call({ Rep, 'Call date': isoOf(start + i * every) }));

function leavers(rows: readonly Row[]): string[] {
  const { counted } = count({ Calls: rows }, [['As of', '2025-12-31']]);
  const named = counted.tally.reps.map((_, rep) => rep).filter((rep) => rep !== 0);
  const left = leavingDays(counted.tally, { named, asOf: dayOf(2025, 12, 31) });
  return [...left].map(([rep, day]) => `${counted.tally.reps[rep]} ${isoOf(day)}`);
}

describe('who has left', () => {
  it('did nothing for longer than a holiday while others went on', () => {
    expect(leavers([...calls('Ada', 1, 200), ...calls('Ben', 1, 164)])).toEqual(['Ben 2025-06-14']);
    expect(leavers([...calls('Ada', 1, 200), ...calls('Ben', 1, 165)])).toEqual([]);
  });

  it('is not somebody who works now and then: three of the usual pauses must be over', () => {
    expect(leavers([...calls('Ada', 1, 200), ...calls('Ben', 20, 140)])).toEqual([]);
    expect(leavers([...calls('Ada', 1, 201), ...calls('Ben', 20, 140)])).toEqual(['Ben 2025-05-21']);
  });

  it('is nobody where all end together: the data end there', () => {
    expect(leavers([...calls('Ada', 1, 100), ...calls('Ben', 1, 100)])).toEqual([]);
  });

  it('is somebody of a single day long ago', () => {
    expect(leavers([...calls('Ada', 1, 100), ...calls('Ben', 1, 0)])).toEqual(['Ben 2025-01-01']);
  });
});
