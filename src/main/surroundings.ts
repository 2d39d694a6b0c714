import { findTabs } from '../find/findTabs.ts';
import { type Reading, withoutSamples } from '../find/reading.ts';
import type { Surroundings } from '../formulas/surroundings.ts';
import type { TallyOptions } from '../rows/tallyOptions.ts';
import { placeOfCell } from '../sheets/read/placeOfCell.ts';
import { lookAtSheets, lookAtSpreadsheet } from '../sheets/read/readSheets.ts';
import { languageOf } from '../sheets/user/language.ts';
import { dayOfIso } from '../vocabulary/day.ts';
import { sheetList } from '../vocabulary/sheetList.ts';
import type { TabName } from '../vocabulary/tab.ts';
import type { Language } from '../vocabulary/words.ts';
import { withNeededCells } from './neededCells.ts';
import { readInTime } from './readInTime.ts';
import { settingsIn } from './settingsIn.ts';
import { today } from './today.ts';

/** The spreadsheet around a formula. Its sheets are read only when the formula's arguments leave a tab open. */
export function surroundings(): Surroundings {
  const place = placeOfCell();
  const settings = settingsIn(place.settings, place);
  const language = languageOf(place.locale);
  const asOf = dayOfIso(settings.values['As of']) ?? today(place.zone);
  return {
    ...place,
    settings,
    language,
    asOf,
    mapped: (tabs, day) => mappedTabs(tabs, { ...place, settings, asOf: day }, language),
  };
}

function mappedTabs(tabs: readonly TabName[], options: TallyOptions, language: Language): Reading[] {
  const { settings } = options;
  const wanted: readonly TabName[] = [...tabs, 'dailyActivity', 'activities', 'reps'];
  const names = wanted.map((tab) => settings.tabs[tab]);
  const isKnown = tabs.every((tab) => typeof settings.tabs[tab] === 'string');
  const heads = isKnown
    ? lookAtSheets([...new Set(names.flatMap((name) => (name ? sheetList(name) : [])))])
    : lookAtSpreadsheet().sheets;
  const sheets = withNeededCells(heads, options, readInTime(language));
  return withoutSamples(findTabs(sheets, settings).readings, settings).filter(({ tab }) => wanted.includes(tab));
}
