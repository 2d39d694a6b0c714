import { describe, expect, it } from 'vitest';
import { sampleTabs, sampleTracker } from '../../src/sample/sampleTabs.ts';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { dayOf } from '../../src/vocabulary/day.ts';
import { numbersOf, readSheets } from '../find/shapes/readSheets.ts';

const asOf = dayOf(2025, 12, 31);

/** As Sheets shows a sheet: cells under a date format are dates. */
function sheetOf({ name, cells, formats }: ReturnType<typeof sampleTabs>[number]) {
  const typed = (cell: Cell, column: number): Cell =>
    typeof cell === 'number' && formats[column]?.startsWith('yyyy') ? new Date((cell - 25569) * 86_400_000) : cell;
  return { sheet: name, cells: cells.map((row) => row.map(typed)) };
}

describe.each(['en', 'ru'] as const)('the sample tracker in %s', (language) => {
  const [tracker] = sampleTracker({ asOf, language });
  const { counted, questions } = readSheets([sheetOf(tracker!)]);
  const sumOf = (numbers: readonly string[], measure: string): number =>
    numbers
      .map((one) => / (\S+) ([\d.]+)$/.exec(one))
      .reduce((sum, found) => (found?.[1] === measure ? sum + Number(found[2]) : sum), 0);
  const written = (column: number): number =>
    tracker!.cells.reduce((sum, row) => (typeof row[0] === 'number' ? sum + Number(row[column]) : sum), 0);

  it('is read without a question, its weekly totals left out', () => {
    expect(questions).toEqual([]);
    expect(counted.tabs.map(({ tab }) => tab)).toEqual(['dailyActivity']);
    const numbers = numbersOf(counted);
    expect(['callsMade', 'callsConnected', 'appointmentsSet', 'dealsWon'].map((one) => sumOf(numbers, one))).toEqual(
      [2, 3, 4, 8].map(written),
    );
    expect(written(2)).toBeGreaterThan(300);
  });

  it('tells the story of the tabs', () => {
    const tabs = readSheets(sampleTabs({ size: 'small', asOf, language }).map(sheetOf));
    const [own, theirs] = [counted, tabs.counted].map((one) => numbersOf(one));
    for (const measure of ['appointmentsSet', 'dealsWon'])
      expect([measure, sumOf(own!, measure)]).toEqual([measure, sumOf(theirs!, measure)]);
  });
});
