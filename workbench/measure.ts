import type { Host } from './host/host.ts';
import type { Stats } from './host/stats.ts';
import { installedIn } from './installed.ts';
import type { ShownSummary } from './shownSummary.ts';
import type { Workbook } from './workbook.ts';

/** A spreadsheet whose KPI Summary has just been built, what it says, and what that cost. */
export type Measured = { host: Host; summary: ShownSummary; stats: Stats };

/**
 * Presses Build KPI summary.
 * @param isGivenAway whether the workbook's rows are the host's alone from then on, so that a long file is not held twice
 */
export function measure(workbook: Workbook, asOf: string | null, isGivenAway = false): Measured {
  const host = installedIn(workbook, undefined, { isGivenAway });
  host.resetStats();
  const summary = host.run('buildSummary', { everything: true, ...(asOf === null ? {} : { asOf }) }) as ShownSummary;
  return { host, summary, stats: host.stats() };
}

/** False when there is nothing in the spreadsheet to count. */
export function hasMeasured({ measures }: Pick<ShownSummary, 'measures'>): boolean {
  return measures.length > 0;
}
