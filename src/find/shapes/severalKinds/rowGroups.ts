import { classifierOf } from '../../../settings/classOf.ts';
import { tabs } from '../../../tabs/all.ts';
import { foldHeading } from '../../../values/foldText.ts';
import { type Cell, type Cells, isDate } from '../../../vocabulary/cell.ts';
import type { Words } from '../../../vocabulary/words.ts';
import { findColumns } from '../../columns/findColumns.ts';
import { headingIndexOf } from '../../headings/headingIndex.ts';
import { type SheetSample, sampleOf } from '../../sheetSample.ts';
import { isDayCell } from '../axis/axisCell.ts';
import { madeHeading } from '../headings/madeHeading.ts';
import { isTicked } from '../stages/findStageColumns.ts';
import { touchHeading } from '../touches/touchHeading.ts';
import { fieldsHeaded, type Kind, type KindHeading, kindOfHeading, onlyKindOf, tabOf } from './kindOfHeading.ts';

/** The columns of one call, meeting, e-mail or deal of a row. */
export type RowGroup = {
  readonly kind: Kind;
  /** By column: its heading from the view of that kind. */
  readonly headings: Readonly<Record<number, string>>;
  /** By field of its tab: the column. */
  readonly fields: Readonly<Record<string, number>>;
  /** Of a deal without a stage of its own: the status of the whole row, which says which deals were won. */
  readonly state?: number;
};

/** Now and then somebody writes something else into a cell. */
const most = 0.6;

type Placed = KindHeading & { readonly index: number };

/**
 * What the headings of a row group, by the kind that each of them names.
 * @param taken columns that belong to something else
 */
export function rowGroupsOf(
  headings: readonly string[],
  cells: Cells,
  headingRow: number,
  taken: ReadonlySet<number>,
): RowGroup[] {
  const sample = sampleOf(cells, headingRow);
  const named = namedIn(headings, taken).flatMap((one) => (one.isBare ? toldByCells(one, sample) : [one]));
  const placed = besideDays(withUnnamed(named, headings, taken), headings, taken);
  const groups = new Map<string, { kind: Kind; headings: Record<number, string> }>();
  for (const { kind, which, heading, index } of placed) {
    const key = `${kind}\n${which}`;
    const group = groups.get(key) ?? { kind, headings: {} };
    group.headings[index] = heading;
    groups.set(key, group);
  }
  return [...groups.values()].map((group): RowGroup => {
    const own = headings.map((_, index) => group.headings[index] ?? '');
    const { found } = findColumns(headingIndexOf(tabOf[group.kind]), { ...sample, headings: own });
    // A deal's name may be a word such as "New": only its headings say how it stands.
    const sure = Object.entries(found).filter(([, { tier }]) => group.kind !== 'deal' || tier !== 'values');
    const fields = Object.fromEntries(sure.map(([field, { column }]) => [field, column]));
    const isOpen = (index: number): boolean => !taken.has(index) && !placed.some((one) => one.index === index);
    const state = group.kind === 'deal' && !tells(fields, ends) ? stateOf(headings, isOpen, sample) : undefined;
    return { ...group, fields, ...(state !== undefined && { state }) };
  });
}

/** Fields that say how a deal stands. */
export const ends = ['stage', 'status', 'isWon', 'wonAt', 'lostAt'];

export function tells(fields: RowGroup['fields'], some: readonly string[]): boolean {
  return some.some((field) => fields[field] !== undefined);
}

/** The only column that is headed as a stage or a status, where its words say that something was won. */
function stateOf(
  headings: readonly string[],
  isOpen: (index: number) => boolean,
  { valuesOf }: SheetSample,
): number | undefined {
  const columns = headings.flatMap((text, index) =>
    isOpen(index) && fieldsHeaded('deals', text).some((kind) => kind === 'stage' || kind === 'class') ? [index] : [],
  );
  const [column] = columns;
  if (columns.length !== 1 || column === undefined) return undefined;
  const classify = classifierOf(tabs.deals.fields.status, undefined, valuesOf(column).map(String));
  return valuesOf(column).some((cell) => classify(String(cell)) === 'won') ? column : undefined;
}

function namedIn(headings: readonly string[], taken: ReadonlySet<number>): Placed[] {
  const placed = headings.flatMap((text, index): Placed[] => {
    const read = taken.has(index) ? null : kindOfHeading(text);
    return read ? [{ ...read, index }] : [];
  });
  // Words that no day and no result of its own follow are no other call, but something that is said of the one.
  return placed.flatMap((one): Placed[] => {
    const alike = placed.filter(({ kind, which }) => kind === one.kind && which === one.which);
    const has = (role: Placed['role']): boolean => alike.some((other) => other.role === role);
    if (one.which === '' || (has('day') && has('result'))) return [one];
    return one.role === null ? [{ ...one, which: '', heading: headings[one.index] as string }] : [];
  });
}

/** "Demo" above days or results, "Deal" above won and lost; above anything else it is nothing that is known. */
function toldByCells(one: Placed, { valuesOf }: SheetSample): Placed[] {
  // An address.
  if (one.kind === 'email') return [];
  const cells = valuesOf(one.index);
  const add = (heading: Words, role: Placed['role']): Placed[] => [
    { ...one, heading: `${one.heading.trim()} ${madeHeading([one.heading], heading)}`, role },
  ];
  const days = cells.filter((cell) => isDate(cell) || isDayCell(cell)).length;
  if (one.kind !== 'deal' && days >= cells.length * most) return add({ en: 'date', ru: 'дата' }, 'day');
  const { deals, calls, meetings } = tabs;
  const results = { deal: deals.fields.status, call: calls.fields.outcome, meeting: meetings.fields.outcome };
  const classify = classifierOf(results[one.kind], undefined, cells.map(String));
  const isKnown = (cell: Cell): boolean =>
    isTicked(cell) === null && !['unknown', 'blank'].includes(classify(String(cell)));
  const isResult = cells.length > 0 && cells.filter(isKnown).length >= cells.length * most;
  return isResult ? add({ en: 'status', ru: 'статус' }, 'result') : [];
}

/** Columns of a kind that the headings name, which only that kind has. */
function withUnnamed(placed: readonly Placed[], headings: readonly string[], taken: ReadonlySet<number>): Placed[] {
  const isTaken = (index: number): boolean => taken.has(index) || kindOfHeading(headings[index] as string) !== null;
  const further = headings.flatMap((text, index): Placed[] => {
    const kind = isTaken(index) || text.trim() === '' ? null : onlyKindOf(text);
    const isOne = placed.every((one) => one.kind !== kind || one.which === '');
    return kind !== null && isOne && (kind === 'deal' || placed.some((one) => one.kind === kind))
      ? [{ kind, which: '', heading: text, role: 'other', isBare: false, index }]
      : [];
  });
  return [...placed, ...further];
}

/** "Call date | Result | Demo date | Result": a result right after each day is that of its day. */
function besideDays(placed: readonly Placed[], headings: readonly string[], taken: ReadonlySet<number>): Placed[] {
  const isResult = (index: number): boolean => {
    const read = taken.has(index) ? null : touchHeading(headings[index] ?? '');
    return read !== null && read.kind === null && read.number === null && read.role === 'result';
  };
  const bare = headings.flatMap((text, index) => (isResult(index) ? [{ text: foldHeading(text), index }] : []));
  const ownerOf = (index: number): Placed | undefined =>
    placed.find((one) => one.index === index - 1 && one.role === 'day');
  const further = bare.flatMap(({ text, index }): Placed[] => {
    const alike = bare.filter((one) => one.text === text).map((one) => ownerOf(one.index));
    const owner = ownerOf(index);
    const isRepeated = alike.length > 1 && !alike.includes(undefined);
    return owner && isRepeated
      ? [{ ...owner, index, heading: headings[index] as string, role: 'result', isBare: false }]
      : [];
  });
  return [...placed, ...further];
}
