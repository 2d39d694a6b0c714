import { findTabs } from '../../src/find/findTabs.ts';
import type { Surroundings } from '../../src/formulas/surroundings.ts';
import { summaryOf } from '../../src/summary/summaryOf.ts';
import { type Cell, isBlank } from '../../src/vocabulary/cell.ts';
import { dayOf, dayOfIso } from '../../src/vocabulary/day.ts';
import type { Language } from '../../src/vocabulary/words.ts';
import { cellsOf, type Sheets, settingsOf, utc } from '../kpis/ask.ts';

const today = dayOf(2025, 3, 31);

const sheetsOf = (sheets: Sheets) => Object.entries(sheets).map(([sheet, rows]) => ({ sheet, cells: cellsOf(rows) }));

/** The whole report on some rows, as of the setting or 2025-03-31. */
export function reported(sheets: Sheets, lines: readonly (readonly Cell[])[] = [], language: Language = 'en') {
  const settings = settingsOf(lines);
  const asOf = dayOfIso(settings.values['As of']) ?? today;
  return summaryOf(sheetsOf(sheets), { settings, zone: utc, timeZone: 'Etc/UTC', locale: 'en_US', language, asOf });
}

/** What a formula finds around it in a spreadsheet of these rows. */
export function formulaAround(sheets: Sheets, lines: readonly (readonly Cell[])[] = []): Surroundings {
  const settings = settingsOf(lines);
  return {
    settings,
    zone: utc,
    locale: 'en_US',
    language: 'en',
    asOf: dayOfIso(settings.values['As of']) ?? today,
    mapped: (tabs) => findTabs(sheetsOf(sheets), settings).readings.filter(({ tab }) => tabs.includes(tab)),
  };
}

/** The rows of a spilled table that are not blank altogether, by what their first cell says. */
export function byFirstCell(table: readonly (readonly Cell[])[]): Readonly<Record<string, readonly Cell[]>> {
  return Object.fromEntries(
    table.filter((row) => row.some((cell) => !isBlank(cell))).map(([first, ...rest]) => [String(first), rest]),
  );
}
