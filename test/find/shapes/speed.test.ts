import { expect, it } from 'vitest';
import { findTabs } from '../../../src/find/findTabs.ts';
import { noSettingsTab } from '../../../src/settings/settingsTab.ts';
import type { Cell } from '../../../src/vocabulary/cell.ts';

const reps = Array.from(
  { length: 200 },
  (_, i) => `Rep ${String.fromCharCode(65 + (i % 26))}${'abcdefgh'[i % 8]} ${i}`,
);
const weeks = Array.from({ length: 52 }, (_, i) => new Date(Date.UTC(2025, 0, 6 + 7 * i)));
const measures = ['Calls', 'Connects', 'Emails sent', 'Meetings set', 'Meetings held', 'Deals won'];

it('weeks and measures across of a large team are found within a second of work', () => {
  const cells: Cell[][] = [
    ['', ...weeks.flatMap((week) => [week, '', '', '', '', ''])],
    ['Rep', ...weeks.flatMap(() => measures)],
    ...reps.map((rep): Cell[] => [rep, ...weeks.flatMap(() => [40, 10, 20, 3, 2, 1])]),
  ];
  const settings = noSettingsTab();
  findTabs([{ sheet: 'Tracker', cells: cells.slice(0, 5) }], settings);
  // Of this process: a busy machine is no slower code.
  const before = process.cpuUsage();
  const { readings } = findTabs([{ sheet: 'Tracker', cells }], settings);
  const { user, system } = process.cpuUsage(before);
  expect(readings.map(({ tab, cells: rows }) => [tab, rows.length])).toEqual([['dailyActivity', 200 * 52 + 1]]);
  expect((user + system) / 1000).toBeLessThan(1000);
});
