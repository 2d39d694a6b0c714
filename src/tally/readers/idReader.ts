import { type Cell, isDate } from '../../vocabulary/cell.ts';
import type { IdSpace } from '../../vocabulary/tab.ts';
import { codeOf, createDictionary, readCodes } from '../dictionary.ts';
import { isNoId } from '../ids.ts';
import type { Block, Place, Reader } from './reader.ts';

/** Spaces whose ids other tabs or rows name; the ids of the rest only tell a row from its copies. */
const linkedSpaces: ReadonlySet<IdSpace> = new Set<IdSpace>(['lead', 'deal', 'meeting', 'client']);

export function idReader(space: IdSpace, place: Place): Reader {
  return place.field === 'id' && !linkedSpaces.has(space) ? ownIdReader(place) : linkedIdReader(space, place);
}

function linkedIdReader(space: IdSpace, { field, index, rows, context }: Place): Reader {
  const registry = context.ids[space];
  const { dictionary } = registry;
  const codes = new Int32Array(rows);
  const rounded: number[] = [];
  return {
    field,
    read: (block, size, from) => {
      readCodes(dictionary, block, size, index, codes, from);
      takeRounded(block, size, index, from, codes, rounded);
    },
    finish: () => {
      const same = registry.canonical();
      if (same) for (let row = 0; row < rows; row += 1) codes[row] = same[codes[row] as number] as number;
      return { column: { kind: 'code', codes }, badCells: { unreadable: [], impossible: [], rounded } };
    },
  };
}

/** Sheets keeps 15 digits of a number, so that two longer ids may have become one: such a row has no id. */
const firstRounded = 1e15;

function takeRounded(
  block: Block,
  size: number,
  index: number,
  from: number,
  codes: Int32Array,
  rounded: number[],
): void {
  for (let i = 0; i < size; i += 1) {
    const cell = (block[i] as readonly Cell[])[index];
    if (typeof cell !== 'number' || cell < firstRounded) continue;
    codes[from + i] = 0;
    rounded.push(from + i);
  }
}

function withoutNoIds(texts: readonly string[]): Int32Array {
  return Int32Array.from(texts, (text, code) => (isNoId(text) ? 0 : code));
}

/**
 * Ids that only tell rows apart. While each is greater than the one before (or each is smaller), as exports have them,
 * none repeats, and the row's own number does for its id.
 */
function ownIdReader({ field, index, first, rows, cells, picked }: Place): Reader {
  const codes = new Int32Array(rows);
  let before: Cell = '';
  let direction = 0;
  let isOrdered = true;
  const rounded: number[] = [];
  return {
    field,
    read: (block, size, from) => {
      for (let i = 0; i < size && isOrdered; i += 1) {
        const cell = (block[i] as readonly Cell[])[index] as Cell;
        // A 0 or a dash is no id, and two of them are out of order; the slower way knows what they mean.
        codes[from + i] = cell === '' ? 0 : from + i + 1;
        if (cell === '') continue;
        if (before !== '') {
          const step = stepOf(before, cell);
          if (direction === 0) direction = step;
          if (step === 0 || step !== direction) isOrdered = false;
        }
        before = cell;
      }
      takeRounded(block, size, index, from, codes, rounded);
    },
    finish: () => {
      if (!isOrdered) {
        const dictionary = createDictionary();
        for (let row = 0; row < rows; row += 1) {
          const cell = (cells[picked ? (picked[row] as number) : first + row] as readonly Cell[])[index] as Cell;
          codes[row] = codeOf(dictionary, typeof cell === 'string' ? cell.trim() : cell);
        }
        const same = withoutNoIds(dictionary.texts);
        for (let row = 0; row < rows; row += 1) codes[row] = same[codes[row] as number] as number;
        for (const row of rounded) codes[row] = 0;
      }
      return { column: { kind: 'code', codes }, badCells: { unreadable: [], impossible: [], rounded } };
    },
  };
}

/** 1 upwards, -1 downwards, 0 when the two cells say nothing of an order. */
function stepOf(before: Cell, cell: Cell): number {
  if (typeof cell !== typeof before || isDate(cell)) return 0;
  return cell > before ? 1 : cell < before ? -1 : 0;
}
