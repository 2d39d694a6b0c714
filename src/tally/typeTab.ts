import { type Cell, type Cells, isBlank, isDate } from '../vocabulary/cell.ts';
import { type Day, secondsPerDay, serialOf1970 } from '../vocabulary/day.ts';
import type { Field, IdSpace, Tab } from '../vocabulary/tab.ts';
import { classifierOf } from './classOf.ts';
import { codeOf, createDictionary, type Dictionary, readCodes } from './dictionary.ts';
import type { Ids } from './ids.ts';
import type { FoundColumn, Reading } from './reading.ts';
import type { Reps } from './reps.ts';
import type { SettingsTab } from './settingsTab.ts';
import type { Column, TypedTab } from './typedTab.ts';
import { readAmount } from './values/amount.ts';
import { durationReader } from './values/seconds.ts';
import { textMoments } from './values/textMoments.ts';
import { readNumber } from './values/wholeNumber.ts';
import type { Clock } from './zone.ts';

/** What typing needs besides the cells; reps and ids are shared by all tabs, so that they link. */
export type TypingContext = {
  readonly clock: Clock;
  readonly reps: Reps;
  readonly ids: Ids;
  readonly settings: SettingsTab;
  readonly locale: string;
  readonly asOf: Day;
  /** Ids, such as `calls.client`, that link nothing here and only tell rows apart: their spellings are not folded. */
  readonly asWritten: readonly string[];
};

/** Rows whose cell holds something that is not what the field wants. */
export type BadCells = { readonly unreadable: number[]; readonly impossible: number[] };

export type Typed = { readonly tab: TypedTab; readonly bad: Readonly<Record<string, BadCells>> };

/** Rows read at once: enough to amortise the loops, few enough to stay in the cache until all columns have been read. */
const blockRows = 256;

/**
 * Cells to typed columns, a block of rows at a time and column by column within it, so that each loop meets one kind
 * of cell and no row is fetched from memory twice.
 * @param picked rows of `reading.cells` to take instead of all below the headings (0-based)
 * @param fields the fields to read; the others stay cells
 */
export function typeTab(
  tab: Tab,
  reading: Reading,
  context: TypingContext,
  fields: readonly string[],
  picked: Int32Array | null = null,
): Typed {
  const { cells } = reading;
  const first = reading.headingRow + 1;
  const rows = picked ? picked.length : Math.max(0, lastRowWithContent(cells, reading) + 1 - first);
  const readers = fields
    .filter((field) => reading.columns[field] && tab.fields[field])
    .map((field) => {
      const { index, heading } = reading.columns[field] as FoundColumn;
      return readerOf(tab.fields[field] as Field, { tab, field, index, heading, first, rows, cells, picked, context });
    });
  const block: (readonly Cell[])[] = new Array(Math.min(blockRows, rows));
  for (let from = 0; from < rows; from += blockRows) {
    const size = Math.min(blockRows, rows - from);
    for (let i = 0; i < size; i += 1) {
      block[i] = cells[picked ? (picked[from + i] as number) : first + from + i] as readonly Cell[];
    }
    for (const reader of readers) reader.read(block, size, from);
  }
  const columns: { [field: string]: Column } = {};
  const bad: { [field: string]: BadCells } = {};
  for (const reader of readers) {
    const { column, badCells } = reader.finish();
    columns[reader.field] = column;
    if (badCells) bad[reader.field] = badCells;
  }
  const found = Object.entries(reading.columns);
  return {
    tab: {
      tab: tab.name,
      sheet: reading.sheet,
      rows,
      firstRow: first + 1,
      picked: picked ? picked.map((row) => row + 1) : null,
      columns,
      leftOut: new Uint8Array(rows),
      notes: [],
      headings: Object.fromEntries(found.map(([field, { heading }]) => [field, heading])),
      letters: Object.fromEntries(found.map(([field, { index }]) => [field, letterOf(index)])),
    },
    bad,
  };
}

type ReaderArguments = {
  readonly tab: Tab;
  readonly field: string;
  readonly index: number;
  readonly heading: string;
  /** The first row below the headings, 0-based in the cells. */
  readonly first: number;
  readonly rows: number;
  readonly cells: Cells;
  readonly picked: Int32Array | null;
  readonly context: TypingContext;
};

type Reader = {
  readonly field: string;
  /** The block's first `size` rows are rows `from` and on. */
  readonly read: (block: readonly (readonly Cell[])[], size: number, from: number) => void;
  readonly finish: () => { readonly column: Column; readonly badCells?: BadCells };
};

function readerOf(definition: Field, one: ReaderArguments): Reader {
  switch (definition.kind) {
    case 'time':
    case 'timeOfDay':
      return timeReader(definition.kind, one);
    case 'seconds':
    case 'money':
    case 'number':
      return numberReader(definition.kind, one);
    case 'person':
      return personReader(one);
    case 'id':
      return idReader(definition.space as IdSpace, one);
    default:
      return classReader(definition, one);
  }
}

function codesReader(
  dictionary: Dictionary,
  { index, rows }: ReaderArguments,
): { codes: Int32Array; read: Reader['read'] } {
  const codes = new Int32Array(rows);
  return { codes, read: (block, size, from) => readCodes(dictionary, block, size, index, codes, from) };
}

function classReader(definition: Field, one: ReaderArguments): Reader {
  const dictionary = createDictionary();
  const { codes, read } = codesReader(dictionary, one);
  const overrides = one.context.settings.classes[`${one.tab.name}.${one.field}`];
  return {
    field: one.field,
    read,
    finish: () => {
      const classify = definition.classes
        ? classifierOf(definition, overrides, dictionary.texts)
        : (text: string) => (isBlank(text) ? 'blank' : 'text');
      const classes = dictionary.texts.map((text) => classify(text));
      return { column: { kind: 'class', codes, texts: dictionary.texts, classes } };
    },
  };
}

function personReader(one: ReaderArguments): Reader {
  const dictionary = createDictionary();
  const { codes, read } = codesReader(dictionary, one);
  return {
    field: one.field,
    read,
    finish: () => {
      const repOf = Int32Array.from(dictionary.texts, (text) => one.context.reps.codeOf(text));
      for (let row = 0; row < codes.length; row += 1) codes[row] = repOf[codes[row] as number] as number;
      return { column: { kind: 'code', codes } };
    },
  };
}

function idReader(space: IdSpace, one: ReaderArguments): Reader {
  if (one.field === 'id' && !linkedIds.has(space)) return ownIdReader(space, one);
  const asWritten = one.context.asWritten.includes(`${one.tab.name}.${one.field}`);
  const { dictionary, canonical } = asWritten
    ? { dictionary: createDictionary(), canonical: () => null }
    : one.context.ids[space];
  const { codes, read } = codesReader(dictionary, one);
  return {
    field: one.field,
    read,
    finish: () => {
      const same = canonical();
      if (same) for (let row = 0; row < codes.length; row += 1) codes[row] = same[codes[row] as number] as number;
      return { column: { kind: 'code', codes } };
    },
  };
}

/** Spaces whose ids other tabs or rows name; the ids of the rest only tell a row from its copies. */
const linkedIds: ReadonlySet<IdSpace> = new Set<IdSpace>(['lead', 'deal', 'meeting', 'client']);

/**
 * Ids that only tell rows apart. While each is greater than the one before (or each is smaller), as exports have them,
 * none repeats, and the row's own number does for its id.
 */
function ownIdReader(space: IdSpace, one: ReaderArguments): Reader {
  const { dictionary } = one.context.ids[space];
  const codes = new Int32Array(one.rows);
  const { index, cells } = one;
  let before: Cell = '';
  let direction = 0;
  let ordered = true;
  return {
    field: one.field,
    read: (block, size, from) => {
      for (let i = 0; i < size && ordered; i += 1) {
        const cell = (block[i] as readonly Cell[])[index] as Cell;
        codes[from + i] = cell === '' ? 0 : from + i + 1;
        if (cell === '') continue;
        if (before !== '') {
          const step = typeof cell !== typeof before || isDate(cell) ? 0 : cell > before ? 1 : cell < before ? -1 : 0;
          if (direction === 0) direction = step;
          if (step === 0 || step !== direction) ordered = false;
        }
        before = cell;
      }
    },
    finish: () => {
      if (!ordered) {
        for (let row = 0; row < codes.length; row += 1) {
          const at = one.picked ? (one.picked[row] as number) : one.first + row;
          codes[row] = codeOf(dictionary, (cells[at] as readonly Cell[])[index] as Cell);
        }
      }
      return { column: { kind: 'code', codes } };
    },
  };
}

function numberReader(kind: 'seconds' | 'money' | 'number', one: ReaderArguments): Reader {
  const values = new Float64Array(one.rows);
  const unreadable: number[] = [];
  const { index } = one;
  const reader =
    kind === 'seconds'
      ? durationReader(one.heading, one.context.clock.durationEpoch)
      : { read: kind === 'money' ? readAmount : readNumber, scale: () => 1 };
  return {
    field: one.field,
    read: (block, size, from) => {
      for (let i = 0; i < size; i += 1) {
        const cell = (block[i] as readonly Cell[])[index] as Cell;
        const value = reader.read(cell);
        if (value === 'unreadable') {
          unreadable.push(from + i);
          values[from + i] = Number.NaN;
        } else values[from + i] = value === 'blank' ? Number.NaN : value;
      }
    },
    finish: () => {
      // Whether a duration column counts seconds, milliseconds or minutes shows only when all of it has been seen.
      const scale = reader.scale(values);
      if (scale !== 1)
        for (let row = 0; row < values.length; row += 1) values[row] = Math.round((values[row] as number) * scale);
      return { column: { kind: 'number', values }, badCells: { unreadable, impossible: [] } };
    },
  };
}

function timeReader(kind: 'time' | 'timeOfDay', one: ReaderArguments): Reader {
  const values = new Float64Array(one.rows);
  const { index } = one;
  const { clock, asOf, locale } = one.context;
  const texts: string[] = [];
  const textRows: number[] = [];
  const unreadable: number[] = [];
  const impossible: number[] = [];
  const earliest = earliestSeconds;
  const latest = (asOf + daysAhead) * secondsPerDay;

  const place = (row: number, seconds: number): void => {
    if (kind === 'timeOfDay') {
      values[row] = ((seconds % secondsPerDay) + secondsPerDay) % secondsPerDay;
    } else if (seconds >= earliest && seconds < latest) {
      values[row] = seconds;
    } else {
      values[row] = Number.NaN;
      impossible.push(row);
    }
  };
  const numberSeconds = (value: number): number =>
    kind === 'timeOfDay'
      ? Math.round((value - Math.floor(value)) * secondsPerDay)
      : Math.round((value - serialOf1970) * secondsPerDay);
  const dateSeconds = (milliseconds: number): number =>
    kind === 'timeOfDay' && milliseconds < 0
      ? Math.round((milliseconds - clock.durationEpoch) / 1000)
      : clock.localSeconds(milliseconds);

  return {
    field: one.field,
    read: (block, size, from) => {
      for (let i = 0; i < size; i += 1) {
        const cell = (block[i] as readonly Cell[])[index] as Cell;
        const row = from + i;
        if (typeof cell === 'object' && isDate(cell)) place(row, dateSeconds(cell.getTime()));
        else if (typeof cell === 'number') {
          const epoch = kind === 'time' ? epochSeconds(cell) : null;
          place(row, epoch === null ? numberSeconds(cell) : clock.localSeconds(epoch * 1000));
        } else if (typeof cell === 'string' && cell !== '') {
          texts.push(cell);
          textRows.push(row);
        } else {
          values[row] = Number.NaN;
          if (typeof cell === 'boolean') unreadable.push(row);
        }
      }
    },
    finish: () => {
      const moments = textMoments(texts, locale, kind, one.heading);
      for (let i = 0; i < textRows.length; i += 1) {
        const row = textRows[i] as number;
        const moment = moments.read(texts[i] as string);
        values[row] = Number.NaN;
        if (moment === 'unreadable') unreadable.push(row);
        else if (moment === 'impossible') impossible.push(row);
        else if (moment !== 'blank')
          place(row, moment.isInstant ? clock.localSeconds(moment.seconds * 1000) : moment.seconds);
      }
      return { column: { kind: 'time', values }, badCells: { unreadable, impossible } };
    },
  };
}

/** Before 1990 no row of a sales tracker was written; ten years ahead no deal is expected to close. */
const earliestSeconds = 7_305 * secondsPerDay;
const daysAhead = 3_653;

/** Unix time in seconds or milliseconds, told from a serial by its size; null for a serial. */
function epochSeconds(value: number): number | null {
  if (value > 6e11) return Math.floor(value / 1000);
  return value > 6e8 ? value : null;
}

function lastRowWithContent(cells: Cells, { headingRow }: Reading): number {
  for (let row = cells.length - 1; row > headingRow; row -= 1) {
    if ((cells[row] as readonly Cell[]).some((cell) => cell !== '')) return row;
  }
  return headingRow;
}

/** `A` for 0. */
export function letterOf(index: number): string {
  const before = Math.floor(index / 26);
  return (before > 0 ? letterOf(before - 1) : '') + String.fromCharCode(65 + (index % 26));
}
