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
  it('are the sentences of the summary', async () => {
    const { entries } = await openBuilt(summary({ sentences: ['One.', 'Two.'] }));
    expect(entries('#findings > li')).toEqual(['One.', 'Two.']);
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

  it('show the targets', async () => {
    const { entries } = await openBuilt(summary({ targets: [target] }));
    expect(entries('#targets > li')).toEqual(['61.7% of the target is reached.']);
  });

  it('say nothing twice', async () => {
    const { isShown } = await openBuilt(
      summary({ sentences: [flag().text, target.text], coaching: [flag()], targets: [target] }),
    );
    expect(isShown('findingsPanel')).toBe(true);
    expect(isShown('coachingPanel')).toBe(false);
    expect(isShown('targetsPanel')).toBe(false);
  });
});
