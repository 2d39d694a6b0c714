import type { AskedValue } from '../../find/questions/foundQuestion.ts';
import type { TabName } from '../../vocabulary/tab.ts';

export type TabReceipt = {
  readonly tab: TabName;
  readonly sheet: string;
  /** From below the headings to the last row that is not blank. */
  readonly rows: number;
  readonly counted: number;
  readonly leftOut: number;
  /** Records of a call that stands there already; absent where there are none. */
  readonly copies?: number;
  /** What was read, in one line: `120 calls of 6 reps, 2 Jan 2025 – 28 Mar 2025, 40 connected`. */
  readonly line: string;
  /** The heading that each field was found under. */
  readonly columns: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
};

export type Problem = {
  /** How many rows it concerns; 0 when it concerns the tab as a whole. */
  readonly rows: number;
  /** The first of them, as numbered at the left of the sheet; null when it concerns the tab as a whole. */
  readonly row: number | null;
  /** `F` when it concerns one column. */
  readonly column: string | null;
  /** True when the rows are in no number at all; false when they are counted and only noted. */
  readonly leftOut: boolean;
  readonly text: string;
};

/** A sheet that was not read, and why: what it is most like, and the field for want of which it is not that. */
export type OtherSheet = {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly nearest: TabName | null;
  readonly missing: string | null;
  readonly reason: string;
};

export type SettingProblem = {
  /** As numbered at the left of the KPI Settings tab. */
  readonly row: number;
  readonly column: string;
  readonly text: string;
};

export type Question = {
  readonly text: string;
  /** The row of the KPI Settings tab that answers it, such as `Calls tab`. */
  readonly setting: string;
  readonly choices: readonly string[];
  /** What each choice means, where the choice itself does not say. */
  readonly choiceTexts?: readonly string[];
  readonly assumed: string;
  /** What is most likely meant, for a person to confirm. */
  readonly guess?: string;
  /** Values of one column, each to be given one of the choices; a blank text is a blank cell. */
  readonly values?: readonly AskedValue[];
};
