import { describe, expect, it } from 'vitest';
import { whatIfOf } from '../../../src/summary/targets/whatIf.ts';
import { dayOf, isoOf } from '../../../src/vocabulary/day.ts';
import { periodOf } from '../../../src/vocabulary/period.ts';
import { settingsOf } from '../../kpis/ask.ts';
import { sourceFromDays } from '../madeUpTeam.ts';

const fiscal = settingsOf([]).values;

/** So much on each working day of January to May 2025. */
const perDay = {
  callsMade: 40,
  callsConnected: 10,
  callsNotConnected: 30,
  appointmentsSet: 4,
  appointmentsHeld: 3,
  appointmentsNoShow: 1,
  dealsWon: 1,
  wonAmount: 500_00,
};

function everyDay(to: number, counts: Readonly<Record<string, number>> = perDay) {
  const days = Array.from({ length: to - dayOf(2025, 1, 1) + 1 }, (_, i) => dayOf(2025, 1, 1) + i);
  const isWorked = (day: number): boolean => new Date(`${isoOf(day)}T12:00Z`).getUTCDay() % 6 !== 0;
  return days.filter(isWorked).map((day) => ({ rep: 1, day, counts }));
}

const today = dayOf(2025, 5, 30);
const quarter = periodOf('2025 Q2', fiscal);

const source = (counts?: Readonly<Record<string, number>>, to = today) =>
  sourceFromDays(['Ana'], everyDay(to, counts), { today });

describe('what if', () => {
  it('begins with the figures of the period and what they lead to', () => {
    const whatIf = whatIfOf(source(), quarter, []);
    expect(whatIf).toMatchObject({ period: '2025 Q2', toDate: true, workdays: 21, since: '2025-01-01' });
    expect(whatIf?.inputs.map(({ name, above, below }) => [name, above / below])).toEqual([
      ['callsPerDay', 40],
      ['connectRatio', 0.25],
      ['showRate', 0.75],
    ]);
    // 44 days have been worked, 21 are left.
    expect(whatIf?.rows.map(({ kpi, actual, asToday }) => [kpi, actual, Math.round(asToday)])).toEqual([
      ['CALLS_MADE', 44 * 40, 65 * 40],
      ['APPOINTMENTS_SET', 44 * 4, 65 * 4],
      ['DEALS_WON', 44, 65],
      ['WON_AMOUNT', 44 * 500, 65 * 500],
    ]);
  });

  it('counts what a call brings, and the calls of a day, from the day on which calls are logged', () => {
    const logged = dayOf(2025, 4, 28);
    const work = everyDay(today).map(({ rep, day, counts }) => ({
      rep,
      day,
      counts: Object.fromEntries(Object.entries(counts).filter(([name]) => day >= logged || !name.startsWith('calls'))),
    }));
    const whatIf = whatIfOf(sourceFromDays(['Ana'], work, { today }), quarter, []);
    expect(whatIf).toMatchObject({ since: '2025-04-28', inputs: [{ above: 25 * 40, below: 25 }, {}, {}] });
    expect(whatIf?.rows.find(({ kpi }) => kpi === 'DEALS_WON')).toMatchObject({ actual: 44, brought: 25, calls: 1000 });
  });

  it('of a period that is over gives what it has brought', () => {
    const whatIf = whatIfOf(source(), periodOf('2025 Q1', fiscal), []);
    expect(whatIf?.toDate).toBe(false);
    expect(whatIf?.rows.every(({ actual, asToday }) => Math.abs(actual - asToday) < 1e-6)).toBe(true);
  });

  it('is nothing where the data end before the day of the report, or before a period that is over', () => {
    const ended = source(perDay, dayOf(2025, 5, 2));
    expect(whatIfOf(ended, quarter, [])).toBeNull();
    expect(whatIfOf({ ...ended, asOf: dayOf(2026, 5, 2) }, quarter, [])).toBeNull();
    expect(whatIfOf(ended, periodOf('2025 Q1', fiscal), [])).not.toBeNull();
  });

  it('leaves out a ratio that nobody knows, and what follows from too few cases', () => {
    const { appointmentsHeld, appointmentsNoShow, ...counts } = perDay;
    const few = [
      ...everyDay(today, { ...counts, dealsWon: 0, wonAmount: 0 }),
      { rep: 1, day: today, counts: { dealsWon: 4 } },
    ];
    const whatIf = whatIfOf(sourceFromDays(['Ana'], few, { today }), quarter, []);
    expect(whatIf?.inputs.map(({ name }) => name)).toEqual(['callsPerDay', 'connectRatio']);
    expect(whatIf?.rows.map(({ kpi }) => kpi)).toEqual(['CALLS_MADE', 'APPOINTMENTS_SET']);
  });

  it('is nothing where calls lead to nothing known, or nothing has a day', () => {
    expect(whatIfOf(source({ callsMade: 40 }), quarter, [])).toBeNull();
    expect(whatIfOf(source(), null, [])).toBeNull();
  });
});
