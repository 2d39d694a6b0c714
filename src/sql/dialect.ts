/** Of a column with days: an instant, the clock on the wall, or a day alone. */
export type MomentType = 'TIMESTAMP' | 'DATETIME' | 'DATE';

/**
 * Where two engines write the same thing differently. Every argument and every answer is an expression, but for names,
 * texts, patterns (RE2), zones and ISO days.
 */
export type Dialect = {
  readonly name: (identifier: string) => string;
  readonly literal: (text: string) => string;
  /** A day as a literal. */
  readonly day: (iso: string) => string;
  readonly today: (zone: string) => string;
  readonly daysLater: (day: string, days: number) => string;
  /** The first of the month that is so many months before. */
  readonly monthsBefore: (day: string, months: number) => string;
  readonly daysBetween: (later: string, earlier: string) => string;
  /** What the raw column holds at the beginning of the day: a plain comparison with it lets partitions be passed over. */
  readonly beginningOf: (day: string, type: MomentType, zone: string) => string;
  /** The clock on the wall of a raw column; it refuses a column of another type rather than reading it in another zone. */
  readonly moment: (column: string, type: MomentType, zone: string) => string;
  readonly midnightOf: (day: string) => string;
  readonly secondsLater: (moment: string, seconds: number) => string;
  readonly dayOf: (moment: string) => string;
  /** A moment as a text of 19 characters that sorts as moments do, and back. */
  readonly sortable: (moment: string) => string;
  readonly momentOf: (sortable: string) => string;
  readonly text: (column: string) => string;
  /** Without the white space of Unicode at both ends, line ends among it. */
  readonly trimmed: (text: string) => string;
  readonly replaced: (text: string, pattern: string, by: string) => string;
  readonly matches: (text: string, pattern: string) => string;
  readonly composed: (text: string) => string;
  /** Money to hundredths as a whole number, halves away from zero; and a sum of them as money again. */
  readonly hundredths: (amount: string) => string;
  readonly money: (hundredths: string) => string;
};

/** GoogleSQL without anything that is younger than 2018. */
export const bigQuery: Dialect = {
  name: (identifier) => `\`${identifier}\``,
  literal: (text) => `'${text.replace(/['\\\p{Cc}\u2028\u2029]/gu, escaped)}'`,
  day: (iso) => `DATE '${iso}'`,
  today: (zone) => `CURRENT_DATE(${bigQuery.literal(zone)})`,
  daysLater: (day, days) => `DATE_ADD(${day}, INTERVAL ${days} DAY)`,
  monthsBefore: (day, months) => `DATE_TRUNC(DATE_SUB(${day}, INTERVAL ${months} MONTH), MONTH)`,
  daysBetween: (later, earlier) => `DATE_DIFF(${later}, ${earlier}, DAY)`,
  beginningOf: (day, type, zone) =>
    type === 'DATE'
      ? day
      : type === 'DATETIME'
        ? bigQuery.midnightOf(day)
        : `TIMESTAMP(${day}, ${bigQuery.literal(zone)})`,
  moment: (column, type, zone) =>
    type === 'DATE'
      ? `DATETIME(${column}, TIME '00:00:00')`
      : type === 'DATETIME'
        ? `DATETIME(TIMESTAMP(${column}, 'UTC'), 'UTC')`
        : `DATETIME(${column}, ${bigQuery.literal(zone)})`,
  midnightOf: (day) => `DATETIME(${day}, TIME '00:00:00')`,
  secondsLater: (moment, seconds) => `DATETIME_ADD(${moment}, INTERVAL ${seconds} SECOND)`,
  dayOf: (moment) => `DATE(${moment})`,
  sortable: (moment) => `FORMAT_DATETIME('%Y-%m-%d %H:%M:%S', ${moment})`,
  momentOf: (sortable) => `CAST(${sortable} AS DATETIME)`,
  text: (column) => `CAST(${column} AS STRING)`,
  trimmed: (text) => `TRIM(${text})`,
  replaced: (text, pattern, by) => `REGEXP_REPLACE(${text}, ${bigQuery.literal(pattern)}, ${bigQuery.literal(by)})`,
  matches: (text, pattern) => `REGEXP_CONTAINS(${text}, ${bigQuery.literal(pattern)})`,
  composed: (text) => `NORMALIZE(${text}, NFC)`,
  hundredths: (amount) => `CAST(ROUND(CAST(${amount} AS NUMERIC) * 100) AS INT64)`,
  money: (hundredths) => `CAST(${hundredths} AS NUMERIC) / 100`,
};

function escaped(character: string): string {
  if (character === "'" || character === '\\') return `\\${character}`;
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
