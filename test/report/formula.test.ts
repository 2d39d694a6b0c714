import { describe, expect, it } from 'vitest';
import { computed, timesRatio } from '../../src/report/formula.ts';
import { layOut } from '../../src/report/layout.ts';

describe('a formula of the report', () => {
  it('is computed in the order of a spreadsheet', () => {
    expect(computed('={a}+{b}*29*3/4-6/3*2', { a: 10, b: 2 })).toBe(10 + (2 * 29 * 3) / 4 - 4);
  });

  it('has whole numbers only, which every locale writes alike', () => {
    expect([timesRatio(3, 4), timesRatio(5, 5), timesRatio(1.5, 4)]).toEqual(['*3/4', '', '*15000/40000']);
  });

  it('finds its cells by their names wherever the block stands', () => {
    const above = { name: 'above', lines: [{ cells: [] }, { cells: [] }] };
    const cells = [
      { value: 'Calls' },
      { value: 7, name: 'calls', isInput: true as const },
      { value: 14, formula: '={calls}*2' },
    ];
    const { formulas, inputs, rows } = layOut([above, { name: 'own', lines: [{ cells }] }]);
    expect(formulas).toEqual([{ row: 3, column: 2, formula: '=$B$4*2' }]);
    expect(inputs).toEqual([{ row: 3, column: 1, name: 'calls', label: 'Calls' }]);
    expect(rows[3]?.slice(0, 3)).toEqual(['Calls', 7, 14]);
  });
});
