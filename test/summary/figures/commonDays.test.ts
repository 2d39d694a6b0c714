import { describe, expect, it } from 'vitest';
import { type Day, dayOf, isoOf } from '../../../src/vocabulary/day.ts';
import { ask, call, deal, lead, type Row, type Sheets } from '../../kpis/ask.ts';
import { coach, sourceFromDays } from '../madeUpTeam.ts';
import { reported } from '../reported.ts';

const days = (from: Day, to: Day): string[] => Array.from({ length: to - from + 1 }, (_, i) => isoOf(from + i));
const callsOf = (from: Day, to: Day, rep = 'Ada'): Row[] =>
  days(from, to).flatMap((day) =>
    [0, 1, 2, 3].map((i) => call({ Rep: rep, 'Call date': day, 'Call outcome': i === 0 ? 'Connected' : 'No answer' })),
  );
const dealsOf = (from: Day, to: Day): Row[] =>
  days(from, to).map((day) =>
    deal({ 'Deal ID': `D${day}`, 'Create date': day, 'Close date': day, 'Deal stage': 'Closed Won' }),
  );
const [january, february, march] = [dayOf(2025, 1, 1), dayOf(2025, 2, 1), dayOf(2025, 3, 1)];
const end = dayOf(2025, 3, 31);
const period = '2025 Q1';

describe('a ratio of two tabs that hold different days', () => {
  const sheets: Sheets = { Calls: callsOf(march, end), Deals: dealsOf(january, end) };
  const note =
    'These do not hold the same days: Deals, Calls. From 1 Mar 2025 to 31 Mar 2025, which all of them have: 25.0% (31 of 124).';

  it('is blank and says what it is of the days that both hold', () => {
    for (const asked of [{ period }, {}])
      expect(ask('CALL_DEAL_RATIO', sheets, asked)).toMatchObject({ value: null, blankFor: 'unlike days', note });
    const [own] = reported(sheets).summary.headline.filter(({ name }) => name === 'CALL_DEAL_RATIO');
    expect(own).toMatchObject({ value: null, previous: null, change: null, verdict: null, allTime: null });
  });

  it('is there in a period of which both hold all days', () => {
    expect(ask('CALL_DEAL_RATIO', sheets, { period: '2025-03' })).toMatchObject({ numerator: 31, denominator: 124 });
  });

  it('is blank too where what stands above was taken up later, or what stands below ends', () => {
    const wonLater = { Calls: callsOf(january, end), Deals: dealsOf(march, end) };
    expect(ask('CALL_DEAL_RATIO', wonLater, { period }).note).toContain('25.0% (31 of 124)');
    const ended = { Calls: callsOf(january, february), Deals: dealsOf(january, end) };
    expect(ask('CALL_DEAL_RATIO', ended, { period }).note).toContain('25.0% (32 of 128)');
  });

  it('stands with its bounds where that matters little, and as it is where it hardly matters', () => {
    const begun = (first: Day) => ask('CALL_DEAL_RATIO', { ...sheets, Calls: callsOf(first, end) }, { period });
    expect(begun(dayOf(2025, 1, 9))).toMatchObject({ value: 90 / 328, low: 0.25, high: 90 / 328 });
    expect(begun(dayOf(2025, 1, 3)).low).toBeUndefined();
  });

  it('is blank for each rep where it is for the team, also for one who has won nothing', () => {
    const both = { ...sheets, Calls: [...callsOf(march, end), ...callsOf(march, end, 'Bob')] };
    for (const rep of ['Ada', 'Bob'])
      expect(ask('CALL_DEAL_RATIO', both, { period, rep })).toMatchObject({ value: null, blankFor: 'unlike days' });
  });

  it('does not rank sources: what a deal brings is asked in place of what a lead brings', () => {
    const sources = ['Referral', 'Fair', 'Web'];
    const Leads = days(january, end).map((day, i) =>
      lead({ 'Lead ID': `L${i}`, 'Create date': day, 'Lead source': sources[i % 3] as string }),
    );
    const Deals = dealsOf(march, end).map((row, i) => ({
      ...row,
      'Lead ID': `L${i}`,
      'Lead source': sources[i % 3] as string,
    }));
    const [bySource] = reported({ Leads, Deals }).summary.groups ?? [];
    expect(bySource?.rankedBy?.label).toBe('Won amount per new deal');
    expect(bySource?.rows.map(({ brings }) => brings)).toEqual([100, 100, 100]);
    const [whole] =
      reported({
        Leads,
        Deals: dealsOf(january, end).map((row, i) => ({ ...Deals[i % 31], ...row, 'Lead ID': `L${i}` })),
      }).summary.groups ?? [];
    expect(whole?.rankedBy?.label).toBe('Won amount per lead');
  });

  it('is known of called leads from the day on which deals are', () => {
    const Leads = days(january, end).map((day, i) => lead({ 'Lead ID': `L${i}`, 'Create date': day }));
    const Calls = days(january, end).map((day, i) => call({ 'Lead ID': `L${i}`, 'Call date': day }));
    const Deals = dealsOf(march, end).map((row, i) => ({ ...row, 'Lead ID': `L${59 + i}` }));
    expect(ask('CALLED_LEAD_WIN_RATIO', { Leads, Calls, Deals }, { period })).toMatchObject({
      value: null,
      note: expect.stringContaining('From 1 Mar 2025 to 31 Mar 2025, which all of them have: 100.0% (31 of 31)'),
    });
  });

  it('says where no day is held by both', () => {
    const apart = { Calls: callsOf(march, end), Deals: dealsOf(january, dayOf(2025, 2, 20)) };
    expect(ask('CALL_DEAL_RATIO', apart, { period })).toMatchObject({
      value: null,
      note: 'No day that all of these hold: Deals, Calls.',
    });
  });

  it('is no matter to what is counted in the rows of one sheet', () => {
    const types = (from: Day, type: string) =>
      days(from, end).map((day) => ({ Date: day, Type: type, Rep: 'Ada', Status: 'Completed' }));
    const Activities = [...types(january, 'Call'), ...types(march, 'Meeting')];
    expect(ask('ACTIVITIES_PER_APPOINTMENT', { Activities }, { period })).toMatchObject({
      numerator: 90,
      denominator: 31,
    });
  });

  it('nor to a handful of rows, of which nobody can say when they were kept', () => {
    const few = {
      Calls: callsOf(dayOf(2025, 1, 6), dayOf(2025, 1, 10)),
      Deals: dealsOf(dayOf(2025, 2, 10), dayOf(2025, 2, 14)),
    };
    expect(ask('CALL_DEAL_RATIO', few, { period })).toMatchObject({ numerator: 5, denominator: 20 });
  });
});

describe('a step from one tab to another', () => {
  const quarter = { from: dayOf(2025, 4, 1), to: dayOf(2025, 6, 30) };
  const logged = dayOf(2025, 6, 1);
  /** Of ten conversations a day Ana books 8, the others 1 or 2; conversations are logged in June alone. */
  const day = (rep: number, on: Day) => ({
    rep,
    day: on,
    counts: {
      appointmentsSet: rep === 1 ? 1 : 4,
      ...(on >= logged && { callsMade: 40, callsConnected: 20, productiveCalls: 10 }),
    },
  });
  const everyDay = Array.from({ length: quarter.to - quarter.from + 1 }, (_, i) => quarter.from + i);
  const source = sourceFromDays(
    ['Ana', 'Bob', 'Cyd'],
    everyDay.flatMap((on) => [1, 2, 3].map((rep) => day(rep, on))),
  );

  it('is judged by the days that both hold, and brings as much in a quarter as those days say', () => {
    const [flag] = coach(source).flags.filter(({ rep }) => rep === 'Ana');
    expect(flag).toMatchObject({ numerator: 30, denominator: 300, teamNumerator: 240, teamDenominator: 600 });
    // 30 days of 91: 90 more appointments in them are 273 in a quarter, and what is likely to stay of it is said.
    expect(flag?.gain?.count).toBeGreaterThan(250);
    expect(flag?.gain?.count).toBeLessThanOrEqual(273);
  });
});
