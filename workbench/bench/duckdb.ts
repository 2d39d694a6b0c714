import type { DuckDBConnection } from '@duckdb/node-api';
import type { Digest } from './digest.ts';
import { columns, measureQueries, readCsv } from './duckdbQueries.ts';
import type { BenchCell, BenchSheet, RowsRequest } from './request.ts';
import { sheetsOf } from './sheets.ts';
import { type Spent, spendWaiting } from './spent.ts';
import { wallClockOf } from './zone.ts';

export type DuckDbRun = { readonly spent: Spent; readonly digest: Digest };

type Sums = Readonly<Record<string, number>>;

async function connect(): Promise<DuckDBConnection> {
  // Loaded here, so that no other child pays for it.
  const { DuckDBInstance } = await import('@duckdb/node-api');
  return (await DuckDBInstance.create(':memory:')).connect();
}

/** Reading the files and all measures; starting the engine is not counted. */
export async function runOnCsv(folder: string, withDigest: boolean): Promise<DuckDbRun> {
  const connection = await connect();
  const { result, spent } = await spendWaiting(async () => {
    for (const statement of readCsv(folder)) await connection.run(statement);
    return measure(connection);
  });
  return { spent, digest: withDigest ? digestOf(result) : {} };
}

/** Filling the tables from the same arrays that the add-on reads, and all measures. */
export async function runOnArrays(request: RowsRequest): Promise<DuckDbRun> {
  const connection = await connect();
  const sheets = sheetsOf(request);
  const { result, spent } = await spendWaiting(async () => {
    for (const sheet of sheets) await fill(connection, sheet);
    return measure(connection);
  });
  return { spent, digest: request.calls <= 100_000 ? digestOf(result) : {} };
}

async function fill(connection: DuckDBConnection, { sheet, cells }: BenchSheet): Promise<void> {
  const { DuckDBDataChunk, TIMESTAMP, VARCHAR, INTEGER, DuckDBTimestampValue } = await import('@duckdb/node-api');
  const kinds = Object.entries(columns[sheet as keyof typeof columns]);
  await connection.run(`CREATE TABLE ${sheet} (${kinds.map((kind) => kind.join(' ')).join(', ')})`);
  const types = kinds.map(([, kind]) => (kind === 'TIMESTAMP' ? TIMESTAMP : kind === 'INTEGER' ? INTEGER : VARCHAR));
  const appender = await connection.createAppender(sheet);
  const duckDbValue = (cell: BenchCell) => {
    if (typeof cell === 'object') return new DuckDBTimestampValue(BigInt(wallClockOf(cell.getTime())) * 1000n);
    return cell === '' ? null : cell;
  };
  for (let from = 1; from < cells.length; from += 2048) {
    const rows = cells.slice(from, from + 2048);
    const chunk = DuckDBDataChunk.create(types, rows.length);
    chunk.setColumns(kinds.map((_, column) => rows.map((row) => duckDbValue(row[column] as BenchCell))));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

async function measure(connection: DuckDBConnection): Promise<Map<string, Sums>[]> {
  const results = [];
  for (const query of measureQueries) {
    const sums = new Map<string, Sums>();
    for (const { rep, quarter, ...row } of (await connection.runAndReadAll(query)).getRowObjects()) {
      sums.set(
        `${rep} ${quarter}`,
        Object.fromEntries(Object.entries(row).map(([name, sum]) => [name, Number(sum ?? 0)])),
      );
    }
    results.push(sums);
  }
  return results;
}

/** As `digestOf` of a summary writes it. */
function digestOf([calls, leads, firstCalls, due, booked, , closed]: Map<string, Sums>[]): Digest {
  const digest: Record<string, string> = {};
  const add = (kpi: string, sums: Map<string, Sums> | undefined, above: string, ...below: string[]): void => {
    for (const [slice, row] of sums ?? []) {
      const numerator = row[above] ?? 0;
      const denominator = below.reduce((sum, name) => sum + (row[name] ?? 0), 0);
      if (numerator || denominator)
        digest[`${kpi} ${slice}`] = `${numerator} of ${below.length > 0 ? denominator : ''}`;
    }
  };
  add('CALL_CONNECT_RATIO', calls, 'connected', 'made');
  add('PRODUCTIVE_CONVERSATION_RATIO', calls, 'productive', 'connected');
  add('DECISION_MAKER_RATIO', calls, 'decisionMakerReached', 'decisionMakerKnown');
  add('LEAD_OPPORTUNITY_RATIO', leads, 'converted', 'created');
  add('CALLED_LEAD_WIN_RATIO', firstCalls, 'firstCalledWon', 'firstCalled');
  add('APPOINTMENTS_SET', booked, 'booked');
  add('NO_SHOW_RATE', due, 'noShow', 'held', 'noShow', 'cancelled', 'rescheduled');
  add('REPEAT_APPOINTMENT_RATE', booked, 'clientsAgain', 'clients');
  add('WIN_RATE', closed, 'won', 'won', 'lost');
  add('WON_AMOUNT', closed, 'wonAmount');
  return digest;
}
