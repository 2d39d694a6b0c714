import { countsLines } from '../../find/oneTab/lineNumbers.ts';
import type { Reading } from '../../find/reading.ts';
import { foldText } from '../../values/foldText.ts';
import { isBlank } from '../../vocabulary/cell.ts';
import { type Day, secondsPerDay } from '../../vocabulary/day.ts';
import type { ExcludingReason } from '../../vocabulary/leftOut.ts';
import { ownDay } from '../../vocabulary/ownDay.ts';
import { ownIdOf } from '../../vocabulary/ownId.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import { leaveOutReturns } from '../money/refunds.ts';
import type { BadCells } from '../readers/reader.ts';
import { classesOf, codesOf, numbersOf, rowNumber, type SomeRows, type TypedTab, timesOf } from '../typedTab.ts';
import type { Typed } from '../typeTab.ts';
import { leaveOutLegs } from './callLegs.ts';
import { leaveOutDecoration } from './decoration.ts';
import { leaveOutFurtherLines } from './furtherLines.ts';
import { leaveOutCallsWithin, leaveOutIncomingCalls } from './incomingCalls.ts';
import { leaveOutInternalMeetings } from './internalMeetings.ts';
import { cellsOfRow, leaveOut, note, textAt } from './leaveOut.ts';
import { leaveOutCodes, leaveOutFrom, leaveOutPairs, leaveOutRepeated } from './leaveOutPasses.ts';
import { leaveOutPastedAgain } from './pastedAgain.ts';
import { leaveOutRepeatedRecords } from './repeatedRecords.ts';
import { unwrittenWholes } from './unwrittenWholes.ts';

/** Tabs whose own day lies in the past; a meeting may be ahead, a deal is created before it closes. */
export const pastOnly: ReadonlySet<TabName> = new Set<TabName>([
  'leads',
  'calls',
  'emails',
  'deals',
  'stageHistory',
  'dailyActivity',
]);

/** Two branches of a company may share a name. */
const onceEach = 0.9;

/** Rows whose class in this field puts them out of scope. */
const outOfScope: readonly { tab: TabName; field: string; class: string; reason: ExcludingReason }[] = [
  { tab: 'calls', field: 'direction', class: 'inbound', reason: 'inbound' },
  { tab: 'calls', field: 'direction', class: 'internal', reason: 'internal' },
  { tab: 'calls', field: 'outcome', class: 'not a call', reason: 'not a call' },
  { tab: 'calls', field: 'medium', class: 'other', reason: 'not a call' },
  { tab: 'calls', field: 'medium', class: 'internal', reason: 'internal' },
  { tab: 'calls', field: 'progress', class: 'planned', reason: 'not done yet' },
  { tab: 'calls', field: 'called', class: 'no', reason: 'not done yet' },
  { tab: 'emails', field: 'direction', class: 'inbound', reason: 'incoming e-mail' },
  { tab: 'leads', field: 'status', class: 'removed', reason: 'removed' },
  { tab: 'deals', field: 'status', class: 'removed', reason: 'removed' },
  { tab: 'deals', field: 'stage', class: 'removed', reason: 'removed' },
  { tab: 'stageHistory', field: 'event', class: 'other', reason: 'no stage change' },
];

/**
 * Marks the rows that are in no number and notes why: rows that nobody wrote, such as totals and footers, dates that
 * cannot be read or cannot be right, days after `asOf`, calls and e-mails out of scope, older copies of a row.
 */
export function leaveOutRows({ tab, bad }: Typed, reading: Reading, asOf: Day): void {
  const day = ownDay[tab.tab];
  leaveOutDecoration(tab, reading);
  if (day && bad[day]) {
    leaveOutBadDates(tab, reading, day, bad[day]);
  }
  const times = day ? timesOf(tab, day) : null;
  const booked = tab.tab === 'meetings' ? timesOf(tab, 'bookedAt') : null;
  // What was booked after the day of the report had not been booked by then.
  if (booked)
    noteLeftOut(tab, reading, 'in the future', 'bookedAt', leaveOutFrom(tab, booked, (asOf + 1) * secondsPerDay));
  if (times && pastOnly.has(tab.tab)) {
    const past = tab.tab === 'dailyActivity' ? withoutDue(tab, times) : times;
    noteLeftOut(tab, reading, 'in the future', day as string, leaveOutFrom(tab, past, (asOf + 1) * secondsPerDay));
  }
  if (tab.tab === 'calls') leaveOutLegs(tab, reading);
  for (const scope of outOfScope) {
    if (scope.tab === tab.tab) leaveOutClass(tab, reading, scope.field, scope.class, scope.reason);
  }
  leaveOutClass(tab, reading, 'deleted', 'yes', 'removed');
  leaveOutClass(tab, reading, 'archived', 'removed', 'removed');
  leaveOutReturns(tab, reading);
  if (reading.isPayments)
    for (const field of ['status', 'stage']) leaveOutClass(tab, reading, field, 'lost', 'no sale');
  if (tab.tab === 'calls') {
    // A colleague's extension that another one calls is no sign of which calls came in.
    leaveOutCallsWithin(tab, reading);
    leaveOutIncomingCalls(tab, reading);
  }
  const internal = tab.tab === 'meetings' ? leaveOutInternalMeetings(tab, reading) : null;
  if (internal) noteLeftOut(tab, reading, 'internal meeting', internal.field, internal);
  if (tab.tab === 'calls' && isBase(tab, reading)) leaveOutClass(tab, reading, 'outcome', 'blank', 'not a call');
  if (tab.tab === 'stageHistory') leaveOutSameStage(tab, reading);
  if (tab.tab === 'deals') leaveOutFurtherLines(tab, reading);
  leaveOutOlderCopies(tab, reading);
  leaveOutRepeatedRecords(tab, reading);
  leaveOutPastedAgain(tab, reading);
  noteBadDetails(tab, bad, day, reading);
  if (tab.tab === 'dailyActivity') tab.unread = unreadIn(tab, bad, reading);
}

/**
 * Numbers that somebody wrote and nobody can read, such as `#REF!`, by field, and those that must have been and are not
 * written. Words alone say why there is no number.
 */
function unreadIn(daily: TypedTab, bad: Typed['bad'], reading: Reading): NonNullable<TypedTab['unread']> {
  const isNumber = (field: string, row: number): boolean => /[\d#?]/.test(textAt(daily, reading, field, row));
  const ofNumbers = Object.entries(bad).filter(([field]) => numbersOf(daily, field) !== null);
  const unread = ofNumbers.map(([field, { unreadable }]): [string, number[]] => [
    field,
    unreadable.filter((row) => daily.leftOut[row] === 0 && isNumber(field, row)),
  ]);
  const found = new Map<string, number[]>();
  for (const [field, rows] of [...unread, ...unwrittenWholes(daily)])
    found.set(field, [...new Set([...(found.get(field) ?? []), ...rows])]);
  return Object.fromEntries(found);
}

/** A list of clients, each once, and no day: whoever has no result yet was not called. Its lines may be numbered. */
function isBase(tab: TypedTab, reading: Reading): boolean {
  const { client, id } = reading.columns;
  if (!client || tab.picked || ['at', 'atDate'].some((field) => reading.columns[field])) return false;
  if (id && !countsLines(reading, id.index)) return false;
  const clients = new Set<string>();
  let filled = 0;
  for (let row = 0; row < tab.rows; row += 1) {
    const cell = cellsOfRow(tab, reading, row)[client.index] ?? '';
    if (tab.leftOut[row] !== 0 || isBlank(cell)) continue;
    filled += 1;
    clients.add(foldText(String(cell)));
  }
  return clients.size >= filled * onceEach;
}

/** Of a tally a day ahead may hold what is expected by then, and nothing that was done. */
function withoutDue(daily: TypedTab, times: Float64Array): Float64Array {
  const expected = numbersOf(daily, 'openAmountDue');
  if (!expected) return times;
  const done = Object.keys(daily.columns).flatMap((field) =>
    field === 'openAmountDue' ? [] : (numbersOf(daily, field) ?? []),
  );
  return times.map((seconds, row) =>
    done.some((amounts) => Math.abs(amounts[row] as number) > 0) ? seconds : Number.NaN,
  );
}

function leaveOutBadDates(
  tab: TypedTab,
  reading: Reading,
  field: string,
  { unreadable, impossible, totals = [] }: BadCells,
): void {
  for (const row of totals) leaveOut(tab, row, 'total or footer', field, textAt(tab, reading, field, row));
  for (const row of unreadable) leaveOut(tab, row, 'unreadable date', field, textAt(tab, reading, field, row));
  for (const row of impossible) leaveOut(tab, row, 'impossible date', field, textAt(tab, reading, field, row));
}

function noteLeftOut(
  tab: TypedTab,
  reading: Reading,
  reason: ExcludingReason,
  field: string,
  { rows, first }: SomeRows,
): void {
  if (rows === 0) return;
  const sample = textAt(tab, reading, field, first);
  tab.notes.push({ reason, leftOut: true, rows, row: rowNumber(tab, first), field, sample });
}

function leaveOutClass(tab: TypedTab, reading: Reading, field: string, name: string, reason: ExcludingReason): void {
  const column = classesOf(tab, field);
  if (!column?.classes.includes(name)) return;
  const wanted = Uint8Array.from(column.classes, (one) => Number(one === name));
  noteLeftOut(tab, reading, reason, field, leaveOutCodes(tab, column.codes, wanted, reason));
}

/** A history has a row for every save; only where the stage is another one did the deal move. */
function leaveOutSameStage(tab: TypedTab, reading: Reading): void {
  const [from, to] = [classesOf(tab, 'from'), classesOf(tab, 'to')];
  if (!from || !to) return;
  const numbers = new Map(to.texts.map((text, code) => [foldText(text), code]));
  const sameAs = Int32Array.from(from.texts, (text) =>
    foldText(text) === '' ? -1 : (numbers.get(foldText(text)) ?? -1),
  );
  noteLeftOut(tab, reading, 'no stage change', 'to', leaveOutPairs(tab, from.codes, to.codes, sameAs));
}

/** An export pasted below or above an older one repeats its rows: of two rows with one id the newer counts. */
function leaveOutOlderCopies(tab: TypedTab, reading: Reading): void {
  const field = ownIdOf(tab.tab);
  const ids = tab.tab === 'stageHistory' ? null : codesOf(tab, field);
  if (!ids) return;
  const modified = timesOf(tab, 'modifiedAt');
  const reason = modified ? 'earlier version' : 'older copy';
  noteLeftOut(tab, reading, reason, field, leaveOutRepeated(tab, ids, modified, reason));
}

/** Details that could not be read: the row counts, what hangs on the detail does not. */
function noteBadDetails(tab: TypedTab, bad: Typed['bad'], ownField: string | undefined, reading: Reading): void {
  for (const [field, { unreadable, impossible, rounded = [], unclear }] of Object.entries(bad)) {
    if (field === ownField) continue;
    if (unclear !== undefined) note(tab, unclear, 'unclear duration', field, textAt(tab, reading, field, unclear));
    for (const row of rounded) {
      if (tab.leftOut[row] === 0) note(tab, row, 'rounded ids', field, textAt(tab, reading, field, row));
    }
    for (const row of [...unreadable, ...impossible]) {
      if (tab.leftOut[row] === 0) note(tab, row, 'unreadable detail', field, textAt(tab, reading, field, row));
    }
  }
}
