import { type PackedNotes, packNotes, unpackNotes } from './packNotes.ts';
import type { ReportPlan, SheetPlan } from './sheetPlan.ts';

/** Changes when a plan changes its shape: one that an older add-on has kept is then forgotten rather than misread. */
const version = 4;
/** Those that can still be read: before 3 there were no formulas and no notes beside the first column, before 4 each row had all its cells. */
const known = [2, 3, version];

const looks = [
  'numberFormats',
  'backgrounds',
  'fontColors',
  'fontWeights',
  'fontSizes',
  'alignments',
  'wraps',
] as const satisfies readonly (keyof SheetPlan)[];

/** Different rows once each, one that is alike throughout as its one value, and how often which of them stands below the other: `[row, times, row, times, …]`. */
type PackedRows = { readonly rows: readonly unknown[]; readonly runs: readonly number[] };

/** A plan as a short text, from which the sheet can be written again. */
export function packPlan({ sheets, built }: ReportPlan): string {
  return JSON.stringify([version, { built, sheets: sheets.map(packSheet) }]);
}

function packSheet(plan: SheetPlan): unknown {
  const packed = Object.fromEntries(looks.map((look) => [look, packRows(plan[look])]));
  const notes = { notes: withoutBlanks(plan.notes), cellNotes: packNotes(plan.cellNotes) };
  return { ...plan, ...packed, rows: plan.rows.map(trimmed), meanings: [], ...notes };
}

/** A number stands for so many blank ones. */
function withoutBlanks(notes: readonly string[]): (string | number)[] {
  const packed: (string | number)[] = [];
  for (const note of notes) {
    const before = packed[packed.length - 1];
    if (note !== '') packed.push(note);
    else if (typeof before === 'number') packed[packed.length - 1] = before + 1;
    else packed.push(1);
  }
  return packed;
}

/** The inverse; null where there is no text, or one that is no plan of today. */
export function unpackPlan(text: string | undefined): ReportPlan | null {
  try {
    const [written, packed] = JSON.parse(text ?? '[]') as [number?, (ReportPlan & { sheets: PackedSheet[] })?];
    if (!packed || !known.includes(written as number)) return null;
    return { built: packed.built, sheets: packed.sheets.map(unpackSheet) };
  } catch {
    return null;
  }
}

type PackedSheet = Readonly<Record<string, unknown>>;

function unpackSheet(packed: PackedSheet): SheetPlan {
  const { length } = packed.columnWidths as readonly number[];
  const grids = Object.fromEntries(looks.map((look) => [look, unpackRows(packed[look] as PackedRows, length)]));
  const plan = { formulas: [], inputs: [], ...packed, ...grids } as unknown as SheetPlan;
  const rows = plan.rows.map((row) => filled(row, length));
  const notes = (packed.notes as readonly (string | number)[]).flatMap((one) =>
    typeof one === 'number' ? new Array<string>(one).fill('') : [one],
  );
  return { ...plan, rows, notes, cellNotes: packed.cellNotes ? unpackNotes(packed.cellNotes as PackedNotes) : [] };
}

function packRows(grid: readonly (readonly unknown[])[]): PackedRows {
  const numbers = new Map<string, number>();
  const rows: unknown[] = [];
  const runs: number[] = [];
  for (const row of grid) {
    const text = JSON.stringify(row);
    const number = numbers.get(text) ?? rows.push(alike(row) ? row[0] : row) - 1;
    numbers.set(text, number);
    if (runs[runs.length - 2] === number) (runs[runs.length - 1] as number) += 1;
    else runs.push(number, 1);
  }
  return { rows, runs };
}

function alike(row: readonly unknown[]): boolean {
  return row.length > 0 && row.every((cell) => cell === row[0]);
}

function unpackRows({ rows, runs }: PackedRows, columns: number): unknown[] {
  const whole = rows.map((row) => (Array.isArray(row) ? row : new Array<unknown>(columns).fill(row)));
  const grid: unknown[] = [];
  for (let i = 0; i < runs.length; i += 2)
    for (let times = 0; times < (runs[i + 1] as number); times += 1) grid.push(whole[runs[i] as number]);
  return grid;
}

function trimmed<T>(row: readonly (T | string)[]): (T | string)[] {
  let length = row.length;
  while (length > 0 && row[length - 1] === '') length -= 1;
  return row.slice(0, length);
}

function filled<T>(row: readonly T[], columns: number): (T | string)[] {
  return [...row, ...new Array<string>(columns - row.length).fill('')];
}
