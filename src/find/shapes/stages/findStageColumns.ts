import { classifierOf } from '../../../settings/classOf.ts';
import { tabs } from '../../../tabs/all.ts';
import { foldHeading } from '../../../values/foldText.ts';
import { isCross, isLetterX, isTick } from '../../../values/mark.ts';
import { type Cell, type Cells, isBlank, isDate } from '../../../vocabulary/cell.ts';
import { rowsToTry } from '../../headings/findHeadings.ts';
import { headingIndexOf, joined } from '../../headings/headingIndex.ts';
import { isDayCell } from '../axis/axisCell.ts';
import { valuesOf } from '../axis/keyColumns.ts';

/** A column of boxes or days, one for each stage that a row may reach. */
export type StageColumn = {
  readonly index: number;
  /** The stage as it is headed, without the word for its day. */
  readonly stage: string;
  readonly dealClass: string;
  readonly leadClass: string;
  readonly holds: 'days' | 'boxes';
};

export type StageColumns = {
  readonly headingRow: number;
  readonly columns: readonly StageColumn[];
  /** Ticks say yes, so the letter x says no. */
  readonly isCrossedOut: boolean;
};

/** Fewer are flags of a plain table. */
const leastStages = 3;

/** The stages across of a sheet with a row per lead; null for any other sheet, and where a column tells the stage. */
export function findStageColumns(cells: Cells): StageColumns | null {
  const last = Math.min(cells.length - 1, rowsToTry);
  for (let row = 0; row < last; row += 1) {
    const line = cells[row] as readonly Cell[];
    if (line.filter((cell) => typeof cell === 'string' && cell.trim() !== '').length < leastStages) continue;
    if (line.some((cell) => typeof cell === 'string' && (tellsStage(cell) || isOfCalls(cell)))) return null;
    const held = line.map((cell, index) =>
      typeof cell === 'string' ? holdsOf(valuesOf(cells, row + 1, index)) : null,
    );
    // Most sheets have no such columns, and are left before anything is asked about their headings.
    if (held.filter((holds) => holds !== null).length < leastStages) continue;
    // What heads boxes or days: one stage may say what another means.
    const beside = line.flatMap((cell, index) => (held[index] ? [stageNamed(cell as string)] : []));
    const columns = line.flatMap((cell, index) => stageColumn(cell, index, held[index] ?? null, beside) ?? []);
    if (columns.length < leastStages || new Set(columns.map(({ holds }) => holds)).size > 1) continue;
    return columns.some(({ dealClass, leadClass }) => dealClass === 'open' || leadClass === 'open')
      ? {
          headingRow: row,
          columns,
          isCrossedOut: columns.some(({ index }) => holdsTicks(valuesOf(cells, row + 1, index))),
        }
      : null;
  }
  return null;
}

function tellsStage(heading: string): boolean {
  return /^\s*((lead|deal|pipeline|sales|current) )?(stage|status|этап|стадия|статус)\s*$/i.test(heading);
}

/** Boxes in a log of calls say how a call went. */
function isOfCalls(heading: string): boolean {
  const listed = headingIndexOf('calls').listed.get(joined(foldHeading(heading))) ?? [];
  return listed.some(({ field }) => field === 'outcome' || field === 'talk' || field === 'direction');
}

function stageColumn(
  cell: Cell,
  index: number,
  holds: StageColumn['holds'] | null,
  beside: readonly string[],
): StageColumn | null {
  if (typeof cell !== 'string' || cell.length > 40 || holds === null) return null;
  const stage = stageNamed(cell);
  if (stage === '') return null;
  const dealClass = classifierOf(tabs.deals.fields.stage, undefined, beside)(stage);
  const leadClass = classifierOf(tabs.leads.fields.status)(stage);
  if (![dealClass, leadClass].some((one) => one !== 'unknown' && one !== 'blank')) return null;
  return { index, stage, dealClass, leadClass, holds };
}

/** The stage without the word for its day. */
function stageNamed(heading: string): string {
  return heading
    .replace(/(^|\s)(date|day|on|дата|\?)(?=\s|$)/gi, ' ')
    .replace(/[?:]/g, '')
    .trim();
}

function holdsOf(values: readonly Cell[]): StageColumn['holds'] | null {
  const said = values.filter((cell) => !isBlank(cell));
  if (said.length === 0) return null;
  if (said.every((cell) => isTicked(cell) !== null)) return 'boxes';
  return areDays(said) ? 'days' : null;
}

/** Now and then somebody writes "yes" where a day belongs. Ends at the first cell that settles it: days are slow to tell. */
function areDays(said: readonly Cell[]): boolean {
  let others = 0;
  for (const cell of said) {
    if (isDate(cell) || isDayCell(cell)) continue;
    others += 1;
    if (said.length - others < said.length * 0.8) return false;
  }
  return true;
}

function holdsTicks(values: readonly Cell[]): boolean {
  return values.some((cell) => typeof cell === 'string' && isTick(cell));
}

/** Null for a cell that is no box. */
export function isTicked(cell: Cell, isCrossedOut = false): boolean | null {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell !== 'string') return null;
  if (isLetterX(cell)) return !isCrossedOut;
  if (isTick(cell) || /^\s*(yes|y|true|да|истина)\s*$/i.test(cell)) return true;
  return isCross(cell) || /^\s*(no|n|false|☐|нет|ложь|[-–—])\s*$/i.test(cell) ? false : null;
}
