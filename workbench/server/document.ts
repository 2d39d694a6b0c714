import { writeBook } from '../files/writeBook.ts';
import type { FaultPlan, FormulaAnswer, Host } from '../host/host.ts';
import { estimateRunTime } from '../host/runTime.ts';
import { installedIn } from '../installed.ts';
import type { Sheet, Workbook } from '../workbook.ts';
import { edited } from './editing.ts';
import { functionHelp } from './functionHelp.ts';
import type { CallAnswer, CallRequest, Changes, Cost, Edits, FormulaRequest, Opened, Region } from './messages.ts';

export type DocumentOptions = {
  workbook: Workbook;
  /** The text of the script that is installed. */
  code: string;
  /** An instant at which the script's clock stands still; null for the real time. */
  now: string | null;
  leftOut?: string[];
};

/**
 * One spreadsheet with the add-on in its local host, and what the page knows of it. The host holds the truth: edits of
 * the grid are put into it before anything else happens, and after every call the page is told what has changed.
 */
export function createDocument({ workbook, code, now, leftOut = [] }: DocumentOptions) {
  let host = start(workbook);
  /** Each sheet as the page has it. */
  let known = new Map<number, string>();

  function start(content: Workbook): Host {
    const started = installedIn(content);
    if (now !== null) started.setNow(now);
    return started;
  }

  function edit(edits: Edits | null): void {
    if (edits === null) return;
    const changed = edited(host.workbook(), edits);
    host.setWorkbook(changed);
    const ids = new Set(edits.sheets.map(({ id }) => id));
    for (const sheet of changed.sheets) if (ids.has(sheet.id)) known.set(sheet.id, textOf(sheet));
  }

  function changes(before: Before): Changes {
    const current = host.workbook();
    const active = activeOf(current);
    const sheets = current.sheets.filter((sheet) => {
      const text = textOf(sheet);
      if (known.get(sheet.id) === text) return false;
      known.set(sheet.id, text);
      return true;
    });
    return {
      order: current.sheets.map(({ id }) => id),
      sheets,
      active: active === before.active ? null : active,
      selection: selectionOf(host, current, before.selected),
      toasts: host.toasts().slice(before.toasts),
      alerts: host.alerts().slice(before.alerts),
      page: host.page(),
      logs: host.logs().slice(before.logs),
      cost: costOf(host),
    };
  }

  return {
    /** Everything anew, as when the page is loaded. */
    opened(): Opened {
      const { menu, menuError } = openMenu(host);
      const current = host.workbook();
      known = new Map(current.sheets.map((sheet) => [sheet.id, textOf(sheet)]));
      return { workbook: current, menu, menuError, functions: [...host.functions], help: functionHelp(code), leftOut };
    },
    /** A call from the sidebar or the menu. */
    call({ name, args, edits, from }: CallRequest): CallAnswer {
      edit(edits);
      host.closePage();
      host.resetStats();
      const before = {
        toasts: host.toasts().length,
        alerts: host.alerts().length,
        logs: host.logs().length,
        selected: JSON.stringify(host.selected()),
        active: edits.active,
      };
      try {
        const value = from === 'menu' ? host.runMenu(name) : host.run(name, ...args);
        return { value: value ?? null, changes: changes(before) };
      } catch (error) {
        const { name: kind, message } = error as Error;
        return { error: { name: kind, message }, changes: changes(before) };
      }
    },
    /** What a cell with a custom function shows. */
    formula({ name, args, edits }: FormulaRequest): FormulaAnswer {
      edit(edits);
      return host.callCustomFunction(name, args);
    },
    edit,
    save(edits: Edits): Promise<Uint8Array> {
      edit(edits);
      return writeBook(host.workbook());
    },
    /** The script's user has the language of the spreadsheet's locale. */
    settle(region: Region, edits: Edits): void {
      edit(edits);
      host = start({ ...host.workbook(), ...region });
    },
    fail(plan: FaultPlan | null): void {
      host.failNext(plan);
    },
    cost: (): Cost => costOf(host),
    name: () => host.workbook().name,
    region(): Region {
      const { locale, timeZone } = host.workbook();
      return { locale, timeZone };
    },
  };
}

export type WorkbenchDocument = ReturnType<typeof createDocument>;

type Before = { toasts: number; alerts: number; logs: number; selected: string; active: number };

function activeOf({ sheets, activeSheet }: Workbook): number | null {
  return sheets[activeSheet]?.id ?? null;
}

/** Equal for equal sheets, in whatever order their parts were put together. */
function textOf(sheet: Sheet): string {
  return JSON.stringify(Object.entries(sheet).sort(([left], [right]) => (left < right ? -1 : 1)));
}

function costOf(host: Host): Cost {
  const stats = host.stats();
  return { stats, onGoogle: estimateRunTime(stats) };
}

/** A script without onOpen has no menu, which is no fault of the workbench. */
function openMenu(host: Host): Pick<Opened, 'menu' | 'menuError'> {
  try {
    return { menu: host.openMenu(), menuError: null };
  } catch (error) {
    return { menu: [], menuError: (error as Error).message };
  }
}

function selectionOf(host: Host, { sheets }: Workbook, before: string): Changes['selection'] {
  const selected = host.selected();
  const sheet = sheets.find(({ name }) => name === selected?.sheet);
  if (!selected || !sheet || JSON.stringify(selected) === before) return null;
  return { sheet: sheet.id, ...selected.area };
}
