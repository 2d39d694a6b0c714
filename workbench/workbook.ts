/** A workbook as plain data: what files are read into, the local host runs on, and the page shows. */

/** A date, time or duration is a number of days since 1899-12-30 under a date format, as in Sheets. An error is its text, such as `#N/A`. */
export type CellValue = string | number | boolean;

export type Style = {
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  fontSize?: number;
  fontFamily?: string;
  fontColor?: string;
  background?: string;
  horizontalAlignment?: 'left' | 'center' | 'right';
  verticalAlignment?: 'top' | 'middle' | 'bottom';
  wrap?: boolean;
  borders?: Partial<Record<'top' | 'bottom' | 'left' | 'right', { color: string; style: string }>>;
};

/** A rectangle, 0-based, of one sheet. */
export type Area = { row: number; column: number; rows: number; columns: number };

export type ConditionalFormat = {
  areas: Area[];
  /** The criterion by its Apps Script name, such as `NUMBER_LESS_THAN`, `TEXT_CONTAINS`, `CUSTOM_FORMULA`, `GRADIENT`. */
  criterion: string;
  /** Of a gradient: colour, kind (`MIN`, `MAX`, `NUMBER`, `PERCENT`, `PERCENTILE`) and value of its lowest, middle and highest point; the middle may be three times `''`. */
  values: CellValue[];
  style: Style;
};

export type Chart = {
  id: number;
  /** In Apps Script's words: `COMBO`, `COLUMN`, `BAR`, `LINE`. */
  type: string;
  ranges: (Area & { sheet: string })[];
  headerRows: number;
  options: Record<string, unknown>;
  /** The 0-based cell it hangs on, and the offset from it in pixels. */
  position: { row: number; column: number; offsetX: number; offsetY: number };
  /** `SHOW_BOTH` and so on; absent is Google's default, which leaves hidden rows out. */
  hiddenDimensions?: string;
  mergeStrategy?: string;
  transposed?: boolean;
};

/** What may stand in a cell: the criterion by its Apps Script name, such as `VALUE_IN_LIST`. */
export type Validation = {
  criterion: string;
  values: (CellValue | (Area & { sheet: string }))[];
  allowInvalid: boolean;
  showDropdown: boolean;
  helpText: string | null;
};

export type Banding = {
  area: Area;
  /** Colours; null leaves that row as it is. */
  header: string | null;
  first: string | null;
  second: string | null;
  footer: string | null;
};

export type Sheet = {
  id: number;
  name: string;
  hidden: boolean;
  /** The size of the grid; `rows` may be shorter. */
  rowCount: number;
  columnCount: number;
  /** Ragged, down to the last row with content; a blank cell is `''`. */
  rows: CellValue[][];
  /** Formats of whole columns, by 0-based column, as an import sets them. */
  columnStyles: Record<number, Style>;
  /** Formats of single cells, by `row,column`, 0-based; they win over the column's. */
  cellStyles: Record<string, Style>;
  /** By `row,column`; the value in `rows` is the last result. */
  formulas: Record<string, string>;
  notes: Record<string, string>;
  /** The area that a formula's result fills, by `row,column` of the formula; `rows` holds its values. */
  spills?: Record<string, Area>;
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenRows: number[];
  hiddenColumns: number[];
  frozenRows: number;
  frozenColumns: number;
  gridlinesHidden: boolean;
  tabColor: string | null;
  merges: Area[];
  conditionalFormats: ConditionalFormat[];
  charts: Chart[];
  metadata: { id: number; key: string; value: string; visibility: 'DOCUMENT' | 'PROJECT' }[];
  /** Of the whole sheet, or of an area; `canEdit: false` is somebody else's, which refuses this user. */
  protections: { description: string; warningOnly: boolean; area?: Area; canEdit?: boolean }[];
  /** By `row,column`. */
  validations?: Record<string, Validation>;
  bandings?: Banding[];
  /** The addresses that texts link to, by `row,column`. */
  links?: Record<string, string>;
  /** The area of the basic filter; which rows it hides is not kept. */
  filter?: Area;
};

export type Workbook = {
  name: string;
  /** As Sheets writes it: `en_US`, `ru_RU`. */
  locale: string;
  /** An IANA zone: `Europe/Paris`. */
  timeZone: string;
  sheets: Sheet[];
  activeSheet: number;
  namedRanges: { name: string; sheet: string; area: Area }[];
  metadata: Sheet['metadata'];
  documentProperties: Record<string, string>;
};

export function emptySheet(id: number, name: string): Sheet {
  return {
    id,
    name,
    hidden: false,
    rowCount: 1000,
    columnCount: 26,
    rows: [],
    columnStyles: {},
    cellStyles: {},
    formulas: {},
    notes: {},
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    frozenRows: 0,
    frozenColumns: 0,
    gridlinesHidden: false,
    tabColor: null,
    merges: [],
    conditionalFormats: [],
    charts: [],
    metadata: [],
    protections: [],
  };
}

export function emptyWorkbook(name: string, { locale = 'en_US', timeZone = 'Etc/UTC' } = {}): Workbook {
  return {
    name,
    locale,
    timeZone,
    sheets: [],
    activeSheet: 0,
    namedRanges: [],
    metadata: [],
    documentProperties: {},
  };
}
