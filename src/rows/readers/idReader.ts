import { codeOf, codeOfRecent, createDictionary } from '../../values/dictionary.ts';
import { type Cell, isDate } from '../../vocabulary/cell.ts';
import type { IdSpace } from '../../vocabulary/tab.ts';
import { isNoId } from '../ids.ts';
import { blockRows, type CodesRead, type OwnIdsRead, type Place, type Reader, readerOf } from './reader.ts';

/** Spaces whose ids other tabs or rows name; the ids of the rest only tell a row from its copies. */
const linkedSpaces: ReadonlySet<IdSpace> = new Set<IdSpace>(['lead', 'deal', 'meeting', 'client']);

export function idReader(space: IdSpace, place: Place): Reader {
  return place.field === 'id' && !linkedSpaces.has(space) ? ownIdReader(place) : linkedIdReader(space, place);
}

function linkedIdReader(space: IdSpace, place: Place): Reader {
  const { rows, context } = place;
  const registry = context.ids[space];
  const codes = new Int32Array(rows);
  const block = new Int32Array(blockRows);
  const rounded: number[] = [];
  const flush = (size: number, from: number): void => codes.set(block.subarray(0, size), from);
  return readerOf(place, { codes: { dictionary: registry.dictionary, block, rounded, flush } }, () => {
    const same = registry.canonical();
    if (same) for (let row = 0; row < rows; row += 1) codes[row] = same[codes[row] as number] as number;
    return { column: { kind: 'code', codes }, badCells: { unreadable: [], impossible: [], rounded } };
  });
}

/** Sheets keeps 15 digits of a number, so that two longer ids may have become one: such a row has no id. */
const firstRounded = 1e15;

/** A cell that is told apart by its text, as row `i` of the block. */
export function takeCode({ dictionary, block, rounded }: CodesRead, cell: Cell, i: number, row: number): void {
  if (typeof cell === 'string') block[i] = codeOfRecent(dictionary, cell);
  else if (rounded !== null && typeof cell === 'number' && cell >= firstRounded) {
    block[i] = 0;
    rounded.push(row);
  } else block[i] = codeOf(dictionary, cell);
}

function withoutNoIds(texts: readonly string[]): Int32Array {
  return Int32Array.from(texts, (text, code) => (isNoId(text) ? 0 : code));
}

/**
 * As exports have them they are in order, and the row's own number does for its id: of a million call ids that saves 3 %
 * of a report's CPU (medians of five pairs), and a dictionary of a million texts.
 */
function ownIdReader(place: Place): Reader {
  const { index, first, rows, cells, picked } = place;
  const codes = new Int32Array(rows);
  const rounded: number[] = [];
  const ownIds: OwnIdsRead = { codes, rounded, before: '', direction: 0, isOrdered: true };
  return readerOf(place, { ownIds }, () => {
    if (!ownIds.isOrdered) {
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
  });
}

/** An id that only tells its row from others. A 0 or a dash is none; two of them are out of order, and `finish` knows what they mean. */
export function takeOwnId(own: OwnIdsRead, cell: Cell, row: number): void {
  if (typeof cell === 'number' && cell >= firstRounded) own.rounded.push(row);
  if (!own.isOrdered) return;
  own.codes[row] = cell === '' ? 0 : row + 1;
  if (cell === '') return;
  if (own.before !== '') {
    const step = stepOf(own.before, cell);
    if (own.direction === 0) own.direction = step;
    if (step === 0 || step !== own.direction) own.isOrdered = false;
  }
  own.before = cell;
}

/** 1 upwards, -1 downwards, 0 when the two cells say nothing of an order. */
function stepOf(before: Cell, cell: Cell): number {
  if (typeof cell !== typeof before || isDate(cell)) return 0;
  return cell > before ? 1 : cell < before ? -1 : 0;
}
