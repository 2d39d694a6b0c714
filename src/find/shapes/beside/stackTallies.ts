import { foldHeading, foldText } from '../../../values/foldText.ts';
import { isSumOrPlan } from '../../../values/sumWords.ts';
import { type Cell, type Cells, isBlank } from '../../../vocabulary/cell.ts';
import type { Words } from '../../../vocabulary/words.ts';
import { wideSheetWords } from '../../../words/wideSheets.ts';
import { whoseSheet } from '../../oneTab/whoseSheet.ts';
import { isHeadingOf } from '../axis/keyColumns.ts';
import { spanNamed } from '../axis/spanNamed.ts';
import type { Origin } from '../origin.ts';
import { isName } from '../tables/titledColumns.ts';
import { findTalliesBeside, saysMeasure, type TalliesBeside } from './talliesBeside.ts';

/** Tables below one another, with the place where each cell stood. */
export type StackedTallies = { readonly cells: Cells; readonly origin: Origin };

/** A row of the stacked sheet: of which row of the sheet, and of which of its columns; −1 is a blank. */
type Line = { readonly row: number; readonly columns: readonly number[] };

/**
 * Tallies that stand side by side as tables below one another; as one where each counts something else. Words that say
 * why where that is not sure, since the first of them would be read for all; null for any other sheet.
 */
export function stackTallies(cells: Cells): StackedTallies | Words | null {
  const found = findTalliesBeside(cells);
  if (!found) return null;
  const headings = found.tallies.map(({ columns }) => columns.map((column) => headed(cells, found, column)).join('\n'));
  const lines = new Set(headings).size === 1 ? belowOneAnother(cells, found) : asOne(cells, found);
  if (!lines) return isDayAgain(cells, found) ? null : wideSheetWords.blocks;
  const made = lines.map(({ row, columns }) => columns.map((column) => cells[row]?.[column] ?? ''));
  const width = Math.max(...made.map((line) => line.length));
  const filled = <Of>(line: readonly Of[], blank: Of): Of[] => [
    ...line,
    ...new Array<Of>(width - line.length).fill(blank),
  ];
  return {
    cells: made.map((line): Cell[] => filled<Cell>(line, '')),
    origin: {
      rows: lines.map(({ row }) => row),
      columns: lines.map(({ columns }) => filled(columns, -1)),
      reasons: lines.map(() => 0),
    },
  };
}

/** The day written twice in a row is one table all the same, where nothing else is twice in it and nothing parts it. */
function isDayAgain(cells: Cells, found: TalliesBeside): boolean {
  const { headingRow, tallies } = found;
  const days = tallies.map(({ columns }) => columns[0] as number);
  const others = tallies.flatMap(({ columns }) => columns.slice(1)).map((column) => headed(cells, found, column));
  if (new Set(others).size < others.length || tallies.some(({ titles }) => titles.length > 0)) return false;
  return cells
    .slice(headingRow + 1)
    .every((line) => new Set(days.map((column) => String(line[column] ?? ''))).size === 1);
}

function headed(cells: Cells, { headingRow }: TalliesBeside, column: number): string {
  return foldHeading(String(cells[headingRow]?.[column] ?? ''));
}

/** With the same headings: what stands above all of them, then each with its titles, the name of its rep the last of them. */
function belowOneAnother(cells: Cells, found: TalliesBeside): Line[] | null {
  if (!areApart(cells, found)) return null;
  return [
    ...linesAbove(cells, found),
    ...found.tallies.flatMap(({ titles, columns }, i): Line[] => {
      const names = titles.filter(({ cell }) => isPerson(cell));
      const others = titles.filter(({ cell }) => !isPerson(cell));
      return [
        ...[...others, ...names].map(({ row, column }) => ({ row, columns: [column] })),
        // Headings stand again below a title only.
        ...linesBelow(cells, found.headingRow + Number(i > 0 && titles.length === 0), columns),
      ];
    }),
  ];
}

/** Each counts something else: its rows have numbers of its own and none of the others. */
function asOne(cells: Cells, found: TalliesBeside): Line[] | null {
  const { headingRow, tallies } = found;
  const isKey = (column: number): boolean =>
    ['day', 'rep'].some((field) => isHeadingOf(field, cells[headingRow]?.[column] ?? ''));
  const keys = tallies.map(({ columns }) => columns.filter(isKey));
  const counts = tallies.map(({ columns }) => columns.filter((column) => !isKey(column)));
  const all = counts.flat();
  const areOthers = new Set(all.map((column) => headed(cells, found, column))).size === all.length;
  const keyTexts = keys.map((columns) => columns.map((column) => headed(cells, found, column)).join('\n'));
  const isTitled = tallies.some(({ titles }) => titles.some(({ cell }) => isPerson(cell) || isPeriod(cell)));
  if (!areOthers || new Set(keyTexts).size > 1 || isTitled) return null;
  return [
    ...linesAbove(cells, found),
    { row: headingRow, columns: [...(keys[0] as number[]), ...all] },
    ...tallies.flatMap(({ columns }, i) =>
      linesBelow(cells, headingRow + 1, columns).map(({ row }) => ({
        row,
        columns: [...(keys[i] as number[]), ...all.map((column) => (columns.includes(column) ? column : -1))],
      })),
    ),
  ];
}

function linesAbove(cells: Cells, { headingRow, tallies }: TalliesBeside): Line[] {
  const top = Math.min(headingRow, ...tallies.flatMap(({ titles }) => titles.map(({ row }) => row)));
  return cells.slice(0, top).map((line, row) => ({ row, columns: line.map((_, column) => column) }));
}

function linesBelow(cells: Cells, from: number, columns: readonly number[]): Line[] {
  return cells.flatMap((line, row) =>
    row >= from && columns.some((column) => !isBlank(line[column] ?? '')) ? [{ row, columns }] : [],
  );
}

/** Other people, other weeks, other numbers, or no day of a rep on two of them. */
function areApart(cells: Cells, { headingRow, tallies }: TalliesBeside): boolean {
  const titled = (is: (cell: Cell) => boolean): string[] =>
    tallies
      .flatMap(({ titles }) => titles.filter(({ cell }) => is(cell)).slice(-1))
      .map(({ cell }) => foldText(String(cell)));
  const names = titled(isPerson);
  const areOthers = (texts: readonly string[]): boolean =>
    texts.length === tallies.length && new Set(texts).size === texts.length;
  if (areOthers(names) && names.some((name) => whoseSheet(name) === 'person')) return true;
  if (areOthers(titled(isPeriod)) || areOthers(titled(saysMeasure))) return true;
  if (names.length > 0) return false;
  const keys = tallies.map(({ columns }) => {
    const own = columns.filter((column) =>
      ['day', 'rep'].some((field) => isHeadingOf(field, cells[headingRow]?.[column] ?? '')),
    );
    const rows = linesBelow(cells, headingRow + 1, columns).map(({ row }) =>
      own.map((column) => String(cells[row]?.[column] ?? '')),
    );
    return new Set(rows.filter((texts) => !texts.some(isSumOrPlan)).map((texts) => texts.join('\n')));
  });
  return keys.every((own, i) => keys.slice(i + 1).every((other) => ![...own].some((key) => other.has(key))));
}

/** No word is taken for a person unseen, and a group's never. */
function isPerson(cell: Cell): boolean {
  return typeof cell === 'string' && isName(cell) && whoseSheet(cell) !== 'group';
}

function isPeriod(cell: Cell): boolean {
  return spanNamed(cell, 2024) !== null;
}
