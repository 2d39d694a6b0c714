import { describe, expect, it } from 'vitest';
import { ask, deal, lead } from './ask.ts';

describe('the lead-to-opportunity ratio', () => {
  it('is a cohort: counted on the day the lead was created, however late it converts', () => {
    const Leads = [
      lead({ 'Lead status': 'Closed - Converted', 'Converted date': '2025-03-20' }),
      lead({ 'Lead ID': 'L2' }),
    ];
    expect(ask('LEAD_OPPORTUNITY_RATIO', { Leads }, { period: '2025-01' })).toMatchObject({
      value: 0.5,
      numerator: 1,
      denominator: 2,
    });
  });

  it('sees a conversion in a deal that names the lead, and counts the lead once', () => {
    const Deals = [deal({ 'Lead ID': 'L1' }), deal({ 'Deal ID': 'D2', 'Lead ID': 'L1' })];
    expect(ask('LEAD_OPPORTUNITY_RATIO', { Leads: [lead(), lead({ 'Lead ID': 'L2' })], Deals })).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
  });

  it('is not misled by Unqualified or «Некачественный лид»', () => {
    const Leads = ['Unqualified', 'Некачественный лид', 'Closed - Not Converted', 'Качественный лид'].map((status, i) =>
      lead({ 'Lead ID': `L${i}`, 'Lead status': status }),
    );
    expect(ask('LEAD_OPPORTUNITY_RATIO', { Leads })).toMatchObject({ numerator: 1, denominator: 4 });
  });

  it('is blank where only leads that were qualified are kept, whatever else their status says', () => {
    const qualified = (id: string, status: string) =>
      lead({ 'Lead ID': id, 'Lead status': status, 'Date qualified': '2025-01-20' });
    const Leads = [qualified('L1', 'Zorp'), qualified('L2', 'Meeting set'), qualified('L3', 'Zorp')];
    expect(ask('LEAD_OPPORTUNITY_RATIO', { Leads })).toMatchObject({ value: null });
    const all = [...Leads, lead({ 'Lead ID': 'L4', 'Lead status': 'Zorp', 'Date qualified': '' })];
    expect(ask('LEAD_OPPORTUNITY_RATIO', { Leads: all })).toMatchObject({ value: 0.75 });
  });

  it('runs in event mode on a daily tally, and says so', () => {
    const Daily = [{ Date: '2025-01-15', Rep: 'Ada', 'Calls made': 40, Connected: 9, Leads: 4, Opportunities: 5 }];
    expect(ask('LEAD_OPPORTUNITY_RATIO', { 'Daily activity': Daily })).toMatchObject({
      value: 1.25,
      note: expect.stringContaining('exceed 100 %'),
    });
  });

  it('counts deals of the period over leads of the period where the settings say by event, for each rep', () => {
    const sheets = {
      Leads: [
        lead({ 'Lead status': 'Closed - Converted' }),
        lead({ 'Lead ID': 'L2' }),
        lead({ 'Lead ID': 'L3', 'Lead owner': 'Bob' }),
      ],
      Deals: [
        deal({ 'Create date': '2025-02-01' }),
        deal({ 'Deal ID': 'D2', 'Deal owner': 'Bob' }),
        deal({ 'Deal ID': 'D3', 'Deal owner': 'Bob' }),
        deal({ 'Deal ID': 'D4', 'Create date': '2024-10-01' }),
      ],
    };
    const settings = [['Lead conversion is counted by', 'event']];
    const period = '2025 Q1';
    expect(ask('LEAD_OPPORTUNITY_RATIO', sheets, { period })).toMatchObject({ numerator: 1, denominator: 3 });
    expect(ask('LEAD_OPPORTUNITY_RATIO', sheets, { period, settings })).toMatchObject({ value: 1, denominator: 3 });
    expect(ask('LEAD_OPPORTUNITY_RATIO', sheets, { period, settings, rep: 'Bob' })).toMatchObject({
      value: 2,
      note: expect.stringContaining('it can exceed 100 %'),
    });
  });
});
