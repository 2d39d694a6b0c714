import type { Meaning } from '../summary/behind/meaning.ts';
import type { HeadlineKpi } from '../summary/figures/kpiValue.ts';
import { palette } from './palette.ts';
import { pixelsOf, textLines } from './textLines.ts';

/** How a cell looks where it differs from the plain cell; colours as `#rrggbb`. */
export type Look = {
  /** A number format in the notation of `setNumberFormat`, which is the same in every locale. */
  readonly format?: string;
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  /** In points. */
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
};

/** One cell: text stays text, whatever it begins with; null is a blank cell. */
export type ReportCell = {
  readonly value: string | number | null;
  readonly look?: Look;
  /** The receipt that shows when the pointer rests on the cell. */
  readonly note?: string;
  /** The number is a change: it is coloured by its sign, and by whether more is good. */
  readonly change?: HeadlineKpi['direction'];
  /** Which number it is, where the rows behind it can be listed. */
  readonly meaning?: Meaning;
  /** The name of the block or line that the text leads to. */
  readonly link?: string;
  /** How formulas of the same sheet call the cell. */
  readonly name?: string;
  /**
   * What the sheet itself computes there, such as `={calls}*29`, of cells by their names and whole numbers; the value is
   * what that is before anybody changes an input.
   */
  readonly formula?: string;
  /** A number for people to change, under its name. */
  readonly isInput?: true;
};

export type Line = {
  readonly cells: readonly ReportCell[];
  /** In pixels; a plain line has `lineHeight`. */
  readonly height?: number;
  /** A line of a stretch whose length is fixed, so that what stands below stays in its place; spare ones are hidden. */
  readonly stretch?: 'used' | 'spare';
  /** A thin line above, over the whole width. */
  readonly ruled?: boolean;
  /** Across the whole width, also where there is no cell. */
  readonly background?: string;
  /** What links name it by. */
  readonly anchor?: string | readonly string[];
};

export type Block = {
  /** What links name it by. */
  readonly name: string;
  readonly lines: readonly Line[];
  readonly chart?: BlockChart;
};

/** A chart that lies on lines of its block. */
export type BlockChart = {
  readonly hasData: boolean;
  /** The line of the block that it begins on. */
  readonly line: number;
  /** The table that it draws: the name of its headings' line, and its size from there on. */
  readonly data: { readonly anchor: string; readonly rows: number; readonly columns: number };
  /** In the words of Google's charts. */
  readonly options: Readonly<Record<string, unknown>>;
};

export const blank: ReportCell = { value: null };
export const emptyLine: Line = { cells: [] };

/** In pixels: a landscape page has room for the title, the findings and all KPIs. */
export const lineHeight = 18;

/** Of headings in so many lines. */
const heightOfLines = [lineHeight, lineHeight, 31, 44, 57];

/** The first column and ten equal ones: a landscape page is as wide. */
export const columnWidths: readonly number[] = [208, 78, 78, 78, 104, ...new Array<number>(6).fill(74)];

const cutMark = '…';
const longestText = 400;

/** Text of unknown origin: no control characters, no half of a surrogate pair, no endless cell. */
export function text(value: string, look: Look = {}): ReportCell {
  const clean = value.replace(/\p{Cc}+/gu, ' ').replace(/\p{Cs}/gu, '\ufffd');
  const short = clean.length > longestText ? `${clean.slice(0, longestText - 1)}${cutMark}` : clean;
  return { value: short, look };
}

/** A number format, or the look that it takes for a value. */
export type Format = string | ((value: number | null) => Look);

/** A real number under a format; blank, but formatted alike, where there is nothing to measure. */
export function number(value: number | null, format: Format, look: Look = {}): ReportCell {
  const known = value !== null && Number.isFinite(value) ? value : null;
  const own = typeof format === 'string' ? { format } : format(known);
  return { value: known, look: { align: 'right', ...look, ...own } };
}

/** The cell with the number it shows; a blank cell shows none. */
export function shows(cell: ReportCell, meaning: Meaning): ReportCell {
  return cell.value === null || cell.value === '' ? cell : { ...cell, meaning };
}

/** The same cell, whose text leads to a block or a line. */
export function linkTo(name: string, cell: ReportCell): ReportCell {
  return { ...cell, link: name, look: { ...cell.look, color: palette.bars } };
}

/** The same where the text is a sentence: it leads to its numbers, and looks as it did. */
export function leadsTo(name: string, cell: ReportCell): ReportCell {
  return { ...cell, link: name };
}

/** The line above a block that says what it shows. */
export function sectionLine(title: string): Line {
  return { cells: [text(title, { bold: true, size: 11, color: palette.text })] };
}

/** The headings of a table: numbers to the right, and texts, whose columns are named, to the left. */
export function headingLine(
  headings: readonly string[],
  { size = 9, left = [0] as readonly number[], widths = columnWidths }: HeadingLook = {},
): Line {
  const widthOf = (column: number): number => widths[column] ?? 0;
  const largest = Math.min(...headings.map((heading, column) => sizeFor(heading, widthOf(column), size)));
  const linesAt = (points: number): number =>
    Math.max(
      ...headings.map((heading, column) => (left.includes(column) ? 1 : linesIn(heading, widthOf(column), points))),
    );
  const fitting = linesAt(legible) < linesAt(largest) ? Math.min(legible, largest) : largest;
  const look = { bold: true, wrap: true, size: fitting };
  const cells = headings.map((heading, column) => {
    if (!left.includes(column)) return text(heading, { ...look, align: 'right' });
    return column === 0 ? text(heading, look) : beside(heading, { ...look, wrap: false });
  });
  return { cells, height: heightOfLines[Math.min(linesAt(fitting), 4)] as number, background: palette.heading };
}

type HeadingLook = { readonly size?: number; readonly left?: readonly number[]; readonly widths?: readonly number[] };

const smallest = 7;
/** So small where it saves a line: each row that is higher than others takes a call of its own. */
const legible = 8;
const padding = 6;

function linesIn(heading: string, width: number, size: number): number {
  return textLines(heading, (width - padding) / boldFactor, size).length;
}

/** The size in which the longest word fits into the column: Sheets breaks a longer one anywhere. */
function sizeFor(heading: string, width: number, largest: number): number {
  const fits = (size: number): boolean =>
    heading.split(/[ -]/).every((word) => widestBold * pixelsOf(word, size) < width - padding);
  for (let size = largest; size > smallest; size -= 1) if (fits(size)) return size;
  return smallest;
}

const boldFactor = 1.06;
/** Of words such as “Appointments”, all of it small letters. */
const widestBold = 1.1;

/** A label in the first column, a little smaller where it would not fit beside a number. */
export function label(value: string, look: Look = {}): ReportCell {
  const size = [10, 9].find((points) => pixelsOf(value, points) <= (columnWidths[0] ?? 0)) ?? 8;
  return text(value, { size, ...look });
}

/** Text that stands to the right of a number, with a gap between them. */
export function beside(value: string, look: Look = {}): ReportCell {
  return text(value === '' ? '' : `   ${value}`, look);
}

/** A remark in grey, in as many lines as it needs. */
export function quiet(value: string, look: Look = {}): ReportCell {
  return text(value, { color: palette.quiet, ...look });
}
