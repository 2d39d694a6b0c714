import type { Reading } from '../find/reading.ts';
import type { readAmount } from '../values/amount.ts';
import { type AmountScale, amountScale, readScaledAmount } from '../values/amountScale.ts';
import { cellText } from '../values/cellText.ts';
import { columnLetter } from '../values/columnLetter.ts';
import { foldHeading } from '../values/foldText.ts';
import { readNumber } from '../values/wholeNumber.ts';
import { clockOf } from '../values/zone.ts';
import type { Cell } from '../vocabulary/cell.ts';
import { isBlank, isDate } from '../vocabulary/cell.ts';
import { isoOf, secondsPerDay } from '../vocabulary/day.ts';
import { type ExcludingReason, leftOutReasons } from '../vocabulary/leftOut.ts';
import { type Period, periodOf, quarterOf } from '../vocabulary/period.ts';
import { lastRowWithContent } from './lastRow.ts';
import { leaveOut } from './leftOut/leaveOut.ts';
import type { Reps } from './people/reps.ts';
import type { TallyOptions } from './tallyOptions.ts';
import type { TypedTab } from './typedTab.ts';

/** One line of the Targets tab; which KPI its metric means is decided where KPIs are known. */
export type Target = {
  readonly metric: string;
  /** A rep's number; null is the team. */
  readonly rep: number | null;
  readonly period: Period;
  /** Minor units for money; a count times 100 all the same. */
  readonly hundredths: number;
  readonly row: number;
  /** Its row of the typed tab. */
  readonly place: number;
  readonly sheet: string;
};

/** Reads the Targets tab row by row; it is small. A row whose period or target cannot be read is left out and listed. */
export function readTargets(reading: Reading, reps: Reps, options: TallyOptions): { targets: Target[]; tab: TypedTab } {
  const { cells, headingRow, columns } = reading;
  const first = headingRow + 1;
  const rows = Math.max(0, lastRowWithContent(cells, headingRow) + 1 - first);
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
    clock: clockOf(options.zone),
  };
  const targets: Target[] = [];
  const isMonths = /^(months?|месяц)$/.test(foldHeading(columns.period?.heading ?? ''));
  const placeOf = (row: number): number => (reading.origin?.rows[row] ?? row) + 1;
  for (let row = 0; row < rows; row += 1) {
    const at = (field: string): Cell =>
      columns[field] ? ((cells[first + row] as readonly Cell[])[columns[field].index] ?? '') : '';
    if ((cells[first + row] as readonly Cell[]).every(isBlank)) {
      leaveOut(tab, row, 'blank row', null, '');
      continue;
    }
    const known = reading.origin?.reasons[first + row] ?? 0;
    if (known !== 0) {
      leaveOut(tab, row, leftOutReasons[known] as ExcludingReason, null, cellText(at('period'), tab.clock));
      continue;
    }
    const period = periodOfCell(at('period'), isMonths, options);
    const target = hundredthsOf(at('target'), scaleOf(columns.target?.heading ?? '', String(at('metric'))));
    if (!period) leaveOut(tab, row, 'bad period', 'period', cellText(at('period'), tab.clock));
    else if (target === 'blank' || target === 'unreadable')
      leaveOut(tab, row, 'unreadable number', 'target', String(at('target')));
    else {
      const name = String(at('rep')).trim();
      const rep = name === '' ? null : reps.codeOf(name);
      targets.push({
        metric: String(at('metric')),
        rep,
        period,
        hundredths: target,
        row: placeOf(first + row),
        place: row,
        sheet: reading.sheet,
      });
    }
  }
  return { targets, tab };
}

/** Said by the heading of the targets, or by the name of what is aimed at: "Revenue ($K)". */
function scaleOf(heading: string, metric: string): AmountScale {
  const own = amountScale(heading, []);
  return own === 1 ? amountScale(metric, []) : own;
}

/** `25%` is a quarter, as Sheets has it. */
function hundredthsOf(cell: Cell, scale: AmountScale): ReturnType<typeof readAmount> {
  const share = typeof cell === 'string' && cell.includes('%') ? readNumber(cell) : null;
  return typeof share === 'number' ? share * 100 : readScaledAmount(cell, scale);
}

/** A period as text, as the year alone, or as a date that stands for its quarter, or for its month under that heading. */
function periodOfCell(cell: Cell, isMonths: boolean, { settings, zone }: TallyOptions): Period | null {
  if (!isDate(cell)) return periodOf(String(cell), settings.values);
  const day = Math.floor(clockOf(zone).localSeconds(cell.getTime()) / secondsPerDay);
  return isMonths ? periodOf(isoOf(day).slice(0, 7), settings.values) : quarterOf(day, settings.values);
}
