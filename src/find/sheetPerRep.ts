import type { SettingsTab } from '../settings/settingsTab.ts';
import { foldText } from '../values/foldText.ts';
import { type Cell, type Cells, isBlank } from '../vocabulary/cell.ts';
import { ownDay } from '../vocabulary/ownDay.ts';
import type { TabName } from '../vocabulary/tab.ts';
import type { InspectedTable } from './inspectSheet.ts';
import type { Reading } from './reading.ts';
import { axisKindOf, isNobodysName } from './shapes/axisCell.ts';
import { nameHints } from './sheetNames.ts';
import { sampleOf } from './sheetSample.ts';
import { type FoundTable, foundTable, foundTables } from './tabCandidates.ts';

/**
 * Daily tallies without reps that count the same things, or logs with the same columns, on sheets that bear people's
 * names: each is that person's, and so are the targets beside it. One such sheet alone says nothing; what the settings
 * name as the rep goes first.
 */
export function sheetPerRep(tables: readonly FoundTable[], settings: SettingsTab): readonly FoundTable[] {
  const named = tables.filter((found) => isNobodys(found, settings) && isName(found.table.sheet.sheet));
  const counted = measuresOf(named[0]);
  const alike = named.filter((found) => measuresOf(found).some((field) => counted.includes(field)));
  if (alike.length < 2) return tables;
  const sheets = alike.map(({ table }) => table.sheet.sheet);
  return tables.map((found) => {
    const { table } = found;
    const isTheirs = table.wide?.tab === 'targets' && sheets.includes(table.sheet.sheet);
    return alike.includes(found) || isTheirs ? withRep(found, settings) : found;
  });
}

/** Rows of these are somebody's, and have a day. */
const kept: readonly TabName[] = ['dailyActivity', 'calls', 'meetings', 'emails', 'activities'];

function isNobodys({ table, candidates }: FoundTable, settings: SettingsTab): boolean {
  const best = candidates[0]?.reading;
  if (!best || !kept.includes(best.tab) || dayOf(best) === undefined) return false;
  if (settings.columns[best.tab]?.rep !== undefined) return false;
  const { rep } = best.columns;
  return !rep || (table.wide !== null && table.sample.valuesOf(rep.index).length === 0);
}

/** The column of the day that a row belongs to. */
function dayOf({ tab, columns }: Reading): number | undefined {
  return (columns[ownDay[tab] ?? 'at'] ?? columns.atDate)?.index;
}

const days = ['day', 'at', 'atDate', 'atTime', 'created'];

/** What is counted; of a log, its tab with what a row says. */
function measuresOf(found: FoundTable | undefined): string[] {
  const best = found?.candidates[0]?.reading;
  const fields = Object.keys(best?.columns ?? {}).filter((field) => !days.includes(field));
  return fields.map((field) => `${best?.tab} ${field}`);
}

/** Words without digits that name neither a tab, a period, a measure nor a kind of sheet. */
function isName(sheet: string): boolean {
  const words = foldText(sheet).split(' ');
  const isPlain = !/\d/.test(sheet) && words.length <= 3 && !words.some((word) => kindsOfSheets.test(word));
  return isPlain && axisKindOf(sheet) === 'name' && !isNobodysName(sheet) && nameHints(sheet).size === 0;
}

const kindsOfSheets =
  /^(data|archive|archived|old|new|copy|backup|template|example|test|sheet|summary|dashboard|import|export|raw|draft|report|active|closed|open|done|pending|hot|warm|cold|inbound|outbound|данные|архив|копия|шаблон|пример|лист|сводка|отчет|черновик|активные|закрытые|новые|горячие|теплые|холодные|входящие|исходящие)$/;

function withRep(found: FoundTable, settings: SettingsTab): FoundTable {
  const { table, candidates } = found;
  const columns = candidates[0]?.reading.columns;
  const day = (candidates[0] && dayOf(candidates[0].reading)) ?? 0;
  const { sheet } = table.sheet;
  if (table.wide) {
    const own = columns?.rep?.index ?? -1;
    const cells = table.sheet.cells.map((row, i) =>
      i > 0 && isBlank(row[own]) && !isBlank(row[day]) && (table.wide?.origin?.reasons[i] ?? 0) === 0
        ? row.map((cell, index) => (index === own ? sheet.trim() : cell))
        : row,
    );
    const turned = { ...table, sheet: { sheet, cells }, sample: sampleOf(cells, 0), repColumn: own };
    return foundTable(turned, settings);
  }
  const repColumn = Math.max(...table.sheet.cells.map((row) => row.length));
  const added = { sheet, cells: cellsWithRep(table, day, repColumn) };
  return foundTables(added, settings, repColumn)[0] ?? found;
}

/** A last column with the rep on each row that has a day; a sum below them is nobody's. */
function cellsWithRep({ sheet, headingRow }: InspectedTable, day: number, repColumn: number): Cells {
  return sheet.cells.map((row, i): readonly Cell[] => {
    const rep = i === headingRow ? 'Rep' : i > headingRow && !isBlank(row[day]) ? sheet.sheet.trim() : '';
    return [...row, ...new Array<string>(repColumn - row.length).fill(''), rep];
  });
}
