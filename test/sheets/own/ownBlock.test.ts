import { describe, expect, it } from 'vitest';
import { reportPlan } from '../../../src/report/reportPlan.ts';
import { defaultSettings } from '../../../src/settings/catalogue.ts';
import { ownBlock } from '../../../src/sheets/own/ownBlock.ts';
import { printsOf } from '../../../src/sheets/own/printList.ts';
import type { Cell } from '../../../src/vocabulary/cell.ts';
import { madeUpSummary } from '../../report/madeUpSummary.ts';

const reps = Array.from({ length: 600 }, (_, i) => `Rep ${i}`);

/** KPI Details as cells, filled to one width. */
function detailsOf(given: Parameters<typeof madeUpSummary>[0]): Cell[][] {
  const plan = reportPlan(madeUpSummary(given), defaultSettings).sheets.find(({ role }) => role === 'details')!;
  return plan.rows.map((row) => [...row, ...new Array<string>(plan.columnWidths.length - row.length).fill('')]);
}

const long = detailsOf({ reps });
const longer = detailsOf({ reps: [...reps, 'Zoe', 'Zack'] });
const short = detailsOf({ reps: reps.slice(0, 4) });
const prints = printsOf(long);
const mine: Cell[][] = [[], ['mine', 1, 2], [], ['mine too']];

const block = (cells: Cell[][], claim = {}) => ownBlock(cells, { rows: long.length, prints, ...claim }, () => []);
const changed = (change: (rows: Cell[][]) => void): Cell[][] => {
  const rows = long.map((row) => [...row]);
  change(rows);
  return rows;
};
const untouched = { changed: [], isMoved: false, isGrouped: true };

describe('three thousand rows of ours', () => {
  it('have prints that are short enough for a tag', () => {
    expect(long.length).toBeGreaterThan(3000);
    expect(prints.length).toBeLessThanOrEqual(6000);
    const huge = Array.from({ length: 40_000 }, (_, i) => [`row ${i}`, i]);
    expect(printsOf(huge).length).toBeLessThanOrEqual(6000);
  });

  it('are all ours while nobody touches them, with rows of people below', () => {
    expect(block(long)).toEqual({ ...untouched, rows: long.length });
    expect(block([...long, ...mine])).toEqual({ ...untouched, rows: long.length });
    expect(block([...long, ...mine.slice(1)])).toEqual({ ...untouched, rows: long.length });
  });

  it('show each cell that somebody has typed into any row of them, and few rows besides', () => {
    for (let row = 1; row < long.length; row += 61) {
      const rows = changed((cells) => {
        cells[row]![10] = 'ask Ben';
      });
      const found = block(rows);
      expect(found.changed, `row ${row}`).toContain(row);
      expect(found.changed.length, `row ${row}`).toBeLessThan(60);
    }
  });

  it('are ours again once the rows that were named are empty', () => {
    for (let row = 1; row < long.length; row += 293) {
      const rows = changed((cells) => {
        cells[row]![1] = 99;
      });
      for (const one of block(rows).changed) rows[one] = [];
      expect(block(rows).changed).toEqual([]);
    }
  });

  it.each([
    ['the last', long.length - 1],
    ['the first below the title', 1],
  ])('show what somebody has typed into %s of them', (_, row) => {
    const rows = changed((cells) => {
      cells[row]![10] = 'ask Ben';
    });
    expect(block([...rows, ...mine]).changed).toContain(row);
  });

  it('show where a row was deleted, and no row that merely moved', () => {
    for (let row = 60; row < long.length - 1; row += 397) {
      if (long[row]!.every((cell) => cell === '')) continue;
      const found = block(changed((cells) => cells.splice(row, 1)));
      expect(found.changed.length, `row ${row}`).toBeLessThan(60);
      for (const one of found.changed) expect(Math.abs(one - row)).toBeLessThan(60);
    }
  });

  it('are followed to their end where people have inserted empty rows', () => {
    for (let row = 1; row < long.length; row += 307) {
      const found = block([...changed((cells) => cells.splice(row, 0, [], [], [])), ...mine]);
      expect(found, `row ${row}`).toEqual({ rows: long.length + 3, changed: [], isMoved: true, isGrouped: true });
    }
  });

  it('are told from a copy of some that people keep below', () => {
    expect(block([...long, [], ...long.slice(100, 160)])).toEqual({ ...untouched, rows: long.length });
  });

  it.each([
    ['more', longer],
    ['few', short],
  ])('are ours where a build that makes them %s was cut off, before its values and after them', (_, next) => {
    const stamped = ([, ...rows]: Cell[][]): Cell[][] => [[''], ...rows];
    const claim = { rows: Math.max(long.length, next.length), next: printsOf(next) };
    expect(block(stamped(long), claim).changed).toEqual([]);
    expect(block(stamped(next), claim).changed).toEqual([]);
    const typed = stamped(next).map((row, i) => (i === 9 ? [...row.slice(0, 10), 'ask Ben'] : row));
    expect(block(typed, claim).changed).toContain(9);
  });
});
