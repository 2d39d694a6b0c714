import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { findTabs } from '../../src/find/findTabs.ts';
import { noSettingsTab } from '../../src/settings/settingsTab.ts';
import { tallyText } from '../../src/sql/tallyText.ts';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { dayOfIso } from '../../src/vocabulary/day.ts';
import { duckDb } from './duckDb.ts';
import { optionsOf } from './tallies.ts';

// npx tsx test/sql/manyCalls.ts 100000000: the daily tally of so many calls by the sibling of the shipped text. It prints
// JSON, for npm run bench -- scale. Two processes, so that the memory of making up the calls is not counted.

const [reps, days] = [500, 395];
const [zone, asOf, since] = ['Europe/Paris', '2026-12-31', '2025-12-02'];

/** Calls in working hours, a dozen to a lead, half of them with no answer. */
const madeUp = (calls: number): string => `
CREATE TABLE "main.calls" AS SELECT
  TIMESTAMPTZ '${since} 08:00:00+00' + to_days(CAST(i % ${days} AS INTEGER)) + to_seconds(CAST(hash(i) % 36000 AS BIGINT)) AS started_at,
  printf('Rep %03d', hash(i + 1) % ${reps}) AS rep,
  CAST(hash(i + 2) % ${Math.ceil(calls / 12)} AS BIGINT) AS lead_id,
  ['Connected', 'No answer', 'No answer', 'Left voicemail', 'Busy', 'Callback requested'][CAST(1 + hash(i + 3) % 6 AS BIGINT)] AS outcome,
  CAST(hash(i + 4) % 400 AS BIGINT) AS talk_seconds
FROM range(${calls}) AS numbers(i)`;

/** What BigQuery bills: 8 bytes a number or an instant, 2 and its letters a text. */
const bytes = `SELECT SUM(8 + 2 + strlen(rep) + 8 + 2 + strlen(outcome) + 8) AS bytes FROM "main.calls"`;

const dollarsPerTebibyte = 6.25;

/** A sample as an extract shows it: headings and values are all that the text is made from. */
const sample: Cell[][] = [
  ['started_at', 'rep', 'lead_id', 'outcome', 'talk_seconds'],
  ...['Connected', 'No answer', 'Left voicemail', 'Busy', 'Callback requested'].map((outcome, i): Cell[] => [
    new Date(Date.UTC(2026, 9, 1 + i, 9, 30)),
    `Rep ${100 + i}`,
    4000 + i,
    outcome,
    outcome === 'Connected' ? 180 : 0,
  ]),
];

async function makeUp(file: string, calls: number): Promise<void> {
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  await connection.run(madeUp(calls));
  connection.closeSync();
  instance.closeSync();
}

async function run(file: string): Promise<object> {
  const { readings } = findTabs([{ sheet: 'Calls', cells: sample }], noSettingsTab());
  const span = { since: dayOfIso(since), until: dayOfIso(asOf) };
  const request = { tables: { calls: 'main.calls' }, ...span, types: {}, onePerAppointment: true };
  const { text, problems } = tallyText(readings, request, optionsOf({ zone, asOf }), duckDb);
  if (text === null) throw new Error(problems.map(({ kind }) => kind).join(', '));
  const connection = await (await DuckDBInstance.create(file)).connect();
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  const { currentRowCount: rowCount } = await connection.runAndReadAll(text);
  const seconds = (performance.now() - wall) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const gibibytes = Number((await connection.runAndReadAll(bytes)).getRows()[0]?.[0]) / 1024 ** 3;
  const dollars = (gibibytes / 1024) * dollarsPerTebibyte;
  return { tallyRows: rowCount, seconds, cpuSeconds: (user + system) / 1e6, megabytes, gibibytes, dollars };
}

function inOwnProcess(...given: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), given);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${given[0]} ended with ${code}.`))));
  });
}

const [task = '', file = '', calls = ''] = process.argv.slice(2);
if (task === 'make-up') await makeUp(file, Number(calls));
else if (task === 'run') console.log(JSON.stringify(await run(file)));
else {
  const folder = mkdtempSync(join(tmpdir(), 'many-calls-'));
  try {
    await inOwnProcess('make-up', join(folder, 'calls.duckdb'), task);
    await inOwnProcess('run', join(folder, 'calls.duckdb'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
