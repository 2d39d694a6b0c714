import { foldHeading } from '../../../values/foldText.ts';
import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import { headingIndexOf, joined } from '../../headings/headingIndex.ts';
import { aimNamed } from '../axis/aims.ts';
import { holdNumbers } from '../axis/keyColumns.ts';
import { filledForward } from './headingLevels.ts';

/** A plain tally whose headings are one row; it stands where the lower of two stood. */
export type JoinedHeadings = { readonly cells: Cells; readonly headingRow: number };

/**
 * Headings in two rows as one: "Connected" below "Calls" is "Calls connected", and what is merged over both rows stays.
 * Null where either row says as much alone.
 * @param headingRow the one of the two that was found
 * @param named headings that the KPI Settings tab names, folded and joined
 */
export function withJoinedHeadings(
  cells: Cells,
  headingRow: number,
  named: ReadonlySet<string>,
): JoinedHeadings | null {
  let best: JoinedHeadings | null = null;
  let most = 0;
  for (const upper of [headingRow - 1, headingRow]) {
    const headings = joinedBelow(cells, upper);
    if (!headings || losesNamed(cells[headingRow] ?? [], headings, named)) continue;
    const known = knownIn(headings);
    if (known <= most) continue;
    most = known;
    best = { cells: cells.map((row, i) => (i === upper + 1 ? headings : row)), headingRow: upper + 1 };
  }
  return best;
}

/** "Goal | Actual | Goal | Actual" below headings that nothing has joined with them: which of the two a number is cannot be told. */
export function haveAimsBelow(cells: Cells, headingRow: number): boolean {
  if (headingRow < 0) return false;
  const filled = (cells[headingRow + 1] ?? []).filter((cell) => !isBlank(cell));
  const aims = filled.filter((cell) => typeof cell === 'string' && aimNamed(cell) !== null);
  return aims.length > 1 && filled.every((cell) => typeof cell === 'string') && new Set(aims).size < aims.length;
}

/** The row of headings that the row and the one below make; null where they make none. */
function joinedBelow(cells: Cells, row: number): readonly Cell[] | null {
  const [upper, lower] = [cells[row] ?? [], cells[row + 1] ?? []];
  if (!areTexts(upper) || !areTexts(lower)) return null;
  const width = Math.max(upper.length, lower.length);
  const groups = filledForward(upper, 0, width);
  const headings = groups.map((group, column): Cell => {
    const own = lower[column] ?? '';
    if (isBlank(own)) return upper[column] ?? '';
    return group === null ? own : headingOf(String(group), String(own));
  });
  const added = headings.flatMap((heading, column) =>
    heading !== (lower[column] ?? '') && heading !== (upper[column] ?? '') ? [column] : [],
  );
  const isMerged = added.some((column) => isBlank(upper[column] ?? ''));
  // A row of words below the headings may as well be the first one of the sheet.
  if (!isMerged || !added.every((column) => holdNumbers(cells, row + 2, [column]))) return null;
  return knownIn(headings) > Math.max(knownIn(upper), knownIn(lower)) ? headings : null;
}

/** The lower heading alone where the group says nothing more of what is counted. */
function headingOf(group: string, own: string): string {
  const both = [`${group.trim()} ${inSentence(own)}`, `${own.trim()} ${inSentence(group)}`];
  const known = both.find((heading) => fieldOf(heading) !== null);
  if (known !== undefined) return known;
  return isOtherWork(group, own) ? (both[0] as string) : own;
}

/** "Answered" below "Emails" are no calls: what one kind of work is headed by is never counted as another. */
function isOtherWork(group: string, own: string): boolean {
  const [of, what] = [workOf(fieldOf(group)), workOf(fieldOf(own))];
  return of !== null && what !== null && of !== what;
}

function workOf(field: string | null): string | null {
  return /^(calls|productive|talk|decisionMaker)/.test(field ?? '')
    ? 'calls'
    : (/^(email|appointments|leads|deals)/.exec(field ?? '')?.[0] ?? null);
}

function inSentence(text: string): string {
  const own = text.trim();
  return /^\p{Lu}\p{Ll}/u.test(own) ? own.charAt(0).toLowerCase() + own.slice(1) : own;
}

function areTexts(row: readonly Cell[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  return filled.length > 1 && filled.every((cell) => typeof cell === 'string' && /\p{L}/u.test(cell));
}

/** How many fields of a daily tally the headings name. */
function knownIn(headings: readonly Cell[]): number {
  return new Set(headings.map(fieldOf).filter((field) => field !== null)).size;
}

function fieldOf(heading: Cell): string | null {
  if (typeof heading !== 'string') return null;
  return headingIndexOf('dailyActivity').listed.get(joined(foldHeading(heading)))?.[0]?.field ?? null;
}

/** A heading that somebody has chosen in the sheet as it was would be gone. */
function losesNamed(before: readonly Cell[], after: readonly Cell[], named: ReadonlySet<string>): boolean {
  if (named.size === 0) return false;
  const keys = (row: readonly Cell[]): string[] => row.map((cell) => joined(foldHeading(String(cell))));
  const left = new Set(keys(after));
  return keys(before).some((key) => named.has(key) && !left.has(key));
}
