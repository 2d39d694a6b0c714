import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../workbench/workbook.ts';
import { dayIn, outputOf, times } from './output.ts';

const headings = ['Lead ID', 'Created date', 'Rep', 'Company', 'Lead status', 'Converted date'];

/** So many leads of a rep in a month, of which the first ones became opportunities a week later. */
const leads = (rep: string, month: string, { all, converted }: { all: number; converted: number }) =>
  times(all, (index) => {
    const id = `${rep}-${month}-${index}`;
    const day = dayIn(month, index % 20);
    const later = dayIn(month, (index % 20) + 7);
    return [id, day, rep, `Company ${id}`, ...(index < converted ? ['Converted', later] : ['Working', ''])];
  });

describe('the lead-to-opportunity ratio', () => {
  const tabs = {
    Leads: [
      headings,
      ...leads('Ann', '2026-05', { all: 4, converted: 3 }),
      ...leads('Bob', '2026-05', { all: 6, converted: 1 }),
    ],
  };

  it('is the share of the leads that became opportunities', () => {
    expect(outputOf(tabs, '2026-11-20').everywhere('LEAD_OPPORTUNITY_RATIO')).toBe(0.4);
  });

  it('is told of each rep', () => {
    const { everywhere } = outputOf(tabs, '2026-11-20');
    expect(everywhere('LEAD_OPPORTUNITY_RATIO', { rep: 'Ann' })).toBe(0.75);
    expect(everywhere('LEAD_OPPORTUNITY_RATIO', { rep: 'Bob' })).toBe(1 / 6);
  });

  it('is counted by the day of the lead, or by the day it was converted', () => {
    const late = [
      headings,
      ['L1', '2026-06-29', 'Ann', 'A', 'Converted', '2026-07-03'],
      ['L2', '2026-06-29', 'Ann', 'B', 'Working', ''],
      ['L3', '2026-07-06', 'Ann', 'C', 'Working', ''],
      ['L4', '2026-07-07', 'Ann', 'D', 'Working', ''],
    ];
    const deals = [
      ['Deal ID', 'Lead ID', 'Deal owner', 'Deal stage', 'Amount', 'Created date', 'Close date'],
      ['D1', 'L1', 'Ann', 'Proposal', 900, '2026-07-03', ''],
    ];
    const { everywhere, formula, summary } = outputOf({ Leads: late, Deals: deals }, '2026-11-20');
    expect(everywhere('LEAD_OPPORTUNITY_RATIO', { period: '2026 Q2' })).toBe(0.5);
    expect(everywhere('LEAD_OPPORTUNITY_RATIO', { period: '2026 Q3' })).toBe(0);
    expect(formula('LEAD_OPPORTUNITY_RATIO', '', '2026 Q3', '', 'event')).toBe(0.5);
    expect(summary.definitionPairs?.length).toBeGreaterThan(0);
  });
});

describe('training and process', () => {
  const quarters = ['2025-11', '2026-02', '2026-05', '2026-08'];
  const team = ['Ann', 'Bob', 'Cy', 'Di'];
  const teamLeads = (of: (rep: string, month: string) => { all: number; converted: number }) => ({
    Leads: [headings, ...team.flatMap((rep) => quarters.flatMap((month) => leads(rep, month, of(rep, month))))],
  });

  it('names the rep who needs training, with the proof, and nobody else', () => {
    const weak = teamLeads((rep) => ({ all: 100, converted: rep === 'Bob' ? 12 : 35 }));
    const { summary, texts } = outputOf(weak, '2026-11-20');
    expect(summary.coaching.map(({ rep, kpi, verdict }) => [rep, kpi, verdict])).toEqual([
      ['Bob', 'LEAD_OPPORTUNITY_RATIO', 'red'],
    ]);
    const [flag] = summary.coaching;
    expect(flag?.text).toMatch(/12 of 100|48 of 400|36 of 300/);
    expect(texts('KPI Summary')).toContain('Bob');
  });

  it('blames the process where everybody is below the goal for quarters on end', () => {
    const low = teamLeads(() => ({ all: 100, converted: 3 }));
    const goal = [
      ['Period', 'Rep', 'Metric', 'Target'],
      ...['2025 Q4', '2026 Q1', '2026 Q2', '2026 Q3'].map((quarter) => [quarter, '', 'Lead-to-opportunity ratio', 0.2]),
    ];
    const { summary } = outputOf({ ...low, Targets: goal }, '2026-11-20');
    expect(summary.coaching.map(({ rep, verdict }) => [rep, verdict])).toEqual([[null, 'process']]);
    expect(summary.coaching[0]?.constantlyLow).toBeDefined();
  });

  it('says the same in COACHING_TABLE, also of a goal in KPI Settings', () => {
    const low = teamLeads(() => ({ all: 100, converted: 3 }));
    const goal = [
      ['Setting', 'Value'],
      ['Goals', 'Lead-to-opportunity ratio: 20%'],
    ];
    const { summary, formula } = outputOf(low, '2026-11-20', goal);
    expect(summary.coaching).toHaveLength(1);
    const [, ...rows] = formula('COACHING_TABLE') as CellValue[][];
    expect(rows.map((row) => row.at(-1))).toEqual(summary.coaching.map(({ text }) => text));
  });

  it('says nothing of a team of equals', () => {
    const { summary } = outputOf(
      teamLeads(() => ({ all: 100, converted: 30 })),
      '2026-11-20',
    );
    expect(summary.coaching).toEqual([]);
  });
});
