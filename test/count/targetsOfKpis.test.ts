import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../src/count/tallyOf.ts';
import { findTabs } from '../../src/find/findTabs.ts';
import { targetsOf } from '../../src/summary/figures/ownTargets.ts';
import { receiptsOf } from '../../src/summary/understood/receipts.ts';
import type { Cells } from '../../src/vocabulary/cell.ts';
import { dayOf } from '../../src/vocabulary/day.ts';
import { settingsOf, utc } from '../kpis/ask.ts';

const settings = settingsOf([]);

function counted(cells: Cells) {
  const { readings } = findTabs([{ sheet: 'Targets', cells }], settings);
  return tallyOf(readings, { settings, zone: utc, locale: 'en_US', asOf: dayOf(2025, 12, 31) });
}

const targets: Cells = [
  ['Rep', 'Metric', 'Period', 'Target'],
  ['', 'Calls', '2025 Q1', 400],
  ['', 'Pipeline by region', '2025 Q1', 90_000],
  ['', 'NPS', '2025 Q1', 50],
  ['', 'Pipeline by region', '2025 Q2', 90_000],
  ['Ada', 'Win rate', '2025 Q1', 30],
  ['Ada', 'Win rate', '2025 Q2', '25%'],
];

describe('targets whose metric is none of the KPIs', () => {
  it('are left out and listed by name', () => {
    const { tabs } = counted(targets);
    const [tab] = tabs;
    expect(tab && [...tab.leftOut].map((code) => code !== 0)).toEqual([false, true, true, true, false, false]);
    const [receipt] = receiptsOf(tabs, 'en');
    expect(receipt).toMatchObject({ rows: 6, counted: 3, leftOut: 3 });
    expect(receipt?.problems.map(({ text }) => text)).toEqual([
      expect.stringContaining('3 rows left out: “Pipeline by region, NPS” (first in B3) is none of the KPIs'),
    ]);
    expect(receiptsOf(tabs, 'ru')[0]?.problems[0]?.text).toContain('«Pipeline by region, NPS»');
  });

  it('leave the others as they are: a share may be written as a number of per cent', () => {
    expect(targetsOf(counted(targets).targets).map(({ kpi, target }) => [kpi.name, target])).toEqual([
      ['CALLS_MADE', 400],
      ['WIN_RATE', 0.3],
      ['WIN_RATE', 0.25],
    ]);
  });
});

describe('targets of one KPI under two names', () => {
  const lines = (...rows: (readonly [string, string, number])[]) =>
    counted([['Metric', 'Period', 'Target'], ...rows.map((row) => [...row])]);

  it('are one target, and the other line is listed', () => {
    const { targets: found, tabs } = lines(['Revenue', '2025 Q1', 300], ['Won amount', '2025 Q1', 300]);
    expect(targetsOf(found).map(({ target }) => target)).toEqual([300]);
    expect(receiptsOf(tabs, 'en')[0]?.problems[0]?.text).toContain('“Won amount” (first in A3) is the same KPI');
  });

  it('are all there where the word is the same, as the parts of a plan are', () => {
    expect(targetsOf(lines(['Revenue', '2025 Q1', 300], ['revenue', '2025 Q1', 200]).targets)).toHaveLength(2);
  });

  it('are targets of what came into the pipeline too', () => {
    expect(targetsOf(lines(['Pipeline created', '2025 Q1', 300]).targets)[0]?.kpi.name).toBe('PIPELINE_CREATED');
  });
});
