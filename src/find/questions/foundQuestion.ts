import type { Cell } from '../../vocabulary/cell.ts';
import type { Words } from '../../vocabulary/words.ts';

/** A question that one line of the KPI Settings tab answers. */
export type FoundQuestion = {
  readonly text: Words;
  /** `Calls tab`, `Calls column: rep`. */
  readonly setting: string;
  readonly choices: readonly string[];
  /** What each choice means, where the choice itself does not say. */
  readonly choiceTexts?: readonly Words[];
  /** Of columns: some cells of each choice. */
  readonly samples?: readonly (readonly Cell[])[];
  /** What holds until it is answered; `''` when nothing does. */
  readonly assumed: string;
  /** What is most likely meant, for a person to confirm: nothing is read so before. */
  readonly guess?: string;
  /** Values of one column, each to be given one of the choices; `setting` is then the line of each with its text left out. */
  readonly values?: readonly AskedValue[];
};

/** A text that is not understood; `''` is a blank cell. */
export type AskedValue = {
  readonly text: string;
  /** The line of the KPI Settings tab that says what it means. */
  readonly setting: string;
  readonly rows: number;
  /** What it most likely means, for a person to confirm. */
  readonly guess: string;
};
