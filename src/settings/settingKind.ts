import type { Cell } from '../vocabulary/cell.ts';
import type { Words } from '../vocabulary/words.ts';

/** What kind of value a setting has. */
export type SettingKind<Value> = {
  /**
   * Null where the cell says something else.
   * @param cell never a Date: a day is then text, `2025-03-31`
   * @param locale of the spreadsheet
   */
  readonly read: (cell: Cell, locale: string) => Value | null;
  /** What the cell should say. */
  readonly wanted: Words;
};

/** A line of the KPI Settings tab that holds a number or a choice. */
export type Setting<Value> = SettingKind<Value> & {
  /** What holds where the line is blank. */
  readonly initial: Value;
  /** Tells what the report is about and not how anything is counted. */
  readonly isView?: boolean;
};
