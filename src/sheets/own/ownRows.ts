import type { SheetPlan } from '../../report/sheetPlan.ts';
import type { Cells } from '../../vocabulary/cell.ts';
import type { Language } from '../../vocabulary/words.ts';
import { cellsTyped, rowsChanged } from '../../words/sheets.ts';
import { Refusal } from '../call/retry.ts';
import { cellsToCompare, changedInputs, inputsOf, type WrittenInput } from '../write/formulaCells.ts';
import { keptRows } from './keptRows.ts';
import { type Claim, ownBlock } from './ownBlock.ts';
import { printsOf } from './printList.ts';
import type { Remembered } from './remembered.ts';
import { isStamp } from './stamp.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type OwnRows = {
  /** How many rows are ours. */
  readonly rows: number;
  readonly isMoved: boolean;
  /** What they say today. */
  readonly prints?: string | undefined;
  /** Numbers that people have written where they may, by the names of the cells. */
  readonly inputs: ReadonlyMap<string, number>;
};

/** Of a sheet just made. */
export const noRows: OwnRows = { rows: 0, isMoved: false, inputs: new Map() };

/** Our rows as they stand; refused where somebody has typed into them, since a build would write over it. */
export function ownRows(
  sheet: Sheet,
  claim: Claim & { readonly inputs?: readonly WrittenInput[] | undefined },
  plan: SheetPlan,
  { language, remembered }: { readonly language: Language; readonly remembered?: Remembered | null | undefined },
): OwnRows {
  const columns = plan.columnWidths.length;
  const all = sheet.getDataRange();
  const shown = withoutStamp((all.getValues() as Cells).map((row) => row.slice(0, columns)));
  const formulas = all.getFormulas().map((row) => row.slice(0, columns));
  const inputs = claim.inputs ?? [];
  // A formula of people may show nothing, or the very number that it stands over: it is compared, not what it shows.
  const cells = cellsToCompare(shown, formulas, [...inputs, ...inputsOf(plan)]);
  const {
    rows,
    changed: typed,
    isMoved,
    isGrouped,
  } = ownBlock(cells, claim, () => keptRows(remembered ?? {}, plan.role));
  // Where nothing is known of our rows, none of them had a formula.
  const isUnknown = !claim.prints && !claim.next;
  const changed = formulas.flatMap((row, i) =>
    i < rows && (typed.includes(i) || (isUnknown && row.some(Boolean))) ? [i] : [],
  );
  const refused = isGrouped ? rowsChanged : cellsTyped;
  if (changed.length > 0) throw new Refusal(refused(sheet.getName(), rowList(changed), language));
  return { rows, isMoved, prints: printsOf(cells.slice(0, rows)), inputs: changedInputs(shown.slice(0, rows), inputs) };
}

/** The stamp has taken the place of a text of ours. */
function withoutStamp([first = [], ...others]: Cells): Cells {
  return [isStamp(first[0]) ? ['', ...first.slice(1)] : first, ...others];
}

const mostStretches = 4;

/** `12, 14–16`, 1-based as Sheets numbers them. */
function rowList(rows: readonly number[]): string {
  const stretches: [first: number, last: number][] = [];
  for (const row of rows) {
    const stretch = stretches[stretches.length - 1];
    if (stretch?.[1] === row - 1) stretch[1] = row;
    else stretches.push([row, row]);
  }
  const texts = stretches.map(([first, last]) => (first === last ? `${first + 1}` : `${first + 1}–${last + 1}`));
  return [...texts.slice(0, mostStretches), ...(texts.length > mostStretches ? ['…'] : [])].join(', ');
}
