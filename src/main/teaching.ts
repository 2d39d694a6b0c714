import { readNamed, readPlace, readSettings } from '../sheets/read/readSheets.ts';
import { userLanguage } from '../sheets/user/language.ts';
import { type Teaching, type TeachingRequest, teachingOf } from '../summary/understood/teaching.ts';
import { clockOf } from '../values/zone.ts';
import { dayOfIso } from '../vocabulary/day.ts';
import { teachingWords } from '../words/teaching.ts';
import { settingsIn } from './settingsIn.ts';
import { today } from './today.ts';

/** How a sheet would be read after what was chosen so far; reads that sheet alone and writes nothing. */
export function lookAtSheet(request: TeachingRequest): Teaching {
  const language = userLanguage();
  const place = readPlace();
  const settings = settingsIn(readSettings(), place);
  const [sheet] = readNamed([request.sheet]);
  if (!sheet) throw new Error(teachingWords[language].gone(request.sheet));
  const asOf = dayOfIso(settings.values['As of']) ?? today(place.zone);
  return teachingOf(sheet, request, { ...place, settings, language, asOf, clock: clockOf(place.zone) });
}
