import { foldHeading } from '../../values/foldText.ts';
import { type Cell, type Cells, isBlank } from '../../vocabulary/cell.ts';
import { withoutNumber } from './headingForms.ts';
import { type HeadingIndex, joined } from './headingIndex.ts';
import { inTwoLanguages } from './twoLanguages.ts';

/** Titles, totals and legends of home-made trackers stand above the headings, and the preamble of an export: a dozen rows at most. */
export const rowsToTry = 20;

/**
 * The row of the headings, 0-based: the one among the first rows with the most words that head columns, since a title
 * may stand above. −1 when there is none.
 * @param indexes of the tabs that the sheet may be
 * @param named headings that the KPI Settings tab names, folded and joined
 */
export function findHeadings(cells: Cells, indexes: readonly HeadingIndex[], named: ReadonlySet<string>): number {
  const isListed = (whole: string): boolean => named.has(whole) || indexes.some(({ listed }) => listed.has(whole));
  const knownIn = (row: number): number => {
    const filled = filledIn(cells, row);
    const listed = filled.filter((cell) => isHeading(cell, isListed)).length;
    // A heading that somebody has named is no value by chance.
    const isNamed = named.size > 0 && filled.some((cell) => named.has(joined(foldHeading(String(cell)))));
    return listed + Number(isNamed);
  };
  let best = -1;
  let most = 0;
  let tried = 0;
  for (let row = 0; row < cells.length && tried < rowsToTry; row += 1) {
    const filled = filledIn(cells, row).length;
    if (filled === 0) continue;
    tried += 1;
    const known = knownIn(row);
    // One known word makes headings only at the top; further down it is a value such as "Call".
    if (known > most && (known > 1 || tried === 1 || filled === 1)) {
      most = known;
      best = row;
    }
    if (known < 3 || known * 2 <= filled) continue;
    // Groups such as "Calls" and "Meetings" may stand above the headings themselves, each over some columns.
    return best === row && filled < (cells[row] ?? []).length && knownIn(row + 1) > known ? row + 1 : best;
  }
  return best;
}

function filledIn(cells: Cells, row: number): Cell[] {
  return (cells[row] ?? []).filter((cell) => !isBlank(cell));
}

function isHeading(cell: unknown, isListed: (whole: string) => boolean): boolean {
  if (typeof cell !== 'string' || cell.length > 60) return false;
  const whole = joined(foldHeading(cell));
  if (isListed(whole)) return true;
  // "Deal - Owner", "Talk time (s)", "hs_timestamp", "3. Outcome": what is left without prefix, parenthesis and number.
  const rest = joined(
    foldHeading(
      withoutNumber(cell)
        .replace(/^[^:(]{1,40}?(\s[-–—]|:)\s/, '')
        .replace(/[([][^)\]]*[)\]]/g, ' '),
    ),
  );
  const own = whole.replace(/^(property)?(hs|hubspot)(?=\p{L}{4})/u, '');
  const both = inTwoLanguages(cell).map(([one]) => joined(foldHeading(one)));
  return [rest, own, ...both].some((one) => one !== whole && isListed(one));
}
