import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { bigQuery, type Dialect } from '../../src/sql/dialect.ts';
import type { Table, Value } from './table.ts';

const space = '[\\t-\\r \\x{85}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}]+';

/** The sibling of the shipped text: the same query in the words of DuckDB. */
export const duckDb: Dialect = {
  ...bigQuery,
  name: (identifier) => `"${identifier}"`,
  literal: (text) => `'${text.replaceAll("'", "''")}'`,
  daysLater: (day, days) => `CAST(${day} + INTERVAL ${days} DAY AS DATE)`,
  monthsBefore: (day, months) => `CAST(date_trunc('month', ${day} - INTERVAL ${months} MONTH) AS DATE)`,
  daysBetween: (later, earlier) => `date_diff('day', ${earlier}, ${later})`,
  beginningOf: (day, type, zone) =>
    type === 'TIMESTAMP' ? `timezone('${zone}', CAST(${day} AS TIMESTAMP))` : `CAST(${day} AS TIMESTAMP)`,
  moment: (column, type, zone) =>
    type === 'TIMESTAMP' ? `timezone('${zone}', ${column})` : `CAST(${column} AS TIMESTAMP)`,
  midnightOf: (day) => `CAST(${day} AS TIMESTAMP)`,
  secondsLater: (moment, seconds) => `(${moment} + INTERVAL ${seconds} SECOND)`,
  dayOf: (moment) => `CAST(${moment} AS DATE)`,
  sortable: (moment) => `strftime(${moment}, '%Y-%m-%d %H:%M:%S')`,
  momentOf: (sortable) => `CAST(${sortable} AS TIMESTAMP)`,
  text: (column) => `CAST(${column} AS VARCHAR)`,
  // Its own TRIM leaves tabs and line ends.
  trimmed: (text) => `regexp_replace(${text}, '^${space}|${space}$', '', 'g')`,
  replaced: (text, pattern, by) => `regexp_replace(${text}, ${duckDb.literal(pattern)}, ${duckDb.literal(by)}, 'g')`,
  matches: (text, pattern) => `regexp_matches(${text}, ${duckDb.literal(pattern)})`,
  composed: (text) => `nfc_normalize(${text})`,
  hundredths: (amount) => `CAST(round(CAST(${amount} AS DECIMAL(38, 9)) * 100) AS BIGINT)`,
  money: (hundredths) => `CAST(${hundredths} AS DOUBLE) / 100`,
};

const typeNames = { STRING: 'VARCHAR', INT64: 'BIGINT', FLOAT64: 'DOUBLE', BOOL: 'BOOLEAN', TIMESTAMP: 'TIMESTAMPTZ' };

export async function connect(): Promise<DuckDBConnection> {
  return (await DuckDBInstance.create(':memory:')).connect();
}

/** Rows by the names of their columns, days as `2025-01-31`. */
export type Result = readonly Readonly<Record<string, string | number | null>>[];

export async function runOnDuckDb(
  connection: DuckDBConnection,
  text: string,
  tables: readonly Table[],
): Promise<Result> {
  for (const table of tables) {
    const kinds = table.columns.map(
      ({ name, type }) => `"${name}" ${type === 'DATETIME' ? 'TIMESTAMP' : type === 'DATE' ? 'DATE' : typeNames[type]}`,
    );
    await connection.run(`CREATE OR REPLACE TABLE "${table.name}" (${kinds.join(', ')})`);
    const rows = table.rows.map(
      (row) => `(${row.map((value, i) => literalOf(value, table.columns[i]?.type)).join(', ')})`,
    );
    for (let from = 0; from < rows.length; from += 500)
      await connection.run(`INSERT INTO "${table.name}" VALUES ${rows.slice(from, from + 500).join(', ')}`);
  }
  const read = (await connection.runAndReadAll(text)).getRowObjects();
  return read.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => {
        if (name === 'day') return [name, String(value)];
        return [name, typeof value === 'string' || value === null ? value : Number(value)];
      }),
    ),
  );
}

function literalOf(value: Value, type: string | undefined): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return duckDb.literal(value);
  if (type === 'TIMESTAMP') return `TIMESTAMPTZ '${new Date(value as number).toISOString().replace('Z', '+00')}'`;
  if (type === 'DATETIME') return `TIMESTAMP '${new Date(value as number).toISOString().slice(0, 23)}'`;
  return type === 'DATE' ? `DATE '${new Date(value as number).toISOString().slice(0, 10)}'` : String(value);
}
