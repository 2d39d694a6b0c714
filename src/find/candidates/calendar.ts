import { foldHeading } from '../../values/foldText.ts';
import type { Reading } from '../reading.ts';
import type { SheetSample } from '../sheetSample.ts';

/** What only a calendar asks of an event. */
const ofCalendars = /^(all day( event)?|is all day( event)?|весь день|целый день|на весь день)$/;

/**
 * Whether the sheet is somebody's calendar: lunch and the dentist stand among the demos, a "discovery call" is an appointment
 * for one, and nothing says which of them anybody set with a client, or came to.
 */
export function isCalendar({ tab, columns }: Reading, { headings }: SheetSample): boolean {
  const isOfEvents = tab === 'activities' || tab === 'meetings' || tab === 'calls';
  return isOfEvents && !columns.outcome && headings.some((heading) => ofCalendars.test(foldHeading(heading)));
}
