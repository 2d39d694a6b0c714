import { describe, expect, it } from 'vitest';
import { excelFormula, sheetsFormula, shiftedFormula } from '../../../workbench/files/excelFormula.ts';

describe('a formula of a spreadsheet, written for other programs', () => {
  it.each([
    ['=SUM(B2:B5)', 'en_US', 'SUM(B2:B5)'],
    ["=SUM('Won deals'!A2:A)", 'en_US', "SUM('Won deals'!A2:A1048576)"],
    ['=IF(A1=";{x}";1;2)', 'en_US', 'IF(A1=";{x}",1,2)'],
    ['=ROUND(A1*1,5;0)', 'ru_RU', 'ROUND(A1*1.5,0)'],
    ['=XLOOKUP(A1,B:B,C:C)', 'en_US', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
  ])('turns %j of %s into %j', (formula, locale, expected) => {
    expect(excelFormula(formula, locale)).toBe(expected);
  });

  it.each([
    '=CALL_CONNECT_RATIO(Calls!A:H)',
    '=QUERY(A:B,"select A")',
    '=IF(TRUE,CALL_CONNECT_RATIO(),0)',
    '={1,2;3,4}',
  ])('is given up where only the spreadsheet computes it: %s', (formula) => {
    expect(excelFormula(formula, 'en_US')).toBeNull();
  });

  it('loses the prefix that files put before newer functions', () => {
    expect(sheetsFormula('_xlfn._xlws.SORT(A1:A9)+_xlfn.XLOOKUP(1,A:A,B:B)')).toBe('=SORT(A1:A9)+XLOOKUP(1,A:A,B:B)');
  });

  it('moves its relative addresses, and nothing else, when it is filled down', () => {
    expect(shiftedFormula(`A1+$B$2+C$3*$D4&"A1"&'Q1 A1'!Z9+LOG10(5)`, 2, 1)).toBe(
      `B3+$B$2+D$3*$D6&"A1"&'Q1 A1'!AA11+LOG10(5)`,
    );
  });
});
