import type { Edits } from '../host/edits.ts';
import type { Alert, FormulaArgument, MenuItem, Page, Toast } from '../host/host.ts';
import type { RunTime } from '../host/runTime.ts';
import type { Stats } from '../host/stats.ts';
import type { Sheet, Workbook } from '../workbook.ts';

/** What page and server say to each other, as JSON. */

export type Selection = { sheet: number; row: number; column: number; rows: number; columns: number };

/** What happened in an execution, and how the workbook differs from what the page has. */
export type Changes = {
  order: number[];
  sheets: Sheet[];
  /** Another sheet that the script has put in front. */
  active: number | null;
  /** What the script has selected, if it has. */
  selection: Selection | null;
  toasts: Toast[];
  alerts: Alert[];
  /** A sidebar or dialog that was opened. */
  page: Page | null;
  logs: string[];
  cost: Cost;
};

export type Cost = { stats: Stats; onGoogle: RunTime };

export type CallRequest = { from: 'menu' | 'page'; name: string; args: unknown[]; edits: Edits };
export type CallAnswer = ({ value: unknown } | { error: { name: string; message: string } }) & { changes: Changes };

export type FormulaRequest = { name: string; args: FormulaArgument[]; edits: Edits | null };

/** A custom function as the help of the formula bar shows it. */
export type FunctionHelp = {
  name: string;
  description: string;
  parameters: { name: string; type: string; text: string }[];
};

/** Everything that a page needs to show the spreadsheet. */
export type Opened = {
  workbook: Workbook;
  menu: MenuItem[];
  menuError: string | null;
  functions: string[];
  help: FunctionHelp[];
  /** Files that could not be read, one sentence each. */
  leftOut: string[];
  /** The user's files are open, and not the sample team. */
  isOwn: boolean;
};

export type Region = { locale: string; timeZone: string };
