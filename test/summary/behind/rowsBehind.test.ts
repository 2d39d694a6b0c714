import { beforeAll, describe, expect, it } from 'vitest';
import { type Counted, tallyOf } from '../../../src/count/tallyOf.ts';
import { findTabs } from '../../../src/find/findTabs.ts';
import { kpis } from '../../../src/kpis/all.ts';
import { rowNumber } from '../../../src/rows/typedTab.ts';
import { sampleTabs } from '../../../src/sample/sampleTabs.ts';
import type { Meaning } from '../../../src/summary/behind/meaning.ts';
import { type Behind, rowsBehind } from '../../../src/summary/behind/rowsBehind.ts';
import { type KpiSource, sourceOf } from '../../../src/summary/figures/answers.ts';
import type { KpiValue } from '../../../src/summary/figures/kpiValue.ts';
import { minorUnits } from '../../../src/summary/figures/quotient.ts';
import { summarise } from '../../../src/summary/summarise.ts';
import type { Summary } from '../../../src/summary/summary.ts';
import { dayOf } from '../../../src/vocabulary/day.ts';
import { call, count, deal, lead, meeting, meetings, type Sheets, settingsOf, utc } from '../../kpis/ask.ts';

const asOf = dayOf(2026, 11, 20);
const settings = settingsOf([]);

type Built = { readonly counted: Counted; readonly source: KpiSource; readonly summary: Summary };

function built(counted: Counted, day = asOf): Built {
  const source = sourceOf(counted.tally, counted.targets, { asOf: day, fiscal: settings.values, language: 'en' });
  const summary = summarise(counted, {
    settings: settings.values,
    asOf: day,
    timeZone: 'Etc/UTC',
    language: 'en',
    understood: { otherSheets: [], questions: [], settingProblems: [], outgrown: null },
  });
  return { counted, source, summary };
}

function behind(meaning: Meaning, { counted, source }: Built): Behind {
  return rowsBehind(meaning, { counted, source, settings, shown: null });
}

const secondsPerMinute = 60;

/** Numerator and denominator as the summary has them: money in major units, a sum of seconds in minutes. */
function sumsOf({ numerator, denominator }: Behind, name: string): Pick<KpiValue, 'numerator' | 'denominator'> {
  const isMoney = ['WON_AMOUNT', 'PIPELINE_CREATED', 'QUARTERLY_GROWTH', 'TARGET_ATTAINMENT'].includes(name);
  const units = isMoney ? minorUnits : name === 'TALK_MINUTES' ? secondsPerMinute : 1;
  return { numerator: numerator / units, denominator: denominator === null ? null : denominator / units };
}

/** `Calls 2, 3` of what the rows of a made-up workbook add. */
function listed(meaning: Meaning, sheets: Sheets): string[] {
  const { counted, asOf: day } = count(sheets);
  return behind(meaning, built(counted, day)).tabs.map(
    ({ tab, rows }) => `${tab.sheet} ${rows.map((row) => rowNumber(tab, row)).join(', ')}`,
  );
}

const team = { rep: null, periods: null } as const;

describe('the rows behind a number', () => {
  let sample: Built;
  beforeAll(() => {
    const sheets = sampleTabs({ size: 'small', asOf, language: 'en' }).map(({ name, cells }) => ({
      sheet: name,
      cells,
    }));
    const { readings } = findTabs(sheets, settings);
    sample = built(tallyOf(readings, { settings, zone: utc, locale: 'en_US', asOf }));
  });

  it.each(kpis.filter(({ kind }) => kind !== 'velocity' && kind !== 'coverage').map(({ name }) => name))(
    'add up to it for the team and every rep, all time and every quarter: %s',
    (name) => {
      const values = sample.summary.kpis.filter((value) => value.name === name && value.numerator !== null);
      expect(values.length).toBeGreaterThan(name === 'TARGET_ATTAINMENT' ? 3 : 8);
      for (const { rep, period, numerator, denominator } of values) {
        const found = behind({ of: 'kpi', name, rep, periods: period === null ? null : [period] }, sample);
        const is = sumsOf(found, name);
        expect({ rep, period, numerator: is.numerator, denominator: is.denominator }).toEqual({
          rep,
          period,
          numerator,
          denominator,
        });
      }
    },
  );

  it('are the open deals that are due for a pipeline coverage, and none for what four numbers make', () => {
    const open = (id: string, due: string) => deal({ 'Deal ID': id, 'Close date': due });
    const sheets = {
      Deals: [
        open('D1', '2025-04-20'),
        open('D2', '2025-08-01'),
        open('D3', '2025-06-30'),
        deal({ 'Deal ID': 'D4', 'Deal stage': 'Closed Won', 'Close date': '2025-03-01' }),
      ],
      Targets: [{ Period: '2025 Q2', Metric: 'Won amount', Target: 500, Rep: '' }],
    };
    const { counted } = count(sheets, [['As of', '2025-04-10']]);
    const own = built(counted, dayOf(2025, 4, 10));
    const found = behind({ of: 'kpi', name: 'PIPELINE_COVERAGE', rep: null, periods: ['2025 Q2'] }, own);
    expect(found.tabs.map(({ tab, rows }) => rows.map((row) => rowNumber(tab, row)))).toEqual([[4, 2]]);
    expect(found.numerator / minorUnits).toBe(200);
    expect(behind({ of: 'kpi', name: 'SALES_VELOCITY', rep: null, periods: ['2025 Q2'] }, sample).tabs).toEqual([]);
  });

  it('add up to a KPI by either of its definitions', () => {
    const newest = sample.summary.periods.at(-1) ?? '';
    const pairs = sample.summary.definitionPairs ?? [];
    expect(pairs.length).toBeGreaterThan(1);
    for (const { label, above, below, ...receipts } of pairs.flatMap(({ definitions }) => definitions))
      for (const [periods, { numerator, denominator }] of [
        [[newest], receipts.newest],
        [null, receipts.allTime],
      ] as const) {
        const found = behind({ of: 'share', label, above: [above], below, rep: null, periods }, sample);
        expect({ label, periods, numerator: found.numerator, denominator: found.denominator }).toEqual({
          label,
          periods,
          numerator,
          denominator,
        });
      }
  });

  it('are as many as the funnel counts at each stage', () => {
    for (const { pipeline, stage, ...counts } of sample.summary.stages)
      for (const part of ['reached', 'passed', 'lost', 'open'] as const) {
        const { numerator } = behind({ of: 'stage', pipeline, stage, part }, sample);
        expect({ stage, part, rows: numerator }).toEqual({ stage, part, rows: counts[part] });
      }
  });

  it('are as many at each stage where the deals stand on two sheets, each on its own', () => {
    const stages = ['Qualified', 'Proposal', 'Negotiation', 'Closed Won', 'Closed Lost'];
    const dealsFrom = (first: number, pick: (i: number) => string) =>
      Array.from({ length: 12 }, (_, i) =>
        deal({
          'Deal ID': `D${first + i}`,
          'Deal stage': pick(i),
          'Lost at stage': pick(i) === 'Closed Lost' ? 'Qualified' : '',
          'Create date': '2025-01-02',
          'Close date': '2025-02-01',
        }),
      );
    const { counted, asOf: day } = count({
      'Deals 2024': dealsFrom(0, (i) => stages[(i * i) % 5] as string),
      'Deals 2025': dealsFrom(50, (i) => stages[3 - (i % 3)] as string),
    });
    const two = built(counted, day);
    expect(counted.tabs.filter(({ tab }) => tab === 'deals')).toHaveLength(2);
    expect(two.summary.stages.length).toBeGreaterThan(2);
    for (const { pipeline, stage, ...counts } of two.summary.stages)
      for (const part of ['reached', 'passed', 'lost', 'open'] as const) {
        const { numerator } = behind({ of: 'stage', pipeline, stage, part }, two);
        expect({ stage, part, rows: numerator }).toEqual({ stage, part, rows: counts[part] });
      }
    const { tabs } = behind({ of: 'stage', pipeline: null, stage: 'Negotiation', part: 'open' }, two);
    expect(tabs.map(({ tab, rows }) => [tab.sheet, rows.map((row) => rowNumber(tab, row))])).toEqual([
      ['Deals 2025', [3, 6, 9, 12]],
    ]);
  });

  it('are as many as each sheet has, as are counted and as are left out', () => {
    for (const { tab, sheet, rows, counted, leftOut } of sample.summary.tabs)
      for (const [part, wanted] of [
        ['all', rows],
        ['counted', counted],
        ['left out', leftOut],
      ] as const)
        expect({ sheet, part, rows: behind({ of: 'sheet', tab, sheet, part }, sample).numerator }).toEqual({
          sheet,
          part,
          rows: wanted,
        });
  });

  it('are as many as what each rep has left blank', () => {
    const { items = [], rows = [] } = sample.summary.missingData ?? {};
    expect(items.length).toBeGreaterThan(4);
    for (const { rep, counts } of rows)
      items.forEach(({ name }, i) => {
        const missing = behind({ of: 'missing', name, rep }, sample).numerator;
        const among = behind({ of: 'missing', name, rep, side: 'below' }, sample).numerator;
        expect({ name, rep, missing, among }).toEqual({ name, rep, ...counts[i] });
      });
  });

  it('name the rows as they are numbered at the left of the sheet, the newest first', () => {
    const Calls = [
      call({ 'Call date': '2025-01-10' }),
      call({ 'Call date': '2025-02-10', 'Call outcome': 'No answer' }),
      call({ 'Call date': '2025-03-10', Rep: 'Bob' }),
    ];
    expect(listed({ of: 'kpi', name: 'CALL_CONNECT_RATIO', ...team }, { Calls })).toEqual(['Calls 4, 3, 2']);
    expect(listed({ of: 'kpi', name: 'CALL_CONNECT_RATIO', ...team, side: 'above' }, { Calls })).toEqual([
      'Calls 4, 2',
    ]);
    expect(listed({ of: 'kpi', name: 'CALL_CONNECT_RATIO', rep: 'Ada', periods: null }, { Calls })).toEqual([
      'Calls 3, 2',
    ]);
  });

  it('come from every tab that the number is made of, what is above the line first', () => {
    const Deals = [deal({ 'Deal stage': 'Closed won', 'Close date': '2025-02-01' })];
    expect(listed({ of: 'kpi', name: 'CALL_DEAL_RATIO', ...team }, { Calls: [call()], Deals })).toEqual([
      'Deals 2',
      'Calls 2',
    ]);
  });

  it('of growth are those of the quarter and those of the same days of the quarter before', () => {
    const won = { 'Deal stage': 'Closed won' };
    const Deals = ['2024-08-15', '2024-11-15', '2025-02-01', '2024-11-30', '2024-12-20'].map((day, i) =>
      deal({ ...won, 'Create date': '2024-07-01', 'Close date': day, 'Deal ID': `D${i}` }),
    );
    const settle = [['As of', '2025-02-15']];
    const { counted, asOf: day } = count({ Deals }, settle);
    const { tabs, numerator, denominator } = behind(
      { of: 'kpi', name: 'QUARTERLY_GROWTH', rep: null, periods: ['2025 Q1'] },
      built(counted, day),
    );
    expect(tabs.map(({ tab, rows }) => rows.map((row) => rowNumber(tab, row)))).toEqual([[4, 3]]);
    expect([numerator, denominator]).toEqual([10_000, 10_000]);
  });

  it('count an appointment on the day it was booked and a lead for the rep of its first call', () => {
    const Meetings = [meeting({ 'Booked on': '2024-12-30' })];
    expect(listed({ of: 'measure', name: 'appointmentsSet', rep: null, periods: ['2024 Q4'] }, { Meetings })).toEqual([
      'Meetings 2',
    ]);
    const Calls = [call({ Rep: 'Bob', 'Lead ID': 'L1' })];
    expect(
      listed({ of: 'measure', name: 'leadsFirstCalled', rep: 'Bob', periods: null }, { Leads: [lead()], Calls }),
    ).toEqual(['Leads 2']);
  });

  it('are calls where those are the appointments set, and none of them beside a tab of meetings', () => {
    const Calls = [
      call(),
      call({ 'Call outcome': 'Meeting booked' }),
      call({ Rep: 'Bob', 'Call outcome': 'Appt set' }),
    ];
    const appointments = { of: 'kpi', name: 'APPOINTMENTS_SET', ...team } as const;
    expect(listed(appointments, { Calls })).toEqual(['Calls 3, 4']);
    expect(listed({ ...appointments, rep: 'Bob' }, { Calls })).toEqual(['Calls 4']);
    expect(listed(appointments, { Calls, Meetings: [meeting()] })).toEqual(['Meetings 2']);
    const { numerator, denominator } = behind(
      { of: 'kpi', name: 'ACTIVITIES_PER_APPOINTMENT', ...team },
      built(count({ Calls }).counted),
    );
    expect({ numerator, denominator }).toEqual({ numerator: 3, denominator: 2 });
  });

  describe('of calls that were logged again', () => {
    const twice = (at: string, client: string) => [
      call({ 'Call date': at, Phone: client, 'Talk seconds': 60 }),
      call({ 'Call date': '2025-01-10 09:30:00', Phone: 'X', 'Talk seconds': 5 }),
      call({ 'Call date': at, Phone: client, 'Talk seconds': 60 }),
    ];
    const Calls = [
      ...twice('2025-01-10 09:00:00', 'A'),
      ...twice('2025-01-11 09:00:00', 'B').filter((_, i) => i !== 1),
    ];

    it.each(['count', 'leave out'] as const)(
      'are both records of each, one below the other, where copies are to %s',
      (mode) => {
        const { counted, asOf: day } = count({ Calls }, [['Duplicate calls', mode]]);
        const own = built(counted, day);
        expect(own.summary.tabs[0]?.copies).toBe(2);
        const { tabs, numerator, denominator } = behind({ of: 'copies', sheet: 'Calls' }, own);
        expect([numerator, denominator]).toEqual([2, 2]);
        expect(tabs.map(({ tab, rows }) => rows.map((row) => rowNumber(tab, row)))).toEqual([[5, 6, 2, 4]]);
        const [{ rows, asides } = { rows: [], asides: new Map() }] = tabs;
        expect(rows.map((row) => asides.get(row))).toEqual([{ call: 4 }, { call: 4 }, { call: 1 }, { call: 1 }]);
      },
    );
  });

  it('of clients with one appointment are all of them, with what to do next and how long ago they met', () => {
    const Meetings = meetings('Completed', 'No show', 'Cancelled', '').map((row, i) => ({
      ...row,
      'Meeting date': `2025-02-0${i + 1}`,
    }));
    const { counted, asOf: day } = count({ Meetings }, [['As of', '2025-02-11']]);
    const { tabs, numerator } = behind({ of: 'clients' }, built(counted, day));
    expect(numerator).toBe(4);
    const [{ rows, asides } = { rows: [], asides: new Map() }] = tabs;
    expect(rows.map((row) => asides.get(row))).toEqual([
      { next: 'say what came of it', daysAgo: 7 },
      { next: 'call again', daysAgo: 8 },
      { next: 'call again', daysAgo: 9 },
      { next: 'book another', daysAgo: 10 },
    ]);
  });

  it('of clients with one appointment ask for nothing more where their deals are closed', () => {
    const Meetings = meetings('Completed', 'Completed', '').map((row, i) => ({
      ...row,
      'Meeting date': `2025-02-0${i + 1}`,
    }));
    const of = (client: string, stage: string) =>
      deal({ 'Deal ID': `${client} ${stage}`, 'Company name': client, 'Deal stage': stage });
    const Deals = [of('C0', 'Closed lost'), of('C1', 'Closed lost'), of('C1', 'Proposal'), of('C2', 'Closed won')];
    const { counted, asOf: day } = count({ Meetings, Deals }, [['As of', '2025-02-11']]);
    const [{ rows, asides } = { rows: [], asides: new Map() }] = behind({ of: 'clients' }, built(counted, day)).tabs;
    expect(rows.map((row) => asides.get(row)?.next)).toEqual(['say what came of it', 'book another', 'nothing']);
  });

  it('are none for a rep or a KPI that nobody knows', () => {
    expect(listed({ of: 'kpi', name: 'WIN_RATE', rep: 'Zoe', periods: null }, { Calls: [call()] })).toEqual([]);
    expect(listed({ of: 'kpi', name: 'NO_SUCH_KPI', ...team }, { Calls: [call()] })).toEqual([]);
  });
});
