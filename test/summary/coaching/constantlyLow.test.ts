import { describe, expect, it } from 'vitest';
import { deal, lead, type Sheets } from '../../kpis/ask.ts';
import { drawsOf } from '../../simulation/draws.ts';
import { reported } from '../reported.ts';

const quarters = ['2023-07', '2023-10', '2024-01', '2024-04', '2024-07', '2024-10'].map((month) => `${month}-10`);
const names = ['Ada', 'Bo', 'Cy'];

/** So many of 100 leads of each rep convert in each quarter. */
const leadsWith = (convertedOf: (rep: number, quarter: number) => number) =>
  quarters.flatMap((day, quarter) =>
    names.flatMap((name, rep) =>
      Array.from({ length: 100 }, (_, i) =>
        lead({
          'Lead ID': `${name} ${day} ${i}`,
          'Lead owner': name,
          'Create date': day,
          'Lead status': i < convertedOf(rep, quarter) ? 'Closed - Converted' : 'Working',
        }),
      ),
    ),
  );
const goals = ['2024', '2023'].map((Period) => ({ Period, Metric: 'Lead conversion', Target: 5, Rep: '' }));
const lowIn = (sheets: Sheets, asOf = '2025-03-31', language: 'en' | 'ru' = 'en', more: readonly string[][] = []) =>
  reported(sheets, [['As of', asOf], ...more] as [string, string][], language).summary.coaching.filter(
    ({ constantlyLow }) => constantlyLow,
  );

describe('a team that is constantly low', () => {
  it('is measured by its goal: 2.6 % of leads for six quarters against 5 %', () => {
    const Leads = leadsWith((rep, quarter) => 2 + ((rep + quarter) % 2));
    const [flag] = lowIn({ Leads, Targets: goals });
    expect(flag).toMatchObject({
      rep: null,
      verdict: 'process',
      kpi: 'LEAD_OPPORTUNITY_RATIO',
      quarters: ['2024 Q2', '2024 Q3', '2024 Q4'],
      team: 0.05,
    });
    expect(flag?.text).toContain('against a goal of 5.0%');
    expect(flag?.text).toContain('rethink the process, not the people');
    expect(lowIn({ Leads, Targets: goals }, '2025-03-31', 'ru')[0]?.text).toContain('а цель 5,0');
  });

  it('is measured by a goal of KPI Settings as well, where Targets have none', () => {
    const Leads = leadsWith((rep, quarter) => 2 + ((rep + quarter) % 2));
    const withGoal = (goal: string, Targets: typeof goals = []) =>
      lowIn(Targets.length > 0 ? { Leads, Targets } : { Leads }, '2025-03-31', 'en', [['Goals', goal]]);
    expect(withGoal('Lead conversion: 5%')[0]).toMatchObject({ kpi: 'LEAD_OPPORTUNITY_RATIO', team: 0.05 });
    expect(withGoal('Конверсия лидов: 5; Win rate: 20%')[0]?.text).toContain('against a goal of 5.0%');
    expect(withGoal('Lead conversion: 2%')).toEqual([]);
    const lower = goals.map((goal) => ({ ...goal, Target: 2 }));
    expect(withGoal('Lead conversion: 5%', lower)).toEqual([]);
  });

  it('has what goals are not understood named', () => {
    const problems = (goal: string) =>
      reported({ Leads: leadsWith(() => 2) }, [['Goals', goal]]).summary.settingProblems.map(({ text }) => text);
    expect(problems('NPS: 40%; Lead conversion: 5%')).toEqual([
      '"Goals" names "NPS", which is no share that the report compares. It was ignored.',
    ]);
    expect(problems('Calls: 40%')[0]).toContain('"Calls"');
    expect(problems('as many as we can')[0]).toContain('"Goals" should be shares parted by semicolons');
  });

  it('is not said at its goal, without one, or where one rep pulls it down', () => {
    expect(lowIn({ Leads: leadsWith(() => 5), Targets: goals })).toEqual([]);
    expect(lowIn({ Leads: leadsWith(() => 2) })).toEqual([]);
    expect(lowIn({ Leads: leadsWith((rep) => (rep === 0 ? 0 : 5)), Targets: goals })).toEqual([]);
  });
});

/** Two years of closed deals; so many of 40 a rep and quarter are won. */
const dealsWith = (wonOf: (rep: number, quarter: number) => number): Sheets['Deals'] =>
  ['2023-01', '2023-04', '2023-07', '2023-10', '2024-01', '2024-04', '2024-07', '2024-10'].flatMap((month, quarter) =>
    names.flatMap((name, rep) =>
      Array.from({ length: 40 }, (_, i) => {
        const day = `${month}-${String(1 + (i % 28)).padStart(2, '0')}`;
        return deal({
          'Deal ID': `${name} ${day} ${i}`,
          'Deal owner': name,
          'Create date': day,
          'Close date': day,
          'Deal stage': (i * 17) % 40 < wonOf(rep, quarter) ? 'Closed Won' : 'Closed Lost',
        });
      }),
    ),
  ) ?? [];
const winsLow = (Deals: Sheets['Deals']) =>
  lowIn({ Deals: Deals ?? [] }, '2024-12-31').filter(({ kpi }) => kpi === 'WIN_RATE');

describe('a team without a goal', () => {
  it('is measured by the best year it has sustained, and still in the third low quarter', () => {
    const [flag] = winsLow(dealsWith((_, quarter) => (quarter < 4 ? 20 : 10)));
    expect(flag).toMatchObject({
      verdict: 'process',
      quarters: ['2024 Q2', '2024 Q3', '2024 Q4'],
      constantlyLow: { of: 'best year' },
    });
    expect(flag?.text).toContain('in its best year, Q1 2023 – Q4 2023');
  });

  it('is hardly ever called low where nothing changes', () => {
    const draws = drawsOf(41);
    const teams = Array.from({ length: 40 }, () => winsLow(dealsWith(() => draws.binomial(40, 0.4))));
    expect(teams.filter((flags) => flags.length > 0).length).toBeLessThanOrEqual(1);
  });
});
