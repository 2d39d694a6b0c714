/** Why a file is no table that can be read. */
export type Fault =
  | { readonly kind: 'missing' | 'unknown kind' | 'damaged' | 'encrypted' | 'empty folder' }
  | { readonly kind: 'too large'; readonly bytes: number }
  | { readonly kind: 'too many cells'; readonly cells: number };

/** What a spreadsheet of Google may have. */
export const mostCells = 10_000_000;
