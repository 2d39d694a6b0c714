import { type Cell, isDate } from '../vocabulary/cell.ts';

/** Distinct cells of a column as small whole numbers; code 0 is the blank cell. */
export type Dictionary = {
  readonly codeOf: (cell: Cell) => number;
  /** Writes the codes of one column of a block of rows to `codes`, from row `from` on. */
  readonly readColumn: (block: readonly (readonly Cell[])[], size: number, column: number, codes: Int32Array, from: number) => void;
  /** The distinct cells by code, as text. */
  readonly texts: string[];
};

/** Texts of few kinds, such as outcomes and reps, are found here by their length and ends, without hashing. */
const recentSize = 1024;

/**
 * An open-addressing table over the texts: the same text is met again and again, so a look at a few characters and one
 * `===` is several times cheaper than a `Map` look-up, and normalising happens once per distinct text.
 */
export function createDictionary(): Dictionary {
  const texts: string[] = [''];
  const ofNumber = new Map<number, number>();
  const recent = new Int32Array(recentSize);
  let size = 1024;
  // Hash and code side by side: texts that differ are told apart without fetching them from memory.
  let slots = new Int32Array(size * 2);

  const place = (hash: number, code: number): void => {
    let slot = hash & (size - 1);
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = code;
  };

  const grow = (): void => {
    const before = slots;
    size *= 4;
    slots = new Int32Array(size * 2);
    for (let slot = 0; slot < before.length; slot += 2) {
      if (before[slot + 1] !== 0) place(before[slot] as number, before[slot + 1] as number);
    }
  };

  const find = (text: string): number => {
    const hash = hashOf(text);
    let slot = hash & (size - 1);
    for (let code = slots[slot * 2 + 1] as number; code !== 0; code = slots[slot * 2 + 1] as number) {
      if (slots[slot * 2] === hash && texts[code] === text) return code;
      slot = (slot + 1) & (size - 1);
    }
    const code = texts.length;
    texts.push(text);
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = code;
    if (texts.length * 2 > size) grow();
    return code;
  };

  const codeOfText = (text: string): number => (text === '' ? 0 : find(text));

  // An id is the same id as a number and as text.
  const codeOfNumber = (value: number): number => {
    let code = ofNumber.get(value);
    if (code === undefined) {
      code = codeOfText(String(value));
      ofNumber.set(value, code);
    }
    return code;
  };

  const codeOf = (cell: Cell): number => {
    if (typeof cell === 'string') return codeOfText(cell);
    if (typeof cell === 'number') return codeOfNumber(cell);
    if (cell === null || cell === undefined) return 0;
    return codeOfText(isDate(cell) ? cell.toISOString() : String(cell));
  };

  const readColumn: Dictionary['readColumn'] = (block, size, column, codes, from) => {
    // Measured: the same loop with a call per cell takes twice as long.
    for (let i = 0; i < size; i += 1) {
      const cell = (block[i] as readonly Cell[])[column] as Cell;
      if (typeof cell !== 'string') {
        codes[from + i] = codeOf(cell);
        continue;
      }
      const { length } = cell;
      if (length === 0) {
        codes[from + i] = 0;
        continue;
      }
      const key = (length + cell.charCodeAt(0) * 7 + cell.charCodeAt(length - 1) * 61) & (recentSize - 1);
      let code = recent[key] as number;
      if (code === 0 || texts[code] !== cell) {
        code = find(cell);
        recent[key] = code;
      }
      codes[from + i] = code;
    }
  };

  return { codeOf, readColumn, texts };
}

/** The length, the first and the last eight characters: ids differ at their end. Mixed as in MurmurHash3, since digits alone fill few of the low bits. */
function hashOf(text: string): number {
  const length = text.length;
  let hash = length * 31 + text.charCodeAt(0);
  for (let i = length > 8 ? length - 8 : 0; i < length; i += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
