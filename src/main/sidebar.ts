import type { SettingChange } from '../find/settings/changeLines.ts';
import { argumentSeparator, formulaOffers } from '../formulas/formulaOffers.ts';
import { signatures } from '../formulas/signatures.ts';
import { type FormulaRequest, type Insertion, insertFormula as insertFormulaInto } from '../sheets/insertFormula.ts';
import { readRemembered } from '../sheets/own/remembered.ts';
import { countSheets, lookAtSpreadsheet, type Spreadsheet } from '../sheets/read/readSheets.ts';
import { type Place, selectCell as selectCellOf } from '../sheets/selectCell.ts';
import { chooseLanguage, type LanguageChoice, languageChoice, userLanguage } from '../sheets/user/language.ts';
import { openSidebar } from '../sheets/user/sidebar.ts';
import { describeSheets } from '../summary/understood/describeSheets.ts';
import { unpackLastRead } from '../summary/understood/lastRead.ts';
import { viewOf } from '../summary/view.ts';
import { clockOf } from '../values/zone.ts';
import { dayOfIso } from '../vocabulary/day.ts';
import { formulaHelperWords } from '../words/formulaHelper.ts';
import { saved } from './saved.ts';
import { settingsIn } from './settingsIn.ts';
import { dayIn } from './today.ts';

export const openKpiSidebar = (): void => openSidebar();
export const selectCell = (place: Place): void => selectCellOf(place);

/** What the page can say and offer while the sheets are still being looked at, however many there are. */
export function openSpreadsheet() {
  const { sheets, summary } = countSheets();
  return { language: userLanguage(), sheets, hasSummary: summary !== 'none', isUnfinished: summary === 'building' };
}

/**
 * What each sheet is taken for and what else it might be, before anything is built: by its first rows, however many there
 * are. What the rows of a long sheet say is known from the last build.
 */
export function findTabs() {
  return describe(lookAtSpreadsheet());
}

/** Saves what people corrected in the sidebar, and says what each sheet is taken for from then on. */
export function saveSettings(lines: readonly SettingChange[]) {
  return describe(saved(lookAtSpreadsheet(), lines));
}

/** Speaks this language to this user from now on; `''` is that of the account. */
export function setLanguage(choice: LanguageChoice) {
  chooseLanguage(choice);
  return findTabs();
}

/** Writes a formula of ours into the selected cell, or says what stands there. */
export function insertFormula(request: FormulaRequest): Insertion {
  const language = userLanguage();
  const names = signatures().map(({ name }) => name);
  const isOurs = names.some((name) => request.formula.startsWith(`=${name}(`));
  if (!isOurs) throw new Error(formulaHelperWords[language].refused.notOurs);
  return insertFormulaInto(request, names, language);
}

function describe({ sheets, settings, summary, ...place }: Spreadsheet) {
  const own = { settings: settingsIn(settings, place), clock: clockOf(place.zone), language: userLanguage() };
  const day = dayIn(own.clock.localSeconds(Date.now()));
  const asOf = dayOfIso(own.settings.values['As of']) ?? day;
  const long = sheets.filter(({ seen }) => seen === 'head');
  const lastRead = long.length > 0 ? unpackLastRead(readRemembered(own.language)?.lastRead) : null;
  const unreadRows = new Map(long.map(({ sheet, rows, cells }) => [sheet, rows - cells.length]));
  const described = describeSheets(sheets, { ...place, ...own, asOf, unreadRows, lastRead });
  const columnsOf = (name: string): number => sheets.find(({ sheet }) => sheet === name)?.cells[0]?.length ?? 0;
  const offered = described.tabs.map(({ tab, sheet }) => ({ tab, sheet, columns: columnsOf(sheet) }));
  return {
    ...described,
    hasSummary: summary !== 'none',
    isUnfinished: summary === 'building',
    languageChoice: languageChoice(),
    tables: own.settings.tables,
    view: viewOf(own.settings, day),
    formulas: formulaOffers(offered, own.language),
    separator: argumentSeparator(place.locale),
  };
}
