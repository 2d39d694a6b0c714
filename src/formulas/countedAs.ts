import { settingCatalogue } from '../settings/catalogue.ts';
import { isBlank } from '../vocabulary/cell.ts';
import { notAWayToCount } from '../words/formulaErrors.ts';
import { type Argument, isRange, single } from './arguments.ts';
import type { Surroundings } from './surroundings.ts';

const setting = 'Lead conversion is counted by';

/**
 * The spreadsheet around a formula that counts conversions as it asks, whatever KPI Settings say.
 * @throws where the argument is none of the two ways
 */
export function countedAs(asked: Argument, around: Surroundings): Surroundings {
  const cell = single(asked);
  if (!isRange(asked) && isBlank(cell)) return around;
  const way = isRange(asked) ? null : settingCatalogue[setting].read(cell, around.locale);
  if (way === null) throw new Error(notAWayToCount(String(cell), around.language));
  const { settings } = around;
  return { ...around, settings: { ...settings, values: { ...settings.values, [setting]: way } } };
}
