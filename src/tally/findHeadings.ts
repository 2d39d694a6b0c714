import { type Cells, isBlank } from '../vocabulary/cell.ts';
import { foldHeading } from './foldText.ts';
import { type HeadingIndex, joined } from './headingIndex.ts';

const rowsToTry = 20;

/**
 * The row of the headings, 0-based: the one among the first rows with the most words that head columns, since a title
 * may stand above. −1 when there is none.
 * @param indexes of the tabs that the sheet may be
 * @param named headings that the KPI Settings tab names, folded and joined
 */
export function findHeadings(cells: Cells, indexes: readonly HeadingIndex[], named: ReadonlySet<string>): number {
  const isListed = (whole: string): boolean => named.has(whole) || indexes.some(({ listed }) => listed.has(whole));
  let best = -1;
  let most = 0;
  let tried = 0;
  for (let row = 0; row < cells.length && tried < rowsToTry; row += 1) {
    const filled = (cells[row] ?? []).filter((cell) => !isBlank(cell));
    if (filled.length === 0) continue;
    tried += 1;
    const listed = filled.filter((cell) => isHeading(cell, isListed)).length;
    // A heading that somebody has named is no value by chance.
    const known =
      listed + Number(named.size > 0 && filled.some((cell) => named.has(joined(foldHeading(String(cell))))));
    // One known word makes headings only at the top; further down it is a value such as "Call".
    if (known > most && (known > 1 || tried === 1 || filled.length === 1)) {
      most = known;
      best = row;
    }
    if (known >= 3 && known * 2 > filled.length) break;
  }
  return best;
}

function isHeading(cell: unknown, isListed: (whole: string) => boolean): boolean {
  if (typeof cell !== 'string' || cell.length > 60) return false;
  const whole = joined(foldHeading(cell));
  if (isListed(whole)) return true;
  // "Deal - Owner", "Talk time (s)": what is left without prefix and parenthesis.
  const rest = joined(foldHeading(cell.replace(/^[^:(]{1,40}?(\s[-–—]|:)\s/, '').replace(/[([][^)\]]*[)\]]/g, ' ')));
  return rest !== whole && isListed(rest);
}
