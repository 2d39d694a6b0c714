import type { Host } from './host/host.ts';
import type { Stats } from './host/stats.ts';
import { installedIn } from './installed.ts';
import type { ShownSummary } from './shownSummary.ts';
import { nothingMeasured } from './terminalWords.ts';
import type { Workbook } from './workbook.ts';

/** A spreadsheet whose KPI Summary has just been built, what it says, and what that cost. */
export type Measured = { host: Host; summary: ShownSummary; stats: Stats };

/** Presses Build KPI summary; throws one sentence when there is nothing in the spreadsheet to measure. */
export function measure(workbook: Workbook, asOf: string | null): Measured {
  const names = workbook.sheets.map(({ name }) => name);
  return pressed(installedIn(workbook), asOf, names);
}

function pressed(host: Host, asOf: string | null, sheets: string[]): Measured {
  host.resetStats();
  const summary = host.run('buildSummary', { everything: true, ...(asOf === null ? {} : { asOf }) }) as ShownSummary;
  const stats = host.stats();
  if (summary.measures.length > 0) return { host, summary, stats };
  throw new Error(nothingMeasured(sheets, summary.language));
}
