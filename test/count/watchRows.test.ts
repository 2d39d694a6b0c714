import { describe, expect, it } from 'vitest';
import { countAll } from '../../src/count/countAll.ts';
import type { Tally } from '../../src/count/tally.ts';
import { type Counted, tallyOf } from '../../src/count/tallyOf.ts';
import { watchRows } from '../../src/count/watchRows.ts';
import { findTabs } from '../../src/find/findTabs.ts';
import type { SheetCells } from '../../src/find/reading.ts';
import { sampleTabs } from '../../src/sample/sampleTabs.ts';
import { dayOf } from '../../src/vocabulary/day.ts';
import { call, cellsOf, meeting, settingsOf, utc } from '../kpis/ask.ts';

const asOf = dayOf(2026, 11, 20);
const settings = settingsOf([]);

function counted(sheets: readonly SheetCells[]): Counted {
  const { readings } = findTabs(sheets, settings);
  return tallyOf(readings, { settings, zone: utc, locale: 'en_US', asOf });
}

/** Every sum of the tally that is not nought, by rep, day and measure. */
function sumsOf({ slots, measures }: Tally): Map<string, number> {
  const sums = new Map<string, number>();
  for (let slot = 0; slot < slots.count; slot += 1)
    measures.forEach((name, measure) => {
      const value = slots.values[slot * slots.width + measure] as number;
      if (value !== 0) sums.set(`${slots.reps[slot]} ${slots.days[slot]} ${name}`, value);
    });
  return sums;
}

function watchedSums({ tabs, reps, tally }: Counted): Map<string, number> {
  const sums = new Map<string, number>();
  watchRows(
    tabs,
    (watched, begin) => countAll(watched, reps.names, settings.values, begin),
    (_, __, { rep, day, measure, amount }) => {
      const key = `${rep} ${day} ${tally.measures[measure]}`;
      sums.set(key, (sums.get(key) ?? 0) + amount);
    },
  );
  return sums;
}

describe('the rows that a tally is made of', () => {
  it('add up to every sum of the sample team', () => {
    const sheets = sampleTabs({ size: 'small', asOf, language: 'en' }).map(({ name, cells }) => ({
      sheet: name,
      cells,
    }));
    const all = counted(sheets);
    const sums = sumsOf(all.tally);
    expect(sums.size).toBeGreaterThan(1000);
    expect(watchedSums(all)).toEqual(sums);
  });

  it('add up beside a daily tally, whose numbers give way to rows of the same rep and day', () => {
    const daily = [
      { Date: '2025-01-15', Rep: 'Ada', 'Calls made': 7, 'Emails sent': 4 },
      { Date: '2025-01-16', Rep: 'Ada', 'Calls made': 9, 'Emails sent': 0 },
      { Date: '2025-01-16', Rep: 'Bob', 'Calls made': 5, 'Emails sent': '' },
    ];
    const all = counted([
      { sheet: 'Calls', cells: cellsOf([call(), call({ Rep: '' })]) },
      { sheet: 'Daily activity', cells: cellsOf(daily) },
    ]);
    const sums = watchedSums(all);
    expect(sums).toEqual(sumsOf(all.tally));
    const made = [...sums].filter(([key]) => key.endsWith('callsMade')).map(([, amount]) => amount);
    expect(made.sort()).toEqual([1, 1, 5, 9]);
  });

  it('add up where calls that came in leave no room for a tally', () => {
    const calls = [call({ Direction: 'Outbound' }), call({ 'Call date': '2025-01-16', Direction: 'Inbound' })];
    const daily = ['15', '16', '17'].map((on) => ({ Date: `2025-01-${on}`, Rep: 'Ada', 'Calls made': 3 }));
    const all = counted([
      { sheet: 'Calls', cells: cellsOf(calls) },
      { sheet: 'Daily activity', cells: cellsOf(daily) },
    ]);
    const sums = watchedSums(all);
    expect(sums).toEqual(sumsOf(all.tally));
    const made = [...sums].filter(([key]) => key.endsWith('callsMade')).map(([, amount]) => amount);
    expect(made.sort()).toEqual([1, 3]);
  });

  it('add up where meetings stand for deals, each for who closed it', () => {
    const demos = [true, false, true].map((is, i) =>
      meeting({
        'Set by': 'Ada',
        Rep: '',
        Closer: i ? 'Cleo' : 'Dan',
        'Closed won': is,
        'Meeting ID': `M${i}`,
        Company: `C${i}`,
      }),
    );
    const all = counted([{ sheet: 'Demos', cells: cellsOf(demos) }]);
    const sums = watchedSums(all);
    expect(sums).toEqual(sumsOf(all.tally));
    expect([...sums].filter(([key]) => key.endsWith('dealsWon'))).toHaveLength(2);
  });

  it('leave the notes on the tabs as they are', () => {
    const all = counted([
      { sheet: 'Calls', cells: cellsOf([call()]) },
      {
        sheet: 'Daily activity',
        cells: cellsOf([{ Date: '2025-01-15', Rep: 'Ada', 'Calls made': 7, 'Emails sent': 4 }]),
      },
    ]);
    const before = JSON.stringify(all.tabs.map(({ notes }) => notes));
    watchedSums(all);
    expect(JSON.stringify(all.tabs.map(({ notes }) => notes))).toBe(before);
  });
});
