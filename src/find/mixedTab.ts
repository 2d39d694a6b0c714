import type { Tab, TabName } from '../vocabulary/tab.ts';
import type { Reading } from './reading.ts';

/** Which type of activity belongs to which tab; a task or a text message belongs to none. */
export const tabOfType: Readonly<Record<string, TabName>> = { call: 'calls', email: 'emails', meeting: 'meetings' };

/** The columns of the mixed tab under the names that the tab knows them by. */
export function readingFor(tab: Tab, reading: Reading): Reading {
  const columns = Object.fromEntries(
    Object.entries(reading.columns)
      .filter(([field]) => field in tab.fields && field !== 'type')
      .map(([field, column]) => [field, column]),
  );
  // "Call result" says nothing of an e-mail or a meeting, however blank it is there.
  if (tab.name !== 'calls')
    for (const field of ['outcome', 'direction']) if (isOfCalls(columns[field]?.heading)) delete columns[field];
  // The length that was planned says nothing of whether anybody answered.
  if (tab.name === 'calls' && !columns.outcome && columns.talk && !isOfCalls(columns.talk.heading)) delete columns.talk;
  // Where no column tells the outcome, "done" is all that is known of a meeting.
  if (tab.name === 'meetings' && !columns.outcome && reading.columns.done) columns.outcome = reading.columns.done;
  return { ...reading, tab: tab.name, columns };
}

function isOfCalls(heading: string | undefined): boolean {
  return heading !== undefined && /call|talk|conversation|звон|разговор|вызов/i.test(heading);
}
