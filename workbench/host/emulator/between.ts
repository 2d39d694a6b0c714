import type { Deed } from '../deed.ts';
import { contentSize, type SheetState } from './book.ts';
import { factory } from './factory.ts';
import { session } from './session.ts';
import { sortRows } from './sort.ts';

const lockNames = ['document', 'script', 'user'] as const;

/**
 * Before each call of a service somebody else has a turn: by hand, or with a script of their own, which finds the locks
 * of the first one held.
 */
export function letOthersIn(): void {
  const { between, mode, cachedReads, dirty, killed, fault, faultCalls, locks, foreignLocks } = session;
  if (!between) return;
  const held = lockNames.filter((name) => locks[name]);
  session.betweenCalls += 1;
  Object.assign(session, {
    between: null,
    cachedReads: new Set(),
    fault: null,
    locks: { document: false, script: false, user: false },
    foreignLocks: new Set([...foreignLocks, ...held]),
  });
  try {
    between(session.betweenCalls);
  } finally {
    Object.assign(session, { between, mode, cachedReads, dirty, killed, fault, faultCalls, locks, foreignLocks });
  }
}

/** Done in place, so that what a running script holds of the sheet stays what it is. */
export function doDeed(deed: Deed): void {
  const state = session.book.sheets.find(({ name }) => name === deed.sheet);
  if (!state) return;
  const sheet = factory.sheet(state);
  if (deed.kind === 'rename') sheet.setName(deed.name);
  else if (deed.kind === 'delete') factory.spreadsheet().deleteSheet(sheet);
  else if (deed.kind === 'insert') sheet.insertRowsBefore(deed.row + 1, 1);
  else if (deed.kind === 'sort') sortBelow(state, deed.column);
  else typeInto(state, deed);
}

/** All rows but the headings, the last first. */
function sortBelow(state: SheetState, column: number): void {
  const { rows, columns } = contentSize(state);
  const area = { row: 1, column: 0, rows: rows - 1, columns };
  sortRows(state, area, [{ column: column + 1, ascending: false }]);
}

function typeInto({ rows }: SheetState, { row, values }: Extract<Deed, { kind: 'type' }>): void {
  while (rows.length <= row) rows.push([]);
  const line = rows[row] as (typeof rows)[number];
  values.forEach((value, column) => {
    line[column] = value;
  });
}
