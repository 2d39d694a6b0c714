import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type BenchCase, createBench } from './benchCase.ts';
import { cell } from './cases/cell.ts';
import { duckdb } from './cases/duckdb.ts';
import { files } from './cases/files.ts';
import { google } from './cases/google.ts';
import { load } from './cases/load.ts';
import { memory } from './cases/memory.ts';
import { phases } from './cases/phases.ts';
import { scale } from './cases/scale.ts';
import { services } from './cases/services.ts';
import { shape } from './cases/shape.ts';
import { tally } from './cases/tally.ts';
import { workbench } from './cases/workbench.ts';
import { zone } from './cases/zone.ts';
import { isBroken, type Line } from './line.ts';
import { tableOf } from './table.ts';

// npm run bench -- [NAME…] [--samples N] [--calls N] [--json FILE] [--bundle FILE]
// `--calls` is for the cases `files` and `scale` alone. Ratios within one run, medians of fresh processes. Milliseconds depend on the machine and its other work: do not quote them.

const cases: readonly BenchCase[] = [
  load,
  cell,
  services,
  google,
  zone,
  tally,
  phases,
  shape,
  memory,
  duckdb,
  files,
  scale,
  workbench,
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    samples: { type: 'string', default: '5' },
    calls: { type: 'string' },
    json: { type: 'string' },
    bundle: { type: 'string', default: 'dist/Code.js' },
  },
});

function chosen(): readonly BenchCase[] {
  const unknown = positionals.filter((name) => !cases.some((one) => one.name === name));
  if (unknown.length === 0)
    return positionals.length === 0 ? cases : cases.filter(({ name }) => positionals.includes(name));
  console.error(`There is no ${unknown.join(', ')}; there are ${cases.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const bench = createBench(values.bundle, Number(values.samples), values.calls ? Number(values.calls) : null);
const machine = {
  node: process.version,
  processor: cpus()[0]?.model ?? '',
  cores: availableParallelism(),
  load: loadavg()[0] ?? 0,
};
console.log(`Node ${machine.node}, ${machine.cores} × ${machine.processor}, load ${machine.load.toFixed(1)}\n`);
const results: { readonly name: string; readonly lines: readonly Line[] }[] = [];
for (const { name, run } of chosen()) {
  const lines = await run(bench);
  results.push({ name, lines });
  console.log(`${name}\n${tableOf(lines)}\n`);
}
if (values.json)
  writeFileSync(values.json, `${JSON.stringify({ machine, samples: bench.samples, results }, null, 2)}\n`);
if (results.some(({ lines }) => lines.some(isBroken))) process.exitCode = 1;
