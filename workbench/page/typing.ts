import type { ICellDataForSheetInterceptor, Injector, Styles } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { displayOf } from '../host/emulator/display.ts';
import { localeOf } from '../host/emulator/locale.ts';
import { isDateFormat } from '../host/emulator/numberFormat.ts';
import { typeIn } from '../host/emulator/typed.ts';
import { valueOfCell } from '../host/formulaResults.ts';
import { formulaFromGrid } from './gridFormula.ts';

type Cell = ICellDataForSheetInterceptor;

/** Before the grid's own handlers, which type as in one locale alone. */
const priority = 100;

/**
 * People type, and see in the formula bar, what Sheets has in the spreadsheet's locale: decimal commas, dates in their
 * order, and formulas as they were written.
 */
export function typeAsSheets(injector: Injector, locale: () => string): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority,
    handler: (cell, { worksheet, workbook, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      if (!raw) return next(cell);
      const formula = formulaFromGrid(raw);
      // Whoever does not call the next handler has the last word.
      if (formula !== null) return formula === raw.f ? next(cell) : { ...cell, f: formula };
      const value = valueOfCell(raw);
      if (typeof value !== 'number') return next(cell);
      const pattern = patternOf(raw, worksheet.getColumnStyle(col), workbook.getStyles());
      return { ...cell, v: typable(value, pattern, locale()), t: 1 };
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority,
    handler: (cell, { worksheet, workbook, col }, next) => {
      if (!cell || cell.f || cell.p || cell.t === 4 || typeof cell.v !== 'string' || cell.v === '') return next(cell);
      const pattern = patternOf(cell, worksheet.getColumnStyle(col), workbook.getStyles());
      return pattern === '@'
        ? next(cell)
        : typed(cell, { pattern, locale: locale(), style: workbook.getStyles().get(cell.s) });
    },
  });
}

type StyleName = Parameters<Styles['get']>[0];

function patternOf(cell: Cell, column: StyleName | null, styles: Styles): string {
  return styles.get(cell.s)?.n?.pattern ?? styles.get(column)?.n?.pattern ?? '';
}

/** A text that, typed again, gives the same value. */
function typable(value: number, pattern: string, locale: string): string {
  const { datePattern, decimal } = localeOf(locale);
  if (isDateFormat(pattern)) {
    const hasDay = /[yd]/i.test(pattern);
    const clock = /\[h\]/i.test(pattern) ? '[h]:mm:ss' : 'h:mm:ss';
    return displayOf(
      value,
      !hasDay ? clock : Number.isInteger(value) ? datePattern : `${datePattern} ${clock}`,
      locale,
    );
  }
  const text = (number: number) => String(Number(number.toPrecision(15))).replace('.', decimal);
  return pattern.includes('%') ? `${text(value * 100)}%` : text(value);
}

function typed(cell: Cell, { pattern, locale, style }: { pattern: string; locale: string; style: unknown }): Cell {
  const { value, numberFormat } = typeIn(String(cell.v), locale, new Date().getFullYear());
  const isFree = pattern === '' || /^general$/i.test(pattern);
  const changed: Cell = {
    ...cell,
    v: typeof value === 'boolean' ? Number(value) : value,
    t: typeof value === 'number' ? 2 : 1,
  };
  if (typeof value === 'boolean') changed.t = 3;
  if (numberFormat && isFree) changed.s = { ...(style as object | undefined), n: { pattern: numberFormat } };
  return changed;
}
