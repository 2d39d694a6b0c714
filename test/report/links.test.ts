import { beforeAll, describe, expect, it } from 'vitest';
import { type AnswerPlace, answerPlaces } from '../../src/report/answerPlaces.ts';
import { reportPlan } from '../../src/report/reportPlan.ts';
import type { ReportPlan } from '../../src/report/sheetPlan.ts';
import { sampleTabs } from '../../src/sample/sampleTabs.ts';
import type { Summary } from '../../src/summary/summary.ts';
import { summaryOf } from '../../src/summary/summaryOf.ts';
import { dayOf } from '../../src/vocabulary/day.ts';
import { settingsOf, utc } from '../kpis/ask.ts';

const asOf = dayOf(2026, 11, 20);
const settings = settingsOf([]);

describe('the sentences of the sample team’s report', () => {
  let plan: ReportPlan;
  let summary: Summary;

  beforeAll(() => {
    const sheets = sampleTabs({ size: 'full', asOf, language: 'en' }).map(({ name, cells }) => ({
      sheet: name,
      cells,
    }));
    const options = { settings, zone: utc, timeZone: 'Etc/UTC', locale: 'en_US', language: 'en', asOf } as const;
    summary = summaryOf(sheets, options).summary;
    plan = reportPlan(summary, settings.values);
  });

  /** The rows to which the texts that begin so lead. */
  function targetsOf(beginning: string): (readonly (string | number)[])[] {
    return plan.sheets.flatMap(({ links, rows }) =>
      links
        .filter(({ row, column }) => String(rows[row]?.[column]).trim().startsWith(beginning))
        .map(({ to }) => plan.sheets.find(({ role }) => role === to.sheet)?.rows[to.row] ?? []),
    );
  }

  it.each([
    ['Still open: heading for', ['Team', 'Q4 2026', 300_000]],
    ['Reps, Won amount:', ['Ana Keller', 'Q4 2026', 37_500]],
    ['Appointments set', ['Team', 'Q4 2026', 152]],
    ['Proposal', ['Proposal']],
    ['Ben Ortiz reaches decision makers', ['Ben Ortiz']],
    ['Ben Ortiz, Q4 2026 to date: turned', ['Ben Ortiz']],
    ['Too few closed deals to judge', ['Ana Keller']],
  ])('lead to the line of their numbers: %s', (beginning, cells) => {
    const found = targetsOf(beginning).map((row) => row.slice(0, cells.length));
    expect(found).toContainEqual(cells);
  });

  it.each([
    ['Open: heading for', 'Targets'],
    ['Changed: nothing by more', 'All KPIs'],
    ['More deals are lost in', 'Where the funnel leaks'],
    ['This week: about', 'Targets'],
    ['Nobody else differs', 'Who needs coaching'],
  ])('or to their block: %s', (beginning, title) => {
    expect(targetsOf(beginning).some(([first]) => String(first).startsWith(title))).toBe(true);
  });

  it('lead there from the sidebar too, those that there are', () => {
    const details = plan.sheets.find(({ role }) => role === 'details');
    const titleAt = (place: AnswerPlace | null) => place && String(details?.rows[place.row - 1]?.[0]);
    const { onTrack, coach, leak } = answerPlaces(summary, plan);
    expect(titleAt(onTrack)).toMatch(/^Targets/);
    expect(titleAt(coach)).toMatch(/^Who needs coaching/);
    expect(titleAt(leak)).toMatch(/^Where the funnel leaks/);
    expect([onTrack, coach, leak].map((place) => [place?.sheet, place?.column])).toEqual(
      new Array(3).fill(['KPI Details', 'A']),
    );
    const without = { ...summary, firstAnswers: { onTrack: null, coach: null, leak: null } };
    expect(answerPlaces(without, plan)).toEqual({ onTrack: null, coach: null, leak: null });
  });

  it('are all linked that say something of a rep, a target or a stage', () => {
    const isSentence = (cell: unknown): boolean => /^ *[A-Z].{60,}/.test(String(cell));
    const page = plan.sheets[0];
    const linked = new Set(page?.links.map(({ row, column }) => `${row},${column}`));
    const open = (page?.rows ?? []).flatMap((row, i) => (isSentence(row[0]) && !linked.has(`${i},0`) ? [row[0]] : []));
    // What everything rests on has no number of its own.
    expect(open.filter((text) => !String(text).startsWith('Q4 2026 to date ·'))).toEqual([]);
  });
});
