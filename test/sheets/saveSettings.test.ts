import { beforeAll, describe, expect, it } from 'vitest';
import { bundleAddOn } from '../../.ci/bundle.ts';
import type { Summary } from '../../src/summary/summary.ts';
import type { DescribedSheets } from '../../src/summary/understood/describeSheets.ts';
import { createHost, type Host } from '../../workbench/host/host.ts';
import type { CellValue } from '../../workbench/workbook.ts';
import { bookOf, sheetNamed } from './startHost.ts';

let code: string;
beforeAll(async () => {
  code = await bundleAddOn();
});

/** Ten calls: four connected, four that no one understands yet, two without an answer. */
const outcomes = ['Connected', 'zzz done', 'No answer', 'zzz done', 'Connected'];
const callRows: CellValue[][] = [
  ['Owner', 'Desk', 'Call date', 'Call outcome', 'Desk'],
  ...Array.from({ length: 10 }, (_, i): CellValue[] => [
    i < 5 ? 'Ana' : 'Ben',
    i < 2 ? 'Cleo' : 'Dan',
    45_670 + i,
    outcomes[i % 5] as string,
    'Eve',
  ]),
];

/** The built script on a spreadsheet of the test's own, once built or not. */
function start({ isBuilt = true } = {}) {
  const host = createHost({
    code,
    manifest: {},
    workbook: bookOf({ Notes: [['hello']], Calls: callRows }),
    now: '2025-03-31T10:00:00Z',
  });
  const build = () => host.run('buildSummary', { everything: true }) as Summary;
  const save = (...lines: [setting: string, value: string][]) =>
    host.run(
      'saveSettings',
      lines.map(([setting, value]) => ({ setting, value })),
    ) as DescribedSheets;
  if (isBuilt) build();
  return { host, build, save };
}

const settingsIn = (host: Host) => sheetNamed(host, 'KPI Settings').rows;

function connectRatio({ kpis }: Summary, rep: string | null = null) {
  const kpi = kpis.find((one) => one.name === 'CALL_CONNECT_RATIO' && one.rep === rep && one.period === null);
  return [kpi?.numerator, kpi?.denominator];
}

function edit(host: Host, change: (rows: CellValue[][]) => void): void {
  const book = host.workbook();
  change(book.sheets.find(({ name }) => name === 'Calls')!.rows);
  host.setWorkbook(book);
}

/** What is asked besides the outcome that nobody understands. */
const aboutColumns = ({ questions }: Pick<Summary, 'questions'>) => questions.filter(({ values }) => !values);

describe('a saved class', () => {
  it('is what the value means in the next build', () => {
    const { build, save } = start();
    // Four outcomes of ten that nobody understands may be anything.
    expect(connectRatio(build())).toEqual([null, null]);
    const { tabs } = save(['Calls outcome: zzz done', 'connected']);
    expect(tabs[0]?.fields.find(({ field }) => field === 'outcome')?.lists[0]?.values[0]).toMatchObject({
      text: 'Connected',
      class: 'connected',
    });
    expect(connectRatio(build())).toEqual([8, 10]);
  });

  it('that does not exist is refused, and nothing is written', () => {
    const { host, save } = start();
    const before = settingsIn(host);
    expect(() => save(['Calls tab', 'Calls'], ['Calls outcome: zzz done', 'splendid'])).toThrow(
      /^"Calls outcome: zzz done" should be one of: connected,/,
    );
    expect(settingsIn(host)).toEqual(before);
  });
});

describe('a saved column', () => {
  it('is what the next build reads', () => {
    const { build, save } = start();
    expect(build().reps).toEqual(['Ana', 'Ben']);
    const field = save(['Calls column: rep', 'Call outcome']).tabs[0]?.fields.find(({ field }) => field === 'rep');
    expect(field).toMatchObject({
      chosen: 'Call outcome',
      confidence: 1,
      reason: 'KPI Settings names "Call outcome".',
    });
  });

  it('may be one of two that are headed alike', () => {
    const { build, save } = start();
    save(['Calls outcome: zzz done', 'no answer']);
    const { tabs } = save(['Calls column: rep', 'Desk (B)']);
    expect(tabs[0]?.headings.map(({ value }) => value)).toEqual([
      'Owner',
      'Desk (B)',
      'Call date',
      'Call outcome',
      'Desk (E)',
    ]);
    const summary = build();
    expect(summary.reps).toEqual(['Cleo', 'Dan']);
    expect(connectRatio(summary, 'Cleo')).toEqual([1, 2]);
  });

  it('may be none, and is then not asked about', () => {
    const { build, save } = start();
    expect(aboutColumns(save(['Calls column: rep', 'none']))).toEqual([]);
    expect(build().reps).toEqual([]);
  });

  it('is asked about when its heading is renamed, and no neighbour takes its place', () => {
    const { host, build, save } = start();
    save(['Calls column: rep', 'Owner']);
    edit(host, (rows) => {
      rows[0] = ['Closer', 'Sales rep', 'Call date', 'Call outcome', 'Desk'];
    });
    const summary = build();
    const { reps, tabs } = summary;
    expect(tabs[0]?.columns.rep).toBeUndefined();
    expect(reps).toEqual([]);
    expect(aboutColumns(summary)[0]).toMatchObject({
      setting: 'Calls column: rep',
      choices: ['Closer', 'Sales rep', 'Desk'],
    });
    expect(aboutColumns(save(['Calls column: rep', 'Closer']))).toEqual([]);
    expect(build().reps).toEqual(['Ana', 'Ben']);
  });

  it('follows its heading to another place', () => {
    const { host, build, save } = start();
    save(['Calls column: rep', 'Owner']);
    edit(host, (rows) => {
      for (const row of rows) row.unshift(...row.splice(1, 1));
    });
    expect(sheetNamed(host, 'Calls').rows[0]?.slice(0, 2)).toEqual(['Desk', 'Owner']);
    expect(build().reps).toEqual(['Ana', 'Ben']);
  });
});

describe('the KPI Settings tab', () => {
  it('changes in the saved cells alone', () => {
    const { host, save } = start();
    const before = settingsIn(host);
    save(['calls OUTCOME: zzz  done', 'voicemail'], ['Calls column: lead ID', 'Desk (E)']);
    const after = settingsIn(host);
    const row = before.findIndex(([setting]) => setting === 'Calls outcome: zzz done');
    expect(row).toBeGreaterThan(0);
    expect(after.slice(0, before.length)).toEqual(
      before.map((line, i) => (i === row ? [line[0], 'voicemail', ...line.slice(2)] : line)),
    );
    expect(after.slice(before.length).map((line) => line.slice(0, 2))).toEqual([['Calls column: lead ID', 'Desk (E)']]);
  });

  it('says what was typed, even what looks like a formula', () => {
    const { host, save } = start();
    save(['Calls column: rep', '=HYPERLINK("http://x.test")']);
    const { rows, formulas } = sheetNamed(host, 'KPI Settings');
    expect(rows.find(([setting]) => setting === 'Calls column: rep')?.[1]).toBe('=HYPERLINK("http://x.test")');
    expect(Object.keys(formulas)).toEqual([]);
  });

  it('is made where there is none, whole, behind the others, while people stay where they are', () => {
    const { host, build, save } = start({ isBuilt: false });
    save(['Calls outcome: zzz done', 'connected']);
    const { sheets, activeSheet } = host.workbook();
    expect(sheets.map(({ name }) => name)).toEqual(['Notes', 'Calls', 'KPI Settings']);
    expect(activeSheet).toBe(0);
    const lines = settingsIn(host);
    expect(lines[0]).toEqual(['Setting', 'Value', 'What it means']);
    expect(lines.map((line) => line.slice(0, 2))).toContainEqual(['Calls column: rep', 'Owner']);
    expect(lines.map((line) => line.slice(0, 2))).toContainEqual(['Calls outcome: zzz done', 'connected']);
    expect(connectRatio(build())).toEqual([8, 10]);
    expect(settingsIn(host)).toEqual(lines);
  });

  it('says which of its lines are wrong, in the summary too', () => {
    const { host, build, save } = start();
    const book = host.workbook();
    const sheet = book.sheets.find(({ name }) => name === 'KPI Settings')!;
    sheet.rows.push(['Calls colum: rep', 'Owner'], ['Fiscal year starts in month', 13]);
    host.setWorkbook(book);
    const row = sheet.rows.length;
    const expected = [
      { row: row - 1, column: 'A', text: '"Calls colum: rep" is not a setting. The line was ignored.' },
      { row, column: 'B', text: expect.stringContaining('should be a month from 1 to 12') },
    ];
    expect(build().settingProblems).toEqual(expected);
    expect(save(['Calls tab', 'Calls']).settingProblems).toEqual(expected);
  });
});

describe('saving', () => {
  const changes: [string, string][] = [
    ['Calls outcome: zzz done', 'connected'],
    ['Calls column: rep', 'Desk (B)'],
    ['Calls column: lead ID', 'Desk (E)'],
  ];
  const rowsOf = (host: Host) => host.workbook().sheets.map(({ name, rows }) => [name, rows]);

  it.each([
    ['where the tab is there', true],
    ['where it has to be made', false],
  ])('outlasts a fault of any single service call, %s', (_, isBuilt) => {
    const clean = start({ isBuilt });
    const before = clean.host.workbook();
    clean.host.resetStats();
    clean.host.run('findTabs');
    // What finding asks for as well is tried elsewhere.
    const first = clean.host.stats().calls;
    clean.host.resetStats();
    clean.save(...changes);
    const { calls } = clean.host.stats();
    const wanted = rowsOf(clean.host);
    expect(calls - first).toBeGreaterThan(10);
    for (const when of ['before', 'after'] as const) {
      for (let at = first; at <= calls; at += 1) {
        clean.host.setWorkbook(structuredClone(before));
        clean.host.failNext({ at, when, repeat: 'once' });
        clean.save(...changes);
        expect(rowsOf(clean.host)).toEqual(wanted);
      }
    }
  });

  it.each([
    [
      'two lines that are there',
      [
        ['Calls outcome: zzz done', 'connected'],
        ['As of', '2025-03-20'],
      ],
    ],
    [
      'one that is there and one that is not',
      [
        ['Calls outcome: zzz done', 'connected'],
        ['Calls column: lead ID', 'Desk (E)'],
      ],
    ],
  ] as [string, [string, string][]][])('has written %s, or neither, where it is cut off', (_, lines) => {
    const { host, save } = start();
    const before = host.workbook();
    const own = settingsIn(host).map((line) => line.slice(0, 2));
    host.resetStats();
    save(...lines);
    const { calls } = host.stats();
    const wanted = settingsIn(host).map((line) => line.slice(0, 2));
    const left = Array.from({ length: calls }, (_, i) => {
      host.setWorkbook(structuredClone(before));
      host.failNext({ at: i + 1, when: 'before', repeat: 'kill' });
      expect(() => save(...lines)).toThrow();
      return settingsIn(host).map((line) => line.slice(0, 2));
    });
    const isWritten = (line: CellValue[]) => !own.some((one) => one[0] === line[0] && one[1] === line[1]);
    const counts = new Set(left.map((cells) => cells.filter(isWritten).filter(([name]) => name !== '').length));
    expect(left.every((cells) => cells.length <= wanted.length)).toBe(true);
    expect([...counts].sort()).toEqual([0, 2]);
  });

  it.each([
    [
      'two lines',
      [
        ['Calls outcome: zzz done', 'connected'],
        ['As of', '2025-03-20'],
      ],
    ],
    [
      'a new line',
      [
        ['As of', '2025-03-20'],
        ['Calls column: lead ID', 'Desk (E)'],
      ],
    ],
  ] as [string, [string, string][]][])('%s leaves what people have between them', (_, lines) => {
    const { host, save } = start();
    const book = host.workbook();
    const sheet = book.sheets.find(({ name }) => name === 'KPI Settings')!;
    const row = sheet.rows.findIndex(([setting]) => setting === 'As of') + 1;
    // A text that looks like a number, a day, a tick.
    sheet.rows.splice(row, 0, ['', '007', '=mine'], ['Holidays', 45_700, '12-05'], ['', true, '']);
    host.setWorkbook(book);
    const changed = new Map(lines);
    const expected = sheet.rows.map(([setting, value, ...rest]) => [
      setting,
      changed.get(String(setting)) ?? value,
      ...rest,
    ]);
    save(...lines);
    const after = sheetNamed(host, 'KPI Settings');
    expect(after.rows.slice(0, expected.length)).toEqual(expected);
    expect(after.formulas).toEqual({});

    book.sheets[book.sheets.indexOf(sheet)]!.formulas[`${row + 1},1`] = '=45699+1';
    host.setWorkbook(book);
    save(...lines);
    const withFormula = sheetNamed(host, 'KPI Settings');
    expect(withFormula.rows).toEqual(after.rows);
    expect(withFormula.formulas).toEqual({ [`${row + 1},1`]: '=45699+1' });
  });

  it('waits for no other build, and writes nothing then', () => {
    const { host, save } = start();
    const before = settingsIn(host);
    host.holdLock('document');
    expect(() => save(...changes)).toThrow('Another build is running in this spreadsheet.');
    expect(settingsIn(host)).toEqual(before);
  });
});

describe('another sheet for a tab', () => {
  it('has its columns detected there', () => {
    const { host, build, save } = start();
    const book = host.workbook();
    const rows: CellValue[][] = [
      ['Agent', 'Call time', 'Disposition'],
      ...callRows.slice(1).map((r) => ['Zoe', r[2]!, r[3]!]),
    ];
    book.sheets.push({ ...structuredClone(sheetNamed(host, 'Notes')), id: 77, name: 'Dialler', rows });
    host.setWorkbook(book);
    const saved = save(['Calls tab', 'Dialler']);
    const { tabs } = saved;
    expect(tabs.find(({ tab }) => tab === 'calls')).toMatchObject({
      sheet: 'Dialler',
      columns: { rep: 'Agent', at: 'Call time', outcome: 'Disposition' },
    });
    expect(aboutColumns(saved)).toEqual([]);
    expect(build().reps).toEqual(['Zoe']);
  });

  it('is in a number once somebody has said which of two counts', () => {
    const { host, build, save } = start({ isBuilt: false });
    const book = host.workbook();
    const rows: CellValue[][] = [
      ['Agent', 'Call time', 'Disposition', 'Phone'],
      ...callRows.slice(1).map((r, i) => ['Zoe', r[2]!, ['Connected', 'No answer'][i % 2]!, `+1202555010${i}`]),
    ];
    book.sheets.push({ ...structuredClone(sheetNamed(host, 'Notes')), id: 77, name: 'Dialler', rows });
    host.setWorkbook(book);
    const before = build();
    expect(before.measures).toEqual([]);
    expect(before.questions.map(({ setting, assumed }) => [setting, assumed])).toEqual([['Calls tab', 'none']]);
    expect(save(['Calls tab', 'Dialler']).questions).toEqual([]);
    expect(connectRatio(build())).toEqual([5, 10]);
    save(['Calls tab', 'Calls; Dialler']);
    expect(build().reps).toEqual(['Ana', 'Ben', 'Zoe']);
  });

  it('may be none', () => {
    const { build, save } = start();
    expect(save(['Calls tab', 'none']).tabs).toEqual([]);
    expect(build().measures).toEqual([]);
  });
});

describe('a sheet whose headings nobody knows', () => {
  const strange: CellValue[][] = [
    ['Tagesliste 2025'],
    [],
    ['Wer', 'Wann', 'Ergebnis', 'Was'],
    ['Ana', 45_670, 'Connected', 'x'],
    ['Ben', 45_671, 'No answer', 'y'],
    ['Ben', 45_672, 'Connected', 'z'],
  ];

  function startStrange() {
    const { host, build, save } = start({ isBuilt: false });
    const book = host.workbook();
    book.sheets.push({ ...structuredClone(sheetNamed(host, 'Notes')), id: 78, name: 'Liste', rows: strange });
    book.sheets = book.sheets.filter(({ name }) => name !== 'Calls');
    host.setWorkbook(book);
    return { host, build, save };
  }

  const fieldsOf = ({ tabs }: DescribedSheets) =>
    Object.fromEntries(tabs.find(({ tab }) => tab === 'calls')?.fields.map((field) => [field.field, field]) ?? []);

  it('is shown as the tab that it was named for, with its headings to choose from and what is needed marked', () => {
    const { build, save } = startStrange();
    const described = save(['Calls tab', 'Liste']);
    const [tab] = described.tabs;
    expect(tab).toMatchObject({ tab: 'calls', sheet: 'Liste', rows: 3, columns: {} });
    expect(tab?.headings.map(({ value }) => value)).toEqual(['Wer', 'Wann', 'Ergebnis', 'Was']);
    expect(fieldsOf(described).at?.reason).toContain('Choose its column');
    expect(fieldsOf(described).rep?.reason).toBe('');
    expect(described.otherSheets.map(({ sheet }) => sheet)).toEqual(['Notes']);
    expect(described.questions[0]?.text).toContain('none of its headings was recognised');
    const summary = build();
    expect(summary.tabs).toEqual([]);
    expect(summary.otherSheets.map(({ sheet }) => sheet)).toContain('Liste');
  });

  it('counts once its columns are chosen, one after the other', () => {
    const { build, save } = startStrange();
    save(['Calls tab', 'Liste']);
    const one = save(['Calls column: at', 'Wann']);
    expect(one.tabs[0]).toMatchObject({ sheet: 'Liste', rows: 3, columns: { at: 'Wann' } });
    expect(fieldsOf(one).outcome?.reason).toContain('Most words under "Ergebnis"');
    const all = save(['Calls column: rep', 'Wer'], ['Calls column: outcome', 'Ergebnis']);
    expect(all.questions).toEqual([]);
    const summary = build();
    expect(connectRatio(summary)).toEqual([2, 3]);
    expect(connectRatio(summary, 'Ben')).toEqual([1, 2]);
  });
});

describe('daily activity on several sheets', () => {
  const across = (...numbers: number[][]): CellValue[][] => [
    ['Rep', '2025-01-06', '2025-01-13'],
    ...numbers.map((line, i): CellValue[] => [['Ana', 'Ben'][i] as string, ...line]),
  ];

  function startDaily() {
    const host = createHost({
      code,
      manifest: {},
      workbook: bookOf({ Calls: across([40, 50], [30, 20]), 'Meetings set': across([4, 5], [3, 2]) }),
      now: '2025-03-31T10:00:00Z',
    });
    const build = () => host.run('buildSummary', { everything: true }) as Summary;
    const perAppointment = ({ kpis }: Summary) => {
      const kpi = kpis.find((one) => one.name === 'ACTIVITIES_PER_APPOINTMENT' && !one.rep && !one.period);
      return [kpi?.numerator, kpi?.denominator];
    };
    return { host, build, perAppointment };
  }

  it('is one line of the settings, which the next build and a formula without a range follow', () => {
    const { host, build, perAppointment } = startDaily();
    expect(perAppointment(build())).toEqual([140, 14]);
    expect(settingsIn(host).find(([setting]) => setting === 'Daily activity tab')?.[1]).toBe('Calls; Meetings set');
    const again = build();
    expect([perAppointment(again), again.questions]).toEqual([[140, 14], []]);
    expect(host.callCustomFunction('APPOINTMENTS_SET', ['', 'Ana'])).toBe(9);
    expect(host.callCustomFunction('APPOINTMENTS_SET', [])).toBe(14);
  });

  it('counts without the sheet that is taken off the line', () => {
    const { host, build } = startDaily();
    build();
    host.run('saveSettings', [{ setting: 'Daily activity tab', value: 'Meetings set' }]);
    const { measures, otherSheets } = build();
    expect(measures).toEqual(['appointmentsSet']);
    expect(otherSheets.map(({ sheet }) => sheet)).toEqual(['Calls']);
  });
});
