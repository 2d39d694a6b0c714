import { describe, expect, it } from 'vitest';
import { kpis } from '../../src/kpis/all.ts';
import { reportPlan } from '../../src/report/reportPlan.ts';
import type { SheetPlan } from '../../src/report/sheetPlan.ts';
import { defaultSettings } from '../../src/settings/catalogue.ts';
import type { Summary } from '../../src/summary/summary.ts';
import { madeUpSummary } from './madeUpSummary.ts';

type Changes = Parameters<typeof madeUpSummary>[0];

const sheetsOf = (changes: Changes = {}): [page: SheetPlan, details: SheetPlan] =>
  reportPlan(madeUpSummary(changes), defaultSettings).sheets as [SheetPlan, SheetPlan];
const pageOf = (changes: Changes = {}): SheetPlan => sheetsOf(changes)[0];
const planOf = (changes: Changes = {}): SheetPlan => sheetsOf(changes)[1];

/** The first row, from below a heading, whose first cell is this. */
function rowOf(plan: SheetPlan, label: string): readonly (string | number)[] {
  const row = plan.rows.find(([first]) => first === label);
  if (!row) throw new Error(`No row begins with “${label}”.`);
  return row;
}

function blockOf({ blocks, rows }: SheetPlan, name: string): readonly (readonly (string | number)[])[] {
  const block = blocks.find((one) => one.name === name);
  return block ? rows.slice(block.row, block.row + block.rows) : [];
}

describe.each(['summary', 'details'] as const)('the layout of the sheet %s', (role) => {
  const find = (sheets: readonly SheetPlan[]) => sheets.find((sheet) => sheet.role === role)!;
  const plan = find(sheetsOf());

  it('is one rectangle, and every list of formats is as large', () => {
    const { rows, numberFormats, backgrounds, fontColors, fontWeights, fontSizes, alignments, wraps } = plan;
    for (const grid of [rows, numberFormats, backgrounds, fontColors, fontWeights, fontSizes, alignments, wraps]) {
      expect(grid.length).toBe(rows.length);
      expect(new Set(grid.map((row) => row.length))).toEqual(new Set([plan.columnWidths.length]));
    }
  });

  it('is as wide as a landscape page', () => {
    expect(plan.columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(990);
    for (const { options } of plan.charts) expect(Number(options.width)).toBeLessThan(990);
  });

  it('says the same of the same summary', () => {
    expect(find(sheetsOf())).toEqual(plan);
  });

  it('leads only to rows that say something', () => {
    const sheets = sheetsOf();
    expect(plan.links.length).toBeGreaterThan(10);
    for (const { row, column, to } of plan.links) {
      expect(plan.rows[row]?.[column]).toBeTypeOf('string');
      const target = sheets.find((sheet) => sheet.role === to.sheet)?.rows[to.row] ?? [];
      expect({ from: plan.rows[row]?.[column], leads: target.some((cell) => cell !== '') }).toEqual({
        from: plan.rows[row]?.[column],
        leads: true,
      });
    }
  });
});

describe('the details', () => {
  const plan = planOf();

  it('begin with what they rest on and a link to each block', () => {
    expect(plan.rows[1]?.[0]).toBe(
      'Q4 2026 to\u00a0date · data through 21 Nov 2026 · fiscal year starts in January · Europe/Paris',
    );
    const led = plan.links.filter(({ row }) => row < plan.frozenRows).map(({ to }) => `${to.sheet} ${to.row}`);
    const [, ...blocks] = plan.blocks.filter(({ row }) => plan.rows[row]?.[0] !== '');
    expect(led.slice(0, 1)).toEqual(['summary 0']);
    for (const { row } of blocks) expect(led).toContain(`details ${row}`);
  });

  it('say in the titles what was found', () => {
    const titles = plan.blocks.map(({ row }) => String(plan.rows[row]?.[0]));
    expect(titles).toContain(
      'What was counted and what was left out: 28 of 11,080 rows are in no number; rows that a filter hides are counted.',
    );
    expect(titles).toContain('Where the funnel leaks, by quarter: Proposal: more is lost than in the quarter before.');
  });

  it('have every KPI with its definition', () => {
    const plain = (text: string) => text.trim().replace(/\s+/g, ' ').slice(0, 40);
    const shown = plan.rows.flat();
    for (const { label, description, isVolume } of kpis) {
      expect(shown).toContain(label.en);
      // How much was done stands among the reps; what it counts stands at the end, as for all.
      const said = isVolume ? shown.map(String) : plan.notes;
      expect({ name: label.en, isSaid: said.some((text) => plain(text).startsWith(plain(description.en))) }).toEqual({
        name: label.en,
        isSaid: true,
      });
    }
  });
});

describe('the chart', () => {
  const chartOf = (changes: Changes = {}) => pageOf(changes).charts[0]!;
  /** The table that it draws, headings first. */
  const drawn = (changes: Changes = {}) => {
    const { row, rows, columns } = chartOf(changes).range;
    return planOf(changes)
      .rows.slice(row, row + rows)
      .map((cells) => cells.slice(0, columns));
  };

  it('lies on the first page and draws a table of the details', () => {
    expect(pageOf().charts.length).toBe(1);
    expect(chartOf().range.sheet).toBe('details');
    expect(drawn()[0]).toEqual(['What the chart draws', 'Won amount', 'To date', 'Still to come', 'Target']);
  });

  it('tells the running quarter apart, with what is still to come and the target', () => {
    const [label, complete, running, forecast, target] = drawn()[8] ?? [];
    expect(label).toMatch(/^Q4\u00a02026\u00a0to\u00a0date [+−]\d/);
    expect([complete, forecast, target]).toEqual(['', 516_000 - Number(running), 380_000]);
    expect(running).toBe(madeUpSummary().growth.find(({ toDate }) => toDate)?.wonAmount);
    expect(drawn()[7]?.slice(2)).toEqual(['', '', '']);
  });

  it('says how much each quarter has grown, and “new” after a quarter of nothing', () => {
    const labels = drawn().map(([label]) => String(label));
    expect(labels[1]).toBe('Q1\u00a02025');
    expect(labels[4]).toBe('Q4\u00a02025 new');
    expect(labels[5]).toMatch(/ [+−]\d+\.\d%$/);
  });

  it('says in its title where nothing has clearly changed, and no word of a running quarter that there is not', () => {
    const headline = madeUpSummary().headline.map((kpi) => ({ ...kpi, verdict: 'no clear change' as const }));
    expect(chartOf({ headline }).options.title).toMatch(/of the quarter before, no clear change\.$/);
    const growth = madeUpSummary().growth.map((row) => ({ ...row, toDate: false }));
    expect(chartOf({ growth }).options.series).toMatchObject({ 1: { visibleInLegend: false } });
    expect(chartOf().options.series).toMatchObject({ 1: { visibleInLegend: true } });
  });

  it('has one axis, from zero, and values on its bars', () => {
    const { options } = chartOf();
    expect(options.title).toMatch(/^Q4 2026 to date: .* more than in the same days of the quarter before\.$/);
    expect(options.vAxis).toMatchObject({ title: '', minValue: 0 });
    expect(JSON.stringify(options)).not.toContain('targetAxisIndex');
    expect(options.series).toMatchObject({ 0: { dataLabel: 'value' }, 1: { dataLabel: 'value' }, 3: { lineWidth: 0 } });
    expect(options.useFirstColumnAsDomain).toBe(true);
  });

  it('has no mark for a target that nobody set', () => {
    expect(chartOf({ targets: [] }).options.series).toMatchObject({
      2: { visibleInLegend: false },
      3: { visibleInLegend: false },
    });
    expect(drawn({ targets: [] })[8]?.slice(3)).toEqual(['', '']);
  });

  it('takes the deals won where nobody counts money', () => {
    const growth = madeUpSummary().growth.map((row) => ({ ...row, wonAmount: null, growth: null }));
    expect(chartOf({ growth }).options.title).toBe(
      'Q4 2026 to date: 61 deals won, 8.0% more than in the same days of the quarter before.',
    );
    expect(drawn({ growth })[0]?.[1]).toBe('Deals won');
  });

  it('has nothing to draw without a quarter, and the page says so in one line', () => {
    const page = pageOf({ growth: [], quarters: [] });
    expect(page.charts[0]?.hasData).toBe(false);
    expect(blockOf(page, 'growth chart').map(([first]) => first)).toEqual(['Growth by quarter: nothing to draw yet.']);
  });

  it('draws the last three years', () => {
    const quarters = Array.from({ length: 20 }, (_, i) => `${2022 + Math.floor(i / 4)} Q${(i % 4) + 1}`);
    expect(drawn({ quarters })[1]?.[0]).toMatch(/^Q1\u00a02024/);
    expect(drawn({ quarters }).length).toBe(13);
  });
});

describe('the KPIs', () => {
  it('are blank, not 0 %, where there is nothing to measure', () => {
    const headline = madeUpSummary().headline.map((kpi) => ({
      ...kpi,
      value: null,
      previous: null,
      change: null,
      verdict: null,
      verdictText: '',
      numerator: null,
      denominator: null,
      allTime: null,
      trend: [null, null],
    }));
    const one = headline.map((kpi) => (kpi.name === 'WIN_RATE' ? { ...kpi, allTime: 0.3 } : kpi));
    expect(rowOf(planOf({ headline: one }), 'Win rate').slice(1)).toEqual(['', '', '', '', '', '', 0.3, '', '', '']);
    const plan = planOf({ headline });
    const all = blockOf(plan, 'headline');
    expect(all.map(([first]) => first)).not.toContain('Show rate');
    expect(all[2]?.[0]).toMatch(/^Not measured: .*Show rate/);
    expect(all[0]?.[0]).toBe('All KPIs');
  });

  it('are numbers under a format, not texts', () => {
    const plan = planOf();
    const row = plan.rows.indexOf(rowOf(plan, 'Show rate'));
    expect(plan.rows[row]?.[1]).toBeTypeOf('number');
    expect(plan.numberFormats[row]?.[1]).toBe('0.0%');
    expect(plan.numberFormats[row]?.[3]).toContain('pts');
  });

  it('say what a change means, and are coloured only where it means something', () => {
    const verdictText = 'no clear change';
    const headline = madeUpSummary().headline.map((kpi) =>
      kpi.name === 'NO_SHOW_RATE' ? { ...kpi, verdict: 'no clear change' as const, verdictText } : kpi,
    );
    const plan = planOf({ headline });
    expect(rowOf(plan, 'No-show rate')[4]).toBe('   no clear change');
    const row = plan.rows.indexOf(rowOf(plan, 'No-show rate'));
    const isColoured = plan.rules.some(({ areas }) =>
      areas.some((area) => area.column === 3 && area.row <= row && row < area.row + area.rows),
    );
    expect(isColoured).toBe(false);
  });

  it('are coloured by rules of the sign, which say what each sign means', () => {
    const plan = planOf();
    const row = plan.rows.indexOf(rowOf(plan, 'No-show rate'));
    const rules = plan.rules.filter(({ areas }) =>
      areas.some((area) => area.column === 3 && area.row <= row && row < area.row + area.rows),
    );
    expect(rules.map(({ sign, color }) => `${sign} ${color}`)).toEqual(['above #b34700', 'below #00664b']);
    expect(plan.rules.length).toBe(4);
  });

  it('carry what was not understood in their receipt', () => {
    const plan = planOf();
    const note = plan.notes[plan.rows.indexOf(rowOf(plan, 'Call-to-connect ratio'))];
    expect(note).toContain('14 of them not understood');
    expect(note).toContain('By quarter: Q1 2025 ');
    expect(note).toContain('In a cell: CALL_CONNECT_RATIO(…)');
  });
});

describe('the reps', () => {
  it('stand by what they won, above the rows without one, and the team comes last', () => {
    const names = blockOf(planOf(), 'reps').map(([first]) => String(first));
    const amount = (rep: string) =>
      madeUpSummary().kpis.find((kpi) => kpi.rep === rep && kpi.name === 'WON_AMOUNT' && kpi.period === '2026 Q4')
        ?.value ?? 0;
    const sorted = ['Ana', 'Ben', 'Chloe', 'Dmitri'].sort((a, b) => amount(b) - amount(a));
    expect(names.slice(2, 8)).toEqual([...sorted, 'No rep', 'Team']);
  });

  it('are left out where there is none', () => {
    expect(blockOf(planOf({ reps: [], kpis: [] }), 'reps')).toEqual([]);
  });

  it('are blank where a rep has nothing to measure', () => {
    const summary = madeUpSummary();
    const own = summary.kpis.map((kpi) =>
      kpi.rep === 'Ben' && kpi.name === 'APPOINTMENT_SHOW_RATE' ? { ...kpi, value: null } : kpi,
    );
    const rows = blockOf(planOf({ kpis: own }), 'reps');
    const headings = rows.findIndex((row) => row.includes('Show rate'));
    const column = rows[headings]?.indexOf('Show rate') ?? -1;
    const below = rows.slice(headings);
    expect(below.find(([rep]) => rep === 'Ben')?.[column]).toBe('');
    expect(below.find(([rep]) => rep === 'Ana')?.[column]).toBeTypeOf('number');
  });
});

describe('what was left out', () => {
  it('adds up with what was counted to the rows of each sheet', () => {
    const summary = madeUpSummary();
    const rows = blockOf(planOf(), 'left out');
    for (const { sheet } of summary.tabs) {
      const [, all, counted, leftOut] = rows.find(([first]) => String(first).startsWith(sheet)) ?? [];
      expect(Number(counted) + Number(leftOut)).toBe(all);
    }
  });

  it('names each reason, each question and each sheet that was not read', () => {
    const texts = blockOf(planOf(), 'left out').flat().join('\n');
    expect(texts).toContain('inbound calls');
    expect(texts).toContain('“Calls” is');
    expect(texts).toContain('not read: No column looks like activity.');
  });
});

describe('targets', () => {
  it('are reached, likely, open, unlikely or missed', () => {
    const [row] = madeUpSummary().targets as [Summary['targets'][number]];
    const target = (changes: Partial<typeof row>) => ({ ...row, period: '2026 Q4', ...changes });
    const plan = planOf({
      targets: [
        target({ rep: 'A', attainment: 1.2 }),
        target({ rep: 'B', attainment: 0.8 }),
        target({ rep: 'C', attainment: 0.4, status: 'unlikely' }),
        target({ rep: 'E', attainment: 0.4, status: 'open' }),
        target({ rep: 'F', attainment: 0.4, status: 'unlikely', basis: 'straight line' }),
        target({ rep: 'G', attainment: 0.1, status: null, basis: 'straight line' }),
        target({ rep: 'D', attainment: null }),
        target({ rep: null, period: '2026 Q3', attainment: 0.9, projection: null }),
        target({ rep: null, period: '2026 Q4', attainment: 0.01, projection: null }),
      ],
    });
    const lines = blockOf(plan, 'targets');
    const days = lines.findIndex(([first]) => first === 'Won amount by this day');
    const status = lines
      .slice(3, days)
      .filter((line) => line[2] !== '')
      .map((line) => String(line[9]).trim());
    expect(status).toEqual([
      '▼ missed',
      '',
      '▲ reached',
      '▲ likely',
      '▼ unlikely',
      'open',
      '▼ unlikely (straight line)',
      'too early to say (straight line)',
      '',
    ]);
  });
});

describe('a line of the coaching on the first page', () => {
  const [flag] = madeUpSummary().coaching;
  const whatOf = (quarters: readonly string[]) =>
    String(blockOf(pageOf({ coaching: [{ ...flag!, quarters }] }), 'coach')[1]?.[1]).trim();

  it('says which quarters its rate is of, where they are not the one that the page is about', () => {
    expect(whatOf(['2026 Q4'])).toBe('Productive conversation ratio');
    expect(whatOf(['2026 Q3'])).toBe('Productive conversation ratio, Q3 2026');
    expect(whatOf(['2026 Q2', '2026 Q4'])).toBe('Productive conversation ratio, Q2 2026 – Q4 2026');
  });
});

describe('reps who are not compared', () => {
  const notCompared = [
    { rep: 'Dmitri', reason: 'ramping', until: '2027-01-14', role: 'SDR', text: 'Dmitri: ramping.' },
  ] as const;

  it('stand below those who are, with the reason', () => {
    expect(blockOf(planOf({ notCompared }), 'coaching').at(-1)?.[0]).toBe('Dmitri: ramping.');
  });

  it('are named where nobody stands out, without headings of an empty table', () => {
    const rows = blockOf(planOf({ notCompared, coaching: [] }), 'coaching');
    expect(rows.map(([first]) => first)).toEqual(['Who needs coaching, and at which step', 'Dmitri: ramping.']);
    expect(blockOf(planOf({ notCompared: [], coaching: [] }), 'coaching')).toEqual([]);
  });
});

describe('conversations that lead nowhere', () => {
  it('are told below the steps, before those who are not compared', () => {
    const one = { rep: 'Ben', verdict: 'weak talk', quarters: [], numerator: 1, denominator: 9, team: 0.5 } as const;
    const notCompared = [{ rep: 'Ana', reason: 'alone', until: null, role: '', text: 'Ana: alone.' }] as const;
    const rows = blockOf(planOf({ conversations: [{ ...one, text: 'Train the talk.' }], notCompared }), 'coaching');
    expect(rows.slice(-3).map(([first]) => first)).toEqual([
      'Wrong people or weak talk?',
      'Train the talk.',
      'Ana: alone.',
    ]);
  });
});

describe('growth over a year', () => {
  it('stands below the quarters, from the first that has a year before it', () => {
    const rows = blockOf(planOf(), 'yearGrowth');
    expect(rows.map(([quarter]) => quarter)).toEqual([
      'Against the same quarter a year before: won amount 25.0% more.',
      'Quarter',
      'Q1 2026',
      'Q2 2026',
      'Q3 2026',
      'Q4 2026 to\u00a0date',
    ]);
    expect(rows[2]?.slice(2, 5)).toEqual([0.25, 52, -0.1]);
    expect(rows[3]?.[2]).toBe('new');
    expect(rows[2]?.[8]).toBe('');
  });

  it('is not coloured, nor is the growth of a quarter: neither says that anything has changed', () => {
    const plan = planOf();
    const isIn = (name: string, at: number): boolean =>
      plan.blocks.some((block) => block.name === name && block.row <= at && at < block.row + block.rows);
    const coloured = plan.rules.flatMap(({ areas }) => areas.map(({ row }) => row));
    expect(coloured.filter((row) => isIn('growth', row) || isIn('yearGrowth', row))).toEqual([]);
  });

  it('is left out in the first year', () => {
    expect(blockOf(planOf({ quarters: ['2026 Q3', '2026 Q4'] }), 'yearGrowth')).toEqual([]);
  });
});

describe('where definitions differ', () => {
  it('both stand one below the other, with what they are made of', () => {
    const rows = blockOf(planOf(), 'definitionPairs');
    expect(rows.slice(2)).toEqual([
      ['Win rate', ...new Array(10).fill('')],
      [
        'Won of deals closed',
        0.4,
        20,
        50,
        0.35,
        210,
        600,
        '   By the closing day; open deals do not count.',
        '',
        '',
        '',
      ],
      ['Won of deals created', 20 / 51, 20, 51, 210 / 601, 210, 601, expect.stringContaining('created'), '', '', ''],
    ]);
  });
});

describe('a running target', () => {
  it('stands with where it is heading, what stood there before, and the calls that it takes', () => {
    const rows = blockOf(planOf(), 'targets');
    const team = rows.findIndex(([first]) => first === 'Team');
    expect(rows[team]?.slice(2, 9)).toEqual([380_000, 312_400, 0.822, 516_000, 482_000, 550_000, 2540.2]);
    const days = rows.findIndex(([first]) => first === 'Won amount by this day');
    expect(rows.slice(days, days + 2).map((row) => row.slice(0, 9))).toEqual([
      [
        'Won amount by this day',
        ...['Q1 2025', 'Q2 2025', 'Q3 2025', 'Q4 2025', 'Average', 'Q4 2026 to\u00a0date'],
        ...['Calls a day, needed', 'Calls a day, now'],
      ],
      ['Team', 240_000, 0, '', 300_000, 180_000, 312_400, 32, 24.46],
    ]);
  });

  it('of another period than the report’s is named once, above short labels that fit', () => {
    const [row] = madeUpSummary().targets as [Summary['targets'][number]];
    const of = (kpi: string) => ({ ...row, kpi, period: '2026-05-12..2026-05-18', isSum: true });
    const page = pageOf({ targets: [of('WON_AMOUNT'), of('APPOINTMENTS_HELD')] });
    expect(
      blockOf(page, 'on track')
        .map(([first]) => first)
        .slice(0, 3),
    ).toEqual([
      expect.stringMatching(/^On track, 12–18\sMay\s2026$/),
      'Won amount, sum of reps',
      'Appointments held, sum of reps',
    ]);
  });

  it('has the target that the page begins with among those it shows', () => {
    const [row] = madeUpSummary().targets as [Summary['targets'][number]];
    const kpis = ['CALLS_MADE', 'CALLS_CONNECTED', 'APPOINTMENTS_SET', 'APPOINTMENTS_HELD', 'EMAILS_SENT', 'DEALS_WON'];
    const page = pageOf({ targets: kpis.map((kpi) => ({ ...row, kpi })) });
    expect(String(page.rows[0]?.[0])).toContain('(Deals won');
    const names = blockOf(page, 'on track').map(([first]) => first);
    expect(names.slice(1, 5)).toEqual(['Deals won', 'Calls made', 'Calls connected', 'Appointments set']);
  });

  it('says what the team’s sum of reps is', () => {
    const [row] = madeUpSummary().targets as [Summary['targets'][number]];
    const rows = blockOf(
      planOf({ targets: [{ ...row, isSum: true, isEarly: true, projection: null, sameDay: [] }] }),
      'targets',
    );
    expect(rows[3]?.[0]).toBe('Team, sum of reps');
    expect(rows[3]?.[9]).toBe('   too early to say');
  });
});

describe('leaks by quarter', () => {
  const plan = planOf();
  const rows = blockOf(plan, 'leaks');
  const first = plan.blocks.find(({ name }) => name === 'leaks')?.row ?? 0;

  it('show the last five quarters, the change in points, the days and a word', () => {
    expect(rows[2]).toEqual([
      'Stage',
      'Q4 2025',
      'Q1 2026',
      'Q2 2026',
      'Q3 2026',
      'Q4 2026 to\u00a0date',
      'Change',
      'Days, won',
      'Days, lost',
      '   Last 8 quarters',
      '',
    ]);
    const proposal = rows.find(([stage]) => stage === 'Proposal') ?? [];
    expect(proposal.slice(4, 9)).toEqual([16 / 38, 17 / 38, expect.closeTo(100 / 38), 8.5, 9.25]);
    expect(proposal[10]).toBe('   ▲ leaks more');
    expect(rows.find(([stage]) => stage === 'New')?.slice(7, 9)).toEqual([6.5, '']);
    expect(rows.find(([stage]) => stage === 'New')?.[10]).toBe('');
  });

  it('draw the share lost in each of the eight quarters, highest where most was lost', () => {
    const stage = madeUpSummary().stages.find((one) => one.stage === 'Proposal');
    const shares = (stage?.quarters ?? []).map(({ lost, decided }) => lost / decided);
    const bars = [...String(rows.find(([name]) => name === 'Proposal')?.[9]).trim()];
    expect(bars).toHaveLength(8);
    expect(shares).toHaveLength(8);
    const drawn = shares.map((share, i) => ({ share, bar: bars[i] ?? '' }));
    expect(drawn.every(({ share, bar }) => !Number.isFinite(share) === (bar === '·'))).toBe(true);
    const known = drawn.filter(({ share }) => Number.isFinite(share)).sort((one, other) => one.share - other.share);
    expect(known.map(({ bar }) => bar)).toEqual(known.map(({ bar }) => bar).sort());
    expect(known[known.length - 1]?.bar).toBe('█');
    expect(known[0]?.bar).not.toBe('█');
  });

  it('are worse when more is lost, and coloured only where more than chance stands behind it', () => {
    const rulesOf = (stage: string): string[] => {
      const own = first + rows.findIndex(([name]) => name === stage);
      return plan.rules
        .filter(({ areas }) => areas.some(({ row, rows, column }) => column === 6 && row <= own && own < row + rows))
        .map(({ sign, color }) => `${sign} ${color}`);
    };
    expect(rulesOf('Proposal')).toEqual(['above #b34700', 'below #00664b']);
    expect(rulesOf('New')).toEqual([]);
  });

  it('have how many of how many in a note', () => {
    expect(plan.notes[first + 3]).toContain('Q4 2026: 15 of 40 lost.');
    expect(plan.notes[first + 3]).not.toContain('of 0');
  });

  it('do without days and without quarters that no deal closed in', () => {
    const stages = madeUpSummary().stages.map((stage) => ({ ...stage, days: null }));
    expect(blockOf(planOf({ stages }), 'leaks')[2]?.slice(6)).toEqual(['Change', '   Last 8 quarters', '', '', '']);
    const undated = stages.map(({ quarters: _, ...stage }) => stage);
    expect(blockOf(planOf({ stages: undated }), 'leaks')).toEqual([]);
  });
});

describe('lost reasons', () => {
  it('add up by stage, by reason and in all', () => {
    const rows = blockOf(planOf(), 'lostReasons');
    const numbers = rows.slice(2).map((row) => row.slice(1, 6).map(Number));
    const sums = numbers.pop() ?? [];
    expect(rows.at(-2)?.[0]).toBe('No reason given');
    expect(rows.at(-3)?.[0]).toBe('3 other reasons');
    for (const [column, sum] of sums.entries())
      expect(numbers.reduce((all, row) => all + (row[column] ?? 0), 0)).toBe(sum);
    for (const row of numbers) expect(row.slice(0, 4).reduce((all, one) => all + one)).toBe(row[4]);
    expect(sums).toEqual([92, 101, 231, 41, 465]);
  });

  it('keep the eight stages that lose most, in the order of the funnel', () => {
    const stages = Array.from({ length: 10 }, (_, i) => ({ stage: `Stage ${i}`, pipeline: null }));
    const byStage = stages.map((_, i) => i);
    const found = {
      stages,
      reasons: [{ reason: 'Price', byStage, lost: 45 }],
      others: null,
      notGiven: null,
      text: null,
    };
    const [, headings] = blockOf(planOf({ lostReasons: found }), 'lostReasons');
    expect(headings?.slice(1, 9)).toEqual([2, 3, 4, 5, 6, 7, 8, 9].map((i) => `Stage ${i}`));
  });

  it('are left out where no deal has one', () => {
    expect(blockOf(planOf({ lostReasons: null }), 'lostReasons')).toEqual([]);
  });
});

describe('the Monday message', () => {
  it('stands on the details without its day, which stands there already, and is left out where there is nothing to say', () => {
    const monday = ['Sales team, 31 Mar 2025', 'Changed: nothing by more than chance explains.'];
    const rowsOf = (changes: Parameters<typeof madeUpSummary>[0]) => {
      const [, details] = reportPlan(madeUpSummary(changes), defaultSettings).sheets;
      const block = details?.blocks.find(({ name }) => name === 'monday');
      return block && details?.rows.slice(block.row, block.row + block.rows).map(([first]) => first);
    };
    expect(rowsOf({ monday })).toEqual(['Monday message', 'Changed: nothing by more than chance explains.']);
    expect(rowsOf({ monday: [] })).toBeUndefined();
  });
});

describe('in Russian', () => {
  it('no English word of ours is left', () => {
    const { sheets } = reportPlan(madeUpSummary({ language: 'ru', timeZone: 'Мск' }), defaultSettings);
    const texts = sheets.flatMap(({ rows, notes, charts }) => [
      ...rows.flat().map(String),
      ...notes,
      ...charts.map(({ options }) => JSON.stringify(options.title)),
    ]);
    const allowed =
      /KPI|Inside Sales|Summary|Details|Settings|Holidays|Calls|old|CRM|tab|sales_pipeline|TARGET_ATTAINMENT|F112|[A-Z_]{5,}\(…\)/g;
    const english = texts.filter((text) => /[A-Za-z]{2,}/.test(text.replace(allowed, '')));
    expect(english).toEqual([]);
  });
});
