import type { Area, CellValue, Workbook } from '../../workbook.ts';
import type { Deed } from '../deed.ts';
import type { Edits } from '../edits.ts';
import type { FaultPlan } from '../faultPlan.ts';
import { illegalValue } from '../legal.ts';
import { emptyStats } from '../stats.ts';
import { doDeed } from './between.ts';
import { dumpBook, dumpSheet, openBook } from './book.ts';
import { FakeCacheService } from './cache.ts';
import { ClockedDate, setClock } from './clock.ts';
import { editedBook } from './editing.ts';
import { AuthMode } from './enumerations.ts';
import { Exception } from './exception.ts';
import { factory } from './factory.ts';
import { asGiven, enterForeignRealm } from './foreign.ts';
import { answerOf, argumentOf } from './formulaValues.ts';
import { expose, stateText } from './guard.ts';
import { FakeHtmlService } from './htmlService.ts';
import { keep, putBack } from './keeping.ts';
import { FakeLockService } from './lock.ts';
import { FakeLogger, guestConsole } from './logger.ts';
import { FakePropertiesService } from './properties.ts';
import { FakeRange } from './range.ts';
import { FakeScriptApp } from './scriptApp.ts';
import type { ScriptObject } from './scriptObject.ts';
import { type Mode, session } from './session.ts';
import { FakeSession } from './sessionService.ts';
import { FakeSheet } from './sheet.ts';
import { FakeSpreadsheet } from './spreadsheet.ts';
import { FakeCharts, FakeSpreadsheetApp } from './spreadsheetApp.ts';
import { endTracks, goOn, newTrack } from './turns.ts';
import { FakeUtilities } from './utilities.ts';

const globals = globalThis as unknown as Record<string, unknown>;

factory.spreadsheet = () => new FakeSpreadsheet().as_();
factory.sheet = (sheet) => new FakeSheet(sheet).as_();
factory.range = (sheet, area) => new FakeRange(sheet, area).as_();

const services: ScriptObject[] = [
  new FakeSpreadsheetApp(),
  new FakeCharts(),
  new FakeHtmlService(),
  new FakePropertiesService(),
  new FakeCacheService(),
  new FakeLockService(),
  new FakeScriptApp(),
  new FakeSession(),
  new FakeUtilities(),
  new FakeLogger(),
];

/** Undocumented on Apps Script: absent here, so that nothing relies on it. */
const absent = ['SharedArrayBuffer', 'Atomics', 'Intl'];

/** What stood in the global scope before the script: a script may well define its own `escape`. */
let own = new Map<string, unknown>();
let scriptNames = new Set<string>();

const globalNames = () => Object.getOwnPropertyNames(globalThis);

export type BootOptions = {
  workbook: Workbook;
  scriptTimeZone: string;
  userLocale: string;
  scopes: string[] | null;
  html: Record<string, string>;
  properties: KeptProperties;
  now: number | null;
};

/** What the script keeps of itself and of its user; what it keeps of the document is in the workbook. */
export type KeptProperties = Record<'script' | 'user', Record<string, string>>;

/** Fills the realm with Google's services. All doors of this file speak JSON text. */
export function boot(json: string): void {
  const { workbook, now, ...rest } = JSON.parse(json) as BootOptions;
  Object.assign(session, rest, { book: openBook(workbook) });
  for (const name of absent) delete globals[name];
  for (const service of services)
    Object.defineProperty(globalThis, service.className_, {
      value: expose(service),
      writable: true,
      configurable: true,
    });
  setClock(now);
  Date.prototype.constructor = ClockedDate;
  globals.Date = ClockedDate;
  globals.console = guestConsole;
  own = new Map(globalNames().map((name) => [name, globals[name]]));
}

/** The next rows of a sheet of the workbook that was booted, by its place: a long one comes piece by piece. */
export function addRows(sheet: number, json: string): void {
  const { rows } = session.book.sheets[sheet]!;
  for (const row of JSON.parse(json) as CellValue[][]) rows.push(row);
}

/** Call after the script's first load: the names of its functions, which are what the page may call. */
export function functionNames(): string {
  const names = globalNames().filter((name) => !own.has(name) || !Object.is(own.get(name), globals[name]));
  scriptNames = new Set(names);
  return JSON.stringify(names.filter((name) => typeof globals[name] === 'function' && !name.endsWith('_')));
}

/** Before the script is loaded for an execution: nothing that the last one left in the global scope stays. */
export function begin(mode: Mode): void {
  session.mode = mode;
  session.cachedReads.clear();
  session.dirty = false;
  session.killed = false;
  session.stats.executions++;
  if (scriptNames.size === 0) return;
  for (const name of globalNames()) if (!own.has(name) && !scriptNames.has(name)) delete globals[name];
}

type Argument = Parameters<typeof argumentOf>[0];
type Body = (args: unknown[]) => unknown;

function functionNamed(name: string): (...args: unknown[]) => unknown {
  const found = scriptNames.has(name) && !name.endsWith('_') ? globals[name] : undefined;
  if (typeof found !== 'function') throw new Exception(`Script function not found: ${name}`);
  return found as (...args: unknown[]) => unknown;
}

function failure(error: unknown): string {
  const isError = typeof error === 'object' && error !== null && 'message' in error;
  const { name = 'Error', message = String(error) } = isError ? (error as Error) : {};
  return `0${JSON.stringify({ name: String(name), message: String(message) })}`;
}

/** `1` and the answer's JSON, or `0` and the error's; never a thrown error, never an object. */
function guarded(body: Body, argsJson: string): string {
  try {
    const answer = JSON.stringify(body(JSON.parse(argsJson) as unknown[]) ?? null);
    if (session.killed) throw new Exception('Exceeded maximum execution time');
    return `1${answer}`;
  } catch (error) {
    return failure(session.killed ? new Exception('Exceeded maximum execution time') : error);
  } finally {
    if (session.killed) session.fault = null;
    // One that is stopped goes on holding what it holds.
    if (!session.isStopped) for (const lock of ['document', 'script', 'user'] as const) session.locks[lock] = false;
  }
}

/** As `google.script.run` calls. */
export function runEndpoint(name: string, argsJson: string): string {
  return guarded((args) => {
    const answer = functionNamed(name)(...args);
    const problem = illegalValue(answer, 'the returned value');
    if (problem) throw new Exception(problem);
    return answer;
  }, argsJson);
}

/** The same of an execution that may be stopped; see turns.ts. */
export function runInTurn(track: number, calls: number, isPatient: boolean, name: string, argsJson: string): string {
  return goOn(track, calls, isPatient, () => runEndpoint(name, argsJson));
}

/** As the menu calls: no arguments, and nobody takes the answer. */
export function runMenu(name: string): string {
  return guarded(() => {
    functionNamed(name)();
    return null;
  }, '[]');
}

/** As the opening of the document calls; gives the items of the menus that were added. */
export function runOpen(mode: Mode): string {
  return guarded(() => {
    session.menus = [];
    const event: Record<string, unknown> = { authMode: (AuthMode as unknown as Record<string, unknown>)[mode] };
    if (mode !== 'NONE') event.source = expose(new FakeSpreadsheet());
    functionNamed('onOpen')(event);
    return session.menus.flatMap((menu) => menu.items);
  }, '[]');
}

/** As a cell's formula calls. */
export function runFormula(name: string, argsJson: string): string {
  return guarded(
    (args) => answerOf(functionNamed(name)(...args.map((arg) => asGiven(argumentOf(arg as Argument))))),
    argsJson,
  );
}

/** @param idsJson of the sheets that are wanted; null for all of them */
export function dumpWorkbook(idsJson: string): string {
  const ids = JSON.parse(idsJson) as number[] | null;
  const { book } = session;
  if (ids === null) return JSON.stringify(dumpBook(book));
  const sheets = book.sheets.filter(({ id }) => ids.includes(id));
  const activeSheet = Math.max(0, sheets.indexOf(book.sheets[book.activeSheet]!));
  return JSON.stringify(dumpBook({ ...book, sheets, activeSheet }));
}

/** A line of JSON for the workbook without its sheets, and one for each of them; equal ones give equal lines. */
export function dumpParts(): string {
  const { sheets, ...rest } = dumpBook(session.book);
  return [rest, ...sheets].map((part) => JSON.stringify(part)).join('\n');
}

/** The tabs without their content. */
export function outline(): string {
  const { sheets, activeSheet } = session.book;
  return JSON.stringify({
    sheets: sheets.map(({ id, name, rows, metadata }) => {
      return { id, name, rows: rows.length, isTagged: metadata.length > 0 };
    }),
    activeSheet,
  });
}

/** One sheet; equal sheets give equal texts. */
export function sheetText(id: number): string {
  return JSON.stringify(dumpSheet(session.book.sheets.find((sheet) => sheet.id === id)!));
}

/** What people have done by hand. */
export function edit(json: string): void {
  const edits = JSON.parse(json) as Edits;
  session.book = editedBook(session.book, edits);
  if (edits.selected) session.selection = { sheet: edits.active, area: edits.selected };
}

export function dumpProperties(): string {
  return JSON.stringify(session.properties);
}

export function loadWorkbook(json: string): void {
  session.book = openBook(JSON.parse(json) as Workbook);
}

/** What the user has seen, and what it cost. */
export function report(): string {
  const { toasts, alerts, page, selection, logs, stats } = session;
  const sheet = session.book.sheets.find(({ id }) => id === selection?.sheet);
  const selected = sheet && selection ? { sheet: sheet.name, area: selection.area } : null;
  return JSON.stringify({ toasts, alerts, page, selected, logs, stats });
}

/** As the user does by hand; the sheet becomes the active one. */
export function select(sheetName: string, areaJson: string): void {
  const sheet = session.book.sheets.find(({ name }) => name === sheetName);
  if (sheet) factory.range(sheet, JSON.parse(areaJson) as Area).activate();
}

/** The user closes the sidebar or dialog. */
export function closePage(): void {
  session.page = null;
}

/** @param clock in seconds */
export function timeBy(clock: () => number): void {
  session.clock = clock;
}

/** Seconds that imitating services has taken. */
export function imitating(): number {
  return session.imitating;
}

export function resetStats(): void {
  session.stats = emptyStats();
  session.imitating = 0;
}

export function setFault(json: string): void {
  session.fault = JSON.parse(json) as FaultPlan | null;
  session.faultCalls = 0;
}

/** @param between null lets nobody else in */
export function setBetween(between: ((call: number) => void) | null): void {
  session.between = between;
  session.betweenCalls = 0;
}

export function deed(json: string): void {
  doDeed(JSON.parse(json) as Deed);
}

/** From now on it is noted which calls change anything. */
export function watchChanges(): void {
  session.changing = { calls: 0, at: [], state: stateText() };
}

/** Which calls have changed something since, counted from 1 as in a fault plan; ends the watch. */
export function changesSeen(): string {
  const at = session.changing?.at ?? [];
  session.changing = null;
  return JSON.stringify(at);
}

export function addAnswer(button: string, text: string): void {
  session.answers.push({ button, text });
}

export function viewOnly(isViewer: boolean): void {
  session.isViewer = isViewer;
}

export function holdLock(name: string, isHeld: boolean): void {
  if (isHeld) session.foreignLocks.add(name);
  else session.foreignLocks.delete(name);
}

export { endTracks, enterForeignRealm, keep, newTrack, putBack };

export function setNow(instant: number | null): void {
  setClock(instant);
}
