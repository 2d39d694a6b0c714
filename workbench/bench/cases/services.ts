import { readFileSync } from 'node:fs';
import { createHost } from '../../host/host.ts';
import type { BenchCase } from '../benchCase.ts';
import type { Line } from '../line.ts';
import { lastDay, type RowsRequest } from '../request.ts';
import { workbookOf } from '../workbookOf.ts';

/** What one build asks of Google, counted by the local host, with few rows and reps and with many. */
export const services: BenchCase = {
  name: 'services',
  run: async ({ bundle }) => {
    const few = callsOfBuild(bundle, { calls: 1000, reps: 25, shuffled: false });
    const rows = callsOfBuild(bundle, { calls: 20_000, reps: 25, shuffled: false });
    // The same rows: what stands out in them decides which lines are shown and which are hidden, each a call.
    const many = callsOfBuild(bundle, { calls: 20_000, reps: 200, shuffled: false });
    const more = (what: string, left: number, right: number): Line => ({
      what,
      value: right - left,
      unit: 'count',
      required: 0,
    });
    return [
      { what: 'one build of four tabs, reads', value: many.reads, unit: 'count', required: 12 },
      { what: 'one build of four tabs, writes', value: many.writes, unit: 'count', required: 60 },
      { what: 'one build, dates formatted by Google', value: many.dates, unit: 'count', goal: 18 },
      more('reads, difference with twenty times the rows', few.reads, rows.reads),
      more('writes, difference with eight times the reps', rows.writes, many.writes),
      more('calls of any service, difference with eight times the reps', rows.calls, many.calls),
    ];
  },
};

function callsOfBuild(bundle: string, request: RowsRequest) {
  const host = createHost({
    code: readFileSync(bundle, 'utf8'),
    manifest: JSON.parse(readFileSync('appsscript.json', 'utf8')),
    workbook: workbookOf(request),
  });
  host.resetStats();
  host.run('buildSummary', { asOf: lastDay });
  return host.stats();
}
