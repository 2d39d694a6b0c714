import { describe, expect, it } from 'vitest';
import { textLines } from '../../../src/report/textLines.ts';
import { sourceOf } from '../../../src/summary/figures/answers.ts';
import { definitionPairsOf } from '../../../src/summary/figures/definitionPairs.ts';
import { quarterOf } from '../../../src/vocabulary/period.ts';
import { definitionWords } from '../../../src/words/definitionPairs.ts';
import { call, count, deal, lead, type Sheets } from '../../kpis/ask.ts';

function pairs(sheets: Sheets) {
  const { counted, asOf, settingsTab } = count(sheets);
  const fiscal = settingsTab.values;
  const source = sourceOf(counted.tally, counted.targets, { asOf, fiscal, language: 'en' });
  return definitionPairsOf(source, quarterOf(asOf, fiscal)).map(({ kpi, definitions }) => [
    kpi,
    ...definitions.map(({ label, newest, allTime }) => [label, newest.value, allTime.value]),
  ]);
}

const Leads = ['L1', 'L2', 'L3', 'L4'].map((id, i) =>
  lead({ 'Lead ID': id, 'Create date': i === 0 ? '2024-12-10' : '2025-01-10' }),
);
// Two deals of this quarter, one of them of a lead of the quarter before; a deal of that quarter is won in this one.
const Deals = [
  deal({ 'Deal ID': 'D1', 'Lead ID': 'L1', 'Create date': '2025-01-20' }),
  deal({
    'Deal ID': 'D2',
    'Lead ID': 'L2',
    'Create date': '2025-02-01',
    'Deal stage': 'Closed Lost',
    'Close date': '2025-03-01',
  }),
  deal({ 'Deal ID': 'D3', 'Create date': '2024-11-01', 'Deal stage': 'Closed Won', 'Close date': '2025-02-01' }),
];
const Calls = [1, 2, 3].map((day) =>
  call({ 'Call date': `2025-01-0${day}`, Contact: 'Acme', 'Call outcome': day === 3 ? 'Connected' : 'No answer' }),
);

describe('where definitions differ', () => {
  it('both stand side by side, for the newest quarter and for all time', () => {
    expect(pairs({ Leads, Deals, Calls })).toEqual([
      [
        'LEAD_OPPORTUNITY_RATIO',
        ['Of the leads of the period', 1 / 3, 2 / 4],
        ['Deals of the period per lead', 2 / 3, 3 / 4],
      ],
      ['CALL_CONNECT_RATIO', ['Per call', 1 / 3, 1 / 3], ['Per person called', 1, 1]],
      ['WIN_RATE', ['Won of deals closed', 1 / 2, 1 / 2], ['Won of deals created', 0, 1 / 3]],
    ]);
  });

  it('only what both can be measured of is shown', () => {
    expect(pairs({ Calls: Calls.map(({ Contact: _, ...row }) => row) })).toEqual([]);
    expect(pairs({ Deals: [], Calls })).toEqual([['CALL_CONNECT_RATIO', expect.anything(), expect.anything()]]);
    const Daily = [{ Date: '2025-01-15', Rep: 'Ada', 'Calls made': 40, Connected: 9, Leads: 4, Opportunities: 5 }];
    expect(pairs({ 'Daily activity': Daily })).toEqual([]);
  });

  it('the remark fits beside the numbers in both languages', () => {
    for (const { remark } of Object.values(definitionWords))
      for (const text of Object.values(remark)) expect(textLines(`   ${text}`, 300, 8), text).toHaveLength(1);
  });
});
