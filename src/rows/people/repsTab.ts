import type { Reading } from '../../find/reading.ts';
import { foldedWords } from '../../values/foldedWords.ts';
import { foldText } from '../../values/foldText.ts';
import type { Clock } from '../../values/zone.ts';
import { type Day, secondsPerDay } from '../../vocabulary/day.ts';
import { answers } from '../../vocabulary/tab.ts';
import { lastRowWithContent } from '../lastRow.ts';
import { leaveOut, note, textAt } from '../leftOut/leaveOut.ts';
import { type TypedTab, timesOf } from '../typedTab.ts';
import type { Typed } from '../typeTab.ts';
import type { Reps } from './reps.ts';

const no = foldedWords(answers.no);

/** What the Reps tab says of somebody. */
export type Person = {
  readonly name: string;
  /** As it is written; `''` where nothing stands. */
  readonly role: string;
  readonly start: Day | null;
  /** Where the tab says that somebody is no longer active. */
  readonly hasLeft: boolean;
};

/**
 * Names, logins, e-mails and ids of the Reps tab; a CRM's Users tab with first and last names will do.
 * @param typed the same rows, with when each began; a start that cannot be read is listed, and is none
 */
export function addRepsTab(
  reps: Reps,
  reading: Reading,
  typed: Typed,
  clock: Clock,
): { tab: TypedTab; people: Person[] } {
  const { cells, headingRow, columns } = reading;
  const rows = cells.slice(headingRow + 1, lastRowWithContent(cells, headingRow) + 1);
  const tab: TypedTab = {
    tab: 'reps',
    sheet: reading.sheet,
    rows: rows.length,
    firstRow: headingRow + 2,
    picked: null,
    columns: {},
    leftOut: new Uint8Array(rows.length),
    notes: [],
    headings: Object.fromEntries(Object.entries(columns).map(([field, { heading }]) => [field, heading])),
    letters: typed.tab.letters,
    clock,
  };
  const starts = timesOf(typed.tab, 'start');
  const people: Person[] = [];
  rows.forEach((row, i) => {
    const at = (field: string): string => (columns[field] ? String(row[columns[field].index] ?? '').trim() : '');
    const name = at('name') || `${at('firstName')} ${at('lastName')}`.trim();
    if (name === '') {
      leaveOut(tab, i, 'blank row', null, '');
      return;
    }
    for (const alias of [at('id'), at('email'), ...at('aliases').split(/[,;\n]/)]) reps.addAlias(alias, name);
    const start = starts?.[i] ?? Number.NaN;
    people.push({
      name,
      role: at('role'),
      start: Number.isNaN(start) ? null : Math.floor(start / secondsPerDay),
      hasLeft: no().has(foldText(at('active'))),
    });
  });
  const { unreadable = [], impossible = [] } = typed.bad.start ?? {};
  for (const row of [...unreadable, ...impossible])
    if (tab.leftOut[row] === 0) note(tab, row, 'unreadable detail', 'start', textAt(tab, reading, 'start', row));
  return { tab, people };
}
