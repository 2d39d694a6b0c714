import { foldHeading } from '../../values/foldText.ts';
import { type Cell, isBlank } from '../../vocabulary/cell.ts';
import { ownIdOf } from '../../vocabulary/ownId.ts';
import type { FoundTable } from '../candidates/tabCandidates.ts';
import type { Reading } from '../reading.ts';

/**
 * The sheet of next month has the headings of the others and waits for its rows: it is what they are, and no other tab,
 * whatever its headings alone would say.
 */
export function asSheetsWithRows(tables: readonly FoundTable[]): readonly FoundTable[] {
  const waiting = tables.filter(({ table, candidates: [best] }) => best && !table.wide && !hasRows(best.reading));
  if (waiting.length === 0) return tables;
  return tables.map((found) => {
    if (!waiting.includes(found)) return found;
    const other = tables.find((one) => !waiting.includes(one) && one.candidates.length > 0 && areAlike(one, found));
    const tab = other?.candidates[0]?.reading.tab;
    return other ? { ...found, candidates: found.candidates.filter(({ reading }) => reading.tab === tab) } : found;
  });
}

/** Its lines may be numbered already. */
export function hasRows({ tab, cells, headingRow, columns }: Reading): boolean {
  const id = columns[ownIdOf(tab)]?.index;
  const says = (cell: Cell, index: number): boolean => index !== id && !isBlank(cell) && cell !== false && cell !== 0;
  return cells.some((row, i) => i > headingRow && row.some(says));
}

function areAlike({ table: a }: FoundTable, { table: b }: FoundTable): boolean {
  const [own, other] = [a, b].map(({ sample }) => sample.headings.map(foldHeading).join('\n'));
  return own === other;
}
