import { conventionsOf } from './conventions.ts';

const lastRow = 1_048_576;

/** What Excel, LibreOffice and Sheets all compute alike; a formula with anything else is exported as its value. */
const shared = new Set(
  `ABS AND AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS CEILING CHAR CHOOSE CLEAN CODE COLUMN COLUMNS CONCATENATE CORREL COUNT
   COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DATEDIF DATEVALUE DAY DAYS360 EDATE EOMONTH EXACT EXP FACT FALSE FIND FIXED
   FLOOR FREQUENCY HLOOKUP HOUR HYPERLINK IF IFERROR INDEX INDIRECT INT INTERCEPT ISBLANK ISERR ISERROR ISEVEN ISLOGICAL
   ISNA ISNONTEXT ISNUMBER ISODD ISTEXT LARGE LEFT LEN LN LOG LOG10 LOOKUP LOWER MATCH MAX MAXA MEDIAN MID MIN MINA
   MINUTE MOD MODE MONTH N NA NETWORKDAYS NOT NOW OFFSET OR PERCENTILE PERCENTRANK PI POWER PRODUCT PROPER QUARTILE
   QUOTIENT RANK REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS RSQ SEARCH SECOND SIGN SLOPE SMALL SQRT STDEV STDEVP
   SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT T TEXT TIME TIMEVALUE TODAY TRANSPOSE TREND TRIM TRUE TRUNC UPPER
   VALUE VAR VARP VLOOKUP WEEKDAY WEEKNUM WORKDAY XOR YEAR YEARFRAC`.split(/\s+/),
);

/** The same, but newer than the file format: they are written with a prefix. */
const prefixed = new Set('CONCAT DAYS IFNA IFS ISOWEEKNUM MAXIFS MINIFS SWITCH TEXTJOIN XLOOKUP XMATCH'.split(' '));

/** A formula as an xlsx holds it, without `=`; null when other programs cannot compute it. */
export function excelFormula(formula: string, locale: string): string | null {
  const parts = partsOf(formula.replace(/^=/, ''));
  const code = parts.filter(({ quoted }) => !quoted).map(({ text }) => text);
  if (code.some((text) => text.includes('{'))) return null;
  const names = code.flatMap((text) =>
    [...text.matchAll(/([A-Za-z_][\w.]*)\s*\(/g)].map((found) => found[1]!.toUpperCase()),
  );
  if (!names.every((name) => shared.has(name) || prefixed.has(name))) return null;
  const commas = conventionsOf(locale).decimal === ',' && code.some((text) => text.includes(';'));
  return parts.map(({ text, quoted }) => (quoted ? text : rewrite(text, commas))).join('');
}

/** A formula of a file as Sheets writes it. */
export function sheetsFormula(formula: string): string {
  return `=${formula.replace(/_xlfn\.(_xlws\.)?/g, '')}`;
}

/** The formula of a cell that shares another's: its relative addresses move along. */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  return partsOf(formula)
    .map(({ text, quoted }) => (quoted ? text : shiftAddresses(text, rows, columns)))
    .join('');
}

function shiftAddresses(text: string, rows: number, columns: number): string {
  return text.replace(
    /(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(])/g,
    (_, fixedColumn: string, letters: string, fixedRow: string, row: string) => {
      const column = fixedColumn ? letters : lettersOf(numberOf(letters) + columns);
      return `${fixedColumn}${column}${fixedRow}${fixedRow ? row : Number(row) + rows}`;
    },
  );
}

function numberOf(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function lettersOf(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26));
}

/** Texts and names of sheets are quoted, and nothing in them is code. */
function partsOf(formula: string): { text: string; quoted: boolean }[] {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((text, index) => ({ text, quoted: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function rewrite(text: string, decimalCommas: boolean): string {
  const points = decimalCommas ? text.replace(/(\d),(?=\d)/g, '$1.') : text;
  return points
    .replaceAll(';', ',')
    .replace(/(\$?[A-Za-z]{1,3}\$?\d+):(\$?[A-Za-z]{1,3})(?![\w$(])/g, `$1:$2${lastRow}`)
    .replace(/([A-Za-z_][\w.]*)(\s*\()/g, (whole, name: string, open: string) =>
      prefixed.has(name.toUpperCase()) ? `_xlfn.${name}${open}` : whole,
    );
}
