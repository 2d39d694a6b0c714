import type { SheetPlan } from '../../report/sheetPlan.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Sets our rules and keeps those of people: Sheets can only replace the whole list. */
export function writeRules(sheet: Sheet, plan: SheetPlan, before: readonly Rule[]): void {
  if (before.length === 0 && plan.rules.length === 0) return;
  const theirs = before.filter((rule) => !isOurs(rule, plan));
  const ours = plan.rules.map(({ sign, color, areas }) => {
    const ranges = areas.map(({ row, column, rows, columns }) => sheet.getRange(row + 1, column + 1, rows, columns));
    const rule = SpreadsheetApp.newConditionalFormatRule();
    const when = sign === 'above' ? rule.whenNumberGreaterThan(0) : rule.whenNumberLessThan(0);
    return when.setFontColor(color).setRanges(ranges).build();
  });
  sheet.setConditionalFormatRules([...theirs, ...ours]);
}

/** Above or below zero, in one of our colours, within our columns. */
function isOurs(rule: Rule, { rules, columnWidths }: SheetPlan): boolean {
  const condition = rule.getBooleanCondition();
  if (!condition || !/^NUMBER_(GREATER|LESS)_THAN$/.test(String(condition.getCriteriaType()))) return false;
  const color = String(condition.getFontColor()).toLowerCase();
  return (
    rules.some((one) => one.color === color) &&
    Number(condition.getCriteriaValues()[0]) === 0 &&
    rule.getRanges().every((range) => range.getColumn() + range.getNumColumns() - 1 <= columnWidths.length)
  );
}
