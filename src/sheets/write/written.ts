/**
 * Text as it has to be written so that it stays text. Sheets takes a written text for typing: `=`, `+`, `-`, `@` may
 * begin a formula, and `12-05` is a date. An apostrophe in front says that it is text, and is not shown.
 * Numbers and dates are written as they are; the few formulas of the add-on are no texts (`formulaCells.ts`).
 */
export function written<T>(cell: T): T | string {
  return typeof cell === 'string' && cell !== '' ? `'${cell}` : cell;
}
