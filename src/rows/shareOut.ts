import { readingFor, tabOfType } from '../find/candidates/mixedTab.ts';
import type { Reading } from '../find/reading.ts';
import { classifierOf } from '../settings/classOf.ts';
import { tabNamed, tabs } from '../tabs/all.ts';
import { type ExcludingReason, reasonCode } from '../vocabulary/leftOut.ts';
import type { TabName } from '../vocabulary/tab.ts';
import { bookedTouches } from './bookedTouches.ts';
import { isAmongThemselves, saysKind } from './leftOut/internalMeetings.ts';
import type { Share } from './share.ts';
import {
  type ClassColumn,
  type Columns,
  classesOf,
  codesOf,
  rowNumber,
  type TabNote,
  type TypedTab,
  timesOf,
} from './typedTab.ts';
import { untypedTouches } from './untypedTouches.ts';

/** "Inbound call" and "Incoming email" say it in the type itself. */
const incomingReasons: Readonly<Partial<Record<TabName, ExcludingReason>>> = {
  calls: 'inbound',
  emails: 'incoming e-mail',
};

/** Of the calls and of the e-mails: where hardly any has a day on which it was done, nobody writes it down for them. */
const leastDone = 0.25;

/**
 * Where no column says which activities are done, the day on which they were tells it. Null where another column says it,
 * or that day stands on all of them or on few of a kind.
 */
export function doneByDay(activities: TypedTab, types: ClassColumn): ClassColumn | null {
  const days = classesOf(activities, 'done') ? null : timesOf(activities, 'doneAt');
  if (!days) return null;
  const isDone = (row: number): boolean => !Number.isNaN(days[row]);
  const codes = Uint8Array.from({ length: activities.rows }, (_, row) => Number(isDone(row)));
  for (const kind of ['call', 'email']) {
    let [rows, done] = [0, 0];
    for (let row = 0; row < codes.length; row += 1) {
      if (activities.leftOut[row] !== 0 || types.classes[types.codes[row] as number] !== kind) continue;
      rows += 1;
      done += codes[row] as number;
    }
    if (done < rows * leastDone) return null;
  }
  return codes.includes(0) ? { kind: 'class', codes, texts: ['', ''], classes: ['no', 'yes'] } : null;
}

/**
 * A mixed Activities tab as one share of rows per tab, read anew in that tab's own words: "Completed" says one thing of
 * a call and another of a meeting. Rows without a type are what they most likely are, and in doubt; those that go nowhere
 * are left out here, with the reason.
 * @param taken tabs that have a sheet of their own, or several that wait for an answer: their activities must not count twice
 */
export function shareOut(activities: TypedTab, reading: Reading, taken: ReadonlySet<TabName>): Share[] {
  const types = classesOf(activities, 'type');
  if (!types) return [];
  const done = classesOf(activities, 'done') ?? doneByDay(activities, types);
  const directionOf = classifierOf(tabs.calls.fields.direction);
  const internal = types.texts.map(isAmongThemselves);
  const isKind = saysKind(activities);
  const clients = codesOf(activities, 'client');
  const incomingCodes = types.texts.map((text) => directionOf(text) === 'inbound');
  const booked = taken.has('meetings') ? null : bookedTouches(activities, reading, types);
  const perhapsOf = untypedTouches(activities, types);
  const rowsOf = new Map<TabName, number[]>();
  const doubts = new Map<TabName, number[]>();
  const elsewhere = new Map<string, TabNote>();
  for (let row = 0; row < activities.rows; row += 1) {
    if (activities.leftOut[row] !== 0) continue;
    const code = types.codes[row] as number;
    const isUntyped = types.classes[code] === 'blank';
    const tab = isUntyped ? perhapsOf(row) : tabOfType[types.classes[code] as string];
    const isDone = done?.classes[done.codes[row] as number];
    const isAhead = tab !== 'meetings' && isDone === 'no';
    const incoming = tab && !taken.has(tab) && incomingCodes[code] ? incomingReasons[tab] : undefined;
    const isInternal = tab === 'meetings' && internal[code] === true && (isKind || (clients?.[row] ?? 0) === 0);
    const rows = tab && !isAhead && !taken.has(tab) && !incoming && !isInternal ? (rowsOf.get(tab) ?? []) : null;
    if (tab && rows) {
      rowsOf.set(tab, rows);
      rows.push(rowNumber(activities, row) - 1);
      const doubt = isUntyped || (tab !== 'meetings' && isDone === 'unknown') ? 1 : 0;
      const own = doubts.get(tab) ?? [];
      doubts.set(tab, own);
      own.push(doubt);
      continue;
    }
    const reason = isInternal
      ? 'internal meeting'
      : !tab
        ? 'other type'
        : taken.has(tab)
          ? 'supplied by rows'
          : (incoming ?? 'not done yet');
    activities.leftOut[row] = reasonCode(reason);
    const sample = types.texts[code] as string;
    const key = `${reason} ${sample}`;
    const known = elsewhere.get(key);
    if (known) known.rows += 1;
    else elsewhere.set(key, { reason, leftOut: true, rows: 1, row: rowNumber(activities, row), field: 'type', sample });
  }
  activities.notes.push(...elsewhere.values());
  const shares = [...rowsOf].map(([name, rows]): Share => {
    const tab = tabNamed(name);
    const codes = Uint8Array.from(doubts.get(name) ?? []);
    const columns: Columns = codes.includes(1)
      ? { inDoubt: { kind: 'class', codes, texts: ['', ''], classes: ['no', 'yes'] } }
      : {};
    return { tab, reading: readingFor(tab, reading), picked: Int32Array.from(rows), columns };
  });
  return booked && !rowsOf.has('meetings') ? [...shares, booked] : shares;
}
