import type { SettingsTab } from '../../settings/settingsTab.ts';
import { type Cell, type Cells, isBlank } from '../../vocabulary/cell.ts';
import { ownDay } from '../../vocabulary/ownDay.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import { mayBeSales } from '../candidates/salesLog.ts';
import { foundTable } from '../candidates/tabCandidates.ts';
import { standsOnManyRows } from '../columns/columnCandidates.ts';
import { isOneRecord } from '../columns/repeatedIds.ts';
import { findTabs } from '../findTabs.ts';
import { type InspectedTable, inspectSheet } from '../inspectSheet.ts';
import { wantedFields } from '../questions/columnQuestions.ts';
import type { Reading } from '../reading.ts';
import { columnsOfTab, idColumnsOf } from './columnsOfTab.ts';
import type { SheetPart } from './sheetPart.ts';

/** What has to be read of a sheet. */
export type Part = SheetPart['seen'];

/** Tabs of one row per record, with a day of its own: of all others every cell may count. */
const tabsByColumns: readonly TabName[] = ['leads', 'calls', 'meetings', 'emails', 'deals', 'stageHistory'];

/**
 * What has to be read of each sheet, so that what is decided and counted is the same as with all of it; to be asked
 * again once it was read, since what is seen then may tell that more is needed. Columns are enough of a plain table that
 * is clearly a log of records. Of whatever is less clear, and could be decided otherwise by rows that were not seen,
 * everything is read.
 */
export function partsToRead(sheets: readonly SheetPart[], settings: SettingsTab): ReadonlyMap<string, Part> {
  const { readings, unread } = findTabs(sheets, settings);
  return new Map(
    sheets.map((sheet) => {
      const own = readings.filter((reading) => reading.sheet === sheet.sheet);
      const isOpen = sheet.seen === 'everything' || unread.some((reading) => reading.sheet === sheet.sheet);
      return [sheet.sheet, isOpen ? 'everything' : partOf(sheet, own, settings)];
    }),
  );
}

/** @param readings what the sheet is read as, by what was seen of it */
function partOf(sheet: SheetPart, readings: readonly Reading[], settings: SettingsTab): Part {
  const [table, ...further] = inspectSheet(sheet, settings);
  const isPlain = further.length === 0 && !table.wide && !table.doubt && table.sheet.cells === sheet.cells;
  if (!isPlain || !showsEnough(sheet.cells) || mayBeSales(table, settings)) return 'everything';
  if (table.headingRow < 0) return 'head';
  const { candidates } = foundTable(table, settings);
  const tried = candidates.map(({ reading }) => reading.tab);
  const taken = [...new Set([...readings.map(({ tab }) => tab), ...tried])];
  if (taken.length === 0) return dependsOnRows(table, settings) ? 'everything' : 'head';
  const read = readings.length > 0 ? readings : candidates.slice(0, 1).map(({ reading }) => reading);
  const isClear = read.every((reading) => isByColumns(reading, settings)) && !hasGap(table);
  if (!isClear || taken.some((tab) => mayRepeatIds(tab, table))) return 'everything';
  const columns = new Set(taken.flatMap((tab) => columnsOfTab(tab, table, settings)));
  return [...columns].sort((a, b) => a - b);
}

const fewestRows = 30;

/** Headings, titles above them and rows below: a head of blank rows shows nothing of the sheet. */
function showsEnough(cells: Cells): boolean {
  return cells.filter((row) => !row.every(isBlank)).length >= fewestRows;
}

/** Whether the sheet would be a tab if its rows said something else. */
function dependsOnRows(table: InspectedTable, settings: SettingsTab): boolean {
  const { sheet, headingRow } = table;
  const cells = sheet.cells.slice(0, headingRow + 1);
  const [unfilled] = inspectSheet({ sheet: sheet.sheet, cells: [...cells, blankRow(cells[headingRow])] }, settings);
  const byHeadings = foundTable(unfilled, settings).candidates;
  return byHeadings.length > 0;
}

function blankRow(headings: readonly Cell[] = []): Cell[] {
  return headings.map(() => '');
}

function isByColumns({ tab, columns }: Reading, settings: SettingsTab): boolean {
  if (!tabsByColumns.includes(tab)) return false;
  const day = ownDay[tab] as string;
  const hasDay = (columns[day] ?? (day === 'at' ? columns.atDate : undefined)) !== undefined;
  // A column that is missed is looked for in all columns by their cells.
  const isMissed = wantedFields(tab).some(
    (fields) => !fields.some((field) => columns[field] || settings.columns[tab]?.[field] !== undefined),
  );
  return hasDay && !isMissed;
}

/** Whether rows with one id are one record is told by all their other cells. */
function mayRepeatIds(tab: TabName, { sample }: InspectedTable): boolean {
  if (!standsOnManyRows.includes(tab)) return false;
  return idColumnsOf(tab, sample).some((column) => isOneRecord(sample, column) !== null);
}

/** Beyond a column without a heading another table may begin. */
function hasGap({ sheet, headingRow }: InspectedTable): boolean {
  const headings = sheet.cells[headingRow] ?? [];
  const filled = headings.flatMap((heading, column) => (isBlank(heading) ? [] : [column]));
  return filled.length > 0 && filled.length <= (filled[filled.length - 1] as number) - (filled[0] as number);
}
