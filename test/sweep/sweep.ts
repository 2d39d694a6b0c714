import { createHash } from 'node:crypto';
import type { FaultPlan, Host } from '../../workbench/host/host.ts';
import { installedIn } from '../../workbench/installed.ts';
import type { Workbook } from '../../workbench/workbook.ts';
import { type BookName, books, isOwn, type Language } from './books.ts';
import { breaches, leftBehind, neighbours, textOf } from './breaches.ts';
import { type Command, commands } from './commands.ts';

/** One disturbed run. */
export type Fault = Pick<FaultPlan, 'at' | 'when' | 'repeat'>;

export type Breach = { readonly where: string; readonly what: string };

/** All the ways in which one call can fail. */
const modes = [
  { repeat: 'once', when: 'before' },
  { repeat: 'once', when: 'after' },
  { repeat: 'forever', when: 'before' },
  { repeat: 'forever', when: 'after' },
  { repeat: 'kill', when: 'before' },
  { repeat: 'kill', when: 'after' },
] as const;

/** A command on one of the spreadsheets, for a user who speaks one of the languages. */
export type Case = { readonly command: Command; readonly book: BookName; readonly language: Language };

export const cases: readonly Case[] = commands.flatMap((command) =>
  (Object.keys(books) as BookName[]).flatMap((book) =>
    (['en', 'ru'] as const).map((language): Case => ({ command, book, language })),
  ),
);

const now = '2026-11-24T10:00:00Z';

type Prepared = {
  readonly host: Host;
  /** Puts everything back as it is before the command. */
  readonly back: () => void;
  readonly read: () => Read;
  readonly start: Workbook;
  readonly clean: Workbook;
  /**
   * Our sheets as one more build may leave them: as the command did, or as a build after it does, since that one says
   * that nothing has changed any more. A command that has not done anything yet is no harm: a build without it is a third.
   */
  readonly healed: readonly string[];
  readonly calls: number;
  /** Which of them change anything. */
  readonly changing: ReadonlySet<number>;
  /** What the user has selected before. */
  readonly selected: ReturnType<Host['selected']>;
};

/** Runs the command once, undisturbed. */
export function prepare({ command, book, language }: Case): Prepared {
  const host = hostFor(book, language);
  const read = reader(host);
  command.start(host, book);
  host.setWorkbook(host.workbook());
  const back = host.kept();
  const start = read().workbook;
  const selected = host.selected();
  host.resetStats();
  const changing = new Set(host.changesIn(() => command.run(host, book, language)));
  const { calls } = host.stats();
  const clean = read().workbook;
  const healed = [ownText(clean), healedText(host, read)];
  if (!isBuild(command)) {
    back();
    healed.push(healedText(host, read));
  }
  return { host, back, read, start, clean, healed, calls, changing, selected };
}

type Fresh = { readonly host: Host; readonly refresh: () => void };
const hosts = new Map<string, Fresh>();

/** As if just installed: the same host each time, for which the engine has compiled the script already. */
function hostFor(book: BookName, language: Language): Host {
  const key = `${book} ${language}`;
  const { host, refresh } = hosts.get(key) ?? installed(book, language);
  hosts.set(key, { host, refresh });
  refresh();
  return host;
}

function installed(book: BookName, language: Language): Fresh {
  const properties = { script: {}, user: { 'insideSalesKpis.language': language } };
  const host = installedIn(books[book](30), properties, { isWarm: true });
  host.setNow(now);
  return { host, refresh: host.kept() };
}

/** Equal spreadsheets, with what the script keeps outside them, have the same state. */
type Read = { readonly workbook: Workbook; readonly state: string };

/** The spreadsheet as it is now; sheets that are equal are the same, so that what is known of one need not be found again. */
function reader(host: Host): () => Read {
  const known = new Map<string, unknown>();
  const parsed = (text: string): unknown => {
    const found = known.get(text) ?? JSON.parse(text);
    known.set(text, found);
    return found;
  };
  return () => {
    const parts = host.workbookParts();
    const [rest, ...sheets] = parts.map(parsed) as [Omit<Workbook, 'sheets'>, ...Workbook['sheets']];
    const state = createHash('sha1')
      .update([...parts, JSON.stringify(host.properties())].join('\n'))
      .digest('base64');
    return { workbook: { ...rest, sheets }, state };
  };
}

/** Builds once more and gives what is there then. */
function healedText(host: Host, read: Prepared['read']): string {
  try {
    host.run('buildSummary', {});
  } catch (error) {
    return (error as Error).message;
  }
  return ownText(read().workbook);
}

function ownText({ sheets }: Workbook): string {
  return JSON.stringify(sheets.filter((sheet) => isOwn(sheet) && sheet.rows.length > 0).map(textOf));
}

const isBuild = ({ name }: Command): boolean => /build/.test(name);

/**
 * The run that shows what this fault does. A call that changes nothing fails alike on both sides of its effect, and a
 * script that is stopped leaves what the last call before has left.
 */
export function representative({ at, when, repeat }: Fault, changing: ReadonlySet<number>): Fault {
  if (repeat !== 'kill') return { at, repeat, when: changing.has(at) ? when : 'before' };
  const calls = [...changing].filter((call) => (when === 'after' ? call <= at : call < at));
  return calls.length > 0 ? { at: Math.max(...calls), when: 'after', repeat } : { at: 1, when: 'before', repeat };
}

export type Swept = {
  /** Faults that were looked at. */
  readonly faults: number;
  /** Runs that it took. */
  readonly runs: number;
  readonly broken: readonly Breach[];
};

/** Runs the command with the faults that `isWanted` lets through; answers with how many and what broke. */
export function sweepCase(one: Case, isWanted: (fault: Fault) => boolean): Swept {
  const prepared = prepare(one);
  const look = watcher(one, prepared);
  const seen = new Map<string, readonly string[]>();
  const broken: Breach[] = [];
  let faults = 0;
  for (const mode of modes)
    for (let at = 1; at <= prepared.calls; at += 1) {
      if (!isWanted({ ...mode, at })) continue;
      faults += 1;
      const fault = representative({ ...mode, at }, prepared.changing);
      const key = JSON.stringify(fault);
      const found = seen.get(key) ?? look(fault);
      seen.set(key, found);
      const { command, book, language } = one;
      const where = `${command.name}, ${book}, ${language}: ${mode.repeat} ${mode.when} call ${at} of ${prepared.calls}`;
      broken.push(...found.map((what): Breach => ({ where, what })));
    }
  return { faults, runs: seen.size, broken };
}

/** Runs the command disturbed. What was found of a spreadsheet, and of building in it again, is known when it returns. */
function watcher(one: Case, prepared: Prepared): (fault: Fault) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const of = (key: string, find: () => readonly string[]): readonly string[] => {
    const found = known.get(key) ?? find();
    known.set(key, found);
    return found;
  };
  return (plan) => {
    const message = disturbed(one, prepared, plan);
    const { workbook: after, state } = prepared.read();
    return [
      ...of(`${state} ${plan.repeat} ${message}`, () => leftWrong(one, prepared, { plan, message, after })),
      ...of(`left ${state}`, () => {
        if (one.command.isAskedAgain) askAgain(one, prepared);
        // What is built again may be equal although what was left was not.
        return of(`built in ${prepared.read().state}`, () => healedWrong(prepared));
      }),
    ];
  };
}

function askAgain({ command, book, language }: Case, { host, selected }: Prepared): void {
  if (selected) host.select(selected.sheet, selected.area);
  messageOf(() => command.run(host, book, language));
}

/** @returns what the user reads of it; `''` where nothing went wrong */
export function disturbed({ command, book, language }: Case, { host, back }: Prepared, plan: Fault): string {
  back();
  host.failNext(plan);
  const message = messageOf(() => command.run(host, book, language));
  host.failNext(null);
  return message;
}

type Left = { readonly plan: Fault; readonly message: string; readonly after: Workbook };

function leftWrong({ command, language }: Case, prepared: Prepared, { plan, message, after }: Left): string[] {
  const { start, clean } = prepared;
  const answered = command.answersIn?.(language) ?? language;
  const found = breaches({ start, clean, after, message, language: answered, plan, writesInto: command.writesInto });
  const isUnnoticed = message === '' && plan.repeat === 'once';
  if (isUnnoticed && sheetTexts(clean) !== sheetTexts(after)) found.push('a fault that was not noticed left a trace');
  return found;
}

/** Of a build in the spreadsheet as it is now. */
function healedWrong({ host, read, start, clean, healed }: Prepared): string[] {
  const found: string[] = [];
  const text = healedText(host, read);
  const after = read().workbook;
  if (neighbours(after) !== neighbours(start)) found.push('building again destroys what people keep');
  const strange = leftBehind({ start, clean, after }).filter((sheet) => !isOwn(sheet));
  found.push(...strange.map(({ name }) => `no next attempt takes the sheet “${name}”`));
  if (!healed.includes(text)) found.push(`building again does not heal it: ${differenceOf(text, healed[0]!)}`);
  return found;
}

const sheetTexts = ({ sheets }: Workbook): string => JSON.stringify(sheets.map(textOf));

/** Where two texts part. */
function differenceOf(found: string, wanted: string): string {
  let at = 0;
  while (at < found.length && found[at] === wanted[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
  return `${around(found)} ≠ ${around(wanted)}`;
}

function messageOf(run: () => unknown): string {
  try {
    run();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
