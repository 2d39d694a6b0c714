import type { Area } from '../../workbook.ts';
import type { FaultPlan } from '../faultPlan.ts';
import { emptyStats, type Stats } from '../stats.ts';
import type { Book } from './book.ts';
import { Exception } from './exception.ts';
import type { Track } from './track.ts';

export type Mode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

export type MenuItem = { label: string; functionName: string } | { separator: true } | { menu: Menu };
export type Menu = { caption: string; items: MenuItem[] };
export type Toast = { message: string; title: string; seconds: number };
export type Alert = { kind: 'alert' | 'prompt'; title: string; text: string; buttons: string };
export type Page = { kind: 'sidebar' | 'dialog'; title: string; html: string; width: number; height: number };

/** What one document, one user and one installed script are, as long as the host lives. */
type Session = {
  book: Book;
  mode: Mode;
  scriptTimeZone: string;
  userLocale: string;
  /** Null when the manifest leaves scopes to be detected. */
  scopes: string[] | null;
  html: Record<string, string>;
  properties: Record<'script' | 'user', Record<string, string>>;
  caches: Record<'document' | 'script' | 'user', Map<string, { value: string; until: number }>>;
  locks: Record<'document' | 'script' | 'user', boolean>;
  /** Locks that another execution holds, to see what a script does then. */
  foreignLocks: Set<string>;
  menus: Menu[];
  toasts: Toast[];
  alerts: Alert[];
  /** Buttons, or texts of prompts, that the user will give, in order. */
  answers: { button: string; text: string }[];
  page: Page | null;
  /** What the user has selected, by sheet id; the first cell of any other sheet. */
  selection: { sheet: number; area: Area } | null;
  logs: string[];
  stats: Stats;
  /** In seconds; how many of them went into imitating services. */
  clock: () => number;
  imitating: number;
  /** May read the document and not change it. */
  isViewer: boolean;
  fault: FaultPlan | null;
  faultCalls: number;
  killed: boolean;
  /** Has a turn before each call of a service, and is told which. */
  between: ((call: number) => void) | null;
  betweenCalls: number;
  /** The execution that runs, where it may be stopped before any call, and whether it is. */
  track: Track | null;
  isStopped: boolean;
  /** While it is wanted: how many calls there were, after which of them something was new, and what there is. */
  changing: { calls: number; readonly at: number[]; state: string } | null;
  /** Reads that are cached since the last write, and whether writes wait to be sent. */
  cachedReads: Set<string>;
  dirty: boolean;
};

export const session: Session = {
  book: null as unknown as Book,
  mode: 'FULL',
  scriptTimeZone: 'Etc/UTC',
  userLocale: 'en',
  scopes: null,
  html: {},
  properties: { script: {}, user: {} },
  caches: { document: new Map(), script: new Map(), user: new Map() },
  locks: { document: false, script: false, user: false },
  foreignLocks: new Set(),
  menus: [],
  toasts: [],
  alerts: [],
  answers: [],
  page: null,
  selection: null,
  logs: [],
  stats: emptyStats(),
  clock: () => 0,
  imitating: 0,
  isViewer: false,
  fault: null,
  faultCalls: 0,
  killed: false,
  between: null,
  betweenCalls: 0,
  track: null,
  isStopped: false,
  changing: null,
  cachedReads: new Set(),
  dirty: false,
};

const scope = 'https://www.googleapis.com/auth/';

export function hasScope(...names: string[]): boolean {
  return session.scopes === null || names.some((name) => session.scopes!.includes(scope + name));
}

export function permissionError(what: string, ...scopes: string[]): Exception {
  const needed = scopes.map((name) => scope + name).join(' || ');
  return new Exception(
    needed
      ? `Specified permissions are not sufficient to call ${what}. Required permissions: (${needed})`
      : `You do not have permission to call ${what}`,
  );
}
