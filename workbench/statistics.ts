import { estimateRunTime } from './host/runTime.ts';
import type { Stats } from './host/stats.ts';

/** What the run asked of Google's services, and how long it may take there: an estimate, not a measurement. */
export function statisticsText(stats: Stats): string {
  const { low, mid, high } = estimateRunTime(stats);
  const count = (value: number) => value.toLocaleString('en');
  return [
    `Service calls: ${count(stats.calls)} (${count(stats.reads)} reads, ${count(stats.writes)} writes, ${count(stats.flushes)} flushes)`,
    `Cells: ${count(stats.cellsRead)} read, ${count(stats.cellsWritten)} written`,
    `Here: ${stats.seconds.toFixed(2)} s; on Google, estimated: ${mid.toFixed(0)} s (${low.toFixed(0)} to ${high.toFixed(0)} s)`,
  ].join('\n');
}
