import type { Line } from './block.ts';

export type FormulaCell = { readonly row: number; readonly column: number; readonly formula: string };

/** `label` is what its row begins with: rows move, and it tells the row. */
export type InputCell = {
  readonly row: number;
  readonly column: number;
  readonly name: string;
  readonly label: string;
};

/**
 * What such a formula gives: a chain of `+`, `-`, `*` and `/`, without brackets, of whole numbers and of cells by their
 * names, computed in the order in which a spreadsheet computes it, so that equal inputs give equal results.
 */
export function computed(formula: string, cells: Readonly<Record<string, number>>): number {
  const terms = formula.slice(1).split(/(?=[+-])/);
  return terms.reduce((sum, term) => {
    const isLess = term.startsWith('-');
    const factors = term.replace(/^[+-]/, '').split(/(?=[*/])/);
    const product = factors.reduce((value, factor, i) => {
      const own = factorIn(factor.replace(/^[*/]/, ''), cells);
      return i === 0 ? own : factor.startsWith('/') ? value / own : value * own;
    }, 0);
    return isLess ? sum - product : sum + product;
  }, 0);
}

function factorIn(factor: string, cells: Readonly<Record<string, number>>): number {
  const name = /^\{(.+)\}$/.exec(factor)?.[1];
  return name === undefined ? Number(factor) : (cells[name] ?? Number.NaN);
}

/** `*3/4`, in whole numbers, which every locale writes alike. */
export function timesRatio(above: number, below: number): string {
  if (above === below) return '';
  const scale = [above, below].every(Number.isInteger) ? 1 : fractionScale;
  return `*${Math.round(above * scale)}/${Math.round(below * scale)}`;
}

/** Four decimals of what is no whole number, such as hours or half calls of a tally. */
const fractionScale = 10_000;

/** The cells that the sheet computes, each name replaced by the place of its cell. */
export function formulasIn(lines: readonly Line[]): FormulaCell[] {
  const places = new Map<string, string>();
  lines.forEach(({ cells }, row) => {
    cells.forEach(({ name }, column) => {
      if (name !== undefined) places.set(name, `$${String.fromCharCode(letterA + column)}$${row + 1}`);
    });
  });
  const resolved = (formula: string): string =>
    formula.replace(/\{(.+?)\}/g, (_, name: string) => places.get(name) ?? '#REF!');
  return lines.flatMap(({ cells }, row) =>
    cells.flatMap(({ formula }, column) =>
      formula === undefined ? [] : [{ row, column, formula: resolved(formula) }],
    ),
  );
}

const letterA = 65;

/** The cells that are for people to change. */
export function inputsIn(lines: readonly Line[]): InputCell[] {
  return lines.flatMap(({ cells }, row) =>
    cells.flatMap(({ isInput, name = '' }, column) =>
      isInput ? [{ row, column, name, label: String(cells[0]?.value ?? '') }] : [],
    ),
  );
}
