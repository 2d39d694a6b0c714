import { describe, expect, it } from 'vitest';
import { openBuilt } from './openPage.ts';
import { flag, summary } from './summary.ts';

const target = {
  kpi: 'WON_AMOUNT',
  rep: null,
  period: '2025 Q1',
  target: 300_000,
  actual: 185_000,
  attainment: 0.6167,
  projection: 320_192,
  low: null,
  high: null,
  status: 'open' as const,
  basis: 'straight line' as const,
  requiredPerDay: 3026,
  text: '61.7% of the target is reached.',
};

describe('the findings', () => {
  it('answer three questions in a sentence each', async () => {
    const firstAnswers = { onTrack: 'Likely.', coach: 'Bo first.', leak: 'Proposal.' };
    const { entries } = await openBuilt(summary({ firstAnswers }));
    expect(entries('#findings > li')).toEqual(['On track | Likely.', 'Coach | Bo first.', 'Leaks | Proposal.']);
  });

  it('lead to their numbers, each to its block of KPI Details', async () => {
    const places = { onTrack: null, coach: { sheet: 'KPI Details', row: 64, column: 'A' }, leak: null };
    const answers = { onTrack: 'Likely.', coach: 'Bo first.', leak: null };
    const built = { ...summary({ firstAnswers: answers }), answerPlaces: places };
    const { document, entries, call, text } = await openBuilt(built);
    expect(entries('#findings > li')).toEqual(['On track | Likely.', 'Coach | Bo first.']);
    const buttons = [...document.querySelectorAll<HTMLElement>('#findings button')];
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['Coach']);
    buttons[0]!.click();
    expect(call('selectCell').args).toEqual([places.coach]);
    await call('selectCell').answer(null);
    expect(text('message')).toBe('KPI Details!A64 is selected.');
  });

  it('leave out a question that the data do not answer', async () => {
    const { entries, isShown } = await openBuilt(
      summary({ firstAnswers: { onTrack: null, coach: 'Bo first.', leak: null } }),
    );
    expect(entries('#findings > li')).toEqual(['Coach | Bo first.']);
    expect(isShown('targetsPanel')).toBe(false);
  });

  it('say in words what each coaching flag is', async () => {
    const coaching = (['red', 'amber', 'strength', 'process'] as const).map((verdict) =>
      flag({ verdict, text: verdict }),
    );
    const { entries } = await openBuilt(summary({ coaching }));
    expect(entries('#coaching > li')).toEqual([
      'Needs help now | red',
      'Worth a look | amber',
      'Strength | strength',
      'Whole team | process',
    ]);
  });

  it('name each rep who did too little to be judged behind the flags', async () => {
    const few = (rep: string, needed: number) => ({
      ...{ rep, reason: 'too few' as const, kpi: 'WIN_RATE', period: '2025 Q1', numerator: 1, denominator: 9, needed },
      step: 'deal won' as const,
      text: `${rep}: about ${needed} more are needed.`,
    });
    const coaching = [flag({ rep: 'Bo', verdict: 'red', text: 'red' })];
    const { entries } = await openBuilt(summary({ coaching, scarce: [few('Ada', 2)] }));
    expect(entries('#coaching > li')).toEqual([
      'Needs help now | red',
      'Too few to judge | Ada: about 2 more are needed.',
    ]);
  });

  it('show the targets', async () => {
    const { entries } = await openBuilt(summary({ targets: [target] }));
    expect(entries('#targets > li')).toEqual(['61.7% of the target is reached.']);
  });

  it('begin with the targets that are still to be reached, then the newest, the team before its reps', async () => {
    const of = (period: string, rep: string | null, projection: number | null) => ({
      ...target,
      period,
      rep,
      projection,
      text: `${period} ${rep}`,
    });
    const targets = [of('2024 Q4', 'Bo', null), of('2024 Q4', null, null), of('2024 Q3', 'Bo', null)];
    const { entries } = await openBuilt(
      summary({ targets: [...targets, of('2025 Q1', 'Bo', 9), of('2025 Q1', null, 9)] }),
    );
    expect(entries('#targets > li')).toEqual([
      '2025 Q1 null',
      '2025 Q1 Bo',
      '2024 Q4 null',
      '2024 Q4 Bo',
      '2024 Q3 Bo',
    ]);
  });

  it('show a few targets, and the others when asked, the first of which then has the focus', async () => {
    const targets = Array.from({ length: 9 }, (_, i) => ({ ...target, text: `Target ${i}` }));
    const { entries, click, document, text } = await openBuilt(summary({ targets }));
    expect(entries('#targets > li')).toHaveLength(6);
    expect(text('targetsCount')).toBe('9');
    click('showAllTargets');
    expect(entries('#targets > li')).toHaveLength(9);
    expect(document.activeElement?.textContent).toBe('Target 6');
  });
});
