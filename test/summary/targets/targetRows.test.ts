import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../src/summary/figures/answers.ts';
import { targetRows } from '../../../src/summary/targets/targetRows.ts';
import { type Day, dayOfIso, isoOf } from '../../../src/vocabulary/day.ts';
import type { Language } from '../../../src/vocabulary/words.ts';
import { ask, call, count, deal, meeting, type Row } from '../../kpis/ask.ts';

/** The 50th of the 90 days of the quarter; 28 working days are left. */
const today = '2025-02-19';

const won = (Amount: number, on: string, rep = 'Ada'): Row =>
  deal({ Amount, 'Deal stage': 'Closed Won', 'Create date': '2024-01-02', 'Close date': on, 'Deal owner': rep });
const target = (Target: number, differs: Row = {}): Row => ({
  Period: '2025 Q1',
  Metric: 'Won amount',
  Rep: '',
  Target,
  ...differs,
});
/** Named by their number, so that none looks like a copy. */
const calls = (rows: number, day: string): Row[] =>
  Array.from({ length: rows }, (_, i) => call({ 'Call date': day, Contact: `Client ${i}`, 'Call duration': i }));

function rowsFor(
  sheets: Parameters<typeof count>[0],
  {
    asOf = today,
    language = 'en',
    settings = [] as string[][],
  }: { asOf?: string; language?: Language; settings?: string[][] } = {},
) {
  const numbered = { ...sheets, Deals: (sheets.Deals ?? []).map((row, i) => ({ ...row, 'Deal ID': `D${i}` })) };
  const { counted, settingsTab, asOf: day } = count(numbered, [['As of', asOf], ...settings]);
  const source = sourceOf(counted.tally, counted.targets, { asOf: day, fiscal: settingsTab.values, language });
  return targetRows(source, (rep) => (rep === null ? null : (counted.tally.reps[rep] as string)), '$');
}

const Deals = [
  won(900, '2024-02-10'),
  won(100, '2024-05-01'),
  won(300, '2024-08-01'),
  won(5000, '2024-09-30'),
  won(200, '2024-10-15'),
  won(150, '2024-11-19'),
  won(999, '2024-12-01'),
  won(450, '2025-02-10'),
  { ...won(50, '2025-02-11', 'Ben'), 'Create date': '2025-02-01' },
];

describe('a target that what is not understood may have reached', () => {
  /** 96,000 won of 100,000, and a deal in a stage that nobody knows. */
  const withUnknown = (Amount: number) => {
    const wins = Array.from({ length: 96 }, (_, i) => won(1000, `2025-02-${1 + (i % 20)}`));
    const lost = { ...won(1000, '2025-02-03'), 'Deal stage': 'Closed Lost' };
    const unknown = { ...won(Amount, '2025-02-05'), 'Deal stage': 'Rabbit' };
    const numbered = [...wins, lost, unknown].map((row, i) => ({ ...row, 'Deal ID': `D${i}` }));
    const sheets = { Deals: numbered, Targets: [target(100_000)] };
    return { sheets, row: rowsFor(sheets, { asOf: '2025-06-30' })[0] };
  };

  it('is missed by nobody', () => {
    expect(withUnknown(5000).row).toMatchObject({ actual: 96_000, mayBeReached: true, status: null });
    expect(withUnknown(3000).row?.mayBeReached).toBeUndefined();
  });

  it('has its attainment between bounds', () => {
    const period = '2025 Q1';
    expect(ask('TARGET_ATTAINMENT', withUnknown(5000).sheets, { period })).toMatchObject({
      ...{ value: 0.96, low: 0.96, high: 1.01 },
      note: 'Between 96,000 and 101,000: 1 is not understood.',
    });
  });
});

describe('the same day of the quarters before', () => {
  const [team, ben] = rowsFor({ Deals, Targets: [target(1000), target(400, { Rep: 'Ben' })] });

  it('is what had been won by the 50th day of each', () => {
    expect(team?.sameDay).toEqual([
      { period: '2024 Q1', actual: 900 },
      { period: '2024 Q2', actual: 100 },
      { period: '2024 Q3', actual: 300 },
      { period: '2024 Q4', actual: 350 },
    ]);
  });

  it('is blank before somebody was there', () => {
    expect(ben?.sameDay?.map(({ actual }) => actual)).toEqual([null, null, null, null]);
  });

  it('is of the months before for a month, and of nothing for a span', () => {
    const monthly = rowsFor({ Deals, Targets: [target(1000, { Period: '2025-02' })] });
    expect(monthly[0]?.sameDay?.map(({ period, actual }) => [period, actual])).toEqual([
      ['2024-10', 200],
      ['2024-11', 150],
      ['2024-12', 999],
      ['2025-01', 0],
    ]);
    const span = rowsFor({ Deals, Targets: [target(1000, { Period: '2025-01-15..2025-03-15' })] });
    expect(span[0]?.sameDay).toEqual([]);
  });

  it('is not asked of a quarter that is over', () => {
    expect(rowsFor({ Deals, Targets: [target(1000, { Period: '2024 Q4' })] })[0]?.sameDay).toEqual([]);
  });
});

describe('a target', () => {
  it('needs so much per working day, and says so', () => {
    const [team] = rowsFor({ Deals, Targets: [target(1000)] });
    expect(team).toMatchObject({
      // The 40 days that are left brought 0, 0, 5,000 and 999 in the four quarters before.
      projection: 500 + 5999 / 4,
      status: 'open',
      basis: 'earlier periods',
      requiredPerDay: 500 / 40,
      requiredPerWorkday: 500 / 28,
      calls: null,
    });
    expect(team?.text).toBe(
      'Open: heading for $500 to $5,650 of $1,000 (Won amount, Q1 2025; $500 so far, 50%); the target needs $17.86 per working day.',
    );
  });

  it('goes by a straight line only without earlier quarters, and says so', () => {
    const own = Deals.slice(7);
    const [team] = rowsFor({ Deals: own, Targets: [target(1000)] });
    expect(team).toMatchObject({ projection: 900, low: null, high: null, basis: 'straight line', status: 'open' });
    expect(team?.text).toBe(
      'Q1 2025: Won amount $500 of $1,000 (50%); a straight line, for want of earlier periods, leads to $900: open; the target needs $17.86 per working day.',
    );
    const [early] = rowsFor({ Deals: own, Targets: [target(1000)] }, { asOf: '2025-02-12' });
    expect(early).toMatchObject({ status: null, basis: 'straight line' });
    expect(rowsFor({ Deals: own, Targets: [target(1000)] }, { language: 'ru' })[0]?.text).toContain(
      'прошлых периодов нет',
    );
  });

  it('is likely or unlikely where all that earlier quarters tell lies above it, or below', () => {
    const [sure, lost] = [100, 90_000].map((wanted) => rowsFor({ Deals, Targets: [target(wanted + 500)] })[0]);
    expect(lost?.status).toBe('unlikely');
    expect(lost?.text).toMatch(/^Unlikely to reach the target: heading for /);
    expect(sure?.status).toBe('open');
    expect(rowsFor({ Deals, Targets: [target(500)] })[0]?.status).toBe('likely');
  });

  it('takes the holidays of KPI Settings out', () => {
    const [team] = rowsFor({ Deals, Targets: [target(1000)] }, { settings: [['Holidays', '2025-03-03..2025-03-04']] });
    expect(team?.requiredPerWorkday).toBe(500 / 26);
  });

  it('says where it is too early to say more', () => {
    const [team] = rowsFor({ Deals: Deals.slice(6, 7), Targets: [target(1000)] }, { asOf: '2025-01-05' });
    expect(team).toMatchObject({ isEarly: true, projection: null, status: null, requiredPerDay: 1000 / 85 });
    expect(team?.text).toBe('Q1 2025: Won amount $0 of a target of $1,000 (0%); too early to say where it is heading.');
  });

  it('is the sum of the reps’ where the team has none, and says so', () => {
    const Targets = [target(600, { Rep: 'Ada' }), target(400, { Rep: 'Ben' })];
    const rows = rowsFor({ Deals, Targets });
    expect(rows.map(({ rep, target: wanted, isSum }) => [rep, wanted, isSum])).toEqual([
      ['Ada', 600, false],
      ['Ben', 400, false],
      [null, 1000, true],
    ]);
    expect(rows[2]?.text).toContain("of $1,000, the sum of the reps' targets (Won amount");
    expect(rowsFor({ Deals, Targets }, { language: 'ru' })[2]?.text).toContain('(сумма планов сотрудников)');
  });

  it('is no sum where the team has its own, of one rep alone, or where shares would be added', () => {
    expect(rowsFor({ Deals, Targets: [target(6, { Rep: 'Ada' })] })).toHaveLength(1);
    const share = { Metric: 'Win rate', Rep: 'Ada' };
    expect(rowsFor({ Deals, Targets: [target(9), target(6, { Rep: 'Ada' })] })).toHaveLength(2);
    expect(rowsFor({ Deals, Targets: [target(0.3, share)] })).toHaveLength(1);
  });
});

describe('a target of days that nobody recorded', () => {
  // One appointment a day from 20 January 2025 on: the tab was taken up then.
  const from = dayOfIso('2025-01-20') as Day;
  const Meetings = Array.from({ length: 31 }, (_, i) =>
    meeting({ 'Meeting ID': `M${i}`, Company: `C${i}`, 'Meeting date': isoOf(from + i), 'Booked on': isoOf(from + i) }),
  );
  const metric = { Metric: 'Appointments set' };
  const of = (goal: number, Period: string, language: Language = 'en') =>
    rowsFor({ Meetings, Targets: [target(goal, { ...metric, Period })] }, { language })[0];

  it('has no attainment, no forecast and no need where a part of its period lies before', () => {
    const row = of(152, '2025 Q1');
    const nothing = { attainment: null, projection: null, status: null, requiredPerDay: null, calls: null };
    expect(row).toMatchObject({ ...nothing, actual: 31, since: '2025-01-20', isEarly: false });
    expect(row?.text).toBe('Q1 2025: Appointments set 31 of a target of 152; recorded only since 20 Jan 2025.');
    expect(of(152, '2025 Q1', 'ru')?.text).toMatch(/31 при плане 152 \(записи только с 20 января 2025.г\.\)\.$/);
  });

  it('has nothing reached where all of it lies before', () => {
    const row = of(144, '2024 Q4');
    expect(row).toMatchObject({ actual: null, attainment: null, since: '2025-01-20' });
    expect(row?.text).toBe('Q4 2024: Appointments set has a target of 144; recorded only since 20 Jan 2025.');
  });

  it('is reached where what is recorded reaches it, and is one like any other where little is missing', () => {
    expect(of(30, '2025 Q1')).toMatchObject({ actual: 31, status: 'likely' });
    const soon = Meetings.map((row, i) => ({
      ...row,
      'Meeting date': isoOf(from - 13 + i),
      'Booked on': isoOf(from - 13 + i),
    }));
    const [row] = rowsFor({ Meetings: soon, Targets: [target(152, metric)] });
    expect(row?.since).toBeUndefined();
    expect(row?.attainment).toBeCloseTo(31 / 152);
  });

  it('has no attainment in a cell either', () => {
    const days = Array.from({ length: 31 }, (_, i) => isoOf(from + i));
    const Deals = days.map((day, i) =>
      deal({ 'Deal ID': `D${i}`, 'Create date': day, 'Close date': day, 'Deal stage': 'Closed Won' }),
    );
    const sheets = { Deals, Targets: [target(9000)] };
    expect(ask('TARGET_ATTAINMENT', sheets, { period: '2025 Q1', settings: [['As of', today]] })).toMatchObject({
      value: null,
      note: 'Recorded only since 20 Jan 2025: what was reached before is not known.',
    });
    expect(
      ask(
        'TARGET_ATTAINMENT',
        { ...sheets, Targets: [target(3000)] },
        { period: '2025 Q1', settings: [['As of', today]] },
      ).value,
    ).toBeCloseTo(3100 / 3000);
  });
});

describe('the calls a target takes', () => {
  const Meetings = Array.from({ length: 10 }, (_, i) =>
    meeting({ 'Meeting ID': `M${i}`, Company: `C${i}`, 'Meeting date': '2025-02-03', 'Booked on': '2025-01-30' }),
  );
  const Targets = [target(38, { Metric: 'Appointments set' })];

  // 10 appointments of 100 calls: 28 more take 280 calls in 28 working days; 50 of them in the 36 working days of this quarter.
  it('are what is missing at the rate since the quarter before, over the working days left', () => {
    const Calls = [...calls(50, '2024-12-02'), ...calls(50, '2025-02-03')];
    const [team] = rowsFor({ Meetings, Calls, Targets });
    expect(team?.calls?.needed).toBeCloseTo(10);
    expect(team?.calls?.now).toBeCloseTo(50 / 36);
    expect(team?.text).toMatch(/the target needs 1\.0 per working day, about 10 calls a day \(now 1\)\.$/);
  });

  // Five deals of $100 since the quarter before, from 100 calls: $5 a call, so $560 more take 112 calls in 28 working days.
  it('are counted in money for a target of money', () => {
    const Calls = [...calls(50, '2024-12-02'), ...calls(50, '2025-02-03')];
    const five = ['2024-12-03', '2024-12-04', '2025-02-03', '2025-02-04', '2025-02-05'].map((on) => won(100, on));
    const [team] = rowsFor({ Deals: five, Calls, Targets: [target(860)] });
    expect(team?.calls?.needed).toBeCloseTo(4);
  });

  // One appointment and ten calls a day, but calls were logged from 20 January on: on 23 working days until today.
  it('are told from the days that have both calls and what they bring', () => {
    const daily = (first: string): string[] => {
      const from = dayOfIso(first) as Day;
      return Array.from({ length: (dayOfIso(today) as Day) - from + 1 }, (_, i) => isoOf(from + i));
    };
    const booked = daily('2024-10-01').map((day, i) =>
      meeting({ 'Meeting ID': `M${i}`, Company: `C${i}`, 'Meeting date': day, 'Booked on': day }),
    );
    const Calls = daily('2025-01-20').flatMap((day) => calls(10, day));
    const [team] = rowsFor({ Meetings: booked, Calls, Targets: [target(78, { Metric: 'Appointments set' })] });
    expect(team?.calls?.needed).toBeCloseTo(10);
    expect(team?.calls?.now).toBeCloseTo(310 / 23);
  });

  it('are not told from fewer than five cases, without calls, or for a share', () => {
    const Calls = calls(50, '2025-02-03');
    expect(rowsFor({ Meetings: Meetings.slice(0, 4), Calls, Targets })[0]?.calls).toBeNull();
    expect(rowsFor({ Meetings, Targets })[0]?.calls).toBeNull();
    expect(
      rowsFor({ Meetings, Calls, Targets: [target(0.9, { Metric: 'Call-to-connect ratio' })] })[0]?.calls,
    ).toBeNull();
  });
});
