import type { CellValue, Sheet } from '../workbook.ts';
import { type Conventions, conventionsOf } from './conventions.ts';
import { dateReader } from './dateText.ts';
import { currencySigns, type Formatted, numberReader } from './numberText.ts';
import { shareFormats } from './shareFormats.ts';

const mayStartNumber = new Set(`0123456789+-(., \t\u00a0\u202f${currencySigns}`);

/**
 * Cells of a text file as Google Sheets types them on import in this locale, with the number formats it gives them.
 * On purpose it protects what Sheets loses: leading zeros, a phone's plus, and ids of more than 15 digits stay text.
 */
export function typeCells(
  rows: Iterable<readonly string[]>,
  locale: string,
): Pick<Sheet, 'rows' | 'columnStyles' | 'cellStyles'> {
  const read = cellReader(conventionsOf(locale));
  const formats: string[][] = [];
  const cells: CellValue[][] = [];
  let last: string[] = [];
  for (const row of rows) {
    const own: string[] = [];
    const typed = row.map((text, c) => {
      const value = read(text);
      if (typeof value !== 'object') return value;
      if (value.format !== '') own[c] = value.format;
      return value.value;
    });
    // Most rows have the formats of the one before: a million lists of them would weigh as much as the cells.
    if (!areSame(own, last)) last = own;
    if (own.length > 0) formats[cells.length] = last;
    cells.push(typed);
  }
  return { rows: cells, ...shareFormats(cells, formats) };
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((format, column) => format === other[column]);
}

/** One cell: text, number or boolean as it is, an object where it has a format of its own. */
export function cellReader(conventions: Conventions): (text: string) => CellValue | Formatted {
  const readNumber = numberReader(conventions);
  const readDate = dateReader(conventions);
  return (text) => {
    if (text === '') return text;
    if (!mayStartNumber.has(text.charAt(0))) return readWord(text);
    if (isSmallNumber(text)) return Number(text);
    const trimmed = text.trim();
    return readNumber(trimmed) ?? readDate(trimmed) ?? readWord(text);
  };

  /** Most cells are words, and most words are too long to mean anything else. */
  function readWord(text: string): CellValue | Formatted {
    if (text.length > 18) return text;
    const word = text.trim();
    if (word.length <= 6) {
      if (conventions.true.includes(word.toUpperCase())) return true;
      if (conventions.false.includes(word.toUpperCase())) return false;
    }
    return /\d$/.test(word) ? (readDate(word) ?? text) : text;
  }
}

/** Digits alone, without a leading zero, few enough for a number: no pattern needed. */
function isSmallNumber(text: string): boolean {
  if (text.length > 15 || (text.length > 1 && text.charCodeAt(0) === 48)) return false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return true;
}
