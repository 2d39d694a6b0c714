import type { Tab } from '../../vocabulary/tab.ts';
import { untoldDirections } from '../leftOut/unsureRows.ts';
import { stageRowsOf } from '../stageRows.ts';
import { type Codes, codesOf, rowNumber, type SomeRows, type TabNote, type TypedTab, timesOf } from '../typedTab.ts';

/** Fields that every row of the tab should have, besides the class fields, whose unknown values are always named. */
const dayOfTab: Partial<Record<string, string>> = {
  leads: 'created',
  calls: 'at',
  meetings: 'at',
  emails: 'at',
  deals: 'created',
  dailyActivity: 'day',
};

/** Says of the counted rows which have no day, no rep, or a value that nobody has explained. */
export function noteMissing(tab: TypedTab, definition: Tab): void {
  const day = dayOfTab[tab.tab];
  if (day) {
    if (!areAllClosed(tab)) noteRows(tab, 'undated', day, withoutTime(tab, timesOf(tab, day)));
    noteRows(tab, 'no rep', 'rep', withoutCode(tab, codesOf(tab, 'rep')), tab.repIds);
  }
  noteUnknownClasses(tab, definition);
}

/** Deals of which nobody knows when they began, and all when they ended, as in a log of sales. */
function areAllClosed(tab: TypedTab): boolean {
  const closed = tab.tab === 'deals' && !timesOf(tab, 'created') ? timesOf(tab, 'closed') : null;
  return closed !== null && withoutTime(tab, closed).rows === 0;
}

function noteRows(
  tab: TypedTab,
  reason: TabNote['reason'],
  field: string,
  { rows, first }: SomeRows,
  second?: string,
): void {
  if (rows === 0) return;
  const more = second === undefined ? {} : { second };
  tab.notes.push({ reason, leftOut: false, rows, row: rowNumber(tab, first), field, sample: '', ...more });
}

function withoutTime({ leftOut }: TypedTab, times: Float64Array | null): SomeRows {
  let rows = 0;
  let first = -1;
  for (let row = 0; row < leftOut.length; row += 1) {
    if (leftOut[row] !== 0 || (times && !Number.isNaN(times[row]))) continue;
    rows += 1;
    if (first === -1) first = row;
  }
  return { rows, first };
}

function withoutCode(tab: TypedTab, codes: Codes | null): SomeRows {
  const { leftOut } = tab;
  const isOfStage = stageRowsOf(tab);
  let rows = 0;
  let first = -1;
  for (let row = 0; row < leftOut.length; row += 1) {
    if (leftOut[row] !== 0 || (codes && codes[row] !== 0) || isOfStage(row)) continue;
    rows += 1;
    if (first === -1) first = row;
  }
  return { rows, first };
}

/** Fields whose class decides a number; an unknown lead source or pipeline decides nothing. */
const deciding: ReadonlySet<string> = new Set([
  'outcome',
  'attended',
  'cancelled',
  'noShow',
  'moved',
  'direction',
  'type',
  'status',
  'decisionMaker',
  'productive',
  'booked',
  'sold',
  'done',
]);

function noteUnknownClasses(tab: TypedTab, definition: Tab): void {
  for (const [field, column] of Object.entries(tab.columns)) {
    const classes = definition.fields[field]?.classes;
    if (column.kind !== 'class' || !classes || !deciding.has(field) || !(field in tab.headings)) continue;
    const untold = field === 'direction' ? untoldDirections(tab, column) : [];
    const isGap = column.classes.map(
      (name, code) => name === 'unknown' || (name === 'blank' && (field === 'outcome' || untold[code] === true)),
    );
    if (!isGap.includes(true)) continue;
    const { rows, first } = countCodes(tab, column.codes, Uint8Array.from(isGap, Number));
    column.texts.forEach((sample, code) => {
      if (!isGap[code] || rows[code] === 0) return;
      tab.notes.push({
        reason: 'not understood',
        leftOut: false,
        rows: rows[code] as number,
        row: rowNumber(tab, first[code] as number),
        field,
        sample: column.classes[code] === 'blank' ? '' : sample,
      });
    });
  }
}

/** How often each of the wanted codes is counted, and where first. */
function countCodes({ leftOut }: TypedTab, codes: Codes, wanted: Uint8Array): { rows: Int32Array; first: Int32Array } {
  const rows = new Int32Array(wanted.length);
  const first = new Int32Array(wanted.length).fill(-1);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] as number;
    if (wanted[code] === 0 || leftOut[row] !== 0) continue;
    rows[code] = (rows[code] as number) + 1;
    if (first[code] === -1) first[code] = row;
  }
  return { rows, first };
}
