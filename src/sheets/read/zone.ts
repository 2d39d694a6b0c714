import type { Zone } from '../../values/zone.ts';
import type { Language } from '../../vocabulary/words.ts';
import { withRetries } from '../call/retry.ts';

/**
 * The spreadsheet's time zone. Where the engine knows it, no offset needs a call; elsewhere each one is, so ask for few
 * and do arithmetic.
 */
export function zoneNamed(timeZone: string, language: Language): Zone {
  let epoch: number | null = null;
  return {
    offsetAt: engineKnows(timeZone)
      ? (milliseconds) => offsetByEngine(milliseconds, timeZone)
      : (milliseconds) => withRetries(language, () => offsetByService(milliseconds, timeZone)),
    get durationEpoch() {
      epoch ??= withRetries(language, () => epochByService(timeZone));
      return epoch;
    },
  };
}

/**
 * The same where a service may be refused: then the engine's own zone, which is that of the script, stands in.
 * @param timeZone `''` where it was refused itself
 */
export function zoneOfCell(timeZone: string): Zone {
  const own = (milliseconds: number): number => -new Date(milliseconds).getTimezoneOffset();
  const offsetAt = engineKnows(timeZone)
    ? (milliseconds: number) => offsetByEngine(milliseconds, timeZone)
    : (milliseconds: number) =>
        timeZone === ''
          ? own(milliseconds)
          : unlessRefused(
              () => offsetByService(milliseconds, timeZone),
              () => own(milliseconds),
            );
  let epoch: number | null = null;
  return {
    offsetAt,
    get durationEpoch() {
      const first = Date.UTC(1899, 11, 30);
      // In 1899 some zones were so many seconds off: durations are then rather unknown than a little wrong.
      const isWhole = offsetAt(first) % 15 === 0;
      const reckoned = (): number => (isWhole ? first - offsetAt(first) * 60_000 : Number.NaN);
      epoch ??= timeZone === '' ? reckoned() : unlessRefused(() => epochByService(timeZone), reckoned);
      return epoch;
    },
  };
}

/** For a cell, which has to go on without whatever Google refuses it. */
export function unlessRefused<T>(ask: () => T, otherwise: () => T): T {
  try {
    return ask();
  } catch (error) {
    console.warn(String(error));
    return otherwise();
  }
}

const parts = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  hour12: false,
} as const;

/**
 * Minutes east of UTC by the locale's spelling of the moment, which is documented to honour a time zone. Rounded to
 * minutes, as Google's formats are.
 */
function offsetByEngine(milliseconds: number, timeZone: string): number {
  const text = new Date(milliseconds).toLocaleString('en-US', { ...parts, timeZone });
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0] = (text.match(/\d+/g) ?? []).map(Number);
  const local = Date.UTC(year, month - 1, day, hour % 24, minute);
  return Math.round((local - Math.floor(milliseconds / 60_000) * 60_000) / 60_000);
}

/** Whether it tells zones apart at all, and has heard of this one: both are seen from its answers. */
function engineKnows(timeZone: string): boolean {
  try {
    const summer = Date.UTC(2024, 6, 1, 12);
    return (
      offsetByEngine(summer, 'Asia/Tokyo') === 540 &&
      offsetByEngine(summer, 'America/New_York') === -240 &&
      Number.isInteger(offsetByEngine(summer, timeZone))
    );
  } catch {
    return false;
  }
}

function offsetByService(milliseconds: number, timeZone: string): number {
  return minutesOf(Utilities.formatDate(new Date(milliseconds), timeZone, 'Z'));
}

function epochByService(timeZone: string): number {
  return Utilities.parseDate('1899-12-30 00:00:00', timeZone, 'yyyy-MM-dd HH:mm:ss').getTime();
}

/** `+0330` as 210. */
function minutesOf(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? [];
  if (hours === undefined || minutes === undefined) throw new Error(`“${offset}” is not an offset of a time zone.`);
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
