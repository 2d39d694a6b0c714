import type { Reading, YearSource } from '../../find/reading.ts';
import type { NotedReason } from '../../vocabulary/leftOut.ts';
import type { TypedTab } from '../typedTab.ts';

const reasons: Readonly<Record<YearSource, NotedReason>> = {
  'sheet name': 'year by the sheet name',
  title: 'year by the title',
  neighbours: 'year by the neighbours',
  weekdays: 'year by the weekdays',
  'day of the report': 'year by the day of the report',
};

/** Says which days of the sheet bear no year, and how they were read. */
export function noteYears(tab: TypedTab, readings: readonly Reading[]): void {
  const reading = readings.find((one) => one.tab === tab.tab && one.sheet === tab.sheet);
  for (const [field, { years }] of Object.entries(reading?.columns ?? {})) {
    if (!years) continue;
    const { source, rows, first, sample, readAs } = years;
    tab.notes.push({ reason: reasons[source], leftOut: false, rows, row: first + 1, field, sample, second: readAs });
  }
}
