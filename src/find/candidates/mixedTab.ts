import { foldHeading } from '../../values/foldText.ts';
import type { Field, Tab, TabName } from '../../vocabulary/tab.ts';
import { columnReason } from '../../words/tabFinding.ts';
import type { FoundColumn, Reading } from '../reading.ts';

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
    for (const field of ['outcome', 'direction']) {
      if (isOfCalls(columns[field]?.heading)) delete columns[field];
      const own = columns[field] ? null : ownColumn(field, tab, reading);
      if (own) columns[field] = own;
    }
  // A call or an e-mail is logged when it was made, where no column says more; a meeting is booked for another day.
  const logged = reading.columns.doneAt ?? reading.columns.bookedAt;
  if (tab.name !== 'meetings' && logged && !columns.at && !columns.atDate) columns.at = logged;
  // The length that was planned says nothing of whether anybody answered.
  if (tab.name === 'calls' && !columns.outcome && columns.talk && !isOfCalls(columns.talk.heading)) delete columns.talk;
  // Where no column tells the outcome, "done" is all that is known of a meeting.
  if (tab.name === 'meetings' && !columns.outcome && reading.columns.done) columns.outcome = reading.columns.done;
  return { ...reading, tab: tab.name, columns };
}

function isOfCalls(heading: string | undefined): boolean {
  return heading !== undefined && /call|talk|conversation|звон|разговор|вызов/i.test(heading);
}

/** "Email direction" and "Meeting outcome" beside those of the calls; null where there is none. */
function ownColumn(field: string, tab: Tab, { cells, headingRow, columns }: Reading): FoundColumn | null {
  const definition = (tab.fields as Readonly<Record<string, Field>>)[field];
  if (!definition) return null;
  const taken = new Set(Object.values(columns).map(({ index }) => index));
  const { en, ru } = definition.headings;
  const listed = new Set([...en, ...ru].map(foldHeading));
  const index = (cells[headingRow] ?? []).findIndex(
    (cell, column) => !taken.has(column) && listed.has(foldHeading(String(cell))) && namesTheTab(String(cell), tab),
  );
  if (index < 0) return null;
  const heading = String(cells[headingRow]?.[index]).trim();
  return { index, heading, confidence: 1, reason: columnReason(heading, 'exact') };
}

function namesTheTab(heading: string, { nouns }: Tab): boolean {
  const words = foldHeading(heading).split(' ');
  return [...nouns.en, ...nouns.ru].some((noun) => words.includes(foldHeading(noun)));
}
