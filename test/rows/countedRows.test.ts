import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedRows } from '../../src/rows/countedRows.ts';
import { rowNumber, type TypedTab } from '../../src/rows/typedTab.ts';

const tabOf = (leftOut: readonly number[]): TypedTab => ({
  tab: 'deals',
  sheet: 'Deals',
  rows: leftOut.length,
  firstRow: 2,
  picked: null,
  columns: {
    created: { kind: 'time', values: Float64Array.from(leftOut, (_, row) => row) },
    rep: { kind: 'code', codes: Uint8Array.from(leftOut, (_, row) => row + 1) },
  },
  leftOut: Uint8Array.from(leftOut),
  notes: [],
  clock: { localSeconds: (milliseconds) => milliseconds / 1000, durationEpoch: 0 } as TypedTab['clock'],
  headings: {},
  letters: {},
});

describe('the rows that count', () => {
  it('are all that can be reached, each under its own number', () => {
    const { tab } = countedRows(tabOf([0, 5, 0, 5]));
    expect(tab.rows).toBe(2);
    expect([0, 1].map((row) => rowNumber(tab, row))).toEqual([2, 4]);
    expect(tab.columns.created).toEqual({ kind: 'time', values: Float64Array.of(0, 2) });
    expect(tab.columns.rep).toEqual({ kind: 'code', codes: Uint8Array.of(1, 3) });
  });

  it('come back to their places, with nothing in those of the others', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 5), { maxLength: 20 }), (leftOut) => {
        const whole = tabOf(leftOut);
        const { tab, ofWholeTab } = countedRows(whole);
        const back = ofWholeTab(tab.columns);
        expect(back.created).toEqual({
          kind: 'time',
          values: Float64Array.from(leftOut, (reason, row) => (reason === 0 ? row : Number.NaN)),
        });
        expect(back.rep).toEqual({
          kind: 'code',
          codes: Uint8Array.from(leftOut, (reason, row) => (reason === 0 ? row + 1 : 0)),
        });
      }),
    );
  });
});
