import type { Reading } from '../find/reading.ts';
import { foldText } from '../values/foldText.ts';
import type { Clock } from '../values/zone.ts';
import { type Day, secondsPerDay } from '../vocabulary/day.ts';
import { answers } from '../vocabulary/tab.ts';
import { lastRowWithContent } from './lastRow.ts';
import { leaveOut } from './leaveOut.ts';
import type { Reps } from './reps.ts';
import type { TypedTab } from './typedTab.ts';

const no = new Set([...answers.no.en, ...answers.no.ru].map(foldText));

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
 * @param starts when each began, in wall-clock seconds, row by row; null without such a column
 */
export function addRepsTab(
  reps: Reps,
  reading: Reading,
  starts: Float64Array | null,
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
    letters: {},
    clock,
  };
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
      hasLeft: no.has(foldText(at('active'))),
    });
  });
  return { tab, people };
}
