import { type Cell, isDate } from '../vocabulary/cell.ts';

/** Distinct cells of a column as small whole numbers; code 0 is the blank cell. */
export type Dictionary = {
  readonly codeOf: (cell: Cell) => number;
  /** The distinct cells by code, as text. */
  readonly texts: string[];
};

/**
 * An open-addressing table over the texts: the same text is met again and again, so hashing a few characters and one
 * `===` is several times cheaper than a `Map` look-up, and normalising happens once per distinct text.
 */
export function createDictionary(): Dictionary {
  const texts: string[] = [''];
  const ofNumber = new Map<number, number>();
  let size = 256;
  let slots = new Int32Array(size);

  const add = (text: string): number => {
    texts.push(text);
    return texts.length - 1;
  };

  const grow = (): void => {
    size *= 4;
    slots = new Int32Array(size);
    for (let code = 1; code < texts.length; code += 1) {
      const text = texts[code] as string;
      let slot = hashOf(text) & (size - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      slots[slot] = code;
    }
  };

  const codeOfText = (text: string): number => {
    if (text === '') return 0;
    let slot = hashOf(text) & (size - 1);
    for (let code = slots[slot] as number; code !== 0; code = slots[slot] as number) {
      if (texts[code] === text) return code;
      slot = (slot + 1) & (size - 1);
    }
    const code = add(text);
    slots[slot] = code;
    if (texts.length * 2 > size) grow();
    return code;
  };

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

  return { codeOf, texts };
}

/** The length, the first and the last eight characters: ids differ at their end. */
function hashOf(text: string): number {
  const length = text.length;
  let hash = length * 31 + text.charCodeAt(0);
  for (let i = length > 8 ? length - 8 : 0; i < length; i += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash ^ (hash >>> 15);
}
