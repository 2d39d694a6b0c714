import { describe, expect, it } from 'vitest';
import { withArithmetic } from '../../../workbench/host/arithmetic.ts';
import { type CellValue, emptySheet, emptyWorkbook } from '../../../workbench/workbook.ts';

function resultOf(formulas: Record<string, string>, rows: CellValue[][] = [[2, '', 'text', 0.5]]): unknown {
  const book = emptyWorkbook('Test', {});
  const computed = withArithmetic({ ...book, sheets: [{ ...emptySheet(1, 'One'), rows, formulas }] });
  return computed && Object.keys(formulas).map((key) => computed.sheets[0]?.rows[Number(key.split(',')[0])]?.[0]);
}

describe('sums of cells and numbers', () => {
  it.each([
    ['=A1+$D$1*4/2-1', 2],
    ['=10-2-3', 5],
    ['=B1*3', 0],
    ['=C1*3', '#VALUE!'],
    ['=1/B1', '#DIV/0!'],
    ['=#REF!*2+A1', '#REF!'],
  ])('%s are computed without an engine', (formula, value) => {
    expect(resultOf({ '1,0': formula })).toEqual([value]);
  });

  it('may look at one another, but not at themselves', () => {
    expect(resultOf({ '1,0': '=$A$3*2', '2,0': '=A1+1' })).toEqual([6, 3]);
    expect(resultOf({ '1,0': '=$A$3*2', '2,0': '=A2+1' })).toEqual(['#REF!', '#REF!']);
  });

  it.each(['=SUM(A1:A2)', '=Other!A1', '=(A1+1)*2', '=A1&"x"'])(
    'are left to the engine where they are %s',
    (formula) => {
      expect(resultOf({ '1,0': formula })).toBeNull();
    },
  );
});
