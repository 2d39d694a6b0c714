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
  const host = installedIn(books[book](30), { script: {}, user: { 'insideSalesKpis.language': language } });
  host.setNow(now);
  command.start(host, book);
  const start = host.workbook();
  const selected = host.selected();
  host.resetStats();
  const changing = new Set(host.changesIn(() => command.run(host, book, language)));
  const { calls } = host.stats();
  const clean = host.workbook();
  const healed = [ownText(clean), healedText(host)];
  command.undo?.(host, language);
  if (!isBuild(command)) {
    host.setWorkbook(structuredClone(start));
    healed.push(healedText(host));
  }
  return { host, start, clean, healed, calls, changing, selected };
}

/** Builds once more and gives what is there then. */
function healedText(host: Host): string {
  try {
    host.run('buildSummary', {});
  } catch (error) {
    return (error as Error).message;
  }
  return ownText(host.workbook());
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
  const { command, language } = one;
  return (plan) => {
    const message = disturbed(one, prepared, plan);
    const left = prepared.host.workbookText();
    const state = hashOf(`${left} ${JSON.stringify(prepared.host.properties())}`);
    const found = [
      ...of(`${state} ${plan.repeat} ${message}`, () => leftWrong(one, prepared, { plan, message, text: left })),
      ...of(state, () => healedWrong(one, prepared)),
    ];
    command.undo?.(prepared.host, language);
    return found;
  };
}

const hashOf = (text: string): string => createHash('sha1').update(text).digest('base64');

/** @returns what the user reads of it; `''` where nothing went wrong */
export function disturbed({ command, book, language }: Case, { host, start, selected }: Prepared, plan: Fault): string {
  host.setWorkbook(structuredClone(start));
  if (selected) host.select(selected.sheet, selected.area);
  host.failNext(plan);
  const message = messageOf(() => command.run(host, book, language));
  host.failNext(null);
  return message;
}

type Left = { readonly plan: Fault; readonly message: string; readonly text: string };

function leftWrong({ command, language }: Case, prepared: Prepared, { plan, message, text }: Left): string[] {
  const { start, clean } = prepared;
  const after = JSON.parse(text) as Workbook;
  const answered = command.answersIn?.(language) ?? language;
  const found = breaches({ start, clean, after, message, language: answered, plan, writesInto: command.writesInto });
  const isUnnoticed = message === '' && plan.repeat === 'once';
  if (isUnnoticed && sheetTexts(clean) !== sheetTexts(after)) found.push('a fault that was not noticed left a trace');
  return found;
}

/** Of the spreadsheet as it is now. */
function healedWrong({ command, book, language }: Case, prepared: Prepared): string[] {
  const { host, start, clean, healed, selected } = prepared;
  const found: string[] = [];
  if (command.isAskedAgain) {
    if (selected) host.select(selected.sheet, selected.area);
    messageOf(() => command.run(host, book, language));
  }
  const text = healedText(host);
  if (neighbours(host.workbook()) !== neighbours(start)) found.push('building again destroys what people keep');
  const strange = leftBehind({ start, clean, after: host.workbook() }).filter((sheet) => !isOwn(sheet));
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
