import type { Argument } from './formulas/arguments.ts';
import { type FormulaAnswer, kpiFormula, type Surroundings } from './formulas/formula.ts';
import { argumentSeparator, formulaOffers } from './formulas/formulaOffers.ts';
import { rangeFunction, signatures, tables } from './formulas/signatures.ts';
import { rangeFormula, tableFormula } from './formulas/tableFormula.ts';
import { kpis } from './kpis/all.ts';
import { columnWidths } from './report/block.ts';
import { rowsAt } from './report/rowsAt.ts';
import { summarySheet } from './report/summarySheet.ts';
import { sampleTabs } from './sample/sampleTabs.ts';
import { addSheets } from './sheets/addSheets.ts';
import { showHelpDialog } from './sheets/help.ts';
import { type FormulaRequest, type Insertion, insertFormula as insertFormulaInto } from './sheets/insertFormula.ts';
import {
  accountLanguage,
  chooseLanguage,
  type LanguageChoice,
  languageChoice,
  languageOf,
  speakAccountLanguage,
  userLanguage,
} from './sheets/language.ts';
import { addMenu } from './sheets/menu.ts';
import { notify } from './sheets/notify.ts';
import { keptPlans, restorePrevious, shownBuild } from './sheets/previousSummary.ts';
import {
  type Place,
  readNamed,
  readPlace,
  readSettings,
  readSpreadsheet,
  type Spreadsheet,
} from './sheets/readSheets.ts';
import { refreshFormulas } from './sheets/refreshFormulas.ts';
import { readRemembered, writeRemembered } from './sheets/remembered.ts';
import { selectedCell, writeRowsBehind } from './sheets/rowsBehind.ts';
import { type Place as CellPlace, selectCell as selectCellOf } from './sheets/selectCell.ts';
import { changeSettings, writeSettings } from './sheets/settingsSheet.ts';
import { openSidebar } from './sheets/sidebar.ts';
import { writeSummary } from './sheets/summarySheet.ts';
import { compareWithKept } from './summary/compareWithKept.ts';
import { describeSheets } from './summary/describeSheets.ts';
import { packKept, unpackKept } from './summary/packKept.ts';
import type { Summary } from './summary/summary.ts';
import { type ReportOptions, summaryOf } from './summary/summaryOf.ts';
import { viewOf } from './summary/view.ts';
import type { SettingChange } from './tally/changeLines.ts';
import { findTabs as findTabsIn } from './tally/findTabs.ts';
import { faultIn, planSettings } from './tally/planSettings.ts';
import type { Reading, SheetCells } from './tally/reading.ts';
import { settingLines } from './tally/settingLines.ts';
import { noSettingsTab, readSettingsTab, type SettingsOptions, type SettingsTab } from './tally/settingsTab.ts';
import { clockOf, type Zone } from './tally/zone.ts';
import type { Cells } from './vocabulary/cell.ts';
import { type Day, dayOfIso, secondsPerDay } from './vocabulary/day.ts';
import { sheetList } from './vocabulary/sheetList.ts';
import type { TabName } from './vocabulary/tab.ts';
import { formulaWords } from './words/formulaHelper.ts';
import { helpWords } from './words/help.ts';
import { rowsBehindWords } from './words/rowsBehind.ts';

/** What the sidebar asks for: settings to save first, the day of the report, whether every rep's and quarter's KPIs are wanted. */
export type SummaryRequest = {
  readonly asOf?: string;
  readonly everything?: boolean;
  readonly lines?: readonly SettingChange[];
};

/** In the account's language: what people have chosen may not be asked for in every mode. */
export const onOpen = (): void => addMenu(accountLanguage());
export const onInstall = (): void => onOpen();
export const buildKpiSummary = (): void => void buildSummary({});
export const restoreKpiSummary = (): void => notify(restoreSummary().text);
export const showRowsBehind = (): void => notify(listRowsBehind().text);
export const openKpiSidebar = (): void => openSidebar();
export const refreshKpiFormulas = (): void => void refreshFormulas(signatures.map(({ name }) => name));
export const selectCell = (place: CellPlace): void => selectCellOf(place);

export function showHelp(): void {
  const language = userLanguage();
  const { title, introduction } = helpWords[language];
  const functions = [
    ...kpis.map(({ name, description }) => ({ term: name, text: description[language] })),
    ...[...tables, rangeFunction].map(({ name, description }) => ({ term: name, text: description })),
  ];
  showHelpDialog(title, introduction, functions);
}

/** A small team by default; the workbench asks for the full one and may name its last day. */
export function addSampleTabs(size?: 'small' | 'full', asOf?: string): string[] {
  const { zone } = readPlace();
  return addSheets(
    sampleTabs({ size: size ?? 'small', asOf: dayOfIso(asOf ?? '') ?? today(zone), language: userLanguage() }),
  );
}

/** What each sheet is taken for and what else it might be, before anything is built. */
export function findTabs() {
  return describe(readSpreadsheet());
}

/** Saves what people corrected in the sidebar, and says what each sheet is taken for from then on. */
export function saveSettings(lines: readonly SettingChange[]) {
  return describe(saved(readSpreadsheet(), lines));
}

function saved(spreadsheet: Spreadsheet, lines: readonly SettingChange[]): Spreadsheet {
  const language = userLanguage();
  const options = settingsOptions(spreadsheet);
  const fault = faultIn(lines, options);
  if (fault) throw new Error(fault[language]);
  const planFor = (known: Cells | null) => planSettings(known, lines, { sheets: spreadsheet.sheets, options });
  return { ...spreadsheet, settings: changeSettings(planFor, language) };
}

/** Speaks this language to this user from now on; `''` is that of the account. */
export function setLanguage(choice: LanguageChoice) {
  chooseLanguage(choice);
  return findTabs();
}

/** Writes a formula of ours into the selected cell, or says what stands there. */
export function insertFormula(request: FormulaRequest): Insertion {
  const language = userLanguage();
  const isOurs = signatures.some(({ name }) => request.formula.startsWith(`=${name}(`));
  if (!isOurs) throw new Error(formulaWords.notOurs[language]);
  return insertFormulaInto(request, language);
}

function describe({ sheets, settings, summary, ...place }: Spreadsheet) {
  const own = { settings: settingsIn(settings, place), clock: clockOf(place.zone), language: userLanguage() };
  const described = describeSheets(sheets, { ...place, ...own });
  const day = dayIn(own.clock.localSeconds(Date.now()));
  const columnsOf = (name: string): number => sheets.find(({ sheet }) => sheet === name)?.cells[0]?.length ?? 0;
  const offered = described.tabs.map(({ tab, sheet }) => ({ tab, sheet, columns: columnsOf(sheet) }));
  return {
    ...described,
    hasSummary: summary !== 'none',
    languageChoice: languageChoice(),
    view: viewOf(own.settings, day),
    formulas: formulaOffers(offered, own.language),
    separator: argumentSeparator(place.locale),
  };
}

/** Reads every tab once, computes everything, and only then writes; where there is nothing to measure nothing is written. */
export function buildSummary(request: SummaryRequest = {}): Summary {
  const { lines: changes = [] } = request;
  const spreadsheet = changes.length > 0 ? saved(readSpreadsheet(), changes) : readSpreadsheet();
  const settings = settingsIn(spreadsheet.settings, spreadsheet);
  const seconds = localNow(spreadsheet.zone);
  const asOf = dayOfIso(request.asOf ?? settings.asOf ?? '') ?? dayIn(seconds);
  const language = userLanguage();
  const built = summaryOf(spreadsheet.sheets, { ...spreadsheet, settings, asOf, language });
  if (built.summary.measures.length === 0) return shortened(built.summary, request);
  const remembered = readRemembered(language);
  const open = built.summary.questions.map(({ setting }) => setting);
  const lines = settingLines(built.readings, settings, open);
  const known = unpackKept(remembered ?? {});
  const options = { tally: built.tally, settings: lines, fiscal: settings.values, seconds };
  const { summary, kept } = compareWithKept(built.summary, known, options);
  writeSettings(lines, spreadsheet.settings, language);
  const plan = summarySheet(summary, settings.values);
  notify(writeSummary(plan, language).remark);
  writeRemembered(remembered, { ...packKept(kept), ...keptPlans(remembered ?? {}, plan) }, language);
  return shortened(summary, request);
}

/** Brings the summary before the last one back; answers in words. Tabs are there because every answer has some. */
export function restoreSummary(): {
  readonly text: string;
  readonly isRestored: boolean;
  readonly tabs: readonly never[];
} {
  return { ...restorePrevious(userLanguage()), tabs: [] };
}

/** Lists the rows behind the selected number in a tab of its own; answers in words, as above. */
export function listRowsBehind(): { readonly text: string; readonly tabs: readonly never[] } {
  const language = userLanguage();
  const words = rowsBehindWords[language];
  const cell = selectedCell(columnWidths.length, language);
  if (!cell) return { text: words.selectNumber, tabs: [] };
  const spreadsheet = readSpreadsheet();
  const settings = settingsIn(spreadsheet.settings, spreadsheet);
  const shown = shownBuild(language);
  const asOf = dayOfIso(shown?.asOf ?? settings.asOf ?? '') ?? today(spreadsheet.zone);
  const options = { ...spreadsheet, settings, asOf, language: shown?.language ?? language };
  const found = rowsAt(cell, summaryOf(spreadsheet.sheets, options), options);
  if (!found) return { text: words.selectNumber, tabs: [] };
  const sheet = writeRowsBehind(found.plan, cell.link, language);
  return { text: words.ready(sheet, found.rows), tabs: [] };
}

function shortened(summary: Summary, { everything }: SummaryRequest): Summary {
  return everything
    ? summary
    : { ...summary, kpis: summary.kpis.filter(({ rep, period }) => rep === null && period === null) };
}

/** The same without a spreadsheet around it, for measuring. */
export function summaryOfSheets(
  sheets: readonly SheetCells[],
  options: Pick<ReportOptions, 'timeZone' | 'onPhase'> & Pick<Zone, 'offsetAt'> & { readonly asOf: string },
): Summary {
  const zone = { offsetAt: options.offsetAt, durationEpoch: Date.UTC(1899, 11, 30) };
  const asOf = dayOfIso(options.asOf) ?? today(zone);
  const place = { zone, timeZone: options.timeZone, locale: 'en_US', language: 'en' } as const;
  const onPhase = options.onPhase && { onPhase: options.onPhase };
  return summaryOf(sheets, { ...place, settings: noSettingsTab(), asOf, ...onPhase }).summary;
}

/** The custom functions by name; the build writes a documented stub in front of each. */
export const formulas: Readonly<Record<string, (...given: Argument[]) => FormulaAnswer>> = Object.fromEntries([
  ...kpis.map(({ name }) => [name, (...given: Argument[]) => kpiFormula(name, given, surroundings())]),
  ...tables.map(({ name }) => [name, (...given: Argument[]) => tableFormula(name, given, surroundings())]),
  [rangeFunction.name, (...given: Argument[]) => rangeFormula(given, surroundings())],
]);

export { signatures };

/** The spreadsheet around a formula. Its sheets are read only when the formula's arguments leave a tab open. */
function surroundings(): Surroundings {
  speakAccountLanguage();
  const place = readPlace();
  const settings = settingsIn(readSettings(), place);
  return {
    ...place,
    settings,
    language: languageOf(place.locale),
    asOf: dayOfIso(settings.asOf ?? '') ?? today(place.zone),
    mapped: (tabs) => mappedTabs(tabs, settings),
  };
}

function mappedTabs(tabs: readonly TabName[], settings: SettingsTab): Reading[] {
  const wanted: readonly TabName[] = [...tabs, 'dailyActivity', 'activities', 'reps'];
  const names = wanted.map((tab) => settings.tabs[tab]);
  const isKnown = tabs.every((tab) => typeof settings.tabs[tab] === 'string');
  const sheets = isKnown
    ? readNamed([...new Set(names.flatMap((name) => (name ? sheetList(name) : [])))])
    : readSpreadsheet().sheets;
  return findTabsIn(sheets, settings).readings.filter(({ tab }) => wanted.includes(tab));
}

function settingsIn(cells: Cells | null, place: Place): SettingsTab {
  return cells ? readSettingsTab(cells, settingsOptions(place)) : noSettingsTab();
}

function settingsOptions({ locale, zone }: Place): SettingsOptions {
  return { locale, localSeconds: (milliseconds) => clockOf(zone).localSeconds(milliseconds) };
}

function today(zone: Zone): Day {
  return dayIn(localNow(zone));
}

/** Wall-clock seconds of this moment. */
function localNow(zone: Zone): number {
  return clockOf(zone).localSeconds(Date.now());
}

function dayIn(seconds: number): Day {
  return Math.floor(seconds / secondsPerDay);
}
