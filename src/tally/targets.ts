import type { Cell } from '../vocabulary/cell.ts';
import { isBlank, isDate } from '../vocabulary/cell.ts';
import { secondsPerDay } from '../vocabulary/day.ts';
import { type Period, periodOf, quarterOf } from '../vocabulary/period.ts';
import { columnLetter } from './columnLetter.ts';
import { leaveOut } from './leaveOut.ts';
import { reasonCode } from './leftOut.ts';
import type { Reading } from './reading.ts';
import type { Reps } from './reps.ts';
import type { TallyOptions } from './tallyOptions.ts';
import type { TypedTab } from './typedTab.ts';
import { readAmount } from './values/amount.ts';
import { clockOf } from './zone.ts';

/** One line of the Targets tab; which KPI its metric means is decided where KPIs are known. */
export type Target = {
  readonly metric: string;
  /** A rep's number; null is the team. */
  readonly rep: number | null;
  readonly period: Period;
  /** Minor units for money; a count times 100 all the same. */
  readonly hundredths: number;
  readonly row: number;
};

/** Reads the Targets tab row by row; it is small. A row whose period or target cannot be read is left out and listed. */
export function readTargets(reading: Reading, reps: Reps, options: TallyOptions): { targets: Target[]; tab: TypedTab } {
  const { cells, headingRow, columns } = reading;
  const first = headingRow + 1;
  const rows = Math.max(0, cells.length - first);
  const tab: TypedTab = {
    tab: 'targets',
    sheet: reading.sheet,
    rows,
    firstRow: first + 1,
    picked: null,
    columns: {},
    leftOut: new Uint8Array(rows),
    notes: [],
    headings: Object.fromEntries(Object.entries(columns).map(([field, { heading }]) => [field, heading])),
    letters: Object.fromEntries(Object.entries(columns).map(([field, { index }]) => [field, columnLetter(index)])),
  };
  const targets: Target[] = [];
  for (let row = 0; row < rows; row += 1) {
    const at = (field: string): Cell =>
      columns[field] ? ((cells[first + row] as readonly Cell[])[columns[field].index] ?? '') : '';
    if ((cells[first + row] as readonly Cell[]).every(isBlank)) {
      tab.leftOut[row] = reasonCode('blank row');
      continue;
    }
    const period = periodOfCell(at('period'), options);
    const target = readAmount(at('target'));
    if (!period) leaveOut(tab, row, 'bad period', 'period', String(at('period')));
    else if (target === 'blank' || target === 'unreadable')
      leaveOut(tab, row, 'unreadable number', 'target', String(at('target')));
    else {
      const name = String(at('rep')).trim();
      const rep = name === '' ? null : reps.codeOf(name);
      targets.push({ metric: String(at('metric')), rep, period, hundredths: target, row: first + row + 1 });
    }
  }
  return { targets, tab };
}

/** A period as text, as the year alone, or as a date that stands for its quarter. */
function periodOfCell(cell: Cell, { settings, zone }: TallyOptions): Period | null {
  if (isDate(cell))
    return quarterOf(Math.floor(clockOf(zone).localSeconds(cell.getTime()) / secondsPerDay), settings.values);
  return periodOf(String(cell), settings.values);
}
