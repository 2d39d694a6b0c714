import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../src/summary/figures/answers.ts';
import { reportQuarters } from '../../../src/summary/figures/periods.ts';
import { groupSummaries } from '../../../src/summary/groups/groupSummaries.ts';
import type { GroupSummary } from '../../../src/summary/groups/groupSummary.ts';
import { count, type Row, type Sheets } from '../../kpis/ask.ts';

const settings = [
  ['As of', '2025-12-31'],
  ['Reps tab', 'none'],
];

function groupsOf(sheets: Sheets): GroupSummary[] {
  const { counted, settingsTab, asOf } = count(sheets, settings);
  const whole = sourceOf(counted.tally, [], { asOf, fiscal: settingsTab.values, language: 'en' });
  const { quarters } = reportQuarters(counted.tally, asOf, settingsTab.values);
  return groupSummaries(counted, { quarters, settings: settingsTab.values, shown: null, whole });
}

type Truth = { readonly source: string; readonly leads: number; readonly converted: number; readonly won: number };

const dayIn = (i: number): string => `2025-0${1 + (i % 8)}-${String(10 + (i % 15))}`;

/** Leads of known sources, one call to each, and a deal for each that converted, all linked by the lead's id alone. */
function team(truth: readonly Truth[], reps: readonly string[] = ['Ana', 'Ben', 'Carla', 'David']) {
  const [Leads, Calls, Deals]: [Row[], Row[], Row[]] = [[], [], []];
  let id = 0;
  for (const { source, leads, converted, won } of truth) {
    for (let i = 0; i < leads; i += 1) {
      id += 1;
      const rep = reps[i % reps.length] as string;
      // Spread over all months and reps alike: a multiple of 7 goes round any number it does not divide.
      const place = (i * 7919) % leads;
      const isConverted = place < converted;
      Leads.push({
        'Lead ID': `L${id}`,
        'Lead Owner': rep,
        'Create Date': dayIn(i),
        'Lead Status': isConverted ? 'Converted' : 'Unqualified',
        'Lead source': source,
      });
      Calls.push({
        'Call ID': `C${id}`,
        'Lead ID': `L${id}`,
        Rep: rep,
        'Call date': dayIn(i),
        'Call outcome': place % 3 === 0 ? 'Connected' : 'No answer',
      });
      if (isConverted)
        Deals.push({
          'Deal ID': `D${id}`,
          'Lead ID': `L${id}`,
          'Deal owner': rep,
          'Create date': dayIn(i),
          'Deal stage': place < won ? 'Closed Won' : 'Closed Lost',
          'Close date': dayIn(i),
          Amount: 1000,
        });
    }
  }
  return { Leads, Calls, Deals };
}

const alike = { leads: 401, converted: 80, won: 24 };
const equal = ['Website', 'Cold list', 'Partner', 'Event'].map((source) => ({ source, ...alike }));
const paying = equal.map((one) => (one.source === 'Partner' ? { ...one, converted: 200, won: 60 } : one));

describe('the KPIs by source', () => {
  it('follow a lead to its calls and deals', () => {
    const [bySource] = groupsOf(team(paying));
    expect(bySource?.by).toBe('source');
    const partner = bySource?.rows.find(({ group }) => group === 'Partner');
    const value = (name: string) => partner?.values.find((one) => one.name === name);
    expect(value('LEADS_CREATED')?.value).toBe(401);
    expect(value('CALLS_MADE')?.value).toBe(401);
    expect(value('CALL_CONNECT_RATIO')).toMatchObject({ numerator: 134, denominator: 401 });
    expect(value('DEALS_WON')?.value).toBe(60);
    expect(value('CALL_DEAL_RATIO')).toMatchObject({ numerator: 60, denominator: 401 });
    expect(value('WON_AMOUNT')?.value).toBe(60_000);
    expect(value('LEAD_OPPORTUNITY_RATIO')).toMatchObject({ numerator: 200, denominator: 401, verdict: 'better' });
  });

  it('are those that a deal names itself, and its lead’s where it names none', () => {
    const { Leads, Calls, Deals } = team(paying);
    const moved = Deals.map((deal, i) => ({ ...deal, 'Lead source': i < 10 ? 'Event' : '' }));
    const wonOf = (sheets: Sheets, group: string) =>
      groupsOf(sheets)[0]
        ?.rows.find((row) => row.group === group)
        ?.values.find(({ name }) => name === 'DEALS_WON')?.value ?? Number.NaN;
    const before = wonOf({ Leads, Calls, Deals }, 'Event');
    const movedWins = Deals.slice(0, 10).filter((deal) => deal['Deal stage'] === 'Closed Won').length;
    expect(movedWins).toBeGreaterThan(0);
    expect(wonOf({ Leads, Calls, Deals: moved }, 'Event')).toBe(before + movedWins);
  });

  it('are ranked by what a lead brings', () => {
    const [bySource] = groupsOf(team(paying));
    expect(bySource?.rankedBy).toEqual({
      name: 'WONAMOUNT LEADSCREATED',
      label: 'Won amount per lead',
      unit: 'money',
    });
    expect(bySource?.rows[0]).toMatchObject({ group: 'Partner', brings: expect.closeTo(60_000 / 401, 9) });
  });

  it('say which source pays, and nothing else', () => {
    const [bySource] = groupsOf(team(paying));
    expect(bySource?.sentences).toEqual([
      '“Partner” differs by more than chance explains: Lead-to-opportunity ratio 50%, others 20%.',
      '“Partner” differs by more than chance explains: Called leads later won 15%, others 6%.',
    ]);
  });

  it('say that nothing differs where sources are alike', () => {
    const [bySource] = groupsOf(team(equal));
    expect(bySource?.sentences).toEqual(['Nothing differs by more than chance explains.']);
  });

  it('add up to the whole, with those whose source nobody wrote down as a group of their own', () => {
    const [bySource] = groupsOf(team([...equal, { source: '', ...alike }]));
    const leads = bySource?.rows.map(({ values }) => values.find(({ name }) => name === 'LEADS_CREATED')?.value);
    expect(bySource?.rows.map(({ kind }) => kind)).toEqual(['named', 'named', 'named', 'named', 'unknown']);
    expect(leads).toEqual([401, 401, 401, 401, 401]);
  });

  it('divide what stands in two tabs only where both say nearly every source', () => {
    const sheets = team([...equal, { source: 'n/a', ...alike }]);
    const [bySource] = groupsOf(sheets);
    const names = bySource?.rows[0]?.values.map(({ name }) => name);
    expect(names).toContain('WIN_RATE');
    expect(names).not.toContain('CALL_DEAL_RATIO');
  });

  it('say nothing of calls that name no lead', () => {
    const { Leads, Calls, Deals } = team(equal);
    const [bySource] = groupsOf({ Leads, Deals, Calls: Calls.map(({ 'Lead ID': _, ...call }) => call) });
    const names = bySource?.rows[0]?.values.map(({ name }) => name);
    expect(names).toContain('DEALS_WON');
    expect(names).not.toContain('CALLS_MADE');
  });

  it('are one group where a source is only spelled otherwise', () => {
    const { Leads, ...others } = team(equal);
    const shouted = Leads.map((lead, i) => ({
      ...lead,
      'Lead source': i % 5 === 0 ? String(lead['Lead source']).toUpperCase() : lead['Lead source'],
    }));
    const [bySource] = groupsOf({ ...others, Leads: shouted as Row[] });
    expect(bySource?.rows.length).toBe(4);
  });

  it('show twelve sources, and all that are rarer together', () => {
    const many = Array.from({ length: 15 }, (_, i) => ({
      source: `Source ${i + 1}`,
      leads: i < 12 ? 60 : 20,
      converted: 10,
      won: 3,
    }));
    const [bySource] = groupsOf(team(many));
    expect(bySource?.rows.filter(({ kind }) => kind === 'named').length).toBe(12);
    const others = bySource?.rows.find(({ kind }) => kind === 'others');
    expect(others?.group).toBe('All others');
    expect(others?.values.find(({ name }) => name === 'LEADS_CREATED')?.value).toBe(60);
  });

  it('are not shown of a column that says something else in every row', () => {
    const { Leads, ...others } = team(equal);
    const told = Leads.map((lead, i) => ({ ...lead, 'Lead source': `said on the phone ${i}` }));
    expect(groupsOf({ ...others, Leads: told })).toEqual([]);
  });
});

describe('the KPIs by pipeline and product', () => {
  const deal = (i: number, won: boolean): Row => ({
    'Deal ID': `D${i}`,
    'Deal owner': ['Ana', 'Ben', 'Carla'][i % 3] as string,
    'Create date': dayIn(i),
    'Deal stage': won ? 'Closed Won' : 'Closed Lost',
    'Close date': dayIn(i),
    Amount: 100,
    Pipeline: i < 200 ? 'New' : 'Renewal',
    Product: i % 2 === 0 ? 'Basic' : 'Plus',
  });

  it('are those of the deals', () => {
    const Deals = Array.from({ length: 400 }, (_, i) => deal(i, i < 200 ? i % 5 === 0 : i % 10 < 6));
    const [byPipeline, byProduct] = groupsOf({ Deals });
    expect(byPipeline?.by).toBe('pipeline');
    expect(byPipeline?.sentences).toEqual([
      '“Renewal” differs by more than chance explains: Win rate 60%, others 20%.',
    ]);
    expect(byProduct?.rows.map(({ group }) => group).sort()).toEqual(['Basic', 'Plus']);
  });
});
