import type { Cells } from '../../vocabulary/cell.ts';
import { withRetries } from '../call/retry.ts';
import { languageOf, speak } from '../user/language.ts';
import { type Place, settingsIn } from './readSheets.ts';
import { unlessRefused, zoneOfCell } from './zone.ts';

/**
 * Where a cell's formula is computed, and the KPI Settings tab: two calls and one read. Whatever of it Google refuses
 * has its default, since a cell that fails tells nobody anything.
 */
export function placeOfCell(): Place & { readonly settings: Cells | null } {
  const spreadsheet = unlessRefused(
    () => SpreadsheetApp.getActive(),
    () => null,
  );
  const ask = <T>(question: (from: NonNullable<typeof spreadsheet>) => T, otherwise: T): T =>
    spreadsheet === null
      ? otherwise
      : unlessRefused(
          () => withRetries('en', () => question(spreadsheet)),
          () => otherwise,
        );
  const locale = ask((from) => from.getSpreadsheetLocale(), 'en_US');
  speak(languageOf(locale));
  const timeZone = ask((from) => from.getSpreadsheetTimeZone(), '');
  return { locale, timeZone, zone: zoneOfCell(timeZone), settings: ask(settingsIn, null) };
}
