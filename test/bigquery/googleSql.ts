import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import type { Result } from '../sql/duckDb.ts';
import type { ColumnType, Table, Value } from '../sql/table.ts';

/** Google's reference executor of GoogleSQL, as a process of its own on this machine. */
export type GoogleSql = {
  readonly run: (text: string, tables: readonly Table[]) => Promise<Result>;
  /** The types of the columns of the answer; an error names the line and column of what is wrong. */
  readonly analyze: (text: string, tables: readonly Table[]) => Promise<void>;
  readonly end: () => void;
};

const require = createRequire(import.meta.url);

/** The civil time types and NUMERIC of 2016 to 2018 and nothing else beyond the first version of the language. */
const language = {
  language_version: 'VERSION_1_0',
  product_mode: 'PRODUCT_EXTERNAL',
  enabled_language_features: [
    'FEATURE_V_1_2_CIVIL_TIME',
    'FEATURE_NUMERIC_TYPE',
    'FEATURE_V_1_1_SELECT_STAR_EXCEPT_REPLACE',
  ],
  supported_statement_kinds: ['RESOLVED_QUERY_STMT'],
};

type Call = (request: object, answer: (error: Error | null, response: Response) => void) => void;
type Response = { content: { table_data: { row: { cell: Answered[] }[] } }; prepared: { columns: { name: string }[] } };
type Answered = { value?: string; [kind: string]: unknown };
type Client = Record<'EvaluateQuery' | 'Analyze' | 'FormatSql', Call>;

/** @param further features of the language beyond the old ones that the query keeps to */
export async function startGoogleSql(further: readonly string[] = []): Promise<GoogleSql> {
  const features = { ...language, enabled_language_features: [...language.enabled_language_features, ...further] };
  const options = { language_options: features, default_timezone: 'UTC' };
  const folder = join(dirname(require.resolve('@fivetrandevelopers/zetasql')), 'zetasql');
  const arm = process.arch.startsWith('arm') ? '_arm' : '';
  const port = await freePort();
  const program = join(folder, `remote_server${arm}${process.platform === 'darwin' ? '' : '.so'}`);
  const child = spawn(program, ['localhost', String(port)], { stdio: 'ignore' });
  const client = clientOn(port, join(folder, 'protos'));
  await ready(client, child);
  const request = (tables: readonly Table[]): object => ({
    options,
    simple_catalog: {
      name: 'tables',
      builtin_function_options: { language_options: features },
      table: tables.map(({ name, columns }) => ({
        name,
        column: columns.map((column) => ({ name: column.name, type: { type_kind: `TYPE_${kindOf(column.type)}` } })),
      })),
    },
  });
  return {
    run: async (text, tables) => {
      const contents = tables.map(({ name, columns, rows }) => [
        name,
        { table_data: { row: rows.map(rowOf(columns)) } },
      ]);
      const asked = { ...request(tables), sql: text, table_content: Object.fromEntries(contents) };
      const { content, prepared } = await called(client, 'EvaluateQuery', asked);
      const names = prepared.columns.map(({ name }) => name);
      return content.table_data.row.map(({ cell }) =>
        Object.fromEntries(cell.map((value, i) => [names[i] as string, answered(value)])),
      );
    },
    analyze: async (text, tables) => {
      await called(client, 'Analyze', { ...request(tables), sql_statement: text });
    },
    end: () => child.kill(),
  };
}

function clientOn(port: number, protos: string): Client {
  const grpc = require('@grpc/grpc-js');
  const loader = require('@grpc/proto-loader');
  const settings = {
    keepCase: true,
    defaults: true,
    oneofs: true,
    longs: String,
    enums: String,
    includeDirs: [protos],
  };
  const service = grpc.loadPackageDefinition(loader.loadSync('local_service.proto', settings)).zetasql.local_service;
  const unlimited = { 'grpc.max_send_message_length': -1, 'grpc.max_receive_message_length': -1 };
  return new service.ZetaSqlLocalService(`localhost:${port}`, grpc.credentials.createInsecure(), unlimited);
}

function called(client: Client, name: keyof Client, request: object): Promise<Response> {
  return new Promise((resolve, reject) =>
    client[name](request, (error, response) => (error ? reject(error) : resolve(response))),
  );
}

async function ready(client: Client, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The executor ended with ${child.exitCode}.`);
    const isUp = await called(client, 'FormatSql', { sql: 'SELECT 1' }).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  child.kill();
  throw new Error('The executor does not answer.');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function kindOf(type: ColumnType): string {
  return type === 'FLOAT64' ? 'DOUBLE' : type;
}

function rowOf(columns: Table['columns']) {
  return (row: readonly Value[]): object => ({
    cell: row.map((value, i) => (value === null ? {} : given(value, columns[i]?.type as ColumnType))),
  });
}

function given(value: Exclude<Value, null>, type: ColumnType): object {
  const number = Number(value);
  switch (type) {
    case 'STRING':
      return { string_value: value };
    case 'INT64':
      return { int64_value: String(value) };
    case 'FLOAT64':
      return { double_value: value };
    case 'BOOL':
      return { bool_value: value };
    case 'DATE':
      return { date_value: number / 86_400_000 };
    case 'TIMESTAMP': {
      const seconds = Math.floor(number / 1000);
      return { timestamp_value: { seconds: String(seconds), nanos: (number - seconds * 1000) * 1_000_000 } };
    }
    case 'DATETIME': {
      const at = new Date(number);
      const parts = [at.getUTCSeconds(), at.getUTCMinutes(), at.getUTCHours(), at.getUTCDate(), at.getUTCMonth() + 1];
      const bits = [0n, 6n, 12n, 17n, 22n];
      const packed = parts.reduce(
        (all, part, i) => all | (BigInt(part) << (bits[i] as bigint)),
        BigInt(at.getUTCFullYear()) << 26n,
      );
      return {
        datetime_value: { bit_field_datetime_seconds: String(packed), nanos: at.getUTCMilliseconds() * 1_000_000 },
      };
    }
  }
}

function answered(value: Answered): string | number | null {
  if (!value.value) return null;
  const own = value[value.value];
  if (value.value === 'string_value') return own as string;
  if (value.value === 'date_value') return new Date((own as number) * 86_400_000).toISOString().slice(0, 10);
  return value.value === 'numeric_value' ? numericOf(own as Uint8Array) : Number(own);
}

/** A NUMERIC: two's complement, the lowest byte first, in billionths. */
function numericOf(bytes: Uint8Array): number {
  let all = 0n;
  for (let i = bytes.length - 1; i >= 0; i -= 1) all = (all << 8n) | BigInt(bytes[i] as number);
  return Number(BigInt.asIntN(bytes.length * 8, all)) / 1e9;
}
