import { execFileSync } from 'node:child_process';
import { type Bench, type BenchCase, repeated } from '../benchCase.ts';
import { type Line, medianOf } from '../line.ts';

/** What a query over many calls costs, as the process that ran it says. */
type ManyCalls = {
  readonly tallyRows: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
  /** Logical sizes, by which BigQuery bills, of the columns that the query names. */
  readonly gibibytes: number;
  readonly dollars: number;
};

const hundredMillion = 100_000_000;
/** 13 months of 500 reps: what the query makes of a hundred million calls. */
const tallied = { reps: 500, days: 395 };
const asManyCalls = { calls: 200_000, reps: 25, shuffled: false };

/** Past a spreadsheet: the query over more calls than one holds, and the summary of what it answers. */
export const scale: BenchCase = {
  name: 'scale',
  run: async (bench) => [...summaries(bench), ...query(bench.calls ?? hundredMillion)],
};

function summaries({ bundle, fresh, samples }: Bench): Line[] {
  const ofTally = repeated(samples, () => fresh('tally', [bundle, tallied]).cpu);
  const ofCalls = repeated(samples, () => fresh('calls', [bundle, asManyCalls]).cpu);
  const what = 'summary of 197,500 rows of a tally ÷ of 200,000 calls';
  return [{ what, value: medianOf(ofTally) / medianOf(ofCalls), unit: 'times', required: 1.2 }];
}

/** Once: it takes minutes, most of them to make up the calls. The sibling of the shipped text is known to the tests alone. */
function query(calls: number): Line[] {
  const script = ['--import', 'tsx', 'test/sql/manyCalls.ts', String(calls)];
  const run = JSON.parse(
    execFileSync(process.execPath, script, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }),
  ) as ManyCalls;
  const name = `daily tally of ${calls.toLocaleString('en')} calls in DuckDB`;
  return [
    { what: `${name}, rows`, value: run.tallyRows, unit: 'count' },
    { what: `${name}, wall`, value: run.seconds, unit: 'seconds' },
    { what: `${name}, CPU`, value: run.cpuSeconds, unit: 'seconds' },
    { what: `${name}, memory`, value: run.megabytes, unit: 'megabytes' },
    { what: 'the same in BigQuery, megabytes read', value: run.gibibytes * 1024, unit: 'megabytes' },
    { what: 'the same in BigQuery, cents by list price', value: Math.round(run.dollars * 10_000) / 100, unit: 'count' },
  ];
}
