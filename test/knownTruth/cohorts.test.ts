import { describe, expect, it } from 'vitest';
import { type Day, dayOf, isoOf } from '../../src/vocabulary/day.ts';
import { lead, type Row } from '../kpis/ask.ts';
import { drawsOf } from '../simulation/draws.ts';
import { reported } from '../summary/reported.ts';

const today = dayOf(2025, 6, 30);
const first = dayOf(2024, 1, 1);
const names = ['Ana', 'Ben', 'Carla', 'David'];

/** Leads of six quarters, of which so many convert, sooner or later, within so many days. */
function leadsOf(
  { seed, slowest, without = [] }: { seed: number; slowest: number; without?: readonly string[] },
  chanceOf: (day: Day) => number,
): Row[] {
  const { random } = drawsOf(seed);
  return Array.from({ length: 1600 }, (_, i) => {
    const day = first + Math.floor(random() * (today - first));
    const at = day + Math.floor(random() * slowest);
    const isConverted = random() < chanceOf(day) && at <= today;
    const row = lead({
      'Lead ID': `L${i}`,
      'Create date': isoOf(day),
      'Lead owner': names[i % names.length] as string,
      'Lead status': isConverted ? 'Converted' : 'Working',
      'Converted date': isConverted ? isoOf(at) : '',
    });
    return Object.fromEntries(Object.entries(row).filter(([heading]) => !without.includes(heading)));
  });
}

function report(Leads: Row[], lines: readonly (readonly string[])[] = [['Period', '2025 Q1']]) {
  const { summary } = reported({ Leads }, [['As of', isoOf(today)], ['Reps tab', 'none'], ...lines]);
  const kpi = summary.headline.find(({ name }) => name === 'LEAD_OPPORTUNITY_RATIO');
  const flags = summary.coaching.filter(({ verdict }) => verdict === 'process').map(({ kpi: name }) => name);
  return { kpi, flags, summary };
}

/** Before 2025 that many, from then on fewer. */
const falls = (day: Day): number => (day < dayOf(2025, 1, 1) ? 0.4 : 0.2);

describe('leads of two quarters', () => {
  it('are no worse for having had less time: the same within 90 days is the same', () => {
    const teams = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => report(leadsOf({ seed, slowest: 350 }, () => 0.5)));
    for (const { kpi, flags } of teams) {
      // Of all that has happened until today the older ones have much more.
      expect(kpi?.previous).toBeGreaterThan(1.3 * (kpi?.value ?? 1));
      expect(kpi?.note).toMatch(/^Within 90 days: \d+\.\d%, of the period before \d+\.\d%\./);
      expect(flags).toEqual([]);
    }
    // One in twenty is wrong, on either side.
    const told = teams.filter(({ kpi }) => kpi?.verdict !== 'no clear change');
    expect(told.length).toBeLessThanOrEqual(1);
  });

  it('are worse where fewer became opportunities in the same time, and then it is the process', () => {
    const { kpi, flags, summary } = report(leadsOf({ seed: 1, slowest: 120 }, falls));
    expect(kpi?.verdict).toBe('worse');
    expect(kpi?.change).toBeLessThan(-0.1);
    expect(flags).toEqual(['LEAD_OPPORTUNITY_RATIO']);
    expect(summary.coaching[0]?.text).toContain('within 90 days, as long as the newest have had, ');
  });

  it('are not compared where nobody knows when they became opportunities', () => {
    const { kpi, flags } = report(leadsOf({ seed: 1, slowest: 120, without: ['Converted date'] }, falls));
    expect(kpi?.value).toBeGreaterThan(0.05);
    expect([kpi?.change, kpi?.verdict]).toEqual([null, null]);
    expect(flags).toEqual([]);
  });

  it('are not compared where one of them is too young', () => {
    const { kpi } = report(leadsOf({ seed: 1, slowest: 120 }, falls), []);
    expect([kpi?.period, kpi?.verdict, kpi?.change]).toEqual(['2025 Q2', 'too young', null]);
  });
});
