import { advanceClock } from './clock.ts';
import { formatDate, parseDate } from './dateFormat.ts';
import { isDate, signatureError } from './exception.ts';
import { ScriptObject } from './scriptObject.ts';

export class FakeUtilities extends ScriptObject implements Partial<GoogleAppsScript.Utilities.Utilities> {
  readonly className_ = 'Utilities';

  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    if (!isDate(date) || typeof timeZone !== 'string' || typeof format !== 'string')
      throw signatureError('Utilities.formatDate', [date, timeZone, format]);
    return formatDate(date, timeZone, format);
  }
  parseDate(date: string, timeZone: string, format: string) {
    if (typeof date !== 'string' || typeof timeZone !== 'string' || typeof format !== 'string')
      throw signatureError('Utilities.parseDate', [date, timeZone, format]);
    return parseDate(date, timeZone, format) as unknown as ReturnType<
      GoogleAppsScript.Utilities.Utilities['parseDate']
    >;
  }
  /** Costs no time here: the clock is set forward instead. */
  sleep(milliseconds: number) {
    advanceClock(milliseconds);
  }
}
