import { joinBooks } from '../files/open.ts';
import { writeBook } from '../files/writeBook.ts';
import type { Edits } from '../host/edits.ts';
import type { FaultPlan, FormulaAnswer, Host } from '../host/host.ts';
import { estimateRunTime } from '../host/runTime.ts';
import { installedIn } from '../installed.ts';
import type { Sheet, Workbook } from '../workbook.ts';
import { functionHelp } from './functionHelp.ts';
import type { CallAnswer, CallRequest, Changes, Cost, FormulaRequest, Opened, Region } from './messages.ts';

export type DocumentOptions = {
  workbook: Workbook;
  /** The text of the script that is installed. */
  code: string;
  /** An instant at which the script's clock stands still; null for the real time. */
  now: string | null;
  leftOut?: string[];
  /** The workbook holds the user's files, and not the sample team. */
  isOwn?: boolean;
};

/**
 * One spreadsheet with the add-on in its local host, and what the page knows of it. The host holds the truth: edits of
 * the grid are put into it before anything else happens, and after every call the page is told what has changed.
 */
export function createDocument({ workbook, code, now, ...about }: DocumentOptions) {
  let { leftOut = [], isOwn = false } = about;
  let host = start(workbook);
  /** Each sheet as the page has it. */
  let known = new Map<number, string>();

  function start(content: Workbook, before?: Host): Host {
    const started = installedIn(content, before?.properties());
    if (now !== null) started.setNow(now);
    return started;
  }

  function edit(edits: Edits | null): void {
    if (edits === null) return;
    host.edit(edits);
    for (const { id } of edits.sheets) known.set(id, host.sheetText(id));
  }

  function changes(before: Before): Changes {
    const { sheets, activeSheet } = host.outline();
    const order = sheets.map(({ id }) => id);
    const active = order[activeSheet] ?? null;
    const cost = costOf(host);
    return {
      order,
      sheets: cost.stats.writes + cost.stats.charts === 0 ? [] : changedSheets(order),
      active: active === before.active ? null : active,
      selection: selectionOf(host, sheets, before.selected),
      toasts: host.toasts().slice(before.toasts),
      alerts: host.alerts().slice(before.alerts),
      page: host.page(),
      logs: host.logs().slice(before.logs),
      cost,
    };
  }

  function changedSheets(order: readonly number[]): Sheet[] {
    return order.flatMap((id) => {
      const text = host.sheetText(id);
      if (known.get(id) === text) return [];
      known.set(id, text);
      return [JSON.parse(text) as Sheet];
    });
  }

  return {
    /** Everything anew, as when the page is loaded. */
    opened(): Opened {
      const { menu, menuError } = openMenu(host);
      const current = host.workbook();
      known = new Map(current.sheets.map(({ id }) => [id, host.sheetText(id)]));
      const functions = [...host.functions];
      return { workbook: current, menu, menuError, functions, help: functionHelp(code), leftOut, isOwn };
    },
    /** More sheets behind those that are there; what the script remembers stays. */
    add(book: Workbook, unread: string[]): void {
      const before = host.workbook();
      host = start({ ...joinBooks([before, book], before), name: before.name }, host);
      [leftOut, isOwn] = [unread, true];
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
      host = start({ ...host.workbook(), ...region }, host);
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

function selectionOf(
  host: Host,
  sheets: readonly { id: number; name: string }[],
  before: string,
): Changes['selection'] {
  const selected = host.selected();
  const sheet = sheets.find(({ name }) => name === selected?.sheet);
  if (!selected || !sheet || JSON.stringify(selected) === before) return null;
  return { sheet: sheet.id, ...selected.area };
}
