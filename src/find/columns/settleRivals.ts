import { readAmount } from '../../values/amount.ts';
import { foldHeading, foldText } from '../../values/foldText.ts';
import { type Cell, isDate } from '../../vocabulary/cell.ts';
import type { Field, TabName } from '../../vocabulary/tab.ts';
import { isFormMoment } from '../headings/formMoment.ts';
import { maySay, qualified } from '../headings/qualifiers.ts';
import { summaryBeside } from '../shapes/beside/summaryBeside.ts';
import type { SheetSample } from '../sheetSample.ts';
import type { Candidate } from './columnCandidate.ts';

/** One column, several that add up, or several of which only a person can tell the right one. */
export type Settled =
  | { readonly kind: 'found'; readonly candidate: Candidate }
  | { readonly kind: 'unsettled'; readonly candidates: readonly Candidate[] };

/** Such a column decides a number; which of two names or ids is taken decides none. */
const deciding: readonly Field['kind'][] = ['person', 'class', 'stage', 'time', 'seconds', 'money', 'number'];

/** Cells fit so much better that the other column is something else; less is a slip in one row of five. */
const clearlyBetter = 0.2;

/**
 * Of several columns that may be one field: evidence decides, never which comes first.
 * @param rivals the surest candidates of the field, the first of them the surest; one column each
 */
export function settleRivals(field: Field, rivals: readonly Candidate[], tab: TabName, sample: SheetSample): Settled {
  const [first] = rivals as [Candidate, ...Candidate[]];
  const filled = rivals.filter(({ isBlank }) => !isBlank);
  if (filled.length < 2 || !deciding.includes(field.kind)) return { kind: 'found', candidate: filled[0] ?? first };
  const meant = byQualifier(byFit(bySuffix(ofTheTable(filled, tab, sample))), field, sample);
  const candidate = meant[0] as Candidate;
  if (meant.length === 1 || areSame(meant, sample)) return { kind: 'found', candidate };
  const addUp = meant.every(({ qualifier }) => qualifier === 'part') || areAnsweredInTurn(meant, field, tab, sample);
  if (addUp) return { kind: 'found', candidate: { ...candidate, addends: meant.slice(1).map(({ column }) => column) } };
  return { kind: 'unsettled', candidates: meant };
}

/** A short table beside the rows, such as a pivot beyond an empty column, has headings of its own. */
function ofTheTable(rivals: readonly Candidate[], tab: TabName, sample: SheetSample): readonly Candidate[] {
  if (tab === 'dailyActivity') return ofTheDays(rivals, sample);
  const countOf = ({ column }: Candidate): number => sample.valuesOf(column).length;
  const longest = rivals.reduce((best, one) => (countOf(one) > countOf(best) ? one : best));
  return rivals.filter(
    (one) => countOf(one) * shortBeside > countOf(longest) || !areApart(one.column, longest.column, sample),
  );
}

/** Not those of the reps' sums beside the days. */
function ofTheDays(rivals: readonly Candidate[], { headings, cellsOf }: SheetSample): readonly Candidate[] {
  const columns = headings.map((_, column) => cellsOf(column));
  const rows = Math.max(0, ...columns.map(({ length }) => length));
  const cells = [headings, ...Array.from({ length: rows }, (_, row) => columns.map((cells) => cells[row] ?? ''))];
  const from = summaryBeside(cells, 0);
  const own = rivals.filter(({ column }) => from < 0 || column < from);
  return own.length > 0 ? own : rivals;
}

/** A table of every rep, or of every outcome, beside a log of their calls is this many times shorter. */
const shortBeside = 3;

function areApart(a: number, b: number, sample: SheetSample): boolean {
  const between = sample.headings.slice(Math.min(a, b) + 1, Math.max(a, b));
  return between.some((heading, i) => heading.trim() === '' && sample.valuesOf(Math.min(a, b) + 1 + i).length === 0);
}

/** Of a name and an id of the same, the name. */
function bySuffix(rivals: readonly Candidate[]): readonly Candidate[] {
  const named = rivals.filter(({ suffix }) => suffix !== 'id');
  return named.length > 0 ? named : rivals;
}

function byFit(rivals: readonly Candidate[]): readonly Candidate[] {
  const best = Math.max(...rivals.map(({ fit }) => fit.fit));
  return rivals.filter(({ fit }) => fit.fit > best - clearlyBetter);
}

/** What was talked, and what went out, is meant before all else; a whole before its parts. */
function byQualifier(rivals: readonly Candidate[], { kind }: Field, { headings }: SheetSample): readonly Candidate[] {
  const having = (qualifier: Candidate['qualifier']): Candidate[] =>
    rivals.filter((one) => one.qualifier === qualifier);
  if (kind === 'seconds' && having('talk').length > 0) return having('talk');
  const local = kind === 'time' ? rivals.filter(({ column }) => !isUniversal(headings[column] ?? '')) : [];
  if (local.length > 0 && local.length < rivals.length) return local;
  // A heading that is listed as it stands, such as "Outbound calls", has no qualifier taken off.
  const isOut = ({ qualifier, column }: Candidate): boolean =>
    qualifier === 'outbound' || qualified(headings[column] ?? '')?.qualifier === 'outbound';
  const out = maySay('outbound', kind) ? rivals.filter(isOut) : [];
  if (out.length > 0) return out;
  const whole = rivals.filter(({ qualifier }) => qualifier !== 'part');
  if (whole.length > 0 && whole.length < rivals.length) return whole;
  return having('final').length > 0 ? having('final') : rivals;
}

/** Beside the team's own time the same moment in UTC may be of another day. */
function isUniversal(heading: string): boolean {
  return foldHeading(heading)
    .split(' ')
    .some((word) => word === 'utc' || word === 'gmt');
}

/** Two columns that say the same in every row are one. */
function areSame(rivals: readonly Candidate[], sample: SheetSample): boolean {
  const [first, ...others] = rivals.map(({ column }) => sample.cellsOf(column).map(keyOf));
  return others.every((cells) => cells.every((cell, row) => cell === first?.[row]));
}

/**
 * A form asks the same of everybody in turn and writes each answer into a column of its own: a row has one of them.
 * Groups of questions that a form repeats add up too.
 */
function areAnsweredInTurn(rivals: readonly Candidate[], { kind }: Field, tab: TabName, sample: SheetSample): boolean {
  if (tab !== 'dailyActivity' || !['number', 'money', 'seconds'].includes(kind)) return false;
  const headings = new Set(rivals.map(({ column }) => foldText(sample.headings[column] as string)));
  if (headings.size > 1) return false;
  const columns = rivals.map(({ column }) => sample.cellsOf(column));
  const rows = columns[0]?.map((_, row) => columns.filter((cells) => keyOf(cells[row] ?? '') !== '').length) ?? [];
  return rows.every((answers) => answers < 2) || isFormMoment(sample.headings[0]);
}

function keyOf(cell: Cell): string {
  if (isDate(cell)) return String(cell.getTime());
  const amount = typeof cell === 'string' && /\d/.test(cell) ? readAmount(cell) : null;
  return typeof amount === 'number' ? String(amount / 100) : foldText(String(cell ?? ''));
}
