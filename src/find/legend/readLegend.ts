import { foldHeading, foldText } from '../../values/foldText.ts';
import { type Cell, type Cells, isBlank } from '../../vocabulary/cell.ts';

/** A code, and the words that it stands for. */
export type Explained = readonly [code: string, words: string];

/** By the folded code what it stands for, in a column of that heading. */
export type LegendFor = (heading: string) => ReadonlyMap<string, string>;

/** Whoever writes a legend writes it at the top or at the end. */
const rowsAtTop = 40;
const rowsAtEnd = 15;
const longestCode = 6;
const longestWords = 60;
/** One code alone may be a remark. */
const fewestCodes = 2;

/**
 * What a sheet says of codes: "NH = not home, L = left a message" in a cell, each of them in a cell of its own, or a column
 * of codes and one of what they mean with nothing beside them.
 * @param isAllLegend nothing else was found on the sheet: its numbers may be codes, too
 */
export function readLegend(cells: Cells, isAllLegend: boolean): Explained[] {
  const rows =
    cells.length > rowsAtTop + rowsAtEnd ? [...cells.slice(0, rowsAtTop), [], ...cells.slice(-rowsAtEnd)] : cells;
  const sentences = [...inSentences(rows), ...besideSigns(rows)];
  const listed = isAllLegend && cells.length <= rowsAtTop + rowsAtEnd ? inList(rows) : [];
  return [
    ...(sentences.length < fewestCodes ? [] : sentences),
    ...(listed.length > 0 ? listed : inColumns(rows, isAllLegend)),
  ];
}

function inSentences(rows: Cells): Explained[] {
  return rows.flat().flatMap((cell): Explained[] => {
    if (typeof cell !== 'string' || !/[=:–—]|\s-\s/u.test(cell) || cell.startsWith('=')) return [];
    return cell.split(/[,;|()\n]/u).flatMap((part): Explained[] => {
      const [, code, words] = /^\s*([\p{L}\p{N}/+]{1,6})\s*(?:[=:–—]|-(?=\s))\s*(\p{L}[^=:–—]*)$/u.exec(part) ?? [];
      return code !== undefined && words !== undefined && isCode(code) && isWords(words) ? [[code, words.trim()]] : [];
    });
  });
}

/** "✅ connected, ❌ no answer": a sign says where it begins, with or without a dash or words such as "Key:" before it. */
function besideSigns(rows: Cells): Explained[] {
  const explained = /(\p{So})(?:\p{Sk}|\ufe0f|\u200d)*\s*[=:–—-]?\s*(\p{L}[^\p{So},;|()\n=:–—]*)/gu;
  return rows.flat().flatMap((cell): Explained[] => {
    if (typeof cell !== 'string' || !/\p{So}/u.test(cell)) return [];
    const found: Explained[] = [];
    explained.lastIndex = 0;
    for (let match = explained.exec(cell); match; match = explained.exec(cell)) {
      const words = (match[2] as string).trim();
      if (isWords(words)) found.push([match[1] as string, words]);
    }
    return found;
  });
}

function inColumns(rows: Cells, isAllLegend: boolean): Explained[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const found: Explained[] = [];
  for (let column = 0; column + 1 < width; column += 1) {
    const pairs = rows.flatMap((row): Explained[] => {
      const [code, words] = [row[column] ?? '', row[column + 1] ?? ''];
      const isApart = isBlank(row[column - 1] ?? '') && isBlank(row[column + 2] ?? '');
      const isNumber = isAllLegend && typeof code === 'number';
      return isApart && (isNumber || (typeof code === 'string' && isCode(code))) && isWords(words)
        ? [[String(code), words]]
        : [];
    });
    // Rows that are numbered say the same again and again.
    const isOnce = [0, 1].every((i) => new Set(pairs.map((pair) => foldText(pair[i] as string))).size === pairs.length);
    if (pairs.length >= fewestCodes && isOnce) found.push(...pairs);
  }
  return found;
}

/** A table of a database that says what its ids mean: "id, name", with whatever else beside them. */
function inList([headings = [], ...rows]: Cells): Explained[] {
  const at = (pattern: RegExp): number => headings.findIndex((cell) => pattern.test(foldHeading(String(cell))));
  const [id, name] = [at(/^(.+ )?(id|code|ид|код)$/), at(/^(.+ )?(name|title|label|название|наименование)$/)];
  if (id < 0 || name < 0 || id === name) return [];
  return rows.flatMap((row): Explained[] => {
    const [code, words] = [String(row[id] ?? '').trim(), row[name] ?? ''];
    return code !== '' && code.length <= longestCode && isWords(words) ? [[code, words]] : [];
  });
}

/** An abbreviation in capitals, or no more than two characters. */
function isCode(text: string): boolean {
  const code = text.trim();
  return (
    code !== '' && code.length <= longestCode && !/\s/.test(code) && (code.length <= 2 || code === code.toUpperCase())
  );
}

function isWords(cell: Cell): cell is string {
  return typeof cell === 'string' && /\p{L}{2}/u.test(cell) && cell.length <= longestWords;
}
