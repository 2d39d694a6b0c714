import type { Book, SheetState } from './book.ts';
import { clockState, setClockState } from './clock.ts';
import { session } from './session.ts';

/** What lies in rows of cells: each cell is replaced, never changed, so that copies share it. */
const inRows = new Set(['rows', 'styles', 'formulas', 'notes', 'spills', 'validations', 'links', 'pending']);

function copied<T>(value: T): T {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T);
}

/** With its keys in their order, so that equal sheets go on giving equal texts. */
function copiedSheet(sheet: SheetState): SheetState {
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(sheet)) {
    if (inRows.has(key)) copy[key] = (value as unknown[][]).map((line) => line.slice());
    else copy[key] = key === 'columnStyles' ? { ...(value as object) } : copied(value);
  }
  return copy as SheetState;
}

function copiedBook({ sheets, ...rest }: Book): Book {
  return { ...copied(rest), sheets: sheets.map(copiedSheet) };
}

/** Everything that an execution can change and a later one, or a user, can see. */
function copiedSession() {
  const { book, properties, caches, selection, menus, toasts, alerts, answers, page, logs } = session;
  return {
    book: copiedBook(book),
    ...copied({ properties, selection, menus, toasts, alerts, answers, page, logs }),
    caches: {
      document: new Map(caches.document),
      script: new Map(caches.script),
      user: new Map(caches.user),
    },
  };
}

const kept: { state: ReturnType<typeof copiedSession>; clock: ReturnType<typeof clockState> }[] = [];

/** Keeps all that there is now; answers with the number under which it can be put back. */
export function keep(): number {
  return kept.push({ state: copiedSession(), clock: clockState() }) - 1;
}

export function putBack(number: number): void {
  const { state, clock } = kept[number]!;
  Object.assign(session, state);
  // What is kept stays: the session goes on with a copy.
  Object.assign(session, copiedSession());
  setClockState(clock);
}
