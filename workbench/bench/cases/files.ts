import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bench, type BenchCase, million, repeated } from '../benchCase.ts';
import { runReportCommand } from '../command.ts';
import { type Line, medianLine, medianOf } from '../line.ts';

/** The report on CSV files, from the command to the workbook, beside an analytical database and beside plain parsing. */
export const files: BenchCase = {
  name: 'files',
  run: async (bench) => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    try {
      return linesOf(bench, folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** CPU against CPU of the same run; of the database all its threads. */
function linesOf({ fresh, samples, calls: asked }: Bench, folder: string): Line[] {
  const calls = asked ?? million.calls;
  fresh('writeCsv', [folder, { ...million, calls }]);
  const runs = repeated(samples, () => runReportCommand(folder));
  const duckDb = medianOf(repeated(samples, () => fresh('duckDbOnCsv', [folder, false]).spent.cpu));
  const plain = medianOf(repeated(samples, () => fresh('splitCsv', [folder]).spent.cpu));
  const own = runs.map(({ cpu }) => cpu);
  const name = `${calls.toLocaleString('en')} calls in CSV files`;
  const whole = calls === million.calls;
  return [
    { what: `${name} ÷ DuckDB reading them`, value: medianOf(own) / duckDb, unit: 'times' },
    { what: `${name} ÷ splitting lines and cells`, value: medianOf(own) / plain, unit: 'times' },
    medianLine(
      own.map((cpu) => cpu / 1000),
      { what: `${name}, CPU`, unit: 'seconds', ...(whole ? { required: 20 } : {}) },
    ),
    medianLine(
      runs.map(({ memory }) => memory),
      { what: `${name}, memory`, unit: 'megabytes', ...(whole ? { required: 1536 } : {}) },
    ),
  ];
}
