import { hasTexts } from '../../find/hasTexts.ts';
import type { FoundColumn, Reading, YearsTaken } from '../../find/reading.ts';
import { tabNamed } from '../../tabs/all.ts';
import { dayMonthOrder } from '../../values/dayMonthOrder.ts';
import { type DayWithoutYear, dayWithoutYear, leapYear, withYear } from '../../values/dayWithoutYear.ts';
import { firstDayOf } from '../../values/firstDay.ts';
import { readMoment } from '../../values/moment.ts';
import { type Cell, type Cells, isDate } from '../../vocabulary/cell.ts';
import { secondsPerDay } from '../../vocabulary/day.ts';
import { ownDay } from '../../vocabulary/ownDay.ts';
import { calendarYear, periodOf } from '../../vocabulary/period.ts';
import { pastOnly } from '../leftOut/leaveOutRows.ts';
import type { TypingContext } from '../readers/reader.ts';
import { type ColumnDays, type DayRead, yearsOf } from './yearsOf.ts';

type Context = Pick<TypingContext, 'clock' | 'settings' | 'locale' | 'asOf'>;
type YearlessCell = { readonly row: number; readonly text: string; readonly day: DayWithoutYear };

/** The sheet with the year behind each day of a column whose texts are mostly days without one. */
export function withYears(reading: Reading, context: Context): Reading {
  const { fields } = tabNamed(reading.tab);
  return Object.keys(reading.columns)
    .filter((field) => fields[field]?.kind === 'time')
    .reduce((sheet, field) => withYearsIn(sheet, field, context), reading);
}

function withYearsIn(reading: Reading, field: string, context: Context): Reading {
  const column = reading.columns[field] as FoundColumn;
  const yearless = hasTexts(reading, column.index) ? yearlessIn(reading, column.index) : [];
  if (yearless.length === 0) return reading;
  const days = columnDays(reading, field, yearless, context);
  const taken = yearsOf(days, reading, context.asOf);
  const read = yearless.map(({ day }, i) => withYear(day, taken.years[i] as number));
  const [first] = yearless as [YearlessCell];
  const years: YearsTaken = {
    source: taken.source,
    rows: yearless.length,
    first: first.row,
    sample: first.text,
    readAs: read[0] as string,
  };
  return {
    ...reading,
    cells: withTexts(reading.cells, column.index, yearless, read),
    columns: { ...reading.columns, [field]: { ...column, years } },
  };
}

/** Fewer, or a smaller share of the column, may be a slip of the hand. */
const leastRows = 2;
const leastShare = 0.2;
const enough = 200;

function yearlessIn({ cells, headingRow }: Reading, index: number): YearlessCell[] {
  const found: YearlessCell[] = [];
  let texts = 0;
  let filled = 0;
  for (let row = headingRow + 1; row < cells.length; row += 1) {
    const cell = cells[row]?.[index] ?? '';
    if (cell === '') continue;
    filled += 1;
    if (typeof cell !== 'string') continue;
    texts += 1;
    // A long column of ordinary dates is known by its beginning.
    if (texts > enough && found.length * 4 < texts) return [];
    const day = dayWithoutYear(cell);
    if (day) found.push({ row, text: cell, day });
  }
  const isMost = found.length >= leastRows && found.length * 2 > texts && found.length >= filled * leastShare;
  // `Apr-25` is the month of a year unless some `Apr-7` stands among them.
  return isMost && found.some(({ text }) => !periodOf(text, calendarYear)) ? found : [];
}

function columnDays(reading: Reading, field: string, yearless: readonly YearlessCell[], context: Context): ColumnDays {
  const { clock, settings, locale } = context;
  const { cells, headingRow, columns, tab } = reading;
  const { index } = columns[field] as FoundColumn;
  const rows = cells.slice(headingRow + 1).map((cells) => cells[index] ?? '');
  const texts = rows.filter((cell): cell is string => typeof cell === 'string');
  const given = settings.dayFirst[`${tab}.${field}`];
  const all = [...texts, ...yearless.map(({ day }) => withYear(day, leapYear))];
  const order = given === undefined ? dayMonthOrder(all, locale).order : given ? 'day first' : 'month first';
  const dayOfText = (text: string): number | null => {
    const moment = readMoment(text, order);
    if (typeof moment !== 'string') return Math.floor(moment.seconds / secondsPerDay);
    const first = firstDayOf(text, order, calendarYear);
    return first?.unit === 'week' ? first.day : null;
  };
  const dayOfCell = (cell: Cell): number | null => {
    if (isDate(cell)) return Math.floor(clock.localSeconds(cell.getTime()) / secondsPerDay);
    return typeof cell === 'string' ? dayOfText(cell) : null;
  };
  const without = yearless.map(
    ({ row, text, day }): DayRead => ({
      row,
      day: dayOfText(withYear(day, leapYear)),
      texts: [text, cells[row]?.[index - 1] ?? '', cells[row]?.[index + 1] ?? ''],
    }),
  );
  const dated = rows.flatMap((cell, i) => {
    const day = dayOfCell(cell);
    return day === null ? [] : [{ row: headingRow + 1 + i, day }];
  });
  return { without, dated, mayBeAhead: !pastOnly.has(tab) || field !== ownDay[tab] };
}

function withTexts(cells: Cells, index: number, places: readonly YearlessCell[], texts: readonly string[]): Cells {
  const changed = cells.slice();
  places.forEach(({ row }, i) => {
    const own = (cells[row] as readonly Cell[]).slice();
    own[index] = texts[i] as string;
    changed[row] = own;
  });
  return changed;
}
