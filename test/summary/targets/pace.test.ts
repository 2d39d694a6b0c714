import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/settings/catalogue.ts';
import { paceOf } from '../../../src/summary/targets/pace.ts';
import { dayOf } from '../../../src/vocabulary/day.ts';
import { periodOf } from '../../../src/vocabulary/period.ts';

const quarter = periodOf('2025 Q1', defaultSettings) ?? { label: '', from: 0, to: 0 };
const pace = (asOf: number, actual = 185_000, fiscal = {}) => paceOf(300_000, actual, quarter, { asOf, fiscal });

describe('the pace of a target', () => {
  // Source: the example of codingace.net, 185,000 of 300,000 after 52 of 90 days.
  const example = pace(dayOf(2025, 2, 21));

  it('projects what has been reached and spreads the rest over the days left', () => {
    expect(example).toMatchObject({ elapsed: 52, total: 90 });
    expect(Math.round(example?.requiredPerDay ?? 0)).toBe(3026);
    expect(Math.round(example?.expected ?? 0)).toBe(173_333);
  });

  it('spreads it over the working days too: 26 from 24 February to 31 March', () => {
    expect(example?.workdaysLeft).toBe(26);
    expect(example?.requiredPerWorkday).toBeCloseTo(115_000 / 26);
  });

  it('has a working day less for every holiday', () => {
    const holidays = pace(dayOf(2025, 2, 21), 185_000, { Holidays: '2025-02-24, 2025-03-08, 2025-03-31' });
    expect(holidays?.workdaysLeft).toBe(24);
  });

  it('asks for nothing more once the target is reached', () => {
    expect(pace(dayOf(2025, 2, 21), 300_001)).toMatchObject({ requiredPerDay: 0, requiredPerWorkday: 0 });
  });

  it('has no working day left on the last Friday of a quarter that ends on a Sunday', () => {
    const ends = periodOf('2025-08', defaultSettings) ?? quarter;
    const friday = paceOf(10, 9, ends, { asOf: dayOf(2025, 8, 29), fiscal: {} });
    expect(friday).toMatchObject({ workdaysLeft: 0, requiredPerWorkday: null, requiredPerDay: 0.5 });
  });

  it('is not told on the last day, before or after', () => {
    expect(pace(dayOf(2025, 1, 1))).not.toBeNull();
    for (const day of [dayOf(2024, 12, 31), dayOf(2025, 3, 31), dayOf(2025, 4, 1)]) expect(pace(day)).toBeNull();
  });
});
