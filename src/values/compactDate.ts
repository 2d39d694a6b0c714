import type { Civil } from './writtenDate.ts';

/** A day written as one number, such as 20260901; null for every other number. */
export function compactDate(value: number): Civil | null {
  if (!(value >= 19_700_101 && value <= 20_491_231) || !Number.isInteger(value)) return null;
  const [year, month, day] = [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : null;
}
