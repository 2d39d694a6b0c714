import type { Reading } from '../../find/reading.ts';
import { classOf } from '../../settings/classOf.ts';
import { fieldsOf } from '../../settings/fieldNames.ts';
import { foldText } from '../../values/foldText.ts';
import { type Cell, isBlank } from '../../vocabulary/cell.ts';
import { monthNamed } from '../../vocabulary/monthNamed.ts';
import type { FieldKind } from '../../vocabulary/tab.ts';
import type { TypedTab } from '../typedTab.ts';
import { cellsOfRow } from './leaveOut.ts';

/** Under fewer headings a row may have nothing else to say. */
const fewestHeadings = 3;
/** Of words: "no answer" says what became of a call whose day and client stand above it. */
const leastProse = 4;
/** A few deals may all be written down by halves. */
const fewestDeals = 10;
const nearlyAll = 0.9;
/** What a deal has besides its name. */
const leastSaid = 2;

const ofDatesAndNumbers: readonly FieldKind[] = ['time', 'money', 'number', 'seconds'];

/**
 * Whether a text that stands alone on its row is a title, a footer or a remark that was written between the rows.
 * @param areDated whether the others have a day each
 */
export function textAloneIn(tab: TypedTab, reading: Reading, areDated: boolean): (row: number) => boolean {
  const isFull = tab.tab === 'deals' ? fullDeals(tab, reading) : () => false;
  // That each row is a sale stands in a column that the sheet itself has not.
  const added = Object.values(reading.columns).flatMap(({ heading, index }) => (heading === '' ? [index] : []));
  return (row) => {
    const cells = cellsOfRow(tab, reading, row);
    const filled = cells.flatMap((cell, index) => (isBlank(cell) || added.includes(index) ? [] : [index]));
    const text = cells[filled[0] ?? -1];
    if (filled.length !== 1 || Object.keys(reading.columns).length < fewestHeadings || typeof text !== 'string')
      return false;
    // "January 2025", «2 квартал»: the rows below it are of that time, and nobody's name is one.
    if (isPeriodNamed(text)) return true;
    const [field] = Object.entries(reading.columns).find(([, { index }]) => index === filled[0]) ?? [];
    const definition = fieldsOf(tab.tab)[field ?? ''];
    // "Exported on 30 June" under the headings of days or amounts is neither.
    if (definition && ofDatesAndNumbers.includes(definition.kind)) return /\p{L}{2}/u.test(text);
    // A report is grouped by its reps or its stages, each on a row of its own.
    if (field === 'stage' || definition?.kind === 'person') return false;
    if (definition?.kind === 'class')
      return areDated && (classOf(text, definition) === 'unknown' || foldText(text).split(' ').length >= leastProse);
    return isFull(row);
  };
}

function isPeriodNamed(text: string): boolean {
  const words = foldText(text).split(' ');
  const isTime = words.map(
    (word) => monthNamed(word) > 0 || /^(q[1-4]|quarter|квартал\p{L}?|week|неделя)$/u.test(word),
  );
  return (
    isTime.includes(true) &&
    words.every((word, i) => isTime[i] || /^((19|20)\d\d|\d{1,2}|г|год|года|of|for|за)$/.test(word))
  );
}

/**
 * Whether a row stands before others in a list of deals nearly all of which say when, how much or what became of them: a
 * name alone is a title there. The last one may have been written down just now.
 */
function fullDeals(tab: TypedTab, reading: Reading): (row: number) => boolean {
  const places = ['created', 'closed', 'wonAt', 'lostAt', 'amount', 'stage', 'status'].flatMap(
    (field) => reading.columns[field]?.index ?? [],
  );
  let told: { readonly last: number; readonly areFull: boolean } | null = null;
  return (row) => {
    told ??= fullness(tab, (one) => {
      const cells: readonly Cell[] = cellsOfRow(tab, reading, one);
      return places.filter((place) => !isBlank(cells[place] ?? '')).length >= leastSaid;
    });
    return told.areFull && row < told.last;
  };
}

function fullness({ rows, leftOut }: TypedTab, isFull: (row: number) => boolean) {
  let [counted, full, last] = [0, 0, -1];
  for (let row = 0; row < rows; row += 1) {
    if (leftOut[row] !== 0) continue;
    counted += 1;
    if (!isFull(row)) continue;
    full += 1;
    last = row;
  }
  return { last, areFull: full >= fewestDeals && full >= counted * nearlyAll };
}
