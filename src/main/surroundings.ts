import { findTabs } from '../find/findTabs.ts';
import type { Reading } from '../find/reading.ts';
import type { Surroundings } from '../formulas/formula.ts';
import type { SettingsTab } from '../settings/settingsTab.ts';
import { languageOf, speakAccountLanguage } from '../sheets/language.ts';
import { readNamed, readPlace, readSettings, readSpreadsheet } from '../sheets/readSheets.ts';
import { dayOfIso } from '../vocabulary/day.ts';
import { sheetList } from '../vocabulary/sheetList.ts';
import type { TabName } from '../vocabulary/tab.ts';
import { settingsIn } from './settingsIn.ts';
import { today } from './today.ts';

/** The spreadsheet around a formula. Its sheets are read only when the formula's arguments leave a tab open. */
export function surroundings(): Surroundings {
  speakAccountLanguage();
  const place = readPlace();
  const settings = settingsIn(readSettings(), place);
  return {
    ...place,
    settings,
    language: languageOf(place.locale),
    asOf: dayOfIso(settings.values['As of']) ?? today(place.zone),
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
  return findTabs(sheets, settings).readings.filter(({ tab }) => wanted.includes(tab));
}
