import type { Zone } from '../tally/zone.ts';

/** The spreadsheet's zone, asked of Apps Script: a service call per probe, and no probe per row. */
export function zoneNamed(timeZone: string): Zone {
  return {
    offsetAt: (milliseconds) => minutesOf(Utilities.formatDate(new Date(milliseconds), timeZone, 'Z')),
    durationEpoch: Utilities.parseDate('1899-12-30 00:00:00', timeZone, 'yyyy-MM-dd HH:mm:ss').getTime(),
  };
}

/** `+0530` as 330. */
function minutesOf(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5));
  return offset.startsWith('-') ? -minutes : minutes;
}
