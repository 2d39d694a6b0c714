import type { SettingChange } from '../find/settings/changeLines.ts';
import { faultIn, planSettings } from '../find/settings/planSettings.ts';
import type { Spreadsheet } from '../sheets/read/readSheets.ts';
import { changeSettings } from '../sheets/settingsSheet.ts';
import { userLanguage } from '../sheets/user/language.ts';
import type { Cells } from '../vocabulary/cell.ts';
import { dayOfIso } from '../vocabulary/day.ts';
import { withNeededCells } from './neededCells.ts';
import { settingsIn, settingsOptions } from './settingsIn.ts';
import { today } from './today.ts';

/** The spreadsheet after what people corrected in the sidebar was written into its KPI Settings tab. */
export function saved(spreadsheet: Spreadsheet, lines: readonly SettingChange[]): Spreadsheet {
  const language = userLanguage();
  const options = settingsOptions(spreadsheet);
  const fault = faultIn(lines, options);
  if (fault) throw new Error(fault[language]);
  const { cells } = planSettings(spreadsheet.settings, lines, { sheets: spreadsheet.sheets, options });
  const settings = settingsIn(cells, spreadsheet);
  const asOf = dayOfIso(settings.values['As of']) ?? today(spreadsheet.zone);
  const sheets = withNeededCells(spreadsheet.sheets, { ...spreadsheet, settings, asOf });
  const planFor = (known: Cells | null) => planSettings(known, lines, { sheets, options });
  return { ...spreadsheet, sheets, settings: changeSettings(planFor, language) };
}
