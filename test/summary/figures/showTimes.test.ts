import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from '../../../src/vocabulary/day.ts';
import { meeting } from '../../kpis/ask.ts';
import { drawsOf } from '../../simulation/draws.ts';
import { reported } from '../reported.ts';

/** Appointments booked so many days ahead, held with that chance. */
function meetingsWith(chanceOf: (wait: number) => number, seed = 5) {
  const { random } = drawsOf(seed);
  return Array.from({ length: 600 }, (_, i) => {
    const wait = i % 20;
    // Every wait is met on many days.
    const due = dayOf(2025, 1, 2) + ((Math.floor(i / 20) * 7 + wait * 3) % 80);
    return meeting({
      'Meeting ID': `M${i}`,
      Company: `C${i}`,
      'Booked on': isoOf(due - wait),
      'Meeting date': isoOf(due),
      'Meeting outcome': random() < chanceOf(wait) ? 'Completed' : i % 3 === 0 ? 'Canceled' : 'No show',
    });
  });
}
const showTimes = (rows: ReturnType<typeof meetingsWith>, language: 'en' | 'ru' = 'en') =>
  reported({ Meetings: rows }, [], language).summary.showTimes;

describe('the share of appointments held', () => {
  const rows = meetingsWith((wait) => (wait < 8 ? 0.75 : 0.45));

  it('is told by the days between booking and meeting, with what to do', () => {
    const found = showTimes(rows);
    expect(found?.waits.map(({ time, due, verdict }) => [time, due, verdict])).toEqual([
      [0, 60, null],
      [2, 60, expect.anything()],
      [4, 120, 'better'],
      [8, 210, 'worse'],
      [15, 150, expect.anything()],
    ]);
    expect(found?.text).toMatch(
      /^Appointments 8 or more days ahead take place in 4\d% of cases \(\d+ of 360\), sooner ones in 7\d%: book sooner\.$/,
    );
    expect(showTimes(rows, 'ru')?.text).toContain('назначайте раньше');
    expect(found?.weekdays.every(({ verdict }) => verdict === null)).toBe(true);
  });

  it('is no finding where waits do not matter', () => {
    const found = Array.from({ length: 20 }, (_, seed) => showTimes(meetingsWith(() => 0.6, seed + 1)));
    expect(found.filter((one) => one?.text).length).toBeLessThanOrEqual(1);
  });

  it('is no finding where the rep who books late is the one whose clients stay away', () => {
    const { random } = drawsOf(4);
    const byRep = Array.from({ length: 600 }, (_, i) => {
      const isLate = i % 3 === 0;
      const due = dayOf(2025, 1, 20) + (i % 60);
      const wait = (isLate ? 8 : 0) + Math.floor(random() * 5);
      return meeting({
        'Meeting ID': `M${i}`,
        Company: `C${i}`,
        Rep: isLate ? 'Ada' : 'Bob',
        'Booked on': isoOf(due - wait),
        'Meeting date': isoOf(due),
        'Meeting outcome': random() < (isLate ? 0.5 : 0.8) ? 'Completed' : 'No show',
      });
    });
    const found = showTimes(byRep);
    expect(found?.text).toBeNull();
    expect(found?.waits.every(({ verdict }) => verdict === null)).toBe(true);
    expect(showTimes(byRep.map((one) => ({ ...one, Rep: 'Ada' })))?.text).toMatch(/book sooner\.$/);
  });

  it('is not told where nobody writes down who did not come, or when it was booked', () => {
    expect(showTimes(rows.filter((row) => row['Meeting outcome'] === 'Completed'))).toBeNull();
    expect(showTimes(rows.map(({ 'Booked on': _, ...row }) => row))).toBeNull();
  });
});
