import type { Reading } from '../find/reading.ts';
import { tabNamed } from '../tabs/all.ts';
import { reasonCode } from '../vocabulary/leftOut.ts';
import type { Tab, TabName } from '../vocabulary/tab.ts';
import { classesOf, rowNumber, type TabNote, type TypedTab } from './typedTab.ts';

/** Which type of activity belongs to which tab; a task or a text message belongs to none. */
export const tabOfType: Readonly<Record<string, TabName>> = { call: 'calls', email: 'emails', meeting: 'meetings' };

export type Share = { readonly tab: Tab; readonly reading: Reading; readonly picked: Int32Array };

/**
 * A mixed Activities tab as one share of rows per tab, read anew in that tab's own words: "Completed" says one thing of
 * a call and another of a meeting. Rows that go nowhere are left out here, with the reason.
 * @param taken tabs that have a sheet of their own, whose activities must not count twice
 */
export function shareOut(activities: TypedTab, reading: Reading, taken: ReadonlySet<TabName>): Share[] {
  const types = classesOf(activities, 'type');
  if (!types) return [];
  const done = classesOf(activities, 'done');
  const rowsOf = new Map<TabName, number[]>();
  const elsewhere = new Map<string, TabNote>();
  for (let row = 0; row < activities.rows; row += 1) {
    if (activities.leftOut[row] !== 0) continue;
    const code = types.codes[row] as number;
    const tab = tabOfType[types.classes[code] as string];
    const isAhead = tab !== 'meetings' && done?.classes[done.codes[row] as number] === 'no';
    const rows = tab && !isAhead && !taken.has(tab) ? (rowsOf.get(tab) ?? []) : null;
    if (tab && rows) {
      rowsOf.set(tab, rows);
      rows.push(rowNumber(activities, row) - 1);
      continue;
    }
    const reason = !tab ? 'other type' : taken.has(tab) ? 'supplied by rows' : 'not done yet';
    activities.leftOut[row] = reasonCode(reason);
    const sample = types.texts[code] as string;
    const key = `${reason} ${sample}`;
    const known = elsewhere.get(key);
    if (known) known.rows += 1;
    else elsewhere.set(key, { reason, leftOut: true, rows: 1, row: rowNumber(activities, row), field: 'type', sample });
  }
  activities.notes.push(...elsewhere.values());
  return [...rowsOf].map(([name, rows]) => {
    const tab = tabNamed(name);
    return { tab, reading: readingFor(tab, reading), picked: Int32Array.from(rows) };
  });
}

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
