import { describe, expect, it } from 'vitest';
import { areasOf } from '../../../src/sheets/write/dressCells.ts';

describe('the places of a value', () => {
  it('are stretches of a row, and those alike below one another as one', () => {
    const grid = [
      ['a', 'b', 'b', 'a'],
      ['a', 'b', 'b', 'b'],
      ['a', 'b', 'b', 'a'],
      ['b', 'b', 'b', 'a'],
    ];
    expect(areasOf(grid, 'b')).toEqual(['B1:C1', 'B2:D2', 'B3:C3', 'A4:C4']);
    expect(areasOf(grid, 'a')).toEqual(['A1:A3', 'D1:D1', 'D3:D4']);
  });

  it('are none where it is nowhere', () => {
    expect(areasOf([['a']], 'b')).toEqual([]);
  });
});
