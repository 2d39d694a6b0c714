import type { Cell } from '../vocabulary/cell.ts';
import { dayOfIso } from '../vocabulary/day.ts';

/** The answer of the daily tally's query, its values as texts. */
type Answer = {
  readonly fields: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly (readonly (string | null)[])[];
};

/** 1 January 1970 in a spreadsheet, whose days are counted from 30 December 1899. */
const firstDay = 25_569;

const numeric = ['INTEGER', 'INT64', 'FLOAT', 'FLOAT64', 'NUMERIC', 'BIGNUMERIC'];

/** The answer as a tab: headings, then rows with numbers, texts, and days as a spreadsheet counts them. */
export function answerCells({ fields, rows }: Answer): {
  readonly cells: readonly (readonly Cell[])[];
  /** 0-based, the columns that hold days. */
  readonly days: readonly number[];
} {
  const cellOf = (value: string | null, column: number): Cell => {
    const type = fields[column]?.type ?? '';
    if (value === null) return '';
    if (type === 'DATE') return (dayOfIso(value) ?? Number.NaN) + firstDay;
    return numeric.includes(type) ? Number(value) : value;
  };
  return {
    cells: [fields.map(({ name }) => name), ...rows.map((row) => row.map(cellOf))],
    days: fields.flatMap(({ type }, column) => (type === 'DATE' ? [column] : [])),
  };
}
