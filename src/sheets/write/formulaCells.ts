import type { SheetPlan } from '../../report/sheetPlan.ts';
import type { Cell, Cells } from '../../vocabulary/cell.ts';
import { written } from './written.ts';

type Plan = Pick<SheetPlan, 'rows' | 'formulas' | 'inputs'>;

/** A cell for people to change, as a tag remembers it: how to find it again, and what we wrote there. */
export type WrittenInput = {
  readonly name: string;
  readonly label: string;
  readonly column: number;
  readonly value: number;
};

/** Cells and whole numbers between signs: no function, no text, nothing that could come from anybody's data. */
const arithmetic = /^=(\$[A-Z]\$\d+|\d+)([-+*/](\$[A-Z]\$\d+|\d+))*$/;

/**
 * All cells as they have to be written: texts stay texts, and of the cells that the plan lists as computed the formula
 * takes the place of the value. No other cell of ours is a formula.
 */
export function writtenCells({ rows, formulas }: Plan): (readonly Cell[])[] {
  const cells = rows.map((row) => row.map((cell): Cell => written(cell)));
  for (const { row, column, formula } of formulas)
    if (arithmetic.test(formula) && cells[row]) cells[row][column] = formula;
  return cells;
}

/** Stands in a print where a formula stands in the sheet: what it shows is for the sheet to say, where it looks moves with its rows. */
const formulaMark = (formula: string): string => `ƒ${formula.replace(/\$?[A-Z]{1,3}\$?\d+|#REF!/g, '#')}`;

/** And where people may write a number of their own. */
const inputMark = 'ƒinput';

/** The rows of a plan as they are compared with those of a sheet. */
export function rowsToCompare(plan: Plan): Cells {
  const formulas: string[][] = plan.rows.map(() => []);
  for (const { row, column, formula } of plan.formulas) {
    const own = formulas[row];
    if (own && arithmetic.test(formula)) own[column] = formula;
  }
  return cellsToCompare(plan.rows, formulas, inputsOf(plan));
}

/**
 * The cells of a sheet likewise.
 * @param formulas as `getFormulas` gives them, of the same cells
 */
export function cellsToCompare(
  cells: Cells,
  formulas: readonly (readonly string[])[],
  inputs: readonly WrittenInput[],
): Cells {
  return cells.map((row, i) => {
    const own = row.map((cell, column): Cell => {
      const formula = formulas[i]?.[column];
      return formula ? formulaMark(formula) : cell;
    });
    for (const input of inputs)
      if (isRowOf(input, row) && !formulas[i]?.[input.column] && isNumberOrBlank(row[input.column]))
        own[input.column] = inputMark;
    return own;
  });
}

/** Label, the number to change and the one of today, and nothing beside them: a rep may be called like one of ours. */
function isRowOf({ label, column }: WrittenInput, row: readonly Cell[]): boolean {
  return row[0] === label && row.slice(column + 2).every((cell) => cell === '');
}

function isNumberOrBlank(cell: Cell | undefined): boolean {
  return typeof cell === 'number' || cell === '' || cell === undefined;
}

/** What a plan writes into the cells that are for people to change. */
export function inputsOf({ rows, inputs }: Plan): WrittenInput[] {
  return inputs.map(({ row, column, name, label }) => ({
    name,
    label,
    column,
    value: Number(rows[row]?.[column]),
  }));
}

/** As a tag keeps them: each once, and nothing where there are none. */
export function taggedInputs(inputs: readonly WrittenInput[]): readonly WrittenInput[] | undefined {
  const known = new Map(inputs.map((input) => [JSON.stringify(input), input]));
  return known.size > 0 ? [...known.values()] : undefined;
}

/** The numbers that people have put in place of ours, by the name of the cell; one that is blank is ours again. */
export function changedInputs(cells: Cells, inputs: readonly WrittenInput[]): ReadonlyMap<string, number> {
  const changed = new Map<string, number>();
  for (const input of inputs) {
    const { name, column } = input;
    const cell = cells.find((row) => isRowOf(input, row))?.[column];
    const ours = inputs.filter((one) => one.name === name).map(({ value }) => value);
    if (typeof cell === 'number' && !ours.some((value) => isSame(value, cell))) changed.set(name, cell);
  }
  return changed;
}

/** Sheets keeps fifteen digits. */
function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

/** The plan with the numbers that people have written. */
export function withInputs<P extends Plan>(plan: P, changed: ReadonlyMap<string, number>): P {
  if (changed.size === 0) return plan;
  const rows = plan.rows.map((row, i) =>
    row.map((cell, column) => {
      const input = plan.inputs.find((one) => one.row === i && one.column === column);
      return (input && changed.get(input.name)) ?? cell;
    }),
  );
  return { ...plan, rows };
}
