const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/** The rarest in running text first: it wins where nothing else tells them apart. */
const delimiters = ['\t', ';', ','];

/**
 * Rows of texts as they stand, ragged; a blank line is an empty row, so that rows keep their numbers. RFC 4180, and
 * forgiving where files break it: a quote inside a bare field is a character, and so is one that is never closed, or
 * only by the quote of another row.
 */
export function parseCsv(text: string, delimiter?: string): string[][] {
  return [...csvRows(text, delimiter)];
}

/** The same row by row, so that whoever makes something else of them need not hold all of them. */
export function csvRows(text: string, delimiter?: string): Iterable<string[]> {
  const named = /^sep=(.)\r?\n/.exec(text.slice(0, 8));
  if (named) return csvRows(text.slice(named[0].length), delimiter ?? named[1]);
  const known = delimiter ?? delimiterOf(text);
  const width = usualLength(firstRecords(text, known).filter((record) => record.length > 1));
  return readRecords(text, known, Number.POSITIVE_INFINITY, width);
}

function firstRecords(text: string, delimiter: string): string[][] {
  return [...readRecords(text.slice(0, 65_536), delimiter, 50)];
}

/** How many cells a spreadsheet needs for the text: its rows times the fields of the longest. */
export function cellsOf(text: string): number {
  const separator = delimiterOf(text).charCodeAt(0);
  let [rows, fields, widest] = [1, 1, 1];
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) isQuoted = !isQuoted;
    else if (code === separator && !isQuoted) fields += 1;
    else if (code === lineFeed && !isQuoted) {
      if (fields > widest) widest = fields;
      rows += 1;
      fields = 1;
    }
  }
  return rows * Math.max(widest, fields);
}

/**
 * The delimiter under which most of the first records have the same number of fields; a title above them has one. Under a
 * wrong one text goes on behind a quote that ends a field.
 */
export function delimiterOf(text: string): string {
  let best = ',';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const delimiter of delimiters) {
    const records = firstRecords(text, delimiter).filter((record) => record.length > 0);
    const fields = usualLength(records.filter((record) => record.length > 1));
    if (fields === 0) continue;
    const alike = records.filter((record) => record.length === fields).length / records.length;
    const score = alike + fields / 1000 - brokenShare(text, delimiter);
    if (score <= bestScore) continue;
    best = delimiter;
    bestScore = score;
  }
  return best;
}

/** The share of the first records of which a quoted field goes on behind its quote. */
function brokenShare(text: string, delimiter: string): number {
  const broken = new Set<number>();
  const records = [...readRecords(text.slice(0, 65_536), delimiter, 50, 0, (record) => broken.add(record))];
  return records.length === 0 ? 0 : broken.size / records.length;
}

function usualLength(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

/**
 * @param width of the usual row; 0 takes every closed quote for one
 * @param broken told of each record in which text goes on behind a closed quote
 */
function* readRecords(
  text: string,
  delimiter: string,
  limit: number,
  width = 0,
  broken: ((record: number) => void) | null = null,
): Generator<string[]> {
  const separator = delimiter.charCodeAt(0);
  const end = text.length;
  let records = 0;
  let record: string[] = [];
  let start = 0;
  let at = 0;
  // Whether the position stands after a delimiter: then even nothing is one more field.
  let inRecord = false;
  while ((at < end || inRecord) && records < limit) {
    let field: string;
    let closing = text.charCodeAt(at) === quote ? closingQuote(text, at + 1) : -1;
    if (closing >= 0 && width > 0 && isInside(text, closing, separator)) {
      const lines = text.slice(start, lineEnd(text, closing)).split(/\r\n?|\n/);
      if (lines.length > 1 && areRows(lines, delimiter, width)) closing = -1;
    }
    if (broken && closing >= 0 && isInside(text, closing, separator)) broken(records);
    let from = at;
    if (closing >= 0) {
      field = text.slice(at + 1, closing);
      if (field.includes('""')) field = field.replaceAll('""', '"');
      from = closing + 1;
    } else {
      field = '';
    }
    at = from;
    while (at < end) {
      const code = text.charCodeAt(at);
      if (code === separator || code === lineFeed || code === carriageReturn) break;
      at += 1;
    }
    if (at > from) field += text.slice(from, at);
    const ending = at < end ? text.charCodeAt(at) : lineFeed;
    inRecord = ending === separator;
    if (inRecord || field !== '' || record.length > 0 || closing >= 0) record.push(field);
    at += 1;
    if (inRecord) continue;
    if (ending === carriageReturn && text.charCodeAt(at) === lineFeed) at += 1;
    yield record;
    records += 1;
    record = [];
    start = at;
  }
}

/** Whether text goes on behind the quote, as behind one that opens a field. */
function isInside(text: string, at: number, separator: number): boolean {
  let next = at + 1;
  while (text.charAt(next) === ' ') next += 1;
  const code = text.charCodeAt(next);
  return next < text.length && code !== separator && code !== lineFeed && code !== carriageReturn;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== lineFeed && text.charCodeAt(at) !== carriageReturn) at += 1;
  return at;
}

/** Whether the lines are rows by themselves, rather than a long text in one cell. */
function areRows(lines: readonly string[], delimiter: string, width: number): boolean {
  const usual = lines.filter((line) => [...readRecords(line, delimiter, 1)][0]?.length === width);
  return usual.length >= lines.length * 0.8;
}

/** The position of the quote that ends the field; doubled quotes are its content. -1 when there is none. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === quote) at = text.indexOf('"', at + 2);
  return at;
}
