import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../src/summary/figures/answers.ts';
import { sameDayRows } from '../../../src/summary/targets/sameDayRows.ts';
import { count, deal, settingsOf } from '../../kpis/ask.ts';

const won = (day: string, amount: number) =>
  deal({ 'Deal ID': day, 'Deal stage': 'Closed Won', 'Create date': '2024-06-01', 'Close date': day, Amount: amount });

function rowsOn(asOf: string) {
  const Deals = [
    won('2024-06-20', 7),
    won('2024-07-10', 100),
    won('2024-08-20', 50),
    won('2024-10-14', 30),
    won('2025-04-15', 20),
    won('2025-04-16', 5),
    won('2025-07-14', 1),
  ];
  const settings = [['As of', asOf]];
  const { counted, asOf: day } = count({ Deals }, settings);
  return sameDayRows(
    sourceOf(counted.tally, counted.targets, { asOf: day, fiscal: settingsOf(settings).values, language: 'en' }),
  );
}

describe('the same day of the quarters before', () => {
  it('stands beside the running quarter without a Targets tab', () => {
    const amount = rowsOn('2025-07-15').find(({ kpi }) => kpi === 'WON_AMOUNT');
    expect(amount).toEqual({
      kpi: 'WON_AMOUNT',
      period: '2025 Q3',
      now: 1,
      before: [
        { period: '2024 Q3', actual: 100 },
        { period: '2024 Q4', actual: 30 },
        { period: '2025 Q1', actual: 0 },
        { period: '2025 Q2', actual: 20 },
      ],
    });
  });

  it('is nothing on the last day of a quarter, which is whole', () => {
    expect(rowsOn('2025-09-30')).toEqual([]);
  });
});
