import { describe, expect, it } from 'vitest';
import { ask, count, deal, lead, type Row } from '../kpis/ask.ts';

function strangersAmong(rows: readonly Row[], Leads: readonly Row[] = [lead({ 'Lead ID': 'L1' })]) {
  const { counted } = count({ Leads, Deals: rows.map((row, i) => deal({ 'Deal ID': `D${i}`, ...row })) });
  const deals = counted.tabs.find(({ tab }) => tab === 'deals');
  return {
    counted: deals?.leftOut.filter((code) => code === 0).length,
    noted: deals?.notes.filter(({ reason }) => reason === 'lead not listed').map(({ rows, row }) => ({ rows, row })),
  };
}

describe('a deal whose lead is on no list', () => {
  it('counts as a deal, and is said', () => {
    const deals = [{ 'Lead ID': 'L1' }, { 'Lead ID': 'L7' }, { 'Lead ID': '' }, { 'Lead ID': 'L8' }];
    expect(strangersAmong(deals)).toEqual({ counted: 4, noted: [{ rows: 2, row: 3 }] });
  });

  it('is not looked for where deals name no lead', () => {
    expect(strangersAmong([{}, {}])).toEqual({ counted: 2, noted: [] });
  });
});

describe('a lead and its deal', () => {
  const won = { 'Deal stage': 'Closed won', 'Close date': '2025-02-01' };
  const ratioOf = (Leads: readonly Row[], Deals: readonly Row[]) => {
    const { numerator, denominator } = ask('LEAD_OPPORTUNITY_RATIO', { Leads, Deals });
    return [numerator, denominator];
  };
  const leads = (...differs: readonly Row[]) => differs.map((own, i) => lead({ 'Lead ID': `L${i + 1}`, ...own }));

  it('belong together where the lead names the deal', () => {
    const isNot = { Converted: 'FALSE' };
    const Leads = leads({ ...isNot, 'Deal ID': 'D2' }, { ...isNot, 'Deal ID': '' }, { ...isNot, 'Deal ID': 'D9' });
    expect(ratioOf(Leads, [deal({ 'Deal ID': 'D1' }), deal({ 'Deal ID': 'D2' })])).toEqual([1, 3]);
  });

  it('belong together by the client only where neither names the other', () => {
    const Leads = leads({ Company: 'Acme' }, { Company: 'Bolt' }, { Company: '' });
    const Deals = [deal({ Company: 'Acme' }), deal({ Company: '', 'Deal ID': 'D2' })];
    expect(ratioOf(Leads, Deals)).toEqual([1, 3]);
    expect(
      ratioOf(
        Leads,
        Deals.map((own) => ({ ...own, 'Lead ID': 'L2' })),
      ),
    ).toEqual([1, 3]);
    // Deals that name leads of another list say nothing of these: all deals stand above, and that is said.
    const strangers = Deals.map((own) => ({ ...own, 'Lead ID': 'L7' }));
    expect(ask('LEAD_OPPORTUNITY_RATIO', { Leads, Deals: strangers })).toMatchObject({
      numerator: 2,
      isOtherwise: true,
    });
  });

  it('was won on the day of the first deal that was won, whatever else was lost before', () => {
    const Leads = leads({}, {});
    const Calls = ['L1', 'L2'].map((id) => ({
      'Call date': '2025-01-11',
      Rep: 'Ada',
      'Call outcome': 'Connected',
      'Lead ID': id,
    }));
    const lost = { 'Deal stage': 'Closed lost', 'Close date': '2025-01-20' };
    const Deals = [
      deal({ ...lost, 'Lead ID': 'L1' }),
      deal({ ...won, 'Deal ID': 'D2', 'Lead ID': 'L1' }),
      deal({ ...lost, 'Deal ID': 'D3', 'Lead ID': 'L2' }),
    ];
    expect(ask('CALLED_LEAD_WIN_RATIO', { Leads, Deals, Calls })).toMatchObject({ numerator: 1, denominator: 2 });
  });
});
