import { foldHeading } from '../../values/foldText.ts';
import { isBlank } from '../../vocabulary/cell.ts';
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

export function hasRows({ cells, headingRow }: Reading): boolean {
  return cells.some((row, i) => i > headingRow && row.some((cell) => !isBlank(cell) && cell !== false && cell !== 0));
}

function areAlike({ table: a }: FoundTable, { table: b }: FoundTable): boolean {
  const [own, other] = [a, b].map(({ sample }) => sample.headings.map(foldHeading).join('\n'));
  return own === other;
}
