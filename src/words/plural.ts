/** 1 row, 0 rows, 21 rows. */
export function englishPlural(count: number, one: string, other: string): string {
  return count === 1 ? one : other;
}

/** 1 строка, 21 строка; 2 строки, 24 строки; 5 строк, 11 строк, 112 строк. */
export function russianPlural(count: number, one: string, few: string, many: string): string {
  const [tens, units] = [Math.abs(count) % 100, Math.abs(count) % 10];
  if (tens >= 11 && tens <= 14) return many;
  if (units === 1) return one;
  return units >= 2 && units <= 4 ? few : many;
}
