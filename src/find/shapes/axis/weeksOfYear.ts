import { foldHeading } from '../../../values/foldText.ts';
import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import { monthNamed } from '../../../vocabulary/monthNamed.ts';
import type { SheetCells } from '../../reading.ts';
import { madeHeading } from '../headings/madeHeading.ts';
import { tableContext } from '../tables/tableContext.ts';
import { quarterNamed } from './axisCell.ts';
import { isHeadingOf, valuesOf } from './keyColumns.ts';
import { withWeeksOfMonthDown } from './weeksOfMonth.ts';
import { quarterTold, weeksBelow } from './weeksOfQuarter.ts';

const rowsToTry = 20;

/** One alone may be a note. */
const leastWeeks = 2;
const leastShare = 0.8;

/**
 * A sheet whose column of days holds "Week 15", week numbers, months or quarters without their year, and whose title, name or
 * own column says the year, with the year behind each: a week is then that ISO week. Null for any other sheet.
 */
export function withWeeksOfYear({ sheet, cells }: SheetCells): Cells | null {
  for (let headingRow = 0; headingRow < Math.min(cells.length, rowsToTry); headingRow += 1) {
    const line = cells[headingRow] as readonly Cell[];
    const column = line.findIndex((cell, index) => typeof cell === 'string' && holdPeriods(cells, headingRow, index));
    if (column < 0) continue;
    const { year, month } = tableContext([cells.slice(0, headingRow), [[sheet]]]);
    const years = yearsBeside(cells, headingRow);
    if (year === null && years === null) return null;
    const said = numberedBy(line[column] as Cell);
    // "Month 2" below a year may be the second of somebody's own.
    const numbered = said === 'week' || years !== null ? said : null;
    const ofMonth =
      year === null || month === null
        ? null
        : withWeeksOfMonthDown({ sheet, cells }, headingRow, column, { year, month });
    if (ofMonth) return ofMonth;
    const isOfWeek = (cell: Cell): boolean =>
      isWeek(cell) || (numbered === 'week' && /^\d{1,2}$/.test(String(cell).trim()));
    const numbers = cells
      .slice(headingRow + 1)
      .flatMap((row) => (isOfWeek(row[column] ?? '') ? [numberIn(row[column])] : []));
    const told = years ? null : quarterTold([...cells.slice(0, headingRow), [sheet]]);
    const weeks = numbers.length === 0 ? 'of the year' : weeksBelow(told, numbers);
    if (told === 'fiscal' || weeks === null) return null;
    return cells.map((row, i) => {
      const own = row[column] ?? '';
      const whole =
        i > headingRow
          ? typeof weeks !== 'string' && isOfWeek(own)
            ? weeks(numberIn(own))
            : withYear(own, years?.(i) ?? year, numbered)
          : i === headingRow && numbered
            ? madeHeading([own], usualPeriods[numbered])
            : null;
      return whole === null ? row : row.map((cell, index) => (index === column ? whole : cell));
    });
  }
  return null;
}

/** Weeks across run past the fifth, or they may be those of a month; fewer may be a note. */
const leastAcross = 3;
const mostOfMonth = 5;
const mostRows = 100;

/**
 * A sheet with "Week 19", "Week 20" across whose title or name says the year, with the year behind each. Null for any other
 * sheet, and where they may be the weeks of a month.
 */
export function withWeeksOfYearAcross({ sheet, cells }: SheetCells): Cells | null {
  if (!cells.slice(0, mostRows).some((row) => row.some(isWeek))) return null;
  let isDated = false;
  const dated = cells.map((row, i): readonly Cell[] => {
    if (i >= mostRows || !row.some(isWeek)) return row;
    const numbers = row.filter(isWeek).map(numberIn);
    const follow = numbers.every((week, at) => at === 0 || week === (numbers[at - 1] as number) + 1);
    const { year, month } = tableContext([cells.slice(0, i), [[sheet]]]);
    if (numbers.length < leastAcross || !follow || year === null || month !== null) return row;
    const weeks = weeksBelow(quarterTold([...cells.slice(0, i), [sheet]]), numbers);
    if (weeks === null || (weeks === 'of the year' && Math.max(...numbers) <= mostOfMonth)) return row;
    isDated = true;
    const dayOfWeek = (cell: Cell): string =>
      typeof weeks === 'string' ? `${String(cell).trim()} ${year}` : weeks(numberIn(cell));
    return row.map((cell) => (isWeek(cell) ? dayOfWeek(cell) : cell));
  });
  return isDated ? dated : null;
}

/** The year of each row, from a column headed *Year* that holds nothing else, each year on all its rows or on the first. */
function yearsBeside(cells: Cells, headingRow: number): ((row: number) => number | null) | null {
  const column = (cells[headingRow] ?? []).findIndex((cell) => /^(year|yr|год)$/.test(foldHeading(String(cell))));
  if (column < 0) return null;
  const isYear = (cell: Cell): boolean => /^20\d\d$/.test(String(cell).trim());
  const values = valuesOf(cells, headingRow + 1, column);
  if (values.length === 0 || !values.every(isYear)) return null;
  const isBelow = (cell: Cell | undefined): cell is Cell => cell !== undefined && !isBlank(cell);
  let last: number | null = null;
  const years = cells.map((row, i) => {
    const own = row[column];
    if (i > headingRow && isBelow(own)) last = isYear(own) ? Number(own) : null;
    return last;
  });
  return (row) => years[row] ?? null;
}

/** "Week no.", «№ недели»: numbers below are weeks. */
const numbersWeeks =
  /^(week|wk)( (#|№|no|nr|number|num))?$|^(#|№|no|номер) (week|недели|нед)$|^(неделя|нед)( (№|номер))?$/;

/** "Month" and "Quarter" beside "Year": numbers below are those of the year, as a database has them. */
const numbersMonths = /^(month|mo|mth|месяц|мес)( (#|№|no|nr|number|num|номер))?$|^(№|номер) месяца$/;
const numbersQuarters = /^(quarter|qtr|q|квартал|кв)( (#|№|no|nr|number|num|номер))?$|^(№|номер) квартала$/;

type Numbered = 'week' | 'month' | 'quarter';

const usualPeriods: Readonly<Record<Numbered, { en: string; ru: string }>> = {
  week: { en: 'Week', ru: 'Неделя' },
  month: { en: 'Month', ru: 'Месяц' },
  quarter: { en: 'Quarter', ru: 'Квартал' },
};

function numberedBy(heading: Cell): Numbered | null {
  const folded = foldHeading(String(heading));
  if (numbersWeeks.test(folded)) return 'week';
  return numbersMonths.test(folded) ? 'month' : numbersQuarters.test(folded) ? 'quarter' : null;
}

function holdPeriods(cells: Cells, headingRow: number, column: number): boolean {
  const heading = cells[headingRow]?.[column] ?? '';
  const numbered = numberedBy(heading);
  if (!numbered && !isHeadingOf('day', heading)) return false;
  const values = valuesOf(cells, headingRow + 1, column).filter((cell) => !isBlank(cell));
  const periods = values.filter((cell) => withYear(cell, 2025, numbered) !== null);
  return periods.length >= leastWeeks && periods.length >= values.length * leastShare;
}

const mostOfYear: Readonly<Record<Numbered, number>> = { week: 53, month: 12, quarter: 4 };

/** "Week 15 2025", «Март 2025», "2025-03"; null for a cell that is no week, month or quarter without its year. */
function withYear(cell: Cell, year: number | null, numbered: Numbered | null): string | null {
  if (year === null) return null;
  const text = String(cell).trim();
  if (numbered && /^\d{1,2}$/.test(text)) {
    const number = Number(text);
    if (number < 1 || number > mostOfYear[numbered]) return null;
    const month = `${year}-${text.padStart(2, '0')}`;
    return numbered === 'week' ? `Week ${text} ${year}` : numbered === 'month' ? month : `Q${text} ${year}`;
  }
  if (typeof cell !== 'string') return null;
  return isWeek(cell) || monthNamed(text) > 0 || quarterNamed(text) > 0 ? `${text} ${year}` : null;
}

/** The number of "Week 3" and of a bare 3. */
function numberIn(cell: Cell | undefined): number {
  return Number(/\d{1,2}/.exec(String(cell))?.[0]);
}

function isWeek(cell: Cell): boolean {
  return typeof cell === 'string' && /^(w|wk|week|kw|нед\.?|неделя)\s*\d{1,2}$/i.test(cell.trim());
}
