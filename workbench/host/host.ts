import vm from 'node:vm';
import type { Area, CellValue, Workbook } from '../workbook.ts';
import type { Deed } from './deed.ts';
import type { Edits } from './edits.ts';
import type { KeptProperties } from './emulator/emulator.ts';
import type { Alert, MenuItem, Page, Toast } from './emulator/session.ts';
import type { FaultPlan } from './faultPlan.ts';
import { illegalValue } from './legal.ts';
import { inTimeZone, loader, refuseImport, ScriptError, startRealm, warmLoader } from './realm.ts';
import type { Stats } from './stats.ts';

export type { Alert, FaultPlan, MenuItem, Page, Toast };

type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** A date is a number of days since 1899-12-30 on the spreadsheet's wall clock. */
export type FormulaValue = CellValue | null | { date: number };
/** One value, rows of values, or a place in the document whose rows are meant. */
export type FormulaArgument = FormulaValue | FormulaValue[][] | { sheet: string; area: Area };
export type FormulaAnswer = FormulaValue | FormulaValue[][] | { error: string };

export type HostOptions = {
  /** The text of dist/Code.js, run as it is. */
  code: string;
  /** Pages by file name, with or without `.html`. */
  html?: Record<string, string>;
  /** appsscript.json, parsed. */
  manifest: { timeZone?: string; oauthScopes?: string[] };
  workbook: Workbook;
  /** Whether nobody else reads its rows afterwards, which are taken out of it then. */
  isGivenAway?: boolean;
  /** How openMenu opens the document unless told otherwise. */
  authMode?: AuthMode;
  scriptTimeZone?: string;
  /** Of the user, not of the spreadsheet: `en`, `ru`. */
  userLocale?: string;
  /** What the script has kept before; see `properties()`. */
  properties?: KeptProperties;
  /** An instant, in milliseconds or ISO text, at which the script's clock stands still. */
  now?: number | string;
  /** By which its own seconds are counted; the wall's without one. */
  clock?: () => number;
  /**
   * Lets the engine keep what it has learnt of the script from one execution to the next. The script starts anew all the
   * same; what its own seconds are, which on Apps Script are those of code that nobody has run before, is not told then.
   */
  isWarm?: boolean;
  /** Gives the script dates and lists that are not `instanceof` its own `Date` and `Array`: a test of the script. */
  foreignValues?: boolean;
};

/** So many further calls of services; who is patient stops at a lock that another holds, instead of being refused. */
export type Turn = { readonly calls: number; readonly isPatient?: boolean };
/** What the user reads once it is done; `''` where nothing went wrong. */
export type Progress = { readonly state: 'stopped' | 'waiting' | 'done'; readonly message: string };

const instantOf = (now: number | string | undefined) =>
  now === undefined ? null : typeof now === 'number' ? now : Date.parse(now);

function answerIn(text: string): unknown {
  const content: unknown = JSON.parse(text.slice(1));
  if (text[0] === '0') throw new ScriptError(content as { name: string; message: string });
  return content;
}

/** A local Apps Script with one spreadsheet, one user and one installed script. */
export function createHost(options: HostOptions) {
  const { code, manifest, workbook, html = {}, authMode = 'LIMITED', userLocale = 'en' } = options;
  refuseImport(code);
  const zone = options.scriptTimeZone ?? manifest.timeZone ?? 'Etc/UTC';
  const boot = {
    workbook,
    html,
    userLocale,
    scriptTimeZone: zone,
    scopes: manifest.oauthScopes ?? null,
    properties: options.properties ?? { script: {}, user: {} },
    now: instantOf(options.now),
  };
  const { realm, emulator } = startRealm(boot, options.isGivenAway ?? false);
  if (options.foreignValues) emulator.enterForeignRealm(vm.runInNewContext('({ Date, Array })', Object.create(null)));
  const coldLoad = loader(code, realm);
  inTimeZone(zone, coldLoad);
  const functions = JSON.parse(emulator.functionNames()) as readonly string[];
  const load = options.isWarm ? warmLoader(code, realm, functions) : coldLoad;
  const { clock = () => performance.now() / 1000 } = options;
  emulator.timeBy(clock);
  let seconds = 0;

  function execute(mode: AuthMode | 'CUSTOM_FUNCTION', call: () => string): unknown {
    const start = clock();
    try {
      return inTimeZone(zone, () => {
        emulator.begin(mode);
        load();
        return answerIn(call());
      });
    } finally {
      seconds += clock() - start;
    }
  }
  type Outline = {
    /** A tagged sheet is one that a script has put its metadata on. */
    sheets: { id: number; name: string; rows: number; isTagged: boolean }[];
    activeSheet: number;
  };
  type Report = {
    toasts: Toast[];
    alerts: Alert[];
    page: Page | null;
    selected: { sheet: string; area: Area } | null;
    logs: string[];
    stats: Stats;
  };
  const report = () => JSON.parse(emulator.report()) as Report;

  return {
    /** What the page and the menu may call. */
    functions,
    /** As `google.script.run`: plain JSON in and out, everything else is refused. */
    run(name: string, ...args: unknown[]): unknown {
      args.forEach((arg, i) => {
        const problem = illegalValue(arg, String(i));
        if (problem) throw new TypeError(problem);
      });
      const json = JSON.stringify(args);
      return execute('FULL', () => emulator.runEndpoint(name, json));
    },
    /**
     * The same for an execution that stops before a call of a service and goes on when it is asked to, while others do so
     * in turn. @see emulator/turns.ts
     */
    inTurns(name: string, ...args: unknown[]): (turn: Turn) => Progress {
      const json = JSON.stringify(args);
      const track = emulator.newTrack();
      return ({ calls, isPatient = false }) => {
        let text = '';
        try {
          execute('FULL', () => {
            text = emulator.runInTurn(track, calls, isPatient, name, json);
            return text.length > 1 ? text : '1null';
          });
        } catch (error) {
          return { state: 'done', message: (error as Error).message };
        }
        return { state: text === '2' ? 'stopped' : text === '3' ? 'waiting' : 'done', message: '' };
      };
    },
    /** Forgets those that have not come to their end, and the locks they hold. */
    endTurns: () => emulator.endTracks(),
    /** As a click on the menu item of this function. */
    runMenu(functionName: string): void {
      execute('FULL', () => emulator.runMenu(functionName));
    },
    /** Opens the document: runs onOpen and gives the items of the add-on's menu. */
    openMenu(mode: AuthMode = authMode): MenuItem[] {
      return execute(mode, () => emulator.runOpen(mode)) as MenuItem[];
    },
    /** As a formula calls, with values or rows of values; an exception of the function is an answer too. */
    callCustomFunction(name: string, args: readonly FormulaArgument[]): FormulaAnswer {
      try {
        return execute('CUSTOM_FUNCTION', () => emulator.runFormula(name, JSON.stringify(args))) as FormulaAnswer;
      } catch (error) {
        if (error instanceof ScriptError) return { error: error.message };
        throw error;
      }
    },
    /** @param ids of the sheets that are wanted; all of them otherwise */
    workbook: (ids: readonly number[] | null = null) =>
      JSON.parse(emulator.dumpWorkbook(JSON.stringify(ids))) as Workbook,
    /** The same as JSON, all of it; equal documents give equal texts. */
    workbookText: () => emulator.dumpWorkbook('null'),
    /** Again the same, in parts: the workbook without its sheets, then each sheet. */
    workbookParts: (): readonly string[] => emulator.dumpParts().split('\n'),
    /** Keeps all that an execution can change; what it answers puts that back, as often as one likes. */
    kept(): () => void {
      const number = emulator.keep();
      return () => emulator.putBack(number);
    },
    /** What the script keeps of itself and of its user, for the host that takes this one's place. */
    properties: () => JSON.parse(emulator.dumpProperties()) as KeptProperties,
    /** Puts another document in its place: an edited one, or one whose formulas have been computed. */
    setWorkbook(changed: Workbook): void {
      emulator.loadWorkbook(JSON.stringify(changed));
    },
    /** The tabs without their content: cheap, however long they are. */
    outline: () => JSON.parse(emulator.outline()) as Outline,
    /** The JSON of one sheet; equal sheets give equal texts. */
    sheetText: (id: number) => emulator.sheetText(id),
    /** What people have done by hand, without carrying the rest of the document to and fro. */
    edit(edits: Edits): void {
      emulator.edit(JSON.stringify(edits));
    },
    stats: (): Stats => ({ ...report().stats, seconds: Math.max(0, seconds - emulator.imitating()) }),
    resetStats(): void {
      seconds = 0;
      emulator.resetStats();
    },
    /** The last sidebar or dialog shown. */
    page: () => report().page,
    /** Its HTML; null while there is none. */
    sidebar: () => report().page?.html ?? null,
    closePage(): void {
      emulator.closePage();
    },
    toasts: () => report().toasts,
    alerts: () => report().alerts,
    /** What is selected; null until somebody selects something. */
    selected: () => report().selected,
    /** Selects a place of the document, as the user does by hand. */
    select(sheet: string, area: Area): void {
      emulator.select(sheet, JSON.stringify(area));
    },
    /** What the script has logged. */
    logs: () => report().logs,
    /** What the user will press, and type, in the next alert or prompt; otherwise the user agrees. */
    answer(button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE', text = ''): void {
      emulator.addAnswer(button, text);
    },
    /** Lets a service call fail; null ends it. */
    failNext(plan: FaultPlan | null): void {
      emulator.setFault(JSON.stringify(plan));
    },
    /** Lets somebody else have a turn before each call of a service, counted from 1: by hand or with a run of their own. */
    between(turn: ((call: number) => void) | null): void {
      emulator.setBetween(turn);
    },
    /** What a colleague does by hand, also while a script runs. */
    deed(deed: Deed): void {
      emulator.deed(JSON.stringify(deed));
    },
    /** Runs it and tells which of its service calls, counted as in a fault plan, change anything that anybody can see. */
    changesIn(work: () => unknown): number[] {
      emulator.watchChanges();
      work();
      return JSON.parse(emulator.changesSeen()) as number[];
    },
    /** As if another execution held the lock. */
    holdLock(name: 'document' | 'script' | 'user', isHeld = true): void {
      emulator.holdLock(name, isHeld);
    },
    /** As a user who may read the document and not change it. */
    viewOnly(isViewer = true): void {
      emulator.viewOnly(isViewer);
    },
    setNow(now: number | string | undefined): void {
      emulator.setNow(instantOf(now));
    },
  };
}

export type Host = ReturnType<typeof createHost>;
