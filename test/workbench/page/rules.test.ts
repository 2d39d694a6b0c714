import { describe, expect, it } from 'vitest';
import { rulesToGrid, unknownRules } from '../../../workbench/page/rules.ts';
import type { ConditionalFormat } from '../../../workbench/workbook.ts';

const area = { row: 1, column: 2, rows: 3, columns: 1 };
const style = { background: '#fce5cd', fontColor: '#b34700' };

function rule(criterion: string, ...values: ConditionalFormat['values']): ConditionalFormat {
  return { areas: [area], criterion, values, style };
}

const ruleOf = (format: ConditionalFormat) => rulesToGrid([format], (formula) => formula.replace(';', ','))[0]?.rule;

describe('a conditional format on the page', () => {
  it('colours the same cells in the same colours', () => {
    expect(rulesToGrid([rule('NUMBER_LESS_THAN', 0)], String)[0]).toMatchObject({
      ranges: [{ startRow: 1, endRow: 3, startColumn: 2, endColumn: 2 }],
      rule: { style: { bg: { rgb: '#fce5cd' }, cl: { rgb: '#b34700' } } },
    });
  });

  it.each([
    [rule('NUMBER_LESS_THAN', 0), { subType: 'number', operator: 'lessThan', value: 0 }],
    [rule('NUMBER_BETWEEN', 1, 2), { subType: 'number', operator: 'between', value: [1, 2] }],
    [rule('TEXT_CONTAINS', 'late'), { subType: 'text', operator: 'containsText', value: 'late' }],
    [rule('CELL_NOT_EMPTY'), { subType: 'text', operator: 'notContainsBlanks' }],
    [rule('CUSTOM_FORMULA', '=AND(C2<0;D2)'), { subType: 'formula', value: '=AND(C2<0,D2)' }],
  ])('says %j in the words of the grid', (format, expected) => {
    expect(ruleOf(format)).toMatchObject(expected);
  });

  it('runs from colour to colour', () => {
    expect(ruleOf(rule('GRADIENT', '#ffffff', 'MIN', '', '', '', '', '#0072b2', 'NUMBER', '5'))).toEqual({
      type: 'colorScale',
      config: [
        { index: 0, color: '#ffffff', value: { type: 'min' } },
        { index: 1, color: '#0072b2', value: { type: 'num', value: 5 } },
      ],
    });
  });

  it('is named when the grid does not know it', () => {
    expect(unknownRules([rule('DATE_AFTER_RELATIVE', 'TODAY'), rule('NUMBER_LESS_THAN', 0)])).toEqual([
      'DATE_AFTER_RELATIVE',
    ]);
  });
});
