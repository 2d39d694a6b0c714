import { describe, expect, it } from 'vitest';
import { ask, deal } from './ask.ts';

describe('the target attainment', () => {
  const Deals = [
    deal({ 'Deal stage': 'Closed Won', 'Close date': '2025-02-01', Amount: 300 }),
    deal({ 'Deal ID': 'D2', 'Deal owner': 'Bob', 'Deal stage': 'Closed Won', 'Close date': '2025-02-01', Amount: 100 }),
  ];
  const target = (rep: string, amount: number | string) => ({
    Period: '2025 Q1',
    Metric: 'Won amount',
    Target: amount,
    Rep: rep,
  });

  it('is actual over target', () => {
    expect(ask('TARGET_ATTAINMENT', { Deals, Targets: [target('', 800)] }, { period: '2025 Q1' })).toMatchObject({
      value: 0.5,
      numerator: 400,
      denominator: 800,
    });
  });

  it('of a team without a target of its own is measured against its reps’ targets', () => {
    expect(ask('TARGET_ATTAINMENT', { Deals, Targets: [target('Ada', 300), target('Bob', 200)] })).toMatchObject({
      numerator: 400,
      denominator: 500,
    });
  });

  it('of a rep is the rep’s own', () => {
    expect(
      ask('TARGET_ATTAINMENT', { Deals, Targets: [target('Ada', 600), target('', 999)] }, { rep: 'Ada' }).value,
    ).toBe(0.5);
  });

  it('is blank for a target of 0', () => {
    expect(ask('TARGET_ATTAINMENT', { Deals, Targets: [target('', 0)] }).value).toBeNull();
  });

  it('does not add the months of a quarter to the target of the quarter', () => {
    const lines = ['2025 Q1', '2025-01', '2025-02', '2025-03'].map((Period, i) => ({
      Period,
      Metric: 'Won amount',
      Target: i === 0 ? 300 : 100,
      Rep: '',
    }));
    const won = [deal({ 'Deal stage': 'Closed Won', 'Close date': '2025-02-01', Amount: 150 })];
    const sheets = { Deals: won, Targets: lines };
    expect(ask('TARGET_ATTAINMENT', sheets, { period: '2025 Q1' })).toMatchObject({ value: 0.5, denominator: 300 });
    expect(ask('TARGET_ATTAINMENT', sheets, { period: '2025-02' })).toMatchObject({ value: 1.5, denominator: 100 });
  });
});
