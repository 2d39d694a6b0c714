import type { SettingsTab } from '../../settings/settingsTab.ts';
import { foldText } from '../../values/foldText.ts';
import { type Cell, type Cells, isBlank } from '../../vocabulary/cell.ts';
import { monthNamed } from '../../vocabulary/monthNamed.ts';
import { ownDay } from '../../vocabulary/ownDay.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import { isEachSheetAReps } from '../../words/tabFinding.ts';
import { nameHints } from '../candidates/sheetNames.ts';
import { type FoundTable, foundTable, foundTables } from '../candidates/tabCandidates.ts';
import { isOfCloser } from '../columns/ownPart.ts';
import type { InspectedTable } from '../inspectSheet.ts';
import type { FoundQuestion } from '../questions/foundQuestion.ts';
import type { Reading } from '../reading.ts';
import { axisKindOf, isNobodysName } from '../shapes/axis/axisCell.ts';
import type { Origin } from '../shapes/origin.ts';
import { sampleOf } from '../sheetSample.ts';
import { talliesPerGroup } from './sheetPerGroup.ts';
import { type Whose, whoseSheet } from './whoseSheet.ts';

/**
 * Daily tallies without reps that count the same things, or logs with the same columns, on sheets that bear people's
 * names: each is that person's, and so are the targets beside it. On sheets of regions or teams they are the team's, and
 * are added up, and so are tallies of the same reps on sheets of clients. One such sheet alone says nothing; what the settings name as the rep goes first.
 */
export function sheetPerRep(tables: readonly FoundTable[], settings: SettingsTab): SheetsOfReps {
  const groups = talliesPerGroup(tables, (sheet) => isName(bareName(sheet)));
  const ofReps = sheetsOfPeople(tables, settings);
  if (groups.length === 0) return ofReps;
  const isGroup = new Set(groups);
  return {
    ...ofReps,
    tables: ofReps.tables.map((found) =>
      isGroup.has(found) ? foundTable({ ...found.table, isOneOfSeveral: true }, settings) : found,
    ),
  };
}

function sheetsOfPeople(tables: readonly FoundTable[], settings: SettingsTab): SheetsOfReps {
  const named = tables.filter((found) => isNobodys(found, settings) && isName(bareName(found.table.sheet.sheet)));
  const counted = measuresOf(named[0]);
  const alike = withoutSums(named.filter((found) => measuresOf(found).some((field) => counted.includes(field))));
  if (alike.length < 2) return { tables, unclear: [] };
  // A list of leads or deals may be how it stood a month ago, whatever its name.
  const events = alike.filter(({ candidates: [best] }) => !lists.includes(best?.reading.tab as TabName));
  const { people, isUnclear } = peopleAmong(
    alike.map(({ table }) => bareName(table.sheet.sheet)),
    settings.sheetsAreReps,
  );
  const all = tables.map((found) => {
    const { table } = found;
    const isPersons = people.includes(bareName(table.sheet.sheet));
    const isTheirs = table.wide?.tab === 'targets' && isPersons;
    if (isTheirs || (alike.includes(found) && isPersons)) return withRep(found, settings);
    return events.includes(found) ? foundTable({ ...table, isOneOfSeveral: true }, settings) : found;
  });
  return { tables: all, unclear: isUnclear ? alike.map(({ table }) => table.sheet.sheet) : [] };
}

export type SheetsOfReps = {
  readonly tables: readonly FoundTable[];
  /** Sheets of which only a person can tell whether each is a rep's; until then they are the team's. */
  readonly unclear: readonly string[];
};

/** One that is known by sight speaks for its neighbours, as a region does for the others. */
function peopleAmong(
  sheets: readonly string[],
  areReps: boolean | null,
): { readonly people: readonly string[]; readonly isUnclear: boolean } {
  if (areReps !== null) return { people: areReps ? sheets : [], isUnclear: false };
  const hasAny = (whose: Whose): boolean => sheets.some((sheet) => whoseSheet(sheet) === whose);
  const people = hasAny('person') ? sheets.filter((sheet) => whoseSheet(sheet) !== 'group') : [];
  return { people, isUnclear: people.length === 0 && !hasAny('group') };
}

/** Without the sheet whose numbers are those of all the others together. */
function withoutSums(alike: readonly FoundTable[]): readonly FoundTable[] {
  if (alike.length < 3) return alike;
  const sums = alike.map(sumOf);
  const all = sums.reduce((total, sum) => total + sum, 0);
  return alike.filter((_, i) => sums[i] === 0 || 2 * (sums[i] as number) !== all);
}

/** Of what a tally counts; a log has nothing to add up. */
function sumOf({ table, candidates }: FoundTable): number {
  const best = candidates[0]?.reading;
  if (best?.tab !== 'dailyActivity') return 0;
  const counted = Object.entries(best.columns).filter(([field]) => field !== 'day' && field !== 'rep');
  const rows = table.sheet.cells.slice(best.headingRow + 1).filter((row) => !isBlank(row[dayOf(best) ?? 0]));
  const numbers = rows.flatMap((row) => counted.map(([, { index }]) => row[index]));
  return numbers.reduce<number>((sum, cell) => sum + (typeof cell === 'number' ? cell : 0), 0);
}

/**
 * "Maya Apr 2025" without its period: the same person has a sheet for each. A number alone tells people apart, as in
 * "Agent 1"; the whole name where it is a period only.
 */
function bareName(sheet: string): string {
  const words = sheet.trim().split(/[\s_]+/);
  const bare = words.map((word) => word.replace(/^[-–—(,'’]+|[-–—),.]+$/g, ''));
  const isPeriod = bare.map((word) => monthNamed(word) > 0 || /^((19|20)\d\d|\d{1,2}[.-]\d{2,4}|q[1-4])$/i.test(word));
  if (!isPeriod.includes(true)) return sheet.trim();
  const rest = words.filter((_, i) => !isPeriod[i] && !/^(\d{1,2}|г|год|)$/.test(bare[i] as string)).join(' ');
  return rest === '' ? sheet.trim() : rest;
}

/** The line of the KPI Settings tab that says whose such sheets are. */
export const sheetPerRepSetting = "Sheet per rep: each sheet is a rep's";

export function sheetPerRepQuestions(unclear: readonly string[]): FoundQuestion[] {
  // One sheet alone says nothing.
  if (unclear.length < 2) return [];
  return [{ text: isEachSheetAReps(unclear), setting: sheetPerRepSetting, choices: ['yes', 'no'], assumed: 'no' }];
}

/** Rows of these are somebody's, and have a day. */
const kept: readonly TabName[] = ['dailyActivity', 'calls', 'meetings', 'emails', 'activities', 'leads', 'deals'];

function isNobodys({ table, candidates }: FoundTable, settings: SettingsTab): boolean {
  const best = candidates[0]?.reading;
  if (!best || !kept.includes(best.tab) || dayOf(best) === undefined) return false;
  if (settings.columns[best.tab]?.rep !== undefined) return false;
  const { rep } = best.columns;
  return !rep || isAnothers(best) || (table.wide !== null && table.sample.valuesOf(rep.index).length === 0);
}

const lists: readonly TabName[] = ['leads', 'deals'];

/** "AE" on the sheet of whoever made the appointments names others. */
function isAnothers({ tab, columns: { rep } }: Reading): boolean {
  return tab === 'meetings' && rep !== undefined && isOfCloser(rep.heading);
}

/** The column of the day that a row belongs to. */
function dayOf({ tab, columns }: Reading): number | undefined {
  return (columns[ownDay[tab] ?? 'at'] ?? columns.atDate ?? columns.closed)?.index;
}

/** Every column that may say when a row was, where some rows lack their own day. */
function daysOf({ columns }: Reading): number[] {
  return ['created', 'closed', 'wonAt', 'lostAt'].flatMap((field) => columns[field]?.index ?? []);
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
  const hints = [...nameHints(sheet).keys()];
  // "Team North" has the word that a list of reps has.
  const isTeam = whoseSheet(sheet) === 'group' && words.length > 1 && hints.every((tab) => tab === 'reps');
  return isPlain && axisKindOf(sheet) === 'name' && !isNobodysName(sheet) && (hints.length === 0 || isTeam);
}

const kindsOfSheets =
  /^(daily|weekly|monthly|data|archive|archived|old|new|final|correct|corrected|copy|backup|template|example|test|sheet|totals?|all|overall|everyone|master|main|summary|dashboard|import|export|raw|draft|report|active|closed|open|done|pending|hot|warm|cold|inbound|outbound|ежедневн\p{L}*|еженедельн\p{L}*|итоги?|все|общ\p{L}+|свод|данные|архив|копия|шаблон|пример|лист|сводка|отчет|черновик|активные|закрытые|новые|горячие|теплые|холодные|входящие|исходящие)$/u;

function withRep(found: FoundTable, settings: SettingsTab): FoundTable {
  const { table, candidates } = found;
  const best = candidates[0]?.reading;
  const dated = best ? [dayOf(best) ?? 0, ...daysOf(best)] : [0];
  const { sheet, origin } = table.sheet;
  const rep = bareName(sheet);
  const { wide } = table;
  const own = best && !isAnothers(best) ? best.columns.rep?.index : undefined;
  if (wide && own !== undefined) {
    const cells = table.sheet.cells.map((row, i) =>
      i > 0 && isBlank(row[own]) && hasDay(row, dated) && (wide.origin?.reasons[i] ?? 0) === 0
        ? row.map((cell, index) => (index === own ? rep : cell))
        : row,
    );
    const turned = { ...table, sheet: { sheet, cells }, sample: sampleOf(cells, 0), repColumn: own };
    return foundTable(turned, settings);
  }
  const repColumn = Math.max(...table.sheet.cells.map((row) => row.length));
  const cells = cellsWithRep(table, dated, repColumn);
  if (!wide) return foundTables({ sheet, cells, ...(origin && { origin }) }, settings, repColumn)[0] ?? found;
  const turned = { ...table, sheet: { ...table.sheet, cells }, sample: sampleOf(cells, table.headingRow), repColumn };
  const placed = wide.origin && { ...wide, cells, origin: withColumn(wide.origin, repColumn) };
  return foundTable({ ...turned, wide: placed ?? { ...wide, cells } }, settings);
}

/** The name of the sheet stands nowhere on it. */
function withColumn(origin: Origin, column: number): Origin {
  const places = (own: readonly number[]): number[] => [...own, ...new Array<number>(column - own.length).fill(-1), -1];
  return { ...origin, columns: origin.columns.map(places) };
}

function hasDay(row: readonly Cell[], dated: readonly number[]): boolean {
  return dated.some((day) => !isBlank(row[day] ?? ''));
}

/** A last column with the rep on each row that has a day; a sum below them is nobody's. */
function cellsWithRep({ sheet, headingRow }: InspectedTable, dated: readonly number[], repColumn: number): Cells {
  return sheet.cells.map((row, i): readonly Cell[] => {
    const rep = i === headingRow ? 'Rep' : i > headingRow && hasDay(row, dated) ? bareName(sheet.sheet) : '';
    return [...row, ...new Array<string>(repColumn - row.length).fill(''), rep];
  });
}
