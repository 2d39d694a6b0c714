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
  getUuid() {
    return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => Math.floor(Math.random() * 16).toString(16));
  }
  /** `%s` and `%d` only. */
  formatString(template: string, ...values: unknown[]) {
    let next = 0;
    return template.replace(/%[sd]/g, () => String(values[next++]));
  }
}
