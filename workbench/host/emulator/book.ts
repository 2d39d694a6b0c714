import type { Area, Banding, Sheet, Style, Validation, Workbook } from '../../workbook.ts';
import { type Layer, layerOf, recordOf } from './layer.ts';

/** A sheet as the emulator holds it: the plain sheet with its per-cell records opened into rows. */
export type SheetState = Omit<
  Sheet,
  'cellStyles' | 'formulas' | 'notes' | 'validations' | 'bandings' | 'spills' | 'links'
> & {
  styles: Layer<Style>;
  formulas: Layer<string>;
  notes: Layer<string>;
  spills: Layer<Area>;
  validations: Layer<Validation>;
  bandings: Banding[];
  links: Layer<string>;
  /** Formulas written by the script whose result nobody has computed yet. */
  pending: Layer<true>;
};

export type Book = Omit<Workbook, 'sheets'> & { sheets: SheetState[]; nextId: number };

export function openSheet(sheet: Sheet): SheetState {
  const { cellStyles, formulas, notes, spills = {}, validations = {}, bandings = [], links = {}, ...rest } = sheet;
  return {
    ...rest,
    styles: layerOf(cellStyles),
    formulas: layerOf(formulas),
    notes: layerOf(notes),
    spills: layerOf(spills),
    validations: layerOf(validations),
    bandings,
    links: layerOf(links),
    pending: [],
  };
}

/** Optional parts that are empty stay out, so that a workbook nobody wrote to comes back as it went in. */
export function dumpSheet(state: SheetState): Sheet {
  const { styles, formulas, notes, spills, validations, bandings, links, pending: _, ...rest } = state;
  const rules = recordOf(validations);
  const spilled = recordOf(spills);
  const linked = recordOf(links);
  return {
    ...rest,
    cellStyles: recordOf(styles),
    formulas: recordOf(formulas),
    notes: recordOf(notes),
    ...(Object.keys(spilled).length > 0 ? { spills: spilled } : {}),
    ...(Object.keys(rules).length > 0 ? { validations: rules } : {}),
    ...(bandings.length > 0 ? { bandings } : {}),
    ...(Object.keys(linked).length > 0 ? { links: linked } : {}),
  };
}

export function openBook(workbook: Workbook): Book {
  const ids = workbook.sheets.flatMap((sheet) => [
    sheet.id,
    ...sheet.charts.map((chart) => chart.id),
    ...sheet.metadata.map((entry) => entry.id),
  ]);
  return { ...workbook, sheets: workbook.sheets.map(openSheet), nextId: Math.max(0, ...ids) + 1 };
}

export function dumpBook(book: Book): Workbook {
  const { nextId: _, sheets, ...rest } = book;
  return { ...rest, sheets: sheets.map(dumpSheet) };
}

export function effectiveStyle(sheet: SheetState, row: number, column: number): Style | undefined {
  const own = sheet.styles[row]?.[column];
  const whole = sheet.columnStyles[column];
  return own && whole ? { ...whole, ...own } : (own ?? whole);
}

export function numberFormatAt(sheet: SheetState, row: number, column: number): string {
  return sheet.styles[row]?.[column]?.numberFormat ?? sheet.columnStyles[column]?.numberFormat ?? '';
}

/** Rows and columns from the corner to the last cell with content; a formula counts even while it shows nothing. */
export function contentSize(sheet: SheetState): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  sheet.rows.forEach((line, row) => {
    let width = line.length;
    while (width > 0 && (line[width - 1] === '' || line[width - 1] === undefined)) width--;
    if (width > 0) rows = row + 1;
    if (width > columns) columns = width;
  });
  sheet.formulas.forEach((line, row) => {
    line.forEach((_formula, column) => {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    });
  });
  return { rows, columns };
}
