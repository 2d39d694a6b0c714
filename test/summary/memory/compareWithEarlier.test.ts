import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/settings/catalogue.ts';
import { noSettingsTab } from '../../../src/settings/settingsTab.ts';
import { compareWithEarlier } from '../../../src/summary/memory/compareWithEarlier.ts';
import { type EarlierBuilds, noEarlierBuild } from '../../../src/summary/memory/earlierBuilds.ts';
import { packBuilds, unpackBuilds } from '../../../src/summary/memory/packBuilds.ts';
import type { Summary } from '../../../src/summary/summary.ts';
import { summaryOf } from '../../../src/summary/summaryOf.ts';
import { dayOf, dayOfIso, isoOf, secondsPerDay, serialOf1970 } from '../../../src/vocabulary/day.ts';
import type { Language } from '../../../src/vocabulary/words.ts';

type Call = [rep: string, day: string, outcome: string];

/** Every weekday of a span, one connected call and one voicemail. */
function calls(from: string, to: string): Call[] {
  const days: Call[] = [];
  for (let day = dayOfIso(from) as number; day <= (dayOfIso(to) as number); day += 1) {
    if ((((day + 3) % 7) + 7) % 7 > 4) continue;
    const text = isoOf(day);
    days.push(['Ana', text, 'Connected'], ['Ben', text, 'Voicemail']);
  }
  return days;
}

type Build = {
  readonly rows: readonly Call[];
  readonly today: string;
  readonly asOf?: string;
  readonly builds?: EarlierBuilds;
  readonly settings?: { setting: string; value: string }[];
  readonly language?: Language;
  readonly extra?: { readonly sheet: string; readonly cells: (string | number)[][] }[];
};

/** A build on these calls; what is kept goes through its text, as between two builds. */
function build({
  rows,
  today,
  asOf = today,
  builds = noEarlierBuild,
  settings = [],
  language = 'en',
  extra = [],
}: Build) {
  const cells = [
    ['Owner', 'Call date', 'Call outcome'],
    ...rows.map(([rep, day, outcome]) => [rep, (dayOfIso(day) as number) + serialOf1970, outcome]),
  ];
  const zone = { offsetAt: () => 0, durationEpoch: Date.UTC(1899, 11, 30) };
  const { summary, tally } = summaryOf([{ sheet: 'Calls', cells }, ...extra], {
    zone,
    timeZone: 'Etc/UTC',
    locale: 'en_US',
    language,
    settings: noSettingsTab(),
    asOf: dayOfIso(asOf) as number,
  });
  const seconds = (dayOfIso(today) as number) * secondsPerDay + (17 * 60 + 2) * 60;
  const compared = compareWithEarlier(summary, builds, { tally, settings, fiscal: defaultSettings, seconds });
  const texts = packBuilds(compared.builds);
  return { ...compared, texts, next: unpackBuilds(texts) };
}

const quarters = (builds: EarlierBuilds) => builds.quarters.map(({ quarter }) => quarter);
const revised = ({ sinceReported = [] }: Summary) => sinceReported.map(({ name, period }) => `${name} ${period}`);

/** Q3 2025 whole and a part of Q4. */
const rows = calls('2025-07-01', '2025-11-20');
const third = rows.findIndex(([, day]) => day === '2025-08-05');

describe('a quarter that a build sees closed', () => {
  it('is frozen once, with the day on which that was', () => {
    const { builds } = build({ rows, today: '2025-11-20' });
    expect(quarters(builds)).toEqual(['2025 Q3']);
    expect(builds.quarters[0]).toMatchObject({ reported: '2025-11-20' });
    expect(builds.quarters[0]?.figures.CALL_CONNECT_RATIO).toEqual({ value: 0.5, numerator: 66, denominator: 132 });
  });

  it('is not closed while it runs, on its last day, or when the report ends within it', () => {
    const whole = calls('2025-07-01', '2025-09-30');
    expect(quarters(build({ rows: whole, today: '2025-09-29' }).builds)).toEqual([]);
    expect(quarters(build({ rows: whole, today: '2025-09-30' }).builds)).toEqual([]);
    expect(quarters(build({ rows, today: '2025-11-20', asOf: '2025-09-15' }).builds)).toEqual([]);
    expect(quarters(build({ rows: whole, today: '2025-10-01' }).builds)).toEqual(['2025 Q3']);
  });

  it('is not closed before its last week is in the tab', () => {
    const early = calls('2025-07-01', '2025-09-12');
    expect(quarters(build({ rows: early, today: '2025-10-02' }).builds)).toEqual([]);
  });

  it('is remembered for two years', () => {
    const { builds } = build({ rows: calls('2022-01-01', '2025-11-20'), today: '2025-11-20' });
    expect(quarters(builds)).toHaveLength(8);
    expect(quarters(builds)[0]).toBe('2023 Q4');
  });

  it('is another one when the fiscal year begins in another month', () => {
    const { next } = build({ rows, today: '2025-11-20' });
    const moved = next.quarters.map((one) => ({ ...one, from: one.from + 31, to: one.to + 31 }));
    const again = build({ rows, today: '2025-11-21', builds: { ...next, quarters: moved } });
    expect(again.builds.quarters[0]).toMatchObject({ from: dayOf(2025, 7, 1), reported: '2025-11-21' });
    expect(revised(again.summary)).toEqual([]);
  });
});

describe('a closed quarter whose rows were edited', () => {
  const { next } = build({ rows, today: '2025-11-20' });
  const edited = rows.map((row, i): Call => (i >= third && i < third + 6 ? [row[0], row[1], 'Voicemail'] : row));

  it('says what was reported, what it is now, and on how many days', () => {
    const { summary } = build({ rows: edited, today: '2025-11-25', builds: next });
    const [revision] = summary.sinceReported ?? [];
    expect(revision).toMatchObject({ name: 'CALL_CONNECT_RATIO', period: '2025 Q3', days: 3, cause: 'days' });
    expect(revision?.text).toBe(
      'Call-to-connect ratio of Q3 2025 was 50.0% when reported on 20 Nov 2025, now 47.7% (66 of 132 then, 63 of 132 now): the counts of 3 days differ.',
    );
  });

  it('says it in Russian', () => {
    const { summary } = build({ rows: edited, today: '2025-11-25', builds: next, language: 'ru' });
    expect(summary.sinceReported?.[0]?.text).toMatch(
      /^«[А-я →-]+» за 3 кв\. 2025: в отчёте от 20 ноября 2025 г\. было 50,0.%, сейчас 47,7.% \(тогда 66 из 132, теперь 63 из 132\): данные отличаются за 3 дня\.$/,
    );
  });

  it('keeps what was reported, so that every later build says it', () => {
    const later = build({ rows: edited, today: '2025-11-25', builds: next });
    expect(later.builds.quarters).toBe(next.quarters);
    expect(revised(build({ rows: edited, today: '2025-12-01', builds: later.next }).summary)).toContain(
      'CALL_CONNECT_RATIO 2025 Q3',
    );
  });

  it('blames nobody’s rows when settings or columns differ', () => {
    const settings = [{ setting: 'Productive conversation, seconds', value: '60' }];
    const { summary } = build({ rows: edited, today: '2025-11-25', builds: next, settings });
    expect(summary.sinceReported?.[0]).toMatchObject({ cause: 'settings' });
    expect(summary.sinceReported?.[0]?.text).toMatch(/: settings or columns have changed since\.$/);
  });

  it('says nothing where the number is the same', () => {
    expect(revised(build({ rows, today: '2025-11-25', builds: next }).summary)).toEqual([]);
  });
});

describe('leads that convert after the quarter', () => {
  const leads = (converted: number): (string | number)[][] => [
    ['Lead ID', 'Owner', 'Created', 'Status'],
    ...Array.from({ length: 20 }, (_, i) => [
      `L${i}`,
      'Ana',
      (dayOfIso('2025-08-04') as number) + serialOf1970,
      i < converted ? 'Converted' : 'Open',
    ]),
  ];
  const withLeads = (converted: number) => [{ sheet: 'Leads', cells: leads(converted) }];

  it('are no edited days', () => {
    const { next } = build({ rows, today: '2025-11-20', extra: withLeads(4) });
    const { summary } = build({ rows, today: '2025-11-25', builds: next, extra: withLeads(7) });
    const [revision] = summary.sinceReported ?? [];
    expect(revision).toMatchObject({ name: 'LEAD_OPPORTUNITY_RATIO', days: 0, cause: 'later' });
    expect(revision?.text).toMatch(/now 35\.0% .*: what happens after a quarter counts towards it\.$/);
    expect(summary.sinceLastBuild?.join()).not.toMatch(/Old data/);
  });
});

describe('what moved since the last build', () => {
  const { next } = build({ rows, today: '2025-11-20' });

  it('is nothing when nothing did, and nothing is to be written', () => {
    const again = build({ rows, today: '2025-11-20', builds: next });
    expect(again.summary.sinceLastBuild).toEqual([]);
    expect(again.builds).toBe(next);
  });

  it('is new rows, and no old day', () => {
    const more = [...rows, ...calls('2025-11-21', '2025-11-24')];
    const { summary } = build({ rows: more, today: '2025-11-24', builds: next });
    expect(summary.sinceLastBuild).toEqual(['Since the build of 20 Nov 2025, 17:02: Calls 4 rows more.']);
  });

  it('is old days whose counts differ, told apart from new rows', () => {
    const edited = rows.map((row, i): Call => (i === third ? [row[0], row[1], 'Voicemail'] : row));
    const more = [...edited, ...calls('2025-11-21', '2025-11-24')];
    const { summary } = build({ rows: more, today: '2025-11-24', builds: next });
    expect(summary.sinceLastBuild?.[1]).toBe(
      'Old data changed too: up to 20 Nov 2025 the counts of 1 day differ (Calls).',
    );
  });

  it('names the KPIs that moved most', () => {
    const edited = rows.map((row): Call => (row[1] >= '2025-11-10' ? [row[0], row[1], 'Voicemail'] : row));
    const { summary } = build({ rows: edited, today: '2025-11-24', builds: next, language: 'en' });
    expect(summary.sinceLastBuild?.[0]).toMatch(
      /^Since the build of 20 Nov 2025, 17:02: 1 KPI of Q4 2025 moved: Call-to-connect ratio 50\.0% → \d+\.\d%\.$/,
    );
  });

  it('is rows that are gone', () => {
    const { summary } = build({ rows: rows.slice(0, -1), today: '2025-11-24', builds: next });
    expect(summary.sinceLastBuild?.[0]).toMatch(/Calls 1 row fewer/);
  });

  it('is a new quarter, whose KPIs are compared with nothing', () => {
    const more = [...rows, ...calls('2025-11-21', '2026-01-09')];
    const { summary } = build({ rows: more, today: '2026-01-09', builds: next });
    expect(summary.sinceLastBuild?.[0]).toMatch(/rows more; Q1 2026 has begun and is shown now\.$/);
  });

  it('is not said of an earlier day', () => {
    const { summary, builds } = build({ rows, today: '2025-11-24', asOf: '2025-10-31', builds: next });
    expect(summary.sinceLastBuild).toEqual([]);
    expect(builds).toBe(next);
  });

  it('is told in Russian', () => {
    const more = [...rows.slice(1), ...calls('2025-11-21', '2025-11-25')];
    const { summary } = build({ rows: more, today: '2025-11-25', builds: next, language: 'ru' });
    expect(summary.sinceLastBuild?.[0]).toBe('После сводки от 20 ноября 2025 г., 17:02: Calls — на 5 строк больше.');
    expect(summary.sinceLastBuild?.[1]).toBe('Изменились и прежние данные (по 20 ноября 2025 г.): за 1 день (Звонки).');
  });
});

describe('days before those remembered one by one', () => {
  const long = calls('2023-01-02', '2025-11-20');
  const { next, texts } = build({ rows: long, today: '2025-11-20' });

  it('are told together', () => {
    const edited = long.map((row, i): Call => (i === 0 ? [row[0], row[1], 'Voicemail'] : row));
    const { summary } = build({ rows: edited, today: '2025-11-24', builds: next });
    expect(summary.sinceLastBuild?.at(-1)).toBe(
      'Since the build of 20 Nov 2025, 17:02 old data changed: up to 20 Nov 2025 the counts of earlier days differ (Calls).',
    );
  });

  it('make no long text', () => {
    expect(texts.last.length).toBeLessThan(3000);
    expect(texts.quarters.length).toBeLessThan(8 * 1200);
  });
});

describe('what is kept', () => {
  it('reads back from its texts', () => {
    const { builds, next } = build({ rows, today: '2025-11-20' });
    expect(next).toEqual(builds);
  });

  it.each(['', '[1,null]'])('is nothing in the text %j', (text) => {
    expect(unpackBuilds({ quarters: text, last: text })).toEqual(noEarlierBuild);
  });

  it.each(['{', 'null', '[2,[]]'])('is nothing that this version can read in the text %j', (text) => {
    expect(unpackBuilds({ quarters: text, last: text })).toEqual({ ...noEarlierBuild, isUnreadable: true });
  });
});
