import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../src/summary/figures/answers.ts';
import { headlineOf } from '../../../src/summary/figures/headline.ts';
import { reportQuarters } from '../../../src/summary/figures/periods.ts';
import { call, count, deal, lead, type Sheets } from '../../kpis/ask.ts';

function headline(name: string, sheets: Sheets, asOf: string) {
  const { counted, settingsTab, asOf: day } = count(sheets, [['As of', asOf]]);
  const source = sourceOf(counted.tally, counted.targets, { asOf: day, fiscal: settingsTab.values, language: 'en' });
  return headlineOf(source, reportQuarters(counted.tally, day, settingsTab.values).quarters, 90).find(
    (one) => one.name === name,
  );
}

const calls = (day: string, connected: number, others: number) => [
  ...Array.from({ length: connected }, () => call({ 'Call date': day })),
  ...Array.from({ length: others }, () => call({ 'Call date': day, 'Call outcome': 'Busy' })),
];

describe('the headline', () => {
  it('compares a running quarter with the same days of the one before, in points for a share', () => {
    const Calls = [...calls('2024-10-05', 1, 1), ...calls('2024-12-20', 9, 0), ...calls('2025-01-05', 3, 1)];
    expect(headline('CALL_CONNECT_RATIO', { Calls }, '2025-01-10')).toMatchObject({
      period: '2025 Q1',
      toDate: true,
      value: 0.75,
      previous: 0.5,
      change: 0.25,
      trend: [10 / 11, 0.75],
    });
  });

  it('compares a finished quarter with the whole of the one before, in relation for a sum', () => {
    const won = (day: string, amount: number) =>
      deal({ 'Deal stage': 'Closed Won', 'Close date': day, Amount: amount, 'Deal ID': day });
    const Deals = [won('2024-10-05', 100), won('2024-12-20', 100), won('2025-03-05', 300)];
    expect(headline('WON_AMOUNT', { Deals }, '2025-03-31')).toMatchObject({
      toDate: false,
      previous: 200,
      change: 0.5,
    });
  });

  it('does not compare leads that have not had the time to convert, and says how many have', () => {
    const old = lead({ 'Create date': '2024-12-02', 'Lead status': 'Closed - Converted' });
    const Leads = [
      old,
      lead({ 'Create date': '2025-01-01', 'Lead ID': 'L2' }),
      lead({ 'Create date': '2025-03-20', 'Lead ID': 'L3' }),
    ];
    expect(headline('LEAD_OPPORTUNITY_RATIO', { Leads }, '2025-04-10')).toMatchObject({
      value: 0,
      previous: 1,
      change: null,
      note: '50% of what is counted is older than 90 days: it will still rise, so it is not compared yet.',
    });
  });

  it('has nothing to compare with in the first quarter', () => {
    expect(headline('CALL_CONNECT_RATIO', { Calls: calls('2025-01-05', 1, 0) }, '2025-01-10')).toMatchObject({
      previous: null,
      change: null,
    });
  });
});
