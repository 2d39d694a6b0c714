import type { SheetCells } from '../../src/find/reading.ts';
import { tabs } from '../../src/tabs/all.ts';
import type { Cell } from '../../src/vocabulary/cell.ts';
import type { Field } from '../../src/vocabulary/tab.ts';
import type { ExportLayout } from '../find/exportLayouts.ts';

/** What may be odd in a long export. */
export const oddities = [
  'none',
  'sorted by rep',
  'a total in an unread column',
  'rows without a day',
  'words in the last rows only',
  'blank until row 500',
  'another kind of rows below',
  'notes below the last row',
  'repeated headings',
  'ids that come back',
] as const;
export type Oddity = (typeof oddities)[number];

const reps = ['Ana Lee', 'Ben Ford', 'Cara Moss', 'Dan Pike'] as const;
const firstDay = Date.UTC(2025, 0, 6, 9);

/** A long export with twice as many columns that mean nothing to us as the layout has. */
export function bigSheet(layout: ExportLayout, oddity: Oddity, rows = 900): SheetCells {
  const fieldOf = new Map(Object.entries(layout.expected).map(([field, heading]) => [heading, field]));
  const filler = layout.headings.map((_, i) => `Zq ${i + 1}`);
  const headings = [...layout.headings.flatMap((heading, i) => [filler[i] as string, heading]), 'Zr 1', 'Zr 2'];
  const cells: Cell[][] = [headings];
  for (let row = 0; row < rows; row += 1) {
    cells.push(headings.map((heading, column) => cellOf(layout, fieldOf.get(heading), row, column, oddity, rows)));
  }
  return { sheet: 'Export', cells: [...cells, ...added(headings, oddity)] };
}

function cellOf(
  layout: ExportLayout,
  name: string | undefined,
  row: number,
  column: number,
  oddity: Oddity,
  rows: number,
): Cell {
  const field = name === undefined ? undefined : (tabs[layout.tab].fields as Readonly<Record<string, Field>>)[name];
  const pick = share(row, column);
  if (!field) return column % 3 === 0 ? '' : column % 3 === 1 ? `text ${row % 7}` : Math.floor(pick * 90);
  const isOwnDay = ['at', 'created', 'atDate'].includes(name as string);
  if (isOwnDay && oddity === 'rows without a day' && row % 97 === 50) return '';
  if (!isOwnDay && oddity === 'blank until row 500' && row < 500 && field.kind !== 'person') return '';
  switch (field.kind) {
    case 'time':
      return new Date(
        firstDay + Math.floor((row / rows) * 300) * 86_400_000 + (isOwnDay ? 0 : 3_600_000 * (column % 5)),
      );
    case 'timeOfDay':
      return new Date(Date.UTC(1899, 11, 30, 9 + (row % 8), row % 60));
    case 'person':
      return oddity === 'sorted by rep'
        ? (reps[Math.floor((row / rows) * reps.length)] as string)
        : (reps[row % reps.length] as string);
    case 'class':
    case 'stage':
      return wordOf(field, name as string, row, pick, oddity, rows);
    case 'id':
      return `${name}-${oddity === 'ids that come back' && row % 40 === 7 ? row - 1 : row}`;
    case 'seconds':
      return Math.floor(pick * 400);
    case 'money':
    case 'number':
      return Math.floor(pick * 9000) / 10;
    default:
      return `${name} ${row % 11}`;
  }
}

function wordOf(field: Field, name: string, row: number, pick: number, oddity: Oddity, rows: number): Cell {
  const words = Object.values(field.classes ?? {}).flatMap((one) =>
    'en' in one ? (one.en as readonly string[]).slice(0, 2) : [],
  );
  if (field.kind === 'stage') return ['Qualified', 'Demo', 'Closed Won', 'Closed Lost'][Math.floor(pick * 4)] as string;
  if (words.length === 0) return 'Yes';
  if (oddity === 'words in the last rows only') return row < rows - 60 ? '' : (words[row % words.length] as string);
  if (name === 'type' && oddity === 'another kind of rows below') return row < rows / 2 ? 'Call' : 'Email';
  if (oddity === 'another kind of rows below' && row > rows / 2) return 'Qzx';
  return words[Math.floor(pick * words.length)] as string;
}

function added(headings: readonly string[], oddity: Oddity): Cell[][] {
  const blank = headings.map((): Cell => '');
  if (oddity === 'a total in an unread column')
    return [blank.map((_, i) => (i === 0 ? 'Total' : i % 2 === 1 ? 5000 : ''))];
  if (oddity === 'notes below the last row') return [blank, blank.map((_, i) => (i === 2 ? 'exported by Ana' : ''))];
  if (oddity === 'repeated headings') return [[...headings]];
  return [];
}

/** Between 0 and 1, the same for the same place. */
function share(row: number, column: number): number {
  const mixed = Math.imul(row * 31 + column * 17 + 7, 2654435761) >>> 0;
  return (mixed % 10_007) / 10_007;
}
