/** Year, month and day of `2025-03-31`, and the name of the month; null where there is no such month. */
export function partsOfDate(iso: string, months: readonly string[]) {
  const [year, month, day] = iso.split('-').map(Number);
  const name = months[Number(month) - 1];
  return name === undefined ? null : { year, month: name, day };
}

/** The day and the month's name of `03/04/2025` read in this order; null where it is no such date. */
export function partsOfNumeric(text: string, dayFirst: boolean, months: readonly string[]) {
  const match = /(\d{1,2})[-/.](\d{1,2})/.exec(text);
  const [day, month] = (dayFirst ? [match?.[1], match?.[2]] : [match?.[2], match?.[1]]).map(Number);
  const name = months[(month as number) - 1];
  return name === undefined ? null : { day, month: name };
}

/** Year and quarter of `2025 Q1`; null for any other text. */
export function partsOfQuarter(text: string) {
  const match = /^(\S+) Q(\d)$/.exec(text);
  return match && { year: match[1], quarter: match[2] };
}

/** Year and month of `2025-03`; null for any other text. */
export function partsOfMonth(text: string, months: readonly string[]) {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  const name = match ? months[Number(match[2]) - 1] : undefined;
  return name === undefined ? null : { year: match?.[1], month: name };
}

/**
 * The first and the last day of `2025-03-24..2025-03-30`, what both have in common said once; null for any other text.
 * For languages that write day, month, year.
 */
export function spanText(text: string, months: readonly string[]): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(text);
  const [first, last] = [match?.[1], match?.[2]].map((day) => partsOfDate(day ?? '', months));
  if (!first || !last) return null;
  const end = `${last.day} ${last.month} ${last.year}`;
  if (first.year !== last.year) return `${first.day} ${first.month} ${first.year} – ${end}`;
  return first.month === last.month ? `${first.day}–${end}` : `${first.day} ${first.month} – ${end}`;
}
