/** What `getValues()` gives: a blank cell is `''`, a date, time or duration is a Date. */
export type Cell = string | number | boolean | Date;
export type Cells = readonly (readonly Cell[])[];

/** Dates may come from another realm, where `instanceof Date` is false. */
export function isDate(cell: unknown): cell is Date {
  return typeof cell === 'object' && Object.prototype.toString.call(cell) === '[object Date]';
}

export function isBlank(cell: unknown): boolean {
  return cell === '' || cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
