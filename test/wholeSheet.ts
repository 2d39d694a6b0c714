import type { FormulaArgument, Host } from '../workbench/host/host.ts';

/** The sheet that each argument of a function stands for, as the sample workbook calls them. */
export const sheetOf: Readonly<Record<string, string>> = {
  leads: 'Leads',
  calls: 'Calls',
  meetings: 'Meetings',
  emails: 'Emails',
  deals: 'Deals',
  targets: 'Targets',
  stageHistory: 'Stage history',
};

/** A sheet from its first cell to its last as the range of a formula; null where there is none of that name. */
export function wholeSheet(host: Host, name: string): FormulaArgument {
  const sheet = host.workbook().sheets.find((one) => one.name === name);
  return sheet ? { sheet: name, area: { row: 0, column: 0, rows: sheet.rowCount, columns: sheet.columnCount } } : null;
}
