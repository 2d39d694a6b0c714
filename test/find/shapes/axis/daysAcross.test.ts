import { describe, expect, it } from 'vitest';
import { withDays } from '../../../../src/find/shapes/axis/daysAcross.ts';
import { tableContext } from '../../../../src/find/shapes/tables/tableContext.ts';

const days = (cells: readonly (string | number)[], ...texts: string[]) =>
  withDays(
    cells.map((day, column) => ({ index: column, rep: null, day, measure: 'calls', aim: null, part: null })),
    tableContext([[texts]]),
  )?.map(({ day }) => day) ?? null;

describe('days across the top, without a year', () => {
  it.each([
    [['Jan', 'Feb'], ['Calls 2025'], ['2025-01', '2025-02']],
    [['Jan'], ['Calls2025Q1', '2025'], ['2025-01']],
    [[6, 7], ['Calls 2025-03'], ['2025-03-06', '2025-03-07']],
    [[6], ['03.2025'], ['2025-03-06']],
    [[6], ['calls(12.2025)'], ['2025-12-06']],
    [['w/c 3 Mar', 'w/c 10 Mar'], ['March 2025'], ['Week of 2025-03-03', 'Week of 2025-03-10']],
    [['3–7 Mar'], ['March 2025'], ['Week of 2025-03-03']],
    [['03.03-07.03'], ['1 кв. 2025'], ['Week of 2025-03-03']],
  ] as const)('%j are told theirs by %j', (cells, texts, told) => {
    expect(days(cells, ...texts)).toEqual(told);
  });

  it.each([
    ['no year', ['Jan'], ['Calls']],
    ['two years', ['Jan'], ['Calls 2024 2025']],
    ['a longer number', ['Jan'], ['Calls 120250']],
    ['a month within a longer number', [6], ['103.2025']],
  ] as const)('are not told by %s', (_, cells, texts) => {
    expect(days(cells, ...texts)).toBeNull();
  });
});
