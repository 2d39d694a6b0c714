import { describe, expect, it } from 'vitest';
import type { SheetCells } from '../../src/find/reading.ts';
import { sampleTabs } from '../../src/sample/sampleTabs.ts';
import { defaultSettings } from '../../src/settings/catalogue.ts';
import { noSettingsTab } from '../../src/settings/settingsTab.ts';
import type { Summary } from '../../src/summary/summary.ts';
import { summaryOf } from '../../src/summary/summaryOf.ts';
import { dayOf } from '../../src/vocabulary/day.ts';

const asOf = dayOf(2026, 11, 21);
const sample = (size: 'small' | 'full'): SheetCells[] =>
  sampleTabs({ size, asOf, language: 'en' }).map(({ name, cells }) => ({ sheet: name, cells: cells as never }));
const sheets = sample('small');

const report = (...repsShown: string[]): Summary => reportOn(sheets, repsShown);

function reportOn(sheets: readonly SheetCells[], repsShown: readonly string[]): Summary {
  const zone = { offsetAt: () => 0, durationEpoch: Date.UTC(1899, 11, 30) };
  const place = { zone, timeZone: 'Etc/UTC', locale: 'en_US', language: 'en' } as const;
  return summaryOf(sheets, {
    ...place,
    settings: { ...noSettingsTab(), values: { ...defaultSettings, 'Reps shown': repsShown } },
    asOf,
  }).summary;
}

const everybody = report();
const [first = '', second = ''] = everybody.reps;

const value = ({ kpis }: Summary, name: string, rep: string | null, period: string | null = null) =>
  kpis.find((kpi) => kpi.name === name && kpi.rep === rep && kpi.period === period);

describe('a report about everybody', () => {
  it('says who there is, and shows nobody in particular', () => {
    expect(everybody.team).toEqual(everybody.reps);
    expect(everybody.shown).toBe(null);
  });
});

describe('a report about a rep on leave', () => {
  const log = (days: number, rep: string) =>
    Array.from({ length: days }, (_, i) => [
      `2026-${i < 60 ? '07' : '10'}-${String((i % 28) + 1).padStart(2, '0')}`,
      rep,
      'Connected',
    ]);
  const cells = [['Call date', 'Rep', 'Call outcome'], ...log(90, 'Ann'), ...log(60, 'Bob')];

  it('has no calls of that quarter, for the tab holds it', () => {
    const about = reportOn([{ sheet: 'Calls', cells: cells as never }], ['Bob']);
    expect(value(about, 'CALLS_MADE', null, '2026 Q3')?.value).toBe(60);
    expect(value(about, 'CALLS_MADE', null, '2026 Q4')?.value).toBe(0);
  });
});

describe('a report about one rep', () => {
  const one = report(first);

  it('shows that rep alone, and the rep’s numbers as the team’s', () => {
    expect(one.reps).toEqual([first]);
    expect(one.shown).toEqual({ reps: [first], of: everybody.reps.length, unknown: [] });
    for (const name of ['CALL_CONNECT_RATIO', 'APPOINTMENTS_SET', 'WON_AMOUNT', 'LEAD_OPPORTUNITY_RATIO'])
      for (const period of [null, '2026 Q3'])
        expect(value(one, name, null, period)).toEqual({ ...value(everybody, name, first, period), rep: null });
  });

  it('keeps the quarters and the place where every row went', () => {
    expect(one.periods).toEqual(everybody.periods);
    expect(one.tabs).toEqual(everybody.tabs);
    expect(one.team).toEqual(everybody.reps);
  });

  it('measures the rep by the rep’s own targets, never by the team’s', () => {
    expect(everybody.targets.some(({ rep }) => rep === null)).toBe(true);
    expect(one.targets.every(({ rep }) => rep === first)).toBe(true);
    const attainment = value(one, 'TARGET_ATTAINMENT', null);
    expect(attainment).toEqual({ ...value(everybody, 'TARGET_ATTAINMENT', first), rep: null });
  });

  it('says nothing of the whole team’s stages, leaks and hours', () => {
    expect(everybody.stages.length).toBeGreaterThan(0);
    for (const list of [one.stages, one.leaks, one.callHours, one.callWeekdays]) expect(list).toEqual([]);
    expect([one.lostReasons, one.appointmentClients]).toEqual([null, null]);
  });
});

describe('coaching in a report about some', () => {
  it('compares with everybody all the same, and tells of those shown alone', () => {
    const full = sample('full');
    const { coaching, reps } = reportOn(full, []);
    const flagged = coaching.find(({ rep }) => rep !== null)?.rep ?? '';
    const other = reps.find((rep) => !coaching.some((flag) => flag.rep === rep)) ?? '';
    expect(flagged).not.toBe('');
    const some = reportOn(full, [flagged, other].filter(Boolean));
    expect(some.coaching).toEqual(coaching.filter(({ rep }) => rep === flagged));
    for (const rep of reps.filter((one) => one !== flagged)) expect(some.sentences.join()).not.toContain(rep);
  });
});

describe('two reps', () => {
  it('add up', () => {
    const sum = value(report(first, second), 'CALL_CONNECT_RATIO', null);
    const [a, b] = [first, second].map((rep) => value(everybody, 'CALL_CONNECT_RATIO', rep));
    expect(sum?.denominator).toBe((a?.denominator ?? 0) + (b?.denominator ?? 0));
    expect(sum?.value).toBe((sum?.numerator ?? 0) / (sum?.denominator ?? 1));
  });

  it('may be named in any case', () => {
    expect(report(first.toUpperCase()).reps).toEqual([first]);
  });
});

describe('a team of the Reps tab', () => {
  it('is all its reps', () => {
    const withTeams = sheets.map(({ sheet, cells }) =>
      sheet === 'Reps'
        ? { sheet, cells: cells.map((row, i) => [...row, i === 0 ? 'Team' : i % 2 === 0 ? 'North' : 'South']) }
        : { sheet, cells },
    );
    const members = sheets
      .find(({ sheet }) => sheet === 'Reps')
      ?.cells.filter((_, i) => i > 0 && i % 2 === 0)
      .map(([name]) => String(name));
    expect([...reportOn(withTeams, ['north']).reps].sort()).toEqual([...(members ?? [])].sort());
  });
});

describe('a name that nobody has', () => {
  it('is said, and beside others it counts for nothing', () => {
    expect(report(first, 'Nobody').shown).toMatchObject({ reps: [first], unknown: ['Nobody'] });
  });

  it('alone leaves everybody in the report', () => {
    const { reps, shown } = report('Nobody');
    expect(reps).toEqual(everybody.reps);
    expect(shown).toEqual({ reps: [], of: everybody.reps.length, unknown: ['Nobody'] });
  });
});
