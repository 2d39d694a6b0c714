import { describe, expect, it } from 'vitest';
import { reportPlan } from '../../src/report/reportPlan.ts';
import { defaultSettings } from '../../src/settings/catalogue.ts';
import type { Host } from '../../workbench/host/host.ts';
import { emptySheet } from '../../workbench/workbook.ts';
import { madeUpSummary } from '../report/madeUpSummary.ts';
import { bookOf, callRows, sheetNamed, startHost } from './startHost.ts';

const summary = madeUpSummary();
const shorter = madeUpSummary({ reps: ['Ana'], coaching: [], targets: [], stages: [] });

async function built(): Promise<Host> {
  const host = await startHost(bookOf({ Calls: callRows(20) }));
  host.run('build', summary);
  return host;
}

/** Changes the document as a person would, between two builds. */
function edit(host: Host, change: (book: ReturnType<Host['workbook']>) => void): void {
  const book = host.workbook();
  change(book);
  host.setWorkbook(book);
}

const lastRow = (host: Host, name = 'KPI Summary') => sheetNamed(host, name).rows.length;
const both = ['KPI Summary', 'KPI Details'] as const;

describe('the KPI Summary sheet', () => {
  it('is made in front and shown, with the details behind it', async () => {
    const host = await built();
    expect(host.workbook().sheets.map(({ name }) => name)).toEqual([...both, 'Calls']);
    expect(host.workbook().activeSheet).toBe(0);
  });

  it('leads from its first sentence to the line of its numbers', async () => {
    const host = await startHost(bookOf({ Calls: callRows(2) }));
    host.run('build', madeUpSummary());
    const { links = {}, rows } = sheetNamed(host, 'KPI Summary');
    const line = Number(/&range=A(\d+)$/.exec(JSON.stringify(links['0,0']).replace(/"/g, ''))?.[1]);
    expect(String(rows[0]?.[0])).toContain('of ');
    expect(sheetNamed(host, 'KPI Details').rows[line - 1]?.[0]).toBe('Team');
  });

  it('is the same when it is built again but for its tag, and the same bytes from then on', async () => {
    const host = await built();
    const untagged = () => host.workbook().sheets.map(({ metadata, ...sheet }) => sheet);
    const first = JSON.stringify(untagged());
    host.run('build', summary);
    expect(JSON.stringify(untagged())).toBe(first);
    const second = JSON.stringify(host.workbook());
    host.run('build', summary);
    expect(JSON.stringify(host.workbook())).toBe(second);
  });

  it('has one chart and its rules once, however often it is built', async () => {
    const host = await built();
    host.run('build', shorter);
    host.run('build', summary);
    expect(sheetNamed(host, 'KPI Summary').charts.length).toBe(1);
    expect(sheetNamed(host, 'KPI Summary').conditionalFormats.length).toBe(2);
    expect(sheetNamed(host, 'KPI Details').conditionalFormats.length).toBe(4);
  });

  it('knows its chart when somebody has edited it, which makes a range for each series', async () => {
    const host = await built();
    edit(host, (book) => {
      const [chart] = book.sheets.find(({ name }) => name === 'KPI Summary')!.charts;
      const [whole] = chart!.ranges;
      chart!.ranges = Array.from({ length: whole!.columns }, (_, i) => ({
        ...whole!,
        column: whole!.column + i,
        columns: 1,
      }));
    });
    host.run('build', summary);
    const { charts } = sheetNamed(host, 'KPI Summary');
    expect(charts.map(({ ranges }) => ranges.length)).toEqual([1]);
  });

  it('knows its chart by its id once a build has noted it, whatever it shows by then', async () => {
    const host = await built();
    host.run('build', summary);
    edit(host, (book) => {
      const [chart] = book.sheets.find(({ name }) => name === 'KPI Summary')!.charts;
      chart!.ranges = chart!.ranges.map((range) => ({ ...range, columns: 1 }));
    });
    host.run('build', summary);
    expect(sheetNamed(host, 'KPI Summary').charts.length).toBe(1);
  });

  it('leaves a chart that people draw from a part of its table', async () => {
    const host = await built();
    edit(host, (book) => {
      const { charts } = book.sheets.find(({ name }) => name === 'KPI Summary')!;
      const [own] = charts;
      const ranges = own!.ranges.map((range) => ({ ...range, columns: 2 }));
      charts.unshift({ ...structuredClone(own!), id: 901, ranges });
    });
    const theirs = JSON.stringify(sheetNamed(host, 'KPI Summary').charts[0]);
    host.run('build', summary);
    expect(sheetNamed(host, 'KPI Summary').charts.length).toBe(2);
    expect(JSON.stringify(sheetNamed(host, 'KPI Summary').charts[0])).toBe(theirs);
  });

  it('is found under whatever name people give it', async () => {
    const host = await built();
    edit(host, (book) => {
      for (const sheet of book.sheets) {
        if (sheet.name === 'KPI Summary') sheet.name = 'Board report';
        for (const chart of sheet.charts) for (const range of chart.ranges) range.sheet = 'Board report';
      }
    });
    expect(host.run('build', shorter)).toMatchObject({ sheet: 'Board report', sheets: ['Calls'] });
    expect(host.workbook().sheets.map(({ name }) => name)).toEqual(['Board report', 'KPI Details', 'Calls']);
    expect(sheetNamed(host, 'Board report').charts.length).toBe(1);
  });

  it('is made anew, with its chart, when people have deleted it', async () => {
    const host = await built();
    const before = sheetNamed(host, 'KPI Summary').rows;
    edit(host, (book) => {
      book.sheets = book.sheets.filter(({ name }) => name === 'Calls');
      book.activeSheet = 0;
    });
    host.run('build', summary);
    expect(sheetNamed(host, 'KPI Summary').rows).toEqual(before);
    expect(sheetNamed(host, 'KPI Summary').charts.length).toBe(1);
  });

  it('never touches a sheet of that name that is somebody else’s', async () => {
    const host = await startHost(bookOf({ 'KPI Summary': [['my own notes']], Calls: callRows(5) }));
    const before = JSON.stringify(sheetNamed(host, 'KPI Summary'));
    expect(host.run('build', summary)).toMatchObject({ sheet: 'KPI Summary 2', sheets: ['KPI Summary', 'Calls'] });
    host.run('build', shorter);
    expect(JSON.stringify(sheetNamed(host, 'KPI Summary'))).toBe(before);
    expect(host.workbook().sheets.length).toBe(4);
  });

  it('leaves a duplicate that people keep as it is, and does not read it', async () => {
    const host = await built();
    edit(host, (book) => {
      const [own] = book.sheets as [(typeof book.sheets)[number]];
      book.sheets.unshift({ ...structuredClone(own), id: 900, name: 'Copy of KPI Summary', charts: [] });
    });
    const before = JSON.stringify(sheetNamed(host, 'Copy of KPI Summary'));
    expect(host.run('build', shorter)).toMatchObject({ sheet: 'KPI Summary', sheets: ['Calls'] });
    expect(JSON.stringify(sheetNamed(host, 'Copy of KPI Summary'))).toBe(before);
  });

  it('leaves a duplicate of a renamed summary as it is, wherever people have moved it', async () => {
    const host = await built();
    host.run('build', shorter);
    edit(host, (book) => {
      const [own] = book.sheets as [(typeof book.sheets)[number]];
      own.name = 'Board report';
      for (const chart of own.charts) for (const range of chart.ranges) range.sheet = own.name;
      book.sheets.unshift({ ...structuredClone(own), id: 900, name: 'KPI Summary', charts: [] });
    });
    const before = JSON.stringify(sheetNamed(host, 'KPI Summary'));
    expect(host.run('build', summary)).toMatchObject({ sheet: 'Board report', sheets: ['Calls'] });
    expect(JSON.stringify(sheetNamed(host, 'KPI Summary'))).toBe(before);
  });

  it('is not made twice when a colleague made it after this build had read the sheets', async () => {
    const host = await startHost(bookOf({ Calls: callRows(5) }));
    host.run('write', shorter);
    expect(host.run('write', summary, { summary: 'none', names: ['Calls'] })).toMatchObject({ sheet: 'KPI Summary' });
    expect(host.workbook().sheets.map(({ name }) => name)).toEqual([...both, 'Calls']);
    expect(sheetNamed(host, 'KPI Summary').charts.length).toBe(1);
  });

  it.each(both)('leaves no old rows when the result shrinks: %s', async (name) => {
    const host = await built();
    const before = lastRow(host, name);
    host.run('build', shorter);
    const fresh = await startHost(bookOf({ Calls: callRows(20) }));
    fresh.run('build', shorter);
    const filled = (one: Host) =>
      sheetNamed(one, name)
        .rows.map((row) => row.join('|').replace(/\|+$/, ''))
        .filter((row) => row !== '');
    expect(before).toBeGreaterThan(filled(host).length);
    expect(filled(host)).toEqual(filled(fresh));
  });

  it('makes the rows that it no longer needs plain again', async () => {
    const host = await built();
    const before = lastRow(host, 'KPI Details');
    host.run('build', shorter);
    const { cellStyles } = sheetNamed(host, 'KPI Details');
    expect(cellStyles[`${before - 1},0`]).toMatchObject({
      background: '#ffffff',
      bold: false,
      numberFormat: 'General',
    });
  });

  it('shows as many quarters as there are and hides the spare lines of the tables', async () => {
    const host = await built();
    const hidden = () => sheetNamed(host, 'KPI Details').hiddenRows.length;
    const before = hidden();
    host.run('build', madeUpSummary({ quarters: ['2026 Q3', '2026 Q4'] }));
    // Six quarters less, in the table of growth and in that of the chart.
    expect(hidden()).toBe(before + 12);
    host.run('build', summary);
    expect(hidden()).toBe(before);
  });

  it('hides nothing but spare lines, wherever the layout before had its own', async () => {
    const host = await built();
    for (const given of [madeUpSummary({ reps: ['Ana'], targets: [], coaching: [] }), summary]) {
      host.run('build', given);
      for (const { name, stretches } of reportPlan(given, defaultSettings).sheets) {
        const spare = stretches.flatMap(({ row, rows, used }) =>
          Array.from({ length: rows - used }, (_, i) => row + used + i),
        );
        expect([...sheetNamed(host, name).hiddenRows].sort((a, b) => a - b)).toEqual(spare);
      }
    }
  });

  it('has neither merged cells nor grid lines, and keeps the title in sight', async () => {
    const sheet = sheetNamed(await built(), 'KPI Summary');
    expect(sheet.merges).toEqual([]);
    expect(sheet.gridlinesHidden).toBe(true);
    expect(sheet.frozenRows).toBe(2);
  });

  it('loses its chart when there is nothing to draw, and gets it back', async () => {
    const host = await built();
    host.run('build', madeUpSummary({ growth: [] }));
    expect(sheetNamed(host, 'KPI Summary').charts).toEqual([]);
    host.run('build', summary);
    expect(sheetNamed(host, 'KPI Summary').charts.length).toBe(1);
  });
});

describe('what people do in the KPI Summary sheet', () => {
  it('stays: cells and notes beside, rows below, rules and charts of their own', async () => {
    const host = await built();
    const below = lastRow(host) + 2;
    edit(host, (book) => {
      const [sheet] = book.sheets as [(typeof book.sheets)[number]];
      sheet.rows[5] = Array.from({ length: 13 }, (_, i) => (i === 12 ? 'my remark' : (sheet.rows[5]?.[i] ?? '')));
      sheet.notes['8,2'] = 'ask Ben';
      while (sheet.rows.length < below) sheet.rows.push([]);
      sheet.rows[below] = ['mine', 1, 2];
      sheet.conditionalFormats.push({
        areas: [{ row: 0, column: 12, rows: 9, columns: 1 }],
        criterion: 'NUMBER_GREATER_THAN',
        values: [0],
        style: { background: '#ffff00' },
      });
    });
    host.run('build', summary);
    const sheet = sheetNamed(host, 'KPI Summary');
    expect(sheet.rows[5]?.[12]).toBe('my remark');
    expect(sheet.notes['8,2']).toBe('ask Ben');
    expect(sheet.rows.filter(([first]) => first === 'mine').map((row) => row.slice(0, 3))).toEqual([['mine', 1, 2]]);
    expect(sheet.conditionalFormats.length).toBe(3);
  });

  it('stays when the report grows: rows below move down', async () => {
    const host = await startHost(bookOf({ Calls: callRows(20) }));
    host.run('build', shorter);
    edit(host, (book) => {
      const [sheet] = book.sheets as [(typeof book.sheets)[number]];
      sheet.rows.push(['mine', 1, 2], ['mine too']);
    });
    host.run('build', summary);
    const { rows } = sheetNamed(host, 'KPI Summary');
    expect(rows.slice(-2).map((row) => row.filter((cell) => cell !== ''))).toEqual([['mine', 1, 2], ['mine too']]);
    expect(rows.filter(([first]) => first === 'mine').length).toBe(1);
  });

  it('keeps the formats they changed while the layout is the same', async () => {
    const host = await startHost(bookOf({ Calls: callRows(20) }));
    host.run('build', madeUpSummary({ targets: [] }));
    edit(host, (book) => {
      const [sheet] = book.sheets as [(typeof book.sheets)[number]];
      sheet.cellStyles['0,0'] = { ...sheet.cellStyles['0,0'], fontColor: '#ff00ff' };
      sheet.columnWidths[0] = 300;
      for (const chart of sheet.charts) chart.position.row = 60;
    });
    host.run('build', madeUpSummary({ targets: [], sentences: ['Another message.', 'And a second one.'] }));
    const sheet = sheetNamed(host, 'KPI Summary');
    expect(sheet.rows[0]?.[0]).toBe('Another message.');
    expect(sheet.cellStyles['0,0']?.fontColor).toBe('#ff00ff');
    expect(sheet.columnWidths[0]).toBe(300);
    expect(sheet.charts[0]?.position.row).toBe(60);
  });

  it('is refused where they have merged our cells, and nothing changes', async () => {
    const host = await built();
    edit(host, (book) => book.sheets[0]?.merges.push({ row: 10, column: 1, rows: 2, columns: 2 }));
    const before = JSON.stringify(host.workbook());
    expect(() => host.run('build', shorter)).toThrow(
      'The cells B11:C12 of the sheet “KPI Summary” are merged. Unmerge them and build again; nothing was changed.',
    );
    expect(JSON.stringify(host.workbook())).toBe(before);
  });

  it('heals when they have deleted rows and columns of ours', async () => {
    const host = await built();
    edit(host, (book) => {
      const [sheet] = book.sheets as [(typeof book.sheets)[number]];
      sheet.rowCount = 30;
      sheet.columnCount = 6;
      sheet.rows = sheet.rows.slice(0, 30).map((row) => row.slice(0, 6));
      for (const layer of [sheet.cellStyles, sheet.notes])
        for (const key of Object.keys(layer))
          if (Number(key.split(',')[0]) >= 30 || Number(key.split(',')[1]) >= 6) delete layer[key];
      sheet.conditionalFormats = [];
      sheet.hiddenRows = [];
      sheet.columnWidths = {};
      sheet.rowHeights = {};
    });
    host.run('build', summary);
    for (const name of both) expect(sheetNamed(host, name).rows).toEqual(sheetNamed(await built(), name).rows);
  });
});

describe('activity tabs', () => {
  it('are the same before and after, hidden and protected ones too, and are read', async () => {
    const book = bookOf({
      Calls: callRows(20),
      Deals: [
        ['Rep', 'Amount'],
        ['Ana', 5],
      ],
    });
    book.sheets.push({
      ...emptySheet(7, 'Hidden'),
      rows: [['x', '=A1']],
      hidden: true,
      protections: [{ description: '', warningOnly: false, canEdit: false }],
    });
    const host = await startHost(book);
    const before = host.workbook().sheets.map((sheet) => JSON.stringify(sheet));
    expect(host.run('build', summary)).toMatchObject({ sheets: ['Calls', 'Deals', 'Hidden'] });
    host.run('build', shorter);
    expect(
      host
        .workbook()
        .sheets.slice(2)
        .map((sheet) => JSON.stringify(sheet)),
    ).toEqual(before);
  });
});

describe('text of users', () => {
  const wild = [
    '=IMPORTXML("http://x.example","//a")',
    '+1',
    '-1',
    '@x',
    '12-05',
    '\tTAB',
    "'quoted",
    '1/2',
    'TRUE',
    '5%',
  ];

  it('is never a formula, a number or a date in the sheet', async () => {
    const host = await startHost(bookOf({ Calls: callRows(2) }));
    host.run('build', madeUpSummary({ reps: wild, sentences: wild, targets: [] }));
    const formulas = both.flatMap((name) => Object.values(sheetNamed(host, name).formulas));
    expect(formulas.filter((formula) => !/^=[$A-Z\d]+([-+*/][$A-Z\d]+)*$/.test(formula))).toEqual([]);
    const shown = sheetNamed(host, 'KPI Details').rows.map(([first]) => first);
    for (const name of wild) expect(shown).toContain(name.replace('\t', ' '));
  });
});

describe('the lock', () => {
  it('of a colleague’s build is respected, politely and without writing', async () => {
    const host = await built();
    const before = JSON.stringify(host.workbook());
    host.holdLock('document');
    expect(() => host.run('build', shorter)).toThrow(
      'Another build is running in this spreadsheet. Try again in a minute.',
    );
    expect(JSON.stringify(host.workbook())).toBe(before);
    host.holdLock('document', false);
    expect(host.run('build', shorter)).toMatchObject({ sheet: 'KPI Summary' });
  });
});

describe('a protected KPI Summary sheet', () => {
  it('is not written, and the message says who can help', async () => {
    const host = await built();
    edit(host, (book) => book.sheets[0]?.protections.push({ description: '', warningOnly: false, canEdit: false }));
    const before = sheetNamed(host, 'KPI Summary').rows;
    expect(() => host.run('build', shorter)).toThrow(/The sheet “KPI Summary” is protected against you/);
    expect(sheetNamed(host, 'KPI Summary').rows).toEqual(before);
  });
});
