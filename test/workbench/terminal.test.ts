import { describe, expect, it } from 'vitest';
import type { ShownKpi, ShownSummary } from '../../workbench/shownSummary.ts';
import { sheetsPage, terminalPage } from '../../workbench/terminal.ts';

function kpi(own: Partial<ShownKpi>): ShownKpi {
  const nothing = { value: null, numerator: null, denominator: null, previous: null, change: null, allTime: null };
  return {
    label: 'KPI',
    unit: 'percent',
    group: 3,
    period: '2025 Q1',
    toDate: false,
    note: '',
    verdictText: '',
    ...nothing,
    ...own,
  };
}

function summary(own: Partial<ShownSummary>): ShownSummary {
  return {
    asOf: '2025-03-31',
    timeZone: 'Etc/UTC',
    language: 'en',
    dataThrough: '2025-03-28',
    currency: '$',
    measures: ['callsMade'],
    tabs: [],
    outgrown: null,
    otherSheets: [],
    questions: [],
    headline: [],
    sentences: [],
    ...own,
  };
}

const connects = kpi({
  label: 'Call-to-connect ratio',
  value: 0.8108,
  numerator: 4054,
  denominator: 5000,
  previous: 0.75,
  change: 0.0608,
  verdictText: 'no clear change',
  allTime: 0.79,
});

describe('the page on the terminal', () => {
  it('shows a share with its receipt, the quarter before, the change in points and all time', () => {
    const page = terminalPage(summary({ headline: [connects] }));
    expect(page).toMatch(/Call-to-connect ratio +81\.1% +4,054 of 5,000 +75\.0% +\+6\.1 pts +no clear change +79\.0%/);
  });

  it('shows money in its currency and its change in relation to the quarter before', () => {
    const won = kpi({
      label: 'Won amount',
      unit: 'money',
      group: 6,
      value: 1_500_000,
      previous: 1_000_000,
      change: 0.5,
    });
    expect(terminalPage(summary({ headline: [won] }))).toMatch(/Won amount +\$1,500,000 +\$1,000,000 +\+50\.0% +–/);
  });

  it('shows talk time and its receipt in minutes', () => {
    const talk = kpi({ label: 'Average', unit: 'minutes', value: 3.5, numerator: 2100, denominator: 10 });
    expect(terminalPage(summary({ headline: [talk] }))).toMatch(/Average +3\.5 min +35 min of 10/);
  });

  it('speaks Russian where the summary does', () => {
    const page = terminalPage(summary({ language: 'ru', currency: '₽', headline: [connects] }));
    expect(page.replaceAll('\u00a0', ' ')).toMatch(/81,1 % +4 054 из 5 000 +75,0 % +\+6,1 п\. п\./);
    expect(page).toContain('1 кв. 2025');
    expect(page).toContain('Звонки и дозвоны');
  });

  it('has one line for each tab that is missing, with all that it would bring', () => {
    const blank = (label: string, missingTab: string) => kpi({ label, missingTab, note: `${label} has no data.` });
    const headline = [connects, blank('Show rate', 'Meetings'), blank('Win rate', 'Deals'), blank('Moved', 'Meetings')];
    const page = terminalPage(summary({ headline }));
    expect(page).toContain('• No tab “Meetings”: Show rate, Moved\n• No tab “Deals”: Win rate');
    expect(page).not.toContain('has no data');
  });

  it('says once why several KPIs could not be measured, and gives them no row', () => {
    const note = 'There is no Meetings tab.';
    const page = terminalPage(
      summary({ headline: [connects, kpi({ label: 'Show rate', note }), kpi({ label: 'No-show rate', note })] }),
    );
    expect(page).toContain('• Show rate, No-show rate: There is no Meetings tab.');
    expect(page.match(/No-show rate/g)).toHaveLength(1);
  });

  it('shows all time alone where nothing has a day', () => {
    const page = terminalPage(summary({ headline: [{ ...connects, period: null, previous: null, change: null }] }));
    expect(page).toMatch(/KPI +All time +Out of\n/);
  });

  it('names the rows of every tab and what was left out of them', () => {
    const problems = [{ text: 'Row 5 has no date.' }];
    const tabs = [
      {
        tab: 'calls',
        sheet: 'Dials',
        rows: 5000,
        counted: 4999,
        leftOut: 1,
        problems,
        columns: { rep: 'Owner', at: 'When' },
      },
    ];
    const otherSheets = [
      { sheet: 'Lunch', headings: ['Dish', 'Price'], nearest: null, missing: null, reason: 'It holds no activity.' },
      { sheet: 'Sheet2', headings: [], nearest: null, missing: null, reason: 'It is blank.' },
    ];
    const lines = [
      '• “Dials” (calls): 5,000 rows, 4,999 counted, 1 left out',
      '  – Columns: rep “Owner”, at “When”',
      '  – Row 5 has no date.',
      '• “Lunch” is not counted: It holds no activity.',
      '  – Headings: “Dish”, “Price”',
      '• “Sheet2” is not counted: It is blank.',
    ].join('\n');
    const said = summary({ tabs, otherSheets });
    expect(terminalPage(said)).toContain(lines);
    expect(sheetsPage(said)).toContain(lines);
  });

  it('says among the findings that the rows outgrow a spreadsheet', () => {
    const page = terminalPage(summary({ sentences: ['Ada is ahead.'], outgrown: '240,000 rows of activity.' }));
    expect(page).toContain('• Ada is ahead.\n• 240,000 rows of activity.');
  });

  it('breaks sentences at its width and keeps their words', () => {
    const sentence = 'The team won more than it did in the quarter before and lost less.';
    const page = terminalPage(summary({ sentences: [sentence] }), undefined, 40);
    const lines = page.split('\n').slice(page.split('\n').indexOf('What stands out') + 1);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(40);
    expect(lines.join(' ').replace(/\s+/g, ' ')).toBe(`• ${sentence}`);
  });
});
