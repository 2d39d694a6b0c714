import { defaultFault } from '../faultPlan.ts';
import { letOthersIn } from './between.ts';
import { dumpBook } from './book.ts';
import { countCall, countResult } from './cost.ts';
import { Exception, notImplemented } from './exception.ts';
import { asGiven } from './foreign.ts';
import { checkPermission } from './permissions.ts';
import { ScriptObject } from './scriptObject.ts';
import { session } from './session.ts';
import { inTurn } from './turns.ts';

type Members = Record<string, unknown>;

const exposed = new WeakMap<ScriptObject, ScriptObject>();
const bare = new WeakMap<object, ScriptObject>();

type Hit = 'no' | 'before' | 'after';

/** Whether, and on which side of its effect, the fault plan hits this call. */
function nextHit(): Hit {
  const { fault } = session;
  if (!fault) return 'no';
  if (session.killed) return 'before';
  session.faultCalls++;
  if (session.faultCalls < fault.at || (session.faultCalls > fault.at && fault.repeat === 'once')) return 'no';
  session.killed = fault.repeat === 'kill';
  return fault.when;
}

function call(target: ScriptObject, member: string, args: unknown[]): unknown {
  const { track } = session;
  if (!track) return timed(target, member, args);
  return inTurn(track, `${target.className_}.${member}`, () => timed(target, member, args));
}

/** What the script itself takes is the rest. */
function timed(target: ScriptObject, member: string, args: unknown[]): unknown {
  letOthersIn();
  const start = session.clock();
  try {
    return answer(target, member, args);
  } finally {
    session.imitating += session.clock() - start;
  }
}

function answer(target: ScriptObject, member: string, args: unknown[]): unknown {
  const { className_: className } = target;
  checkPermission(className, member);
  const hit = nextHit();
  if (session.changing) session.changing.calls++;
  if (hit === 'before') throw plannedFault();
  const kind = countCall(target, member, args);
  if (kind === 'write' || kind === 'chart') refuseViewer(member);
  if (kind === 'write') target.guardWrite_();
  const body = (target as unknown as Members)[member] as (...args: unknown[]) => unknown;
  const value = body.apply(target, args.map(unwrap));
  countResult(className, value);
  if (kind !== 'read' && kind !== 'date') noteChange();
  if (hit === 'after') throw plannedFault();
  return asGiven(wrap(value));
}

function plannedFault(): Exception {
  return new Exception(session.fault?.message ?? defaultFault);
}

/** Which calls of an execution leave anything else than it was, in the order of a fault plan. */
function noteChange(): void {
  const { changing } = session;
  if (!changing) return;
  const state = stateText();
  if (state !== changing.state) changing.at.push(changing.calls);
  changing.state = state;
}

/** Everything that a call can change and a later one, or a user, can see. */
export function stateText(): string {
  const { book, properties, locks, menus, toasts, alerts, page, selection, answers, caches } = session;
  const cached = Object.values(caches).map((cache) => [...cache]);
  return JSON.stringify([dumpBook(book), properties, locks, menus, toasts, alerts, page, selection, answers, cached]);
}

/** In the language of the account, as Google's messages are: a script cannot know them. */
function refuseViewer(member: string): void {
  if (!session.isViewer || member === 'toast') return;
  const isRussian = session.userLocale.startsWith('ru');
  throw new Exception(isRussian ? 'Недостаточно прав для этого действия.' : 'The caller is not allowed to do this.');
}

function wrap(value: unknown): unknown {
  if (value instanceof ScriptObject) return expose(value);
  return Array.isArray(value) && value[0] instanceof ScriptObject ? value.map(wrap) : value;
}

function unwrap(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return holdsObjects(value) ? value.map(unwrap) : value;
  return bare.get(value) ?? value;
}

function holdsObjects(list: readonly unknown[]): boolean {
  const first = list[0];
  return Array.isArray(first) ? holdsObjects(first) : typeof first === 'object' && first !== null && bare.has(first);
}

/** The object as scripts see it: counted, permission-checked, and loud about members this host does not have. */
export function expose<T extends ScriptObject>(target: T): T {
  const known = exposed.get(target);
  if (known) return known as T;
  const proxy = new Proxy(target, {
    get(object, key) {
      if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return Reflect.get(object, key);
      if (key === 'toString') return () => object.className_;
      if (key === 'constructor') return Object;
      if (key.endsWith('_') || !(key in object)) throw notImplemented(`${object.className_}.${key}`);
      const member = (object as unknown as Members)[key];
      return typeof member === 'function' ? (...args: unknown[]) => call(object, key, args) : member;
    },
    set(object, key) {
      throw notImplemented(`Setting ${object.className_}.${String(key)}`);
    },
  });
  exposed.set(target, proxy);
  bare.set(proxy, target);
  return proxy;
}
