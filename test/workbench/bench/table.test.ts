import { describe, expect, it } from 'vitest';
import { isBroken, isMet, type Line, medianLine, medianOf } from '../../../workbench/bench/line.ts';
import { tableOf } from '../../../workbench/bench/table.ts';

const line: Line = { what: '1M calls ÷ touch', value: 1.6, unit: 'times', goal: 1.75, required: 3 };

describe('a line of the benchmark', () => {
  it('is met when it keeps to its goal', () => {
    expect([isMet(line), isBroken(line)]).toEqual([true, false]);
  });

  it('is not met, but not broken either, between the goal and what is required', () => {
    expect([isMet({ ...line, value: 2 }), isBroken({ ...line, value: 2 })]).toEqual([false, false]);
  });

  it('is broken beyond what is required, and when nothing was measured', () => {
    expect([isBroken({ ...line, value: 4 }), isBroken({ ...line, value: Number.NaN })]).toEqual([true, true]);
  });

  it('is the median of its samples', () => {
    expect([medianOf([9, 1, 2]), medianOf([4, 1, 3, 2])]).toEqual([2, 2.5]);
    expect(medianLine([9, 1, 2], { what: 'load', unit: 'milliseconds' })).toMatchObject({
      value: 2,
      samples: [9, 1, 2],
    });
  });
});

describe('the table of the benchmark', () => {
  it('says what is met, what is not and what is broken', () => {
    const lines = [line, { ...line, value: 2 }, { ...line, value: 4 }];
    expect(
      tableOf(lines)
        .split('\n')
        .map((text) => text.trim().split(/ {2,}/).slice(1)),
    ).toEqual([
      ['goal', 'required'],
      ['1.60 ×', '≤ 1.75', '≤ 3', 'met'],
      ['2.00 ×', '≤ 1.75', '≤ 3', 'not met'],
      ['4.00 ×', '≤ 1.75', '≤ 3', 'BROKEN'],
    ]);
  });

  it('says a size without judging it', () => {
    expect(tableOf([{ what: 'size', value: 812.34, unit: 'kilobytes' }])).toMatch(/size +812\.3 KB$/);
  });
});
