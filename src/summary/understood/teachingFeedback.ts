import type { Counted } from '../../count/tallyOf.ts';
import type { SheetCells } from '../../find/reading.ts';
import { columnIndex } from '../../values/columnLetter.ts';
import type { Zone } from '../../values/zone.ts';
import type { Day } from '../../vocabulary/day.ts';
import { teachingWords } from '../../words/teaching.ts';
import type { Surroundings } from './fieldDescription.ts';
import type { Problem } from './receipt.ts';
import { receiptsOf } from './receipts.ts';
import { sampleText } from './sampleText.ts';

export type TeachingSurroundings = Surroundings & {
  readonly zone: Zone;
  /** The last day that counts. */
  readonly asOf: Day;
};

/** What comes of a sheet that is read so. */
export type Feedback = {
  /** `214 of 220 rows read.` */
  readonly read: string;
  /** What was understood of them, in one line. */
  readonly line: string;
  /** The first row that is in no number: where it stands, and why. */
  readonly unread: {
    readonly row: number;
    readonly column: string;
    readonly text: string;
    readonly why: string;
  } | null;
};

export function feedbackOn(
  { tabs }: Pick<Counted, 'tabs'>,
  sheet: SheetCells,
  { language, clock }: TeachingSurroundings,
): Feedback | null {
  const [receipt] = receiptsOf(tabs, language);
  if (!receipt) return null;
  const words = teachingWords[language];
  const [first] = receipt.problems.filter(isUnread).sort((a, b) => a.row - b.row);
  const column = first?.column ?? 'A';
  const cell = first && sheet.cells[first.row - 1]?.[columnIndex(column)];
  const content = cell === undefined ? '' : sampleText(cell, clock, language);
  return {
    read: words.read(receipt.counted, receipt.rows),
    line: receipt.line,
    unread: first
      ? { row: first.row, column, text: words.firstUnread(`${column}${first.row}`, content), why: first.text }
      : null,
  };
}

function isUnread(problem: Problem): problem is Problem & { readonly row: number } {
  return problem.leftOut && problem.row !== null;
}
