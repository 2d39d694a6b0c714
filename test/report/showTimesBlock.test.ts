import { describe, expect, it } from 'vitest';
import { reportContext } from '../../src/report/context.ts';
import { showTimesBlock } from '../../src/report/details/showTimesBlock.ts';
import { defaultSettings } from '../../src/settings/catalogue.ts';
import type { Summary } from '../../src/summary/summary.ts';
import { madeUpSummary } from './madeUpSummary.ts';

const sooner = { held: 45, due: 60, ratio: 0.75, low: 0.63, high: 0.84, others: 0.4 };
const later = { held: 16, due: 40, ratio: 0.4, low: 0.26, high: 0.55, others: 0.75 };
const showTimes: Summary['showTimes'] = {
  waits: [
    { time: 2, ...sooner, verdict: 'better' },
    { time: 15, ...later, verdict: 'worse' },
  ],
  weekdays: [{ time: 4, ...sooner, others: null, verdict: null }],
  text: 'Appointments far ahead take place less often.',
};
const missedAgain = [{ client: 'Acme', rep: 'Ana', noShows: 2, cancelled: 1, held: 0 }];
const appointmentClients = { missed: 1, recovered: 0, missedAgain, onlyOne: 0, names: [] };

const rowsOf = (changes: Partial<Summary>) =>
  showTimesBlock(reportContext(madeUpSummary(changes), defaultSettings))?.lines.map(({ cells }) =>
    cells.map(({ value }) => value),
  ) ?? null;

describe('the block of when appointments take place', () => {
  it('has its finding in the title, and a line for each wait and weekday', () => {
    const rows = rowsOf({ showTimes }) ?? [];
    expect(rows[0]?.[0]).toBe('When appointments take place: appointments far ahead take place less often.');
    expect(rows[2]?.slice(0, 4)).toEqual(['2–3 days', 60, 45, 0.75]);
    expect(rows[3]?.[0]).toBe('15 days or more');
    expect(rows[3]?.[9]).toBe('   ▼ held less often');
    expect(rows[5]?.slice(0, 4)).toEqual(['Friday', 60, 45, 0.75]);
    expect(rows[5]?.[6]).toBeNull();
  });

  it('names who missed more than once', () => {
    expect(rowsOf({ appointmentClients })?.at(-1)).toEqual(['Acme', '   Ana', '', 2, 1, 0]);
  });

  it('is not there where neither is known', () => {
    expect(rowsOf({})).toBeNull();
  });
});
