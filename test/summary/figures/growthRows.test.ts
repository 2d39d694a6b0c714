import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../src/summary/figures/answers.ts';
import { growthRows } from '../../../src/summary/figures/growthRows.ts';
import { reportQuarters } from '../../../src/summary/figures/periods.ts';
import { count, deal } from '../../kpis/ask.ts';

const won = (Amount: number, on: string) =>
  deal({ Amount, 'Deal stage': 'Closed Won', 'Create date': on, 'Close date': on });

function overYear(deals: ReturnType<typeof won>[], asOf: string) {
  const Deals = deals.map((row, i) => ({ ...row, 'Deal ID': `D${i}` }));
  const { counted, settingsTab, asOf: day } = count({ Deals }, [['As of', asOf]]);
  const fiscal = settingsTab.values;
  const source = sourceOf(counted.tally, [], { asOf: day, fiscal, language: 'en' });
  const { quarters } = reportQuarters(counted.tally, day, fiscal);
  return growthRows(source, quarters, [], () => null).map(({ period, overYear: growth }) => [
    period,
    growth?.wonAmount,
  ]);
}

describe('growth over a year', () => {
  it('is against the same quarter; blank before the first, new after nothing', () => {
    const deals = [won(100, '2024-02-01'), won(50, '2024-08-01'), won(150, '2025-02-01'), won(7, '2025-05-01')];
    expect(overYear(deals, '2025-06-30')).toEqual([
      ['2024 Q1', null],
      ['2024 Q2', null],
      ['2024 Q3', null],
      ['2024 Q4', null],
      ['2025 Q1', 0.5],
      ['2025 Q2', 'new'],
    ]);
  });

  // The 32nd day of the quarter: 1 February.
  it('of a running quarter is against the same days', () => {
    const deals = [won(100, '2024-02-01'), won(900, '2024-02-02'), won(80, '2025-01-15')];
    expect(overYear(deals, '2025-02-01').at(-1)).toEqual(['2025 Q1', expect.closeTo(-0.2)]);
    expect(overYear(deals, '2025-03-31').at(-1)).toEqual(['2025 Q1', expect.closeTo(-0.92)]);
  });
});
