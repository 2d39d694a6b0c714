import type { SettingsTab } from '../../settings/settingsTab.ts';
import { foldHeading } from '../../values/foldText.ts';
import { isEveryRowASale } from '../../words/tabFinding.ts';
import type { InspectedTable } from '../inspectSheet.ts';
import type { FoundQuestion } from '../questions/foundQuestion.ts';
import type { FoundColumn, Reading } from '../reading.ts';
import { outcomeNamed } from './outcomeNamed.ts';
import { areSalesDocuments, stateOfDocument } from './salesDocuments.ts';
import { tryAsTab } from './tryAsTab.ts';
import { withWonColumn } from './wonColumn.ts';

/** The line of the KPI Settings tab that says so of all sheets with sales and nothing else. */
export const salesLogSetting = 'Sales log: every row is a sale';

/**
 * A sheet with days, amounts and clients or reps, of which nothing says which rows were won: sales, perhaps, or
 * invoices, offers, payments. Only a person can tell.
 */
export function mayBeSales(table: InspectedTable, settings: SettingsTab): boolean {
  if (table.wide || table.headingRow < 0 || isNoSale(table)) return false;
  const { reading, unsettled } = tryAsTab('deals', table, settings);
  const { columns } = reading;
  if (ending.some((field) => columns[field] || unsettled[field])) return false;
  const isWhole = dayOf(columns) !== undefined && columns.amount !== undefined;
  return isWhole && (columns.client !== undefined || (columns.rep !== undefined && isAboutSales(table)));
}

/** What the name of its sheet calls lost was never sold. */
function isNoSale({ sheet: { sheet } }: InspectedTable): boolean {
  return outcomeNamed(sheet) === 'Lost';
}

/** Fields that say how a deal ended; where one of them stands, nothing has to be asked. */
const ending = ['stage', 'status', 'isWon', 'isClosed', 'wonAt', 'lostAt', 'expectedClose', 'probability'];

function dayOf({ closed, created }: Reading['columns']): FoundColumn | undefined {
  return closed ?? created;
}

/** Its name or a heading speaks of sales: amounts of people may be their expenses too. */
function isAboutSales({ sheet, sample }: InspectedTable): boolean {
  return [sheet.sheet, ...sample.headings].some((text) =>
    /(^| )(sales?|sold|orders?|deals?|won|closed|revenue|commissions?|invoices?|продаж\p{L}*|продано|заказ\p{L}*|сдел\p{L}*|выручк\p{L}*|оплат\p{L}*|комисси\p{L}*)( |$)/u.test(
      foldHeading(text),
    ),
  );
}

/**
 * Such a sheet with a last column that says of each dated row that it was won, once somebody has said so; documents say it
 * themselves.
 */
export function withSales(table: InspectedTable, settings: SettingsTab): InspectedTable {
  if (settings.salesLog === false || table.wonColumn !== undefined) return table;
  const isOfDocuments = areSalesDocuments(table);
  if ((settings.salesLog !== true && !isOfDocuments) || !mayBeSales(table, settings)) return table;
  const day = dayOf(tryAsTab('deals', table, settings).reading.columns)?.index ?? 0;
  if (!isOfDocuments) return { ...withWonColumn(table, day), areSales: true };
  return { ...withWonColumn(table, day, stateOfDocument(table)), areSales: true, areDocuments: true };
}

/** @param sheets those that may hold sales and that no tab has taken */
export function salesQuestions(sheets: readonly string[], settings: SettingsTab): FoundQuestion[] {
  if (sheets.length === 0 || settings.salesLog !== null) return [];
  return [{ text: isEveryRowASale(sheets), setting: salesLogSetting, choices: ['yes', 'no'], assumed: 'no' }];
}
