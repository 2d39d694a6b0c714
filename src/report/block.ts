import type { HeadlineKpi } from '../summary/summary.ts';
import { palette } from './palette.ts';

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
};

export type Block = {
  readonly name: string;
  readonly lines: readonly Line[];
};

export const blank: ReportCell = { value: null };
export const emptyLine: Line = { cells: [] };

/** In pixels: thirty-odd lines are a landscape page. */
export const lineHeight = 20;

/** The first column and ten equal ones: a landscape page is as wide. */
export const columnWidths: readonly number[] = [200, ...new Array<number>(10).fill(78)];

const cutMark = '…';
const longestText = 400;

/** Text of unknown origin: no control characters, no half of a surrogate pair, no endless cell. */
export function text(value: string, look: Look = {}): ReportCell {
  const clean = value.replace(/\p{Cc}+/gu, ' ').replace(/\p{Cs}/gu, '\ufffd');
  const short = clean.length > longestText ? `${clean.slice(0, longestText - 1)}${cutMark}` : clean;
  return { value: short, look };
}

/** A real number under a format; blank, but formatted alike, where there is nothing to measure. */
export function number(value: number | null, format: string, look: Look = {}): ReportCell {
  const known = value !== null && Number.isFinite(value);
  return { value: known ? value : null, look: { format, align: 'right', ...look } };
}

/** The line above a block that says what it shows. */
export function sectionLine(title: string): Line {
  return { cells: [text(title, { bold: true, size: 12, color: palette.text })], height: 34 };
}

/** The headings of a table: the first column to the left, numbers to the right. */
export function headingLine(
  headings: readonly string[],
  { height = 34, size = 9, left = [0] as readonly number[] } = {},
): Line {
  const cells = headings.map((heading, column) =>
    text(heading, { bold: true, size, wrap: true, align: left.includes(column) ? 'left' : 'right' }),
  );
  return { cells, height, background: palette.heading };
}

/** A remark in grey, in as many lines as it needs. */
export function quiet(value: string, look: Look = {}): ReportCell {
  return text(value, { color: palette.quiet, ...look });
}
