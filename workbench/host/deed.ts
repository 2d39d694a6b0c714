import type { CellValue } from '../workbook.ts';

/** What a colleague does by hand while a script runs; rows from 0. A sheet that is gone is left alone. */
export type Deed = { readonly sheet: string } & (
  | { readonly kind: 'type'; readonly row: number; readonly values: readonly CellValue[] }
  | { readonly kind: 'insert'; readonly row: number }
  | { readonly kind: 'sort'; readonly column: number }
  | { readonly kind: 'rename'; readonly name: string }
  | { readonly kind: 'delete' }
);
