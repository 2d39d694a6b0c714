import { getHeapStatistics } from 'node:v8';
import { type BenchSummary, loadBundle } from './bundle.ts';
import { digestOf } from './digest.ts';
import { type BenchSheet, lastDay, type RowsRequest } from './request.ts';
import { sheetsOf } from './sheets.ts';
import { collectGarbage, nothingSpent, type Spent, spend, stopwatch } from './spent.ts';
import { touch } from './touch.ts';
import { offsetAt, zoneName } from './zone.ts';

export type ReportRun = {
  readonly touch: Spent;
  readonly report: Spent;
  /** Until the tabs were found, and until everything was counted. */
  readonly until: { readonly found: Spent; readonly counted: Spent };
  readonly offsetsAsked: number;
  readonly periods: number;
  /** Every row of every tab was counted: the run measured the work and not its refusal. */
  readonly complete: boolean;
  readonly digest: Readonly<Record<string, string>>;
};

/** Touch first, then the tally and the whole summary, once each, on rows nobody has looked at. */
export function runReport(bundle: string, request: RowsRequest): ReportRun {
  const app = loadBundle(bundle);
  const sheets = sheetsOf(request);
  let offsetsAsked = 0;
  const counted = (milliseconds: number) => {
    offsetsAsked += 1;
    return offsetAt(milliseconds);
  };
  const touched = spend(() => touch(sheets));
  const until = { found: nothingSpent, counted: nothingSpent };
  const { result, spent } = spend(() => {
    const spentSoFar = stopwatch();
    const onPhase = (done: keyof typeof until): void => {
      until[done] = spentSoFar();
    };
    return app.summaryOfSheets(sheets, { asOf: lastDay, timeZone: zoneName, offsetAt: counted, onPhase });
  });
  return {
    touch: touched.spent,
    report: spent,
    until,
    offsetsAsked,
    periods: result.periods.length,
    complete: isComplete(
      result,
      sheets.reduce((sum, { cells }) => sum + cells.length - 1, 0),
    ),
    digest: request.calls <= 100_000 ? digestOf(result) : {},
  };
}

function isComplete({ tabs }: BenchSummary, rows: number): boolean {
  return tabs.reduce((sum, tab) => sum + tab.rows, 0) === rows;
}

/** The summary of one sheet, once, on rows nobody has looked at. */
export function runSheet(bundle: string, sheet: BenchSheet): Spent {
  const app = loadBundle(bundle);
  const options = { asOf: lastDay, timeZone: zoneName, offsetAt };
  const { result, spent } = spend(() => app.summaryOfSheets([sheet], options));
  if (!isComplete(result, sheet.cells.length - 1)) throw new Error(`Not every row of ${sheet.sheet} was read.`);
  return spent;
}

export type MemoryRun = {
  /** Bytes of everything that was allocated, had nothing been freed: at least the peak. */
  readonly allocated: number;
  /** Bytes still held by the summary itself. */
  readonly kept: number;
  readonly input: number;
};

/** Runs in a process whose young generation is so large that no collection interrupts the run. */
export function runMemory(bundle: string, request: RowsRequest): MemoryRun {
  const app = loadBundle(bundle);
  const start = heldBytes();
  const sheets = sheetsOf(request);
  collectGarbage();
  const before = heldBytes();
  const summary = app.summaryOfSheets(sheets, { asOf: lastDay, timeZone: zoneName, offsetAt });
  const allocated = heldBytes() - before;
  collectGarbage();
  const kept = heldBytes() - before;
  if (summary.periods.length + sheets.length === 0) throw new Error('Nothing was measured.');
  return { allocated, kept, input: before - start };
}

function heldBytes(): number {
  return getHeapStatistics().used_heap_size + process.memoryUsage().arrayBuffers;
}
