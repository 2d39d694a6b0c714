import {
  type ICellData,
  type ICellDataForSheetInterceptor,
  type Injector,
  InterceptorEffectEnum,
  type Nullable,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { displayOf } from '../host/emulator/display.ts';
import { localeOf } from '../host/emulator/locale.ts';
import { valueOfCell } from '../host/formulaResults.ts';
import type { Banding } from '../workbook.ts';
import type { CellKept } from './cellKept.ts';
import { drawsSparkline } from './hover.ts';

export type Looks = {
  locale: () => string;
  bandings: (sheet: string) => readonly Banding[];
  /** What a formula in another cell has put there. */
  spilled: (sheet: string, row: number, column: number) => Nullable<ICellData>;
  hasError: (sheet: string, row: number, column: number) => boolean;
};

/** After the grid's own number formats, so that colours of a format stay. */
const priority = 5;
/** Of Arial in the size that Sheets gives to cells, in pixels. */
const digitWidth = 7.5;
const noteMark = { size: 7, color: '#5f6368' };
const errorMark = { size: 7, color: '#d93025' };

/** Cells show what `getDisplayValue` says, in the spreadsheet's locale; notes and errors have a mark in the corner. */
export function showAsSheets(injector: Injector, looks: Looks): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      const { row, col, subUnitId, rawData, worksheet, workbook } = location;
      const band = bandAt(looks.bandings(subUnitId), row, col);
      if (!cell && !band) return next(cell);
      const own: ICellDataForSheetInterceptor = { ...cell };
      const styles = workbook.getStyles();
      const style = { ...styles.get(worksheet.getColumnStyle(col)), ...styles.get(rawData?.s ?? cell?.s) };
      Object.assign(
        own,
        shown(rawData?.v === undefined ? (looks.spilled(subUnitId, row, col) ?? rawData) : rawData, {
          pattern: style.n?.pattern ?? '',
          locale: looks.locale(),
          width: worksheet.getColumnWidth(col),
        }),
      );
      const kept = rawData?.custom as CellKept | null | undefined;
      if (looks.hasError(subUnitId, row, col)) {
        own.markers = { tr: errorMark };
        // Otherwise the grid explains the error in its own words, which are not Google's.
        own.f = null;
      }
      if (!own.markers?.tr && (kept?.note || kept?.validation || drawsSparkline(rawData)))
        own.markers = { ...own.markers, tr: noteMark };
      if (band && !style.bg) own.interceptorStyle = { ...own.interceptorStyle, bg: { rgb: band } };
      return next(own);
    },
  });
}

type Shown = Pick<ICellDataForSheetInterceptor, 'v' | 't' | 'interceptorStyle'>;

type Around = { pattern: string; locale: string; width: number };

function shown(cell: Nullable<ICellData>, { pattern, locale, width }: Around): Shown {
  if (!cell || cell.p || cell.v === undefined || cell.v === null) return {};
  const value = valueOfCell(cell);
  if (typeof value === 'number')
    return { v: fitting(displayOf(value, pattern, locale), value, { pattern, locale, width }), t: 2 };
  if (typeof value === 'boolean')
    return { v: localeOf(locale).truth[value ? 1 : 0], t: 1, interceptorStyle: { ht: 2 } };
  // Google's words for the engine's errors.
  return cell.v === value ? {} : { v: value, t: 1 };
}

/** Sheets shows as many decimals of an unformatted number as the column has room for. */
function fitting(text: string, value: number, { pattern, locale, width }: Around): string {
  const room = Math.floor((width - 6) / digitWidth);
  const isFree = pattern === '' || /^general$/i.test(pattern);
  if (!isFree || text.length <= room || Number.isInteger(value) || /E/.test(text)) return text;
  const whole = String(Math.trunc(value)).length + (value < 0 && value > -1 ? 1 : 0);
  return value.toFixed(Math.min(20, Math.max(0, room - whole - 1))).replace('.', localeOf(locale).decimal);
}

function bandAt(bandings: readonly Banding[], row: number, column: number): string | null {
  for (const { area, header, first, second, footer } of bandings) {
    const [down, across] = [row - area.row, column - area.column];
    if (down < 0 || across < 0 || down >= area.rows || across >= area.columns) continue;
    if (down === 0 && header) return header;
    if (down === area.rows - 1 && footer) return footer;
    return (down - (header ? 1 : 0)) % 2 === 0 ? first : second;
  }
  return null;
}
