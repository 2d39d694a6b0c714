import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../workbench/workbook.ts';
import { outputOf, times } from './output.ts';

const asOf = '2026-11-20';
const headings = [
  'Deal ID',
  'Deal owner',
  'Deal stage',
  'Amount',
  'Currency',
  'Created date',
  'Close date',
  'Lost reason',
];
const deal = (id: string, rep: string, stage: string, amount: number, created: string, closed: string): CellValue[] => [
  id,
  rep,
  stage,
  amount,
  'USD',
  created,
  closed,
  '',
];

const plain = (cell: CellValue | undefined): string => String(cell).replaceAll('\u00a0', ' ');

/** Q2: 1,000 won; Q3: 3,000 won, of it 1,000 by 20 August; Q4 to 20 November: 2,000 won. */
const deals = [
  headings,
  deal('D1', 'Ann', 'Closed won', 1000, '2026-04-01', '2026-04-11'),
  deal('D2', 'Ann', 'Closed won', 1000, '2026-07-01', '2026-07-21'),
  deal('D3', 'Bob', 'Closed won', 2000, '2026-08-10', '2026-09-09'),
  deal('D4', 'Bob', 'Closed won', 2000, '2026-10-01', '2026-11-10'),
  deal('D5', 'Ann', 'Closed lost', 500, '2026-10-01', '2026-11-02'),
  deal('D6', 'Ann', 'Proposal', 4000, '2026-10-15', '2026-12-15'),
];

describe('quarterly growth', () => {
  it('is the change of what is won, a running quarter against the same days of the one before', () => {
    const { everywhere, summary } = outputOf({ Deals: deals }, asOf);
    expect(everywhere('QUARTERLY_GROWTH', { period: '2026 Q3' })).toBe(2);
    // 2,000 by 10 November, the last day that the tab holds, against 1,000 by the same day of the quarter before.
    expect(everywhere('QUARTERLY_GROWTH', { period: '2026 Q4' })).toBe(1);
    const growth = summary.growth.filter(({ rep }) => rep === null);
    expect(growth.map(({ period, wonAmount, dealsWon }) => [period, wonAmount, dealsWon])).toEqual([
      ['2026 Q2', 1000, 1],
      ['2026 Q3', 3000, 2],
      ['2026 Q4', 2000, 1],
    ]);
    expect(growth.at(-1)?.toDate).toBe(true);
  });

  it('comes with a chart of what each quarter brought', () => {
    const { host } = outputOf({ Deals: deals }, asOf);
    const charts = host.workbook().sheets.find(({ name }) => name === 'KPI Summary')?.charts ?? [];
    expect(charts).toHaveLength(1);
    const details = host.workbook().sheets.find(({ name }) => name === 'KPI Details')?.rows ?? [];
    const top = details.findIndex(([first]) => first === 'What the chart draws');
    expect(
      details.slice(top + 1, top + 4).map(([quarter, won, toDate]) => [plain(quarter), won || 0, toDate ?? 0]),
    ).toEqual([
      ['Q2 2026', 1000, 0],
      ['Q3 2026 +200.0%', 3000, 0],
      [expect.stringMatching(/^Q4 2026/), 0, 2000],
    ]);
  });

  it('is told by what there is where nothing is won yet', () => {
    const open = ['2026-07-10', '2026-08-10', '2026-10-10'].map((day, index) =>
      deal(`D${index}`, 'Ann', 'Proposal', 100, day, ''),
    );
    const { summary } = outputOf({ Deals: [headings, ...open] }, asOf);
    expect(summary.sentences[0]).toBe('Q3 2026: 2 deals created.');
  });

  it('never holds a running quarter beside a whole one', () => {
    const { everywhere, summary } = outputOf({ Deals: deals }, '2026-08-20');
    // 1,000 by 20 August against 1,000 by the same day of the quarter before.
    expect(everywhere('QUARTERLY_GROWTH', { period: '2026 Q3' })).toBe(0);
    expect(summary.sentences.join()).toContain('$1,000 won, as much as in the same days of the quarter before.');
  });

  it('follows the fiscal year', () => {
    const february: CellValue[][] = [
      ['Setting', 'Value'],
      ['Fiscal year starts in month', 2],
      ['Fiscal year is named after', 'end'],
    ];
    const { summary, everywhere } = outputOf({ Deals: deals }, asOf, february);
    // February to April is the first quarter of the year that ends in January 2027.
    expect(summary.periods).toEqual(['2027 Q1', '2027 Q2', '2027 Q3', '2027 Q4']);
    expect(everywhere('WON_AMOUNT', { period: '2027 Q3' })).toBe(2000);
  });

  it('keeps what a closed quarter said when it was reported', () => {
    const { host } = outputOf({ Deals: deals }, asOf);
    const book = host.workbook();
    const tab = book.sheets.find(({ name }) => name === 'Deals');
    (tab?.rows[2] as CellValue[])[3] = 1500;
    host.setWorkbook(book);
    const { sinceReported } = host.run('buildSummary', { asOf, everything: true }) as {
      sinceReported?: { text: string }[];
    };
    expect(sinceReported?.map(({ text }) => text).join()).toMatch(/3,000.*3,500/);
  });
});

describe('win rate, velocity and coverage', () => {
  const targets = [
    ['Period', 'Rep', 'Metric', 'Target'],
    ['2026 Q4', '', 'Won amount', 10_000],
  ];

  it('are counted of the deals', () => {
    const { everywhere } = outputOf({ Deals: deals, Targets: targets }, asOf);
    expect(everywhere('WIN_RATE')).toBe(4 / 5);
    expect(everywhere('WIN_RATE', { rep: 'Ann' })).toBe(2 / 3);
    // 4,000 open and due in the quarter for the 8,000 that are missing.
    expect(everywhere('PIPELINE_COVERAGE', { period: '2026 Q4' })).toBe(0.5);
    // Three created, 2,000 a won deal, half of the closed ones won, 40 days from created to won.
    expect(everywhere('SALES_VELOCITY', { period: '2026 Q4' })).toBeCloseTo((3 * 2000 * 0.5) / 40);
  });
});

describe('targets', () => {
  const targets = [
    ['Period', 'Rep', 'Metric', 'Target'],
    ['2026 Q4', '', 'Won amount', 10_000],
    ['2026 Q4', '', 'Win rate', 35],
  ];

  it('say how far the quarter is, what each working day needs, and where it leads', () => {
    const { summary, everywhere, row } = outputOf({ Deals: deals, Targets: targets }, asOf);
    expect(everywhere('TARGET_ATTAINMENT', { period: '2026 Q4' })).toBe(0.2);
    const target = summary.targets.find(({ kpi }) => kpi === 'WON_AMOUNT');
    expect(target).toMatchObject({ target: 10_000, actual: 2000, attainment: 0.2 });
    // 8,000 on the 29 working days from 23 November to the end of the year.
    expect(target?.requiredPerWorkday).toBeCloseTo(8000 / 29);
    expect(row('KPI Summary', 'Won amount').slice(1, 4)).toEqual([10_000, 2000, 0.2]);
  });

  it('are not missed for what the data do not hold: they go on where the data end', () => {
    // One deal of 100 on each of 80 days of three quarters, then 40 days of the fourth; 4,000 are as far as 40 days go.
    const daily = ['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01'].flatMap((first, quarter) =>
      times(quarter < 3 ? 80 : 40, (index) => {
        const day = new Date(Date.parse(first) + index * 86_400_000).toISOString().slice(0, 10);
        return deal(`${first}-${index}`, 'Ann', 'Closed won', 100, day, day);
      }),
    );
    const goal = [
      ['Period', 'Rep', 'Metric', 'Target'],
      ['2026 Q4', '', 'Won amount', 8000],
    ];
    const targetOn = (day: string) =>
      outputOf({ Deals: [headings, ...daily], Targets: goal }, day).summary.targets.find(({ rep }) => rep === null);
    // The data end on 9 November: by then each quarter before had 4,000 more to come.
    for (const day of ['2026-11-09', '2026-12-10']) {
      const target = targetOn(day);
      expect(target).toMatchObject({ actual: 4000, basis: 'earlier periods', projection: 8000 });
      expect(target?.status).not.toBe('unlikely');
    }
    const over = outputOf({ Deals: [headings, ...daily], Targets: goal }, '2027-01-20');
    const [target] = over.summary.targets;
    expect(target).toMatchObject({ actual: 4000, status: null, through: '2026-11-09' });
    expect(target?.text).toContain('the data end on 9 Nov 2026');
    expect(over.texts('KPI Summary').join('\n')).not.toMatch(/missed/i);
  });

  it('of shares are 35 percent when 35 is typed', () => {
    const { summary } = outputOf({ Deals: deals, Targets: targets }, asOf);
    expect(summary.targets.find(({ kpi }) => kpi === 'WIN_RATE')?.target).toBe(0.35);
  });

  it('stand beside the same day of the four quarters before, and so does what has none', () => {
    const { summary } = outputOf({ Deals: deals }, asOf);
    const won = summary.sameDay?.find(({ kpi }) => kpi === 'WON_AMOUNT');
    expect(won?.before.map(({ period, actual }) => [period, actual])).toEqual([
      ['2025 Q4', null],
      ['2026 Q1', null],
      ['2026 Q2', 1000],
      ['2026 Q3', 1000],
    ]);
    expect(won?.now).toBe(2000);
  });
});

describe('where the funnel leaks', () => {
  const stages = ['Qualified', 'Proposal', 'Negotiation'];
  /** So many deals that came to a stage and were lost there, of ten; the others went on and are won. */
  const lostAt = [1, 5, 0];
  const history: CellValue[][] = [['Deal ID', 'Changed on', 'From stage', 'To stage']];
  const rows: CellValue[][] = [headings];
  let number = 0;
  for (const [place, lost] of [...lostAt, 4].entries()) {
    for (let index = 0; index < lost; index += 1) {
      number += 1;
      const id = `D${number}`;
      const isWon = place === stages.length;
      const path = [...stages.slice(0, place + 1), isWon ? 'Closed won' : 'Closed lost'];
      for (const [step, stage] of path.entries())
        history.push([id, `2026-0${7 + (step > 1 ? 1 : 0)}-${10 + step}`, path[step - 1] ?? '', stage]);
      rows.push(deal(id, 'Ann', path.at(-1) as string, 100, '2026-07-10', '2026-08-20'));
    }
  }

  it('is counted by stage, and the worst leads', () => {
    const { summary, formula, row } = outputOf({ Deals: rows, 'Stage history': history }, asOf);
    expect(summary.stages.map(({ stage, reached, lost }) => [stage, reached, lost])).toEqual([
      ['Qualified', 10, 1],
      ['Proposal', 9, 5],
      ['Negotiation', 4, 0],
    ]);
    expect(summary.leaks?.[0]).toMatchObject({ stage: 'Proposal', lost: 5, lostAmount: 500 });
    expect(row('KPI Summary', 'Proposal').slice(1, 4)).toEqual([9, 5, 5 / 9]);
    const table = formula('STAGE_LEAKS') as CellValue[][];
    expect(table.find(([stage]) => stage === 'Proposal')?.slice(1)).toEqual(expect.arrayContaining([9, 5]));
  });

  it('cannot be said without a history or a stage of the lost deals, and is blank', () => {
    const open = ['D90', 'D91'].map((id) => deal(id, 'Ann', 'Proposal', 100, '2026-10-10', ''));
    const { summary, formula, texts } = outputOf({ Deals: [...rows, ...open] }, asOf);
    expect(summary.stagesUnsaid).toMatch(/cannot be said: 6 of 6 lost deals do not name the stage/);
    expect(texts('KPI Summary').join('\n')).toContain('6 of 6 lost deals do not name the stage');
    expect(summary.stages.find(({ stage }) => stage === 'Proposal')).toMatchObject({ lost: null, open: 2 });
    expect(JSON.stringify(formula('STAGE_LEAKS'))).not.toMatch(/Proposal",0/);
  });

  it('is approximate where lost deals name their last stage', () => {
    const named = rows.map((cells, index) => {
      if (index === 0) return [...cells, 'Lost at stage'];
      const last = history.filter(([id]) => id === cells[0]).at(-1);
      return [...cells, cells[2] === 'Closed lost' ? (last?.[2] as string) : ''];
    });
    const { summary, texts } = outputOf({ Deals: named }, asOf);
    expect(summary.leaks?.[0]).toMatchObject({ stage: 'Proposal', lost: 5 });
    expect(texts('KPI Details').join('\n')).toMatch(/Approximate/);
  });
});
