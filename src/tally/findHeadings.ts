import { type Cells, isBlank } from '../vocabulary/cell.ts';
import { foldHeading } from './foldText.ts';
import { allHeadings, joined } from './headingIndex.ts';

const rowsToTry = 20;

/**
 * The row of the headings, 0-based: the one among the first rows with the most words that head columns, since a title
 * may stand above. −1 when there is none.
 * @param named headings that the KPI Settings tab names, folded and joined
 */
export function findHeadings(cells: Cells, named: ReadonlySet<string> = new Set()): number {
  let best = -1;
  let most = 0;
  let tried = 0;
  for (let row = 0; row < cells.length && tried < rowsToTry; row += 1) {
    const filled = (cells[row] ?? []).filter((cell) => !isBlank(cell));
    if (filled.length === 0) continue;
    tried += 1;
    const known = filled.filter((cell) => isHeading(cell, named)).length;
    // One known word makes headings only at the top; further down it is a value such as "Call".
    if (known > most && (known > 1 || tried === 1 || filled.length === 1)) {
      most = known;
      best = row;
    }
    if (known >= 3 && known * 2 > filled.length) break;
  }
  return best;
}

function isHeading(cell: unknown, named: ReadonlySet<string>): boolean {
  if (typeof cell !== 'string' || cell.length > 60) return false;
  const whole = joined(foldHeading(cell));
  if (named.has(whole) || allHeadings().has(whole)) return true;
  // "Deal - Owner", "Talk time (s)": what is left without prefix and parenthesis.
  const rest = joined(foldHeading(cell.replace(/^[^:(]{1,40}?(\s[-–—]|:)\s/, '').replace(/[([][^)\]]*[)\]]/g, ' ')));
  return rest !== whole && allHeadings().has(rest);
}
