import { reasonCode } from './leftOut.ts';
import type { Reading } from './reading.ts';
import type { TypedTab } from './typedTab.ts';
import { foldPerson } from './values/person.ts';

/** The team: every spelling of a rep leads to one number; 0 is the bucket of rows without a rep. */
export type Reps = {
  /** Names as people read them, by number; `names[0]` is `''`. */
  readonly names: string[];
  readonly codeOf: (text: string) => number;
  /** The number of a name that is known by now; 0 for any other. */
  readonly find: (text: string) => number;
  /** Another spelling, login or id of a rep of that name. */
  readonly addAlias: (alias: string, name: string) => void;
};

export function createReps(): Reps {
  const names: string[] = [''];
  const codes = new Map<string, number>();

  const codeOf = (text: string): number => {
    const folded = foldPerson(text);
    if (folded === '') return 0;
    const known = codes.get(folded);
    if (known !== undefined) return known;
    names.push(text.replace(/\s+/g, ' ').trim());
    codes.set(folded, names.length - 1);
    return names.length - 1;
  };

  const addAlias = (alias: string, name: string): void => {
    const folded = foldPerson(alias);
    if (folded !== '') codes.set(folded, codeOf(name));
  };

  return { names, codeOf, addAlias, find: (text) => codes.get(foldPerson(text)) ?? 0 };
}

/** Names, logins, e-mails and ids of the Reps tab; a CRM's Users tab with first and last names will do. */
export function addRepsTab(reps: Reps, reading: Reading): TypedTab {
  const { cells, headingRow, columns } = reading;
  const rows = cells.slice(headingRow + 1);
  const leftOut = new Uint8Array(rows.length);
  rows.forEach((row, i) => {
    const at = (field: string): string => (columns[field] ? String(row[columns[field].index] ?? '').trim() : '');
    const name = at('name') || `${at('firstName')} ${at('lastName')}`.trim();
    if (name === '') {
      leftOut[i] = reasonCode('blank row');
      return;
    }
    for (const alias of [at('id'), at('email'), ...at('aliases').split(/[,;\n]/)]) reps.addAlias(alias, name);
  });
  return {
    tab: 'reps',
    sheet: reading.sheet,
    rows: rows.length,
    firstRow: headingRow + 2,
    picked: null,
    columns: {},
    leftOut,
    notes: [],
    headings: Object.fromEntries(Object.entries(columns).map(([field, { heading }]) => [field, heading])),
    letters: {},
  };
}
