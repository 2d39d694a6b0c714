import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bench, type BenchCase, million, repeated } from '../benchCase.ts';
import { differences } from '../digest.ts';
import { type Line, medianOf } from '../line.ts';
import type { RowsRequest } from '../request.ts';
import type { Spent } from '../spent.ts';

/** The same measures by an analytical database with all cores, and whether both say the same. */
export const duckdb: BenchCase = {
  name: 'duckdb',
  run: async (bench) => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    try {
      return [agreement(bench, folder, { ...million, calls: 100_000 }), ...ratios(bench, folder)];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function agreement({ fresh, reports }: Bench, folder: string, request: RowsRequest): Line {
  fresh('writeCsv', [folder, request]);
  const { digest } = fresh('duckDbOnCsv', [folder, true]);
  const apart = differences(reports(request)[0]?.digest ?? {}, digest);
  for (const difference of apart.slice(0, 10)) console.error(`DuckDB differs: ${difference}`);
  if (Object.keys(digest).length === 0) throw new Error('DuckDB has measured nothing.');
  return {
    what: `100k calls, sums that differ of ${Object.keys(digest).length}`,
    value: apart.length,
    unit: 'count',
    required: 0,
  };
}

function ratios({ fresh, reports, samples }: Bench, folder: string): Line[] {
  fresh('writeCsv', [folder, million]);
  const own = medianOf(reports(million).map(({ report }) => report.cpu));
  const onCsv = medianOf(repeated(samples, () => least(fresh('duckDbOnCsv', [folder, false]).spent)));
  const onArrays = medianOf(repeated(samples, () => least(fresh('duckDbOnArrays', [million]).spent)));
  return [
    { what: '1M calls ÷ DuckDB reading CSV', value: own / onCsv, unit: 'times', goal: 0.2, required: 0.3 },
    { what: '1M calls ÷ DuckDB from the same arrays', value: own / onArrays, unit: 'times', goal: 0.1 },
  ];
}

/** Whichever is better for DuckDB: its CPU, or its time with all cores. */
function least({ cpu, wall }: Spent): number {
  return Math.min(cpu, wall);
}
