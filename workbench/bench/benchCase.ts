import type { Line } from './line.ts';
import { type Fresh, prepareChildren } from './processes.ts';
import type { ReportRun } from './report.ts';
import type { RowsRequest } from './request.ts';

/** What the cases measure with. */
export type Bench = {
  /** Where the built script stands. */
  readonly bundle: string;
  /** How many fresh processes a median is taken of. */
  readonly samples: number;
  /** How many calls were asked for; null is what the case takes. */
  readonly calls: number | null;
  readonly fresh: Fresh;
  /** Runs of the same request are shared by the cases. */
  readonly reports: (request: RowsRequest) => readonly ReportRun[];
};

export type BenchCase = {
  readonly name: string;
  readonly run: (bench: Bench) => Promise<readonly Line[]>;
};

export const million: RowsRequest = { calls: 1_000_000, reps: 25, shuffled: false };

/** Threads that still sweep what was there before would be charged to the touch loop, which is over in a moment. */
const ownGarbageOnly = ['--single-threaded-gc'];

export function createBench(bundle: string, samples: number, calls: number | null): Bench {
  const fresh = prepareChildren();
  const known = new Map<string, readonly ReportRun[]>();
  const reports = (request: RowsRequest) => {
    const key = JSON.stringify(request);
    const runs = known.get(key) ?? repeated(samples, () => fresh('report', [bundle, request], ownGarbageOnly));
    if (!runs.every(({ complete }) => complete)) throw new Error(`Not every row was read with ${key}.`);
    known.set(key, runs);
    return runs;
  };
  return { bundle, samples, calls, fresh, reports };
}

export function repeated<Result>(times: number, work: () => Result): readonly Result[] {
  return Array.from({ length: times }, work);
}

/** CPU of the report ÷ CPU of the touch loop of the same process. */
export function overTouch({ report, touch }: ReportRun): number {
  return report.cpu / touch.cpu;
}
