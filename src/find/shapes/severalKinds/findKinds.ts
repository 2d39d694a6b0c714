import { foldHeading } from '../../../values/foldText.ts';
import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import type { TabName } from '../../../vocabulary/tab.ts';
import { rowsToTry } from '../../headings/findHeadings.ts';
import type { Touches } from '../touches/findTouches.ts';
import { fieldsNamed, kindOfHeading } from './kindOfHeading.ts';
import { ends, type RowGroup, rowGroupsOf, tells } from './rowGroups.ts';

/** A table with several things in each row, each in columns of its own. */
export type RowKinds = {
  readonly headingRow: number;
  /** Of all columns, of two rows of headings together. */
  readonly headings: readonly string[];
  /** The same without those that a thing or a touch has: what they say holds of the whole row. */
  readonly open: readonly string[];
  readonly groups: readonly RowGroup[];
  /** Some are numbered, and read as touches. */
  readonly hasTouches: boolean;
};

/**
 * The things that the rows of a sheet hold, by the first headings that name two kinds; null for any other sheet.
 * @param touches numbered ones, which are one of the things
 */
export function findKinds(cells: Cells, touches: Touches | null): RowKinds | null {
  const last = touches ? touches.headingRow + 1 : Math.min(cells.length - 1, rowsToTry);
  for (let row = touches ? Math.max(0, touches.headingRow - 1) : 0; row < last; row += 1) {
    const line = (cells[row] ?? []).map(textOf);
    const both = joinedWith(line, cells[row + 1] ?? []);
    const one = touches && touches.headingRow !== row ? null : kindsOf(line, cells, row, touches);
    const two = both && (!touches || touches.headingRow === row + 1) ? kindsOf(both, cells, row + 1, touches) : null;
    if (two && columnsOf(two) > (one ? columnsOf(one) : 0)) return two;
    if (one) return one;
  }
  return null;
}

function kindsOf(
  headings: readonly string[],
  cells: Cells,
  headingRow: number,
  touches: Touches | null,
): RowKinds | null {
  const taken = new Set(touches?.groups.flatMap(({ columns }) => Object.values(columns)));
  if (!mayHoldSeveral(headings, taken, touches !== null)) return null;
  const groups = rowGroupsOf(headings, cells, headingRow, taken);
  if (!areSeveral(groups, headings, touches !== null)) return null;
  const isOpen = (index: number): boolean => !taken.has(index) && !groups.some((group) => index in group.headings);
  const open = headings.map((text, index) => (isOpen(index) ? text : ''));
  return areOfOneRow(groups, open) ? { headingRow, headings, open, groups, hasTouches: touches !== null } : null;
}

/** The client and the rep stand once, outside all groups: tables side by side have each their own. */
function areOfOneRow(groups: readonly RowGroup[], open: readonly string[]): boolean {
  const said = open.filter(isKey).map(foldHeading);
  return (
    said.length > 0 && new Set(said).size === said.length && !groups.some(({ fields }) => tells(fields, ['client']))
  );
}

/** Whether a column may say whose the row is. */
export function isKey(heading: string): boolean {
  const tabs: readonly TabName[] = ['leads', 'calls', 'meetings', 'deals'];
  return tabs.some((tab) =>
    fieldsNamed(tab, heading).some((field) => ['rep', 'client', 'leadId', 'id', 'name'].includes(field)),
  );
}

/** Most sheets name one kind at most, and are left before their columns are looked at. */
function mayHoldSeveral(headings: readonly string[], taken: ReadonlySet<number>, hasTouches: boolean): boolean {
  const named = headings.flatMap((text, index) => (taken.has(index) ? [] : (kindOfHeading(text) ?? [])));
  const isDated = named.some(({ kind, role, isBare }) => kind !== 'deal' && (role === 'day' || isBare));
  return hasTouches || (isDated && new Set(named.map(({ kind, which }) => `${kind} ${which}`)).size > 1);
}

/**
 * Two things or more: each call, meeting and e-mail has a day, and a deal says how it stands. A day alone is something
 * that a plain table says of its rows: of two things each says what came of it, of more at least one.
 */
function areSeveral(groups: readonly RowGroup[], headings: readonly string[], hasTouches: boolean): boolean {
  const dated = groups.filter(({ kind, fields }) => kind !== 'deal' && tells(fields, days));
  const deals = groups.filter(
    ({ kind, fields, state }) => kind === 'deal' && (tells(fields, ends) || state !== undefined),
  );
  const count = dated.length + deals.length;
  if (hasTouches) return count > 0;
  const told = dated.filter(({ fields }) => tells(fields, results));
  if (count < 3 ? told.length < dated.length : told.length === 0) return false;
  // A box for the sale is said of the call or the meeting, whose day it happened on: only more than that is a deal.
  const isDeal = (deal: RowGroup): boolean => tells(deal.fields, endsBesideBox) && isNamed(deal, headings);
  return dated.length > 1 || (dated.length === 1 && deals.some(isDeal));
}

const endsBesideBox = [...ends.filter((field) => field !== 'isWon'), 'isLost', 'closed'];
const days = ['at', 'atDate', 'bookedAt'];
const results = ['outcome', 'answered', 'attended', 'noShow', 'cancelled', 'talk', 'connectedAt'];

function isNamed({ kind, headings: own }: RowGroup, headings: readonly string[]): boolean {
  return Object.keys(own).some((index) => kindOfHeading(headings[Number(index)] as string)?.kind === kind);
}

function columnsOf({ groups }: RowKinds): number {
  return groups.reduce((sum, { fields }) => sum + Object.keys(fields).length, 0);
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell.trim() : '';
}

/** Headings below what is merged over several of them; a heading that is merged over both rows has nothing below it. */
function joinedWith(upper: readonly string[], lower: readonly Cell[]): string[] | null {
  if (lower.some((cell) => !isBlank(cell) && typeof cell !== 'string')) return null;
  if (upper.filter((text) => text !== '').length < 2 || !lower.some((cell) => !isBlank(cell))) return null;
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const [above, own] = [upper[index] ?? '', textOf(lower[index] ?? '')];
    if (above !== '' || own === '') group = own === '' ? '' : above;
    if (own === '') return above;
    return group === '' || kindOfHeading(own) !== null ? own : `${group} ${own}`;
  });
}
