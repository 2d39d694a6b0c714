import type { FoundColumn, Reading } from '../find/reading.ts';
import { columnLetter } from '../values/columnLetter.ts';
import type { Field, IdSpace, Tab } from '../vocabulary/tab.ts';
import { lastRowWithContent } from './lastRow.ts';
import { classReader } from './readers/classReader.ts';
import { idReader } from './readers/idReader.ts';
import { numberReader } from './readers/numberReader.ts';
import { personReader } from './readers/personReader.ts';
import { readCells } from './readers/readCells.ts';
import type { BadCells, DayFindings, Place, Reader, TypingContext } from './readers/reader.ts';
import { timeReader } from './readers/timeReader.ts';
import type { Column, TypedTab } from './typedTab.ts';

export type Typed = {
  readonly tab: TypedTab;
  readonly bad: Readonly<Record<string, BadCells>>;
  readonly days: Readonly<Record<string, DayFindings>>;
};

/**
 * Cells to typed columns.
 * @param fields the fields to read; the others stay cells
 * @param picked rows of `reading.cells` to take instead of all below the headings (0-based)
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
  const rows = picked ? picked.length : Math.max(0, lastRowWithContent(cells, reading.headingRow) + 1 - first);
  const readers = fields
    .filter((field) => reading.columns[field] && tab.fields[field])
    .flatMap((field) => {
      const { index, heading, codes, addends = [] } = reading.columns[field] as FoundColumn;
      const place = { tab, field, heading, codes, first, rows, cells, picked, context };
      return [index, ...addends].map((one) => readerFor(tab.fields[field] as Field, { ...place, index: one }));
    });
  readCells(readers, cells, first, rows, picked);
  const columns: { [field: string]: Column } = {};
  const bad: { [field: string]: BadCells } = {};
  const found: { [field: string]: DayFindings } = {};
  const unclear: string[] = [];
  for (const { field, finish } of readers) {
    const { column, badCells, days } = finish();
    if (badCells?.unclear !== undefined) unclear.push(field);
    else columns[field] = columns[field] ? addedUp(columns[field], column) : column;
    if (badCells) bad[field] = bad[field] ? allOf(bad[field], badCells) : badCells;
    if (days) found[field] = days;
  }
  const headed = Object.entries(reading.columns);
  return {
    tab: {
      tab: tab.name,
      sheet: reading.sheet,
      rows,
      firstRow: first + 1,
      picked: picked ? picked.map((row) => row + 1) : null,
      columns,
      ...(unclear.length > 0 && { unclear }),
      leftOut: new Uint8Array(rows),
      notes: [],
      headings: Object.fromEntries(headed.map(([field, { heading }]) => [field, heading])),
      letters: lettersOf(reading),
      clock: context.clock,
      ...(reading.isOneOfSeveral && { isOneOfSeveral: reading.isOneOfSeveral }),
      ...(reading.repIds !== undefined && { repIds: reading.repIds }),
      ...(reading.isPayments && { isPayments: reading.isPayments }),
    },
    bad,
    days: found,
  };
}

/** Numbers of two columns, row by row; a blank beside a number adds nothing. */
function addedUp(a: Column, b: Column): Column {
  if (a.kind !== 'number' || b.kind !== 'number') return a;
  const { values } = a;
  for (let row = 0; row < values.length; row += 1) {
    const more = b.values[row] as number;
    if (!Number.isNaN(more)) values[row] = Number.isNaN(values[row]) ? more : (values[row] as number) + more;
  }
  return a;
}

function allOf(a: BadCells, b: BadCells): BadCells {
  return { unreadable: [...a.unreadable, ...b.unreadable], impossible: [...a.impossible, ...b.impossible] };
}

/** The letter at the top of each field's column. */
export function lettersOf(reading: Reading): TypedTab['letters'] {
  const letters = Object.entries(reading.columns).map(([field, { index }]) => [
    field,
    columnLetter(firstPlace(reading, index)),
  ]);
  return Object.fromEntries(letters);
}

/** Where the column stood in the sheet. */
function firstPlace({ origin }: Reading, index: number): number {
  return origin?.columns.find((places) => (places[index] ?? -1) >= 0)?.[index] ?? index;
}

function readerFor(definition: Field, place: Place): Reader {
  switch (definition.kind) {
    case 'time':
    case 'timeOfDay':
      return timeReader(definition.kind, place);
    case 'seconds':
    case 'money':
    case 'number':
      return numberReader(definition.kind, place);
    case 'person':
      return personReader(place);
    case 'id':
      return idReader(definition.space as IdSpace, place);
    default:
      return classReader(definition, place);
  }
}
