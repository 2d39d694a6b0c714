/** 1 row, 0 rows, 21 rows. */
export function englishPlural(count: number, one: string, other: string): string {
  return count === 1 ? one : other;
}
