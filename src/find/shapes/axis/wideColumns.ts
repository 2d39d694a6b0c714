import { firstDayOf, rowUnits } from '../../../values/firstDay.ts';
import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import { monthNamed } from '../../../vocabulary/monthNamed.ts';
import { calendarYear } from '../../../vocabulary/period.ts';
import { filledForward, keyOf, levelOf } from '../headings/headingLevels.ts';
import type { Headings, WideColumn, WideShape } from '../shape.ts';
import { aimNamed, isFurtherPlan } from './aims.ts';
import { aimedPeriod, axisKindOf, isComputed, isNobodysName, isTotal, quarterNamed } from './axisCell.ts';
import { measureLabel } from './axisLabel.ts';
import { holdNumbers } from './keyColumns.ts';

export type FoundWideColumns = Pick<WideShape, 'columns' | 'totals' | 'goals'>;

/**
 * Every column that counts, with what the headings above it say.
 * @returns null where numbers stand below no heading
 */
export function wideColumnsOf(
  cells: Cells,
  { uppers, lower }: Headings,
  firstRow: number,
  endRow: number,
): FoundWideColumns | null {
  const columns: WideColumn[] = [];
  /** By measure; '' is one that is not counted. */
  const namesBelow = new Map<string, string[]>();
  const totals = new Map<string, { index: number; label: string }>();
  const rows = cells.slice(firstRow, Math.min(endRow, firstRow + 5));
  const width = Math.max(lower.cells.length, ...rows.map(({ length }) => length));
  const above = uppers.map((upper) => filledForward(upper, lower.from, width));
  const measured = lower.kind === 'name' ? uppers.findIndex((upper) => levelOf(upper)?.kind === 'measure') : -1;
  const hasNumbers = (index: number): boolean => holdNumbers(cells.slice(0, endRow), firstRow, [index]);
  for (let index = lower.from; index < width; index += 1) {
    const said = headingsOf(index, lower.cells[index] ?? '', above, uppers, lower.from);
    if (said === null) {
      if (hasNumbers(index)) return null;
      continue;
    }
    const isBeside = (cell: string): boolean =>
      isComputed(cell) || isOfBefore(cell, lower.cells) || isFurtherPlan(cell, lower.cells);
    if (said.some((cell) => typeof cell === 'string' && isBeside(cell))) continue;
    if (isOwnMetric(index, lower, uppers)) continue;
    // Doors knocked, among measures over names: nobody's name, and nothing that is counted.
    if (measured >= 0 && axisKindOf(said[measured] ?? '') === 'name') {
      namesBelow.set('', []);
      continue;
    }
    if (measured >= 0) {
      const measure = keyOf(said[measured]);
      namesBelow.set(measure, [...(namesBelow.get(measure) ?? []), keyOf(lower.cells[index])]);
    }
    const total = lower.kinds[index] === 'total' ? lower.cells[index] : said.find((cell) => isSumOf(cell, lower.kind));
    if (total !== undefined) {
      if (!totals.has(keyOf(total))) totals.set(keyOf(total), { index, label: String(total).trim() });
      continue;
    }
    const column = columnOf(index, said);
    const isNote = column.measure === null && column.day === null && column.aim === null && !hasNumbers(index);
    // Behind names a column without numbers may be somebody's yet; remarks are nobody's.
    if (isNote && (lower.kind !== 'name' || isNobodysName(column.rep ?? ''))) continue;
    columns.push(column);
  }
  if (namesBelow.has('') && !haveSameNames(namesBelow)) return null;
  const longer = longerPeriods(columns);
  for (const { index, day } of longer) totals.set(keyOf(day ?? ''), { index, label: String(day).trim() });
  const beside = besideTheirMeasure(columns.filter((column) => !longer.includes(column)));
  const isOfAll = (column: WideColumn): boolean => lower.kind !== 'aim' && isOnlyAim(column);
  const before = lower.cells.flatMap((cell, index) => (index < lower.from && isGoal(cell) ? [index] : []));
  return {
    columns: beside.filter((column) => !isOfAll(column)),
    totals: [...totals.values()],
    goals: [
      ...before,
      ...beside.filter((one) => isOfAll(one) && one.aim === 'target').map(({ index }) => index),
    ].filter(hasNumbers),
  };
}

/** "Calls | Mood | Appts" below each day: a word that comes back with the measures is nobody's name. */
function isOwnMetric(
  index: number,
  { kind, kinds, cells, repeats }: Headings['lower'],
  uppers: Headings['uppers'],
): boolean {
  if (kind !== 'measure' || !repeats || uppers.length === 0 || kinds[index] !== 'name') return false;
  return cells.filter((cell) => keyOf(cell) === keyOf(cells[index])).length > 1;
}

/** "Total", and behind days the bare word for all of them. */
function isSumOf(cell: Cell, kind: Headings['lower']['kind']): boolean {
  if (typeof cell !== 'string' || measureLabel(cell) !== null) return false;
  const areDays = kind === 'day' || kind === 'bare' || kind === 'weekday';
  return (
    isTotal(cell) ||
    (areDays && /^(wk|week|weekly|month|monthly|неделя|нед|за неделю|месяц|мес|за месяц)$/.test(keyOf(cell)))
  );
}

/** "Calls LM" beside "Calls": what was counted a month before. Initials of a rep alone, or beside no such heading, are a rep's. */
function isOfBefore(heading: string, headings: readonly Cell[]): boolean {
  const match =
    /^(.+?)[ ,(–-]+(lm|lw|ly|(last|prev|previous) (month|week|year)|прошлый месяц|прошлая неделя)\)?$/iu.exec(
      heading.trim(),
    );
  return match !== null && headings.some((cell) => keyOf(cell) === keyOf(match[1]));
}

/** A word within a merged measure would take the names behind it: those of the other measures say which are its own. */
function haveSameNames(namesBelow: ReadonlyMap<string, readonly string[]>): boolean {
  const lists = [...namesBelow].filter(([measure]) => measure !== '').map(([, names]) => names.join('\n'));
  return new Set(lists).size <= 1;
}

/** Quarters among months, a year among quarters: sums of the columns before them. */
function longerPeriods(columns: readonly WideColumn[]): WideColumn[] {
  const unitOf = ({ day }: WideColumn): number =>
    typeof day === 'string' ? rowUnits.indexOf(bareUnit(day) ?? spanOf(day)?.unit ?? 'day') : 0;
  const units = columns.filter(({ day }) => day !== null).map(unitOf);
  const shortest = Math.min(...units);
  const isUsual = units.filter((unit) => unit === shortest).length > units.length / 2;
  return isUsual ? columns.filter((column) => column.day !== null && unitOf(column) > shortest) : [];
}

/** "Q1" among "January 2025", "February 2025". */
function bareUnit(day: string): 'quarter' | 'month' | null {
  return quarterNamed(day) > 0 ? 'quarter' : monthNamed(day.trim()) > 0 ? 'month' : null;
}

/** "Week of 4/14/2025" is a day in one order only, and the week beside it that may be read in both is no longer. */
function spanOf(day: string): ReturnType<typeof firstDayOf> {
  return firstDayOf(day, 'day first', calendarYear) ?? firstDayOf(day, 'month first', calendarYear);
}

/** The headings above a column from the top; null where the lowest is blank and no merged cell stands for it. */
function headingsOf(
  index: number,
  lowest: Cell,
  above: readonly (readonly (Cell | null)[])[],
  uppers: readonly (readonly Cell[])[],
  from: number,
): Cell[] | null {
  const filled = above.map((row) => row[index - from] ?? null);
  if (!isBlank(lowest)) {
    // A first group without its heading cannot be told.
    return filled.includes(null) ? null : [...(filled as Cell[]), lowest];
  }
  const own = uppers.map((row) => row[index] ?? '').filter((cell) => !isBlank(cell));
  return own.length > 0 && uppers.length > 0 ? (own as Cell[]) : null;
}

function columnOf(index: number, said: readonly Cell[]): WideColumn {
  const of = (...kinds: string[]): Cell | null => said.find((cell) => kinds.includes(axisKindOf(cell))) ?? null;
  const measured = of('measure');
  const label = measured === null ? null : measureLabel(String(measured));
  const dated = of('day') ?? of('weekday') ?? of('bare');
  const period = typeof dated === 'string' ? aimedPeriod(dated) : null;
  const aimed = of('aim');
  const part = of('part');
  const named = said.find((cell) => ![measured, dated, aimed, part].includes(cell) && axisKindOf(cell) !== 'weekday');
  const aim = aimed === null ? (label?.aim ?? period?.aim ?? null) : aimNamed(String(aimed));
  return {
    index,
    day: period?.period ?? dated,
    rep: named === undefined ? (label?.rep ?? null) : String(named).trim(),
    measure: label?.measure ?? null,
    aim: aim === 'neither' ? null : aim,
    part: part === null ? (label?.part ?? null) : String(part).trim(),
  };
}

function isOnlyAim({ day, rep, measure, aim, part }: WideColumn): boolean {
  return aim !== null && day === null && rep === null && measure === null && part === null;
}

function isGoal(cell: Cell): boolean {
  return typeof cell === 'string' && aimNamed(cell) === 'target';
}

/** "Calls | Goal | Meetings | Goal": where each measure has a plan after it, that is the measure's. */
function besideTheirMeasure(columns: readonly WideColumn[]): WideColumn[] {
  const plans = columns.filter((column) => isOnlyAim(column) && column.aim === 'target').length;
  if (plans === 0 || plans !== columns.filter(({ measure, aim }) => measure !== null && aim !== 'target').length)
    return [...columns];
  return columns.map((column, at) => {
    const before = columns[at - 1];
    const isBeside = column.aim === 'target' && column.measure === null && before && before.aim !== 'target';
    const isMeant = isBeside && before.measure !== null && before.index === column.index - 1;
    return isMeant ? { ...column, measure: before.measure } : column;
  });
}
