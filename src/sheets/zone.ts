import type { Zone } from '../values/zone.ts';
import type { Language } from '../vocabulary/words.ts';
import { withRetries } from './retry.ts';

/** The spreadsheet's time zone: each offset asked for is one call, so ask for few and do arithmetic. */
export function zoneNamed(timeZone: string, language: Language): Zone {
  return {
    offsetAt: (milliseconds) =>
      withRetries(language, () => minutesOf(Utilities.formatDate(new Date(milliseconds), timeZone, 'Z'))),
    durationEpoch: Utilities.parseDate('1899-12-30 00:00:00', timeZone, 'yyyy-MM-dd HH:mm:ss').getTime(),
  };
}

/** `+0330` as 210. */
function minutesOf(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? [];
  if (hours === undefined || minutes === undefined) throw new Error(`“${offset}” is not an offset of a time zone.`);
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
