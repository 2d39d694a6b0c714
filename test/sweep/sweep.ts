import type { FaultPlan, Host } from '../../workbench/host/host.ts';
import { installedIn } from '../../workbench/installed.ts';
import type { Workbook } from '../../workbench/workbook.ts';
import { type BookName, books, isOwn, type Language } from './books.ts';
import { breaches, neighbours, textOf } from './breaches.ts';
import { type Command, commands } from './commands.ts';

/** One disturbed run. */
export type Fault = Pick<FaultPlan, 'at' | 'when' | 'repeat'>;

export type Breach = { readonly where: string; readonly what: string };

const modes: readonly Omit<Fault, 'at'>[] = [
  { repeat: 'once', when: 'before' },
  { repeat: 'once', when: 'after' },
  { repeat: 'forever', when: 'before' },
  { repeat: 'forever', when: 'after' },
  { repeat: 'kill', when: 'before' },
  { repeat: 'kill', when: 'after' },
];

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
  /** What the user has selected before. */
  readonly selected: ReturnType<Host['selected']>;
};

function prepare({ command, book, language }: Case): Prepared {
  const host = installedIn(books[book](30), { script: {}, user: { 'insideSalesKpis.language': language } });
  host.setNow(now);
  command.start(host, book);
  const start = host.workbook();
  const selected = host.selected();
  host.resetStats();
  command.run(host, book, language);
  const { calls } = host.stats();
  const clean = host.workbook();
  const healed = [ownText(clean), healedText(host)];
  command.undo?.(host, language);
  if (!isBuild(command)) {
    host.setWorkbook(structuredClone(start));
    healed.push(healedText(host));
  }
  return { host, start, clean, healed, calls, selected };
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

/** Runs the command with the faults that `isWanted` lets through; answers with how many and what broke. */
export function sweepCase(one: Case, isWanted: (fault: Fault) => boolean): { runs: number; broken: Breach[] } {
  const prepared = prepare(one);
  const broken: Breach[] = [];
  let runs = 0;
  for (const mode of modes)
    for (let at = 1; at <= prepared.calls; at += 1) {
      const fault = { ...mode, at };
      if (!isWanted(fault)) continue;
      runs += 1;
      const { command, book, language } = one;
      const where = `${command.name}, ${book}, ${language}: ${mode.repeat} ${mode.when} call ${at} of ${prepared.calls}`;
      broken.push(...disturbed(one, prepared, fault).map((what): Breach => ({ where, what })));
    }
  return { runs, broken };
}

function disturbed({ command, book, language }: Case, prepared: Prepared, plan: Fault): string[] {
  const { host, start, clean, healed, selected } = prepared;
  const select = () => selected && host.select(selected.sheet, selected.area);
  host.setWorkbook(structuredClone(start));
  select();
  host.failNext(plan);
  const message = messageOf(() => command.run(host, book, language));
  host.failNext(null);
  const after = host.workbook();
  const answered = command.answersIn?.(language) ?? language;
  const found = breaches({ start, clean, after, message, language: answered, plan, writesInto: command.writesInto });
  const undisturbed = message === '' && plan.repeat === 'once' ? clean : null;
  if (undisturbed && sheetTexts(undisturbed) !== sheetTexts(after))
    found.push('a fault that was not noticed left a trace');
  if (command.isAskedAgain) {
    select();
    messageOf(() => command.run(host, book, language));
  }
  const text = healedText(host);
  command.undo?.(host, language);
  if (neighbours(host.workbook()) !== neighbours(start)) found.push('building again destroys what people keep');
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
