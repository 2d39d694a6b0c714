import {
  daysFrom,
  type FirstDay,
  firstDayOfEnding,
  type RowUnit,
  rowUnits,
  unitEnding,
} from '../../values/firstDay.ts';
import { foldHeading } from '../../values/foldText.ts';
import { civilOf, secondsPerDay } from '../../vocabulary/day.ts';

/** Rows of a daily tally that stand for more than a day. */
export type PeriodRows = {
  readonly unit: RowUnit;
  readonly rows: number;
  /** The first of them, 0-based below the headings. */
  readonly first: number;
  /** The days given are the last ones of their weeks or months. */
  readonly end?: true;
};

export type NamedPeriod = FirstDay & { readonly row: number };

/**
 * Puts rows that name a week or a month on its first day. A period that is longer than what most rows stand for is a
 * subtotal of them: its row counts nothing.
 * @param values wall-clock seconds by row, completed here
 * @returns the rows by unit, those of the subtotals, and how many days each row stands for where any stands for several
 */
export function placePeriods(
  values: Float64Array,
  named: readonly NamedPeriod[],
  heading: string,
): { periods: PeriodRows[]; totals: number[]; days?: Uint16Array } {
  const days: number[] = [];
  for (let row = 0; row < values.length; row += 1) if (!Number.isNaN(values[row])) days.push(row);
  const ending = unitEnding(heading);
  if (ending) for (const row of days) values[row] = firstSecond(values[row] as number, ending);
  const unitOfDays =
    ending ??
    unitOfDated(
      days.map((row) => Math.floor((values[row] as number) / secondsPerDay)),
      heading,
      named.length > 0,
    );
  const rowsOf = new Map<RowUnit, number[]>(rowUnits.map((unit) => [unit, []]));
  rowsOf.set(unitOfDays, days);
  for (const { row, unit } of named) rowsOf.get(unit)?.push(row);
  const usual = mostRows(rowsOf);
  const totals: number[] = [];
  for (const { row, unit, day } of named) {
    if (rowUnits.indexOf(unit) > rowUnits.indexOf(usual)) totals.push(row);
    else values[row] = day * secondsPerDay;
  }
  const ends = new Set(ending ? days : []);
  for (const { row, end } of named) if (end) ends.add(row);
  const periods = [...rowsOf]
    .filter(([unit]) => unit !== 'day' && rowUnits.indexOf(unit) <= rowUnits.indexOf(usual))
    .flatMap(([unit, rows]) => [
      periodRowsOf(
        unit,
        rows.filter((row) => !ends.has(row)),
      ),
      periodRowsOf(
        unit,
        rows.filter((row) => ends.has(row)),
        true,
      ),
    ])
    .filter(({ rows }) => rows > 0);
  return { periods, totals, ...(periods.length > 0 && { days: daysStoodFor(values, rowsOf, new Set(totals)) }) };
}

function daysStoodFor(
  values: Float64Array,
  rowsOf: ReadonlyMap<RowUnit, readonly number[]>,
  totals: ReadonlySet<number>,
): Uint16Array {
  const days = new Uint16Array(values.length).fill(1);
  for (const [unit, rows] of rowsOf)
    for (const row of rows)
      if (!totals.has(row)) days[row] = daysFrom(Math.floor((values[row] as number) / secondsPerDay), unit);
  return days;
}

function periodRowsOf(unit: RowUnit, rows: readonly number[], end?: true): PeriodRows {
  const first = rows.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  return { unit, rows: rows.length, first, ...(end && { end }) };
}

/** The first second of the week or month that ends on that day. */
function firstSecond(seconds: number, unit: 'week' | 'month'): number {
  return firstDayOfEnding(Math.floor(seconds / secondsPerDay), unit) * secondsPerDay;
}

function mostRows(rowsOf: ReadonlyMap<RowUnit, readonly number[]>): RowUnit {
  let usual: RowUnit = 'day';
  for (const [unit, rows] of rowsOf) if (rows.length > (rowsOf.get(usual)?.length ?? 0)) usual = unit;
  return usual;
}

/** Days that are all the first of a month, or all the same weekday, stand for months or weeks. */
function unitOfDated(days: readonly number[], heading: string, besideNames: boolean): RowUnit {
  const distinct = [...new Set(days)];
  const words = foldHeading(heading).split(' ');
  const says = (unit: RegExp): boolean => words.some((word) => unit.test(word));
  if (distinct.length === 0) return 'day';
  const areFirsts = distinct.every((day) => civilOf(day).day === 1);
  if (areFirsts && (distinct.length > 1 || besideNames || says(/^(months?|месяц)$/))) return 'month';
  return says(/^(weeks?|неделя|нед)$/) || areWeekly(distinct) ? 'week' : 'day';
}

/** Fewer days are the same weekday by chance: three of any day of the week once in fifty times. */
const leastWeekly = 3;
/** So many are none by chance, even with weeks between them that nobody wrote down. */
const surelyWeekly = 5;

function areWeekly(days: readonly number[]): boolean {
  const inOrder = [...days].sort((one, other) => one - other);
  const steps = inOrder.slice(1).map((day, i) => day - (inOrder[i] as number));
  const isWeekOnWeek = days.length >= leastWeekly && steps.every((step) => step === 7);
  return isWeekOnWeek || (days.length >= surelyWeekly && steps.every((step) => step % 7 === 0));
}
