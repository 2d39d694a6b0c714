import { describe, expect, it } from 'vitest';
import type { Summary } from '../src/summary/summary.ts';
import { installedIn } from '../workbench/installed.ts';
import { type CellValue, emptySheet, emptyWorkbook, type Workbook } from '../workbench/workbook.ts';
import { isOwn } from './sweep/books.ts';

/** What has broken, or run in, programs that took a text of a user for something else. */
const cores = [
  '=1+1',
  '=IMPORTXML("http://x.example","//a")',
  '+49 30 123',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  "'quoted",
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '&lt;b&gt;',
  '{{constructor}}',
  '<?!= 1 ?>',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'NaN',
  '1e309',
  '#REF!',
  '\u202eevil',
  'a\u0301\u0301\u0301',
  '\ud83d',
  '👩‍👩‍👧',
  '\u0000nul',
  'x'.repeat(2000),
  '$& $1 \\0',
  '%s %d %n',
  '../../etc/passwd',
  "O'Brien; DROP TABLE calls",
  'Итого',
  'Total calls',
  'ё\u00a0Ё',
  'Ana, Ben & Co.',
  'line\nbreak',
  '[[2026]]',
  '31.02.2026',
  '"',
  '\u200b',
];

/** Five hundred, all different. */
const texts = Array.from({ length: 500 }, (_, i) => {
  const core = cores[i % cores.length]!;
  const round = Math.floor(i / cores.length);
  return [core, `${core} ${round}`, `${round}${core}`, `${core}${cores[(i * 7 + round) % cores.length]}`][round % 4]!;
}).map((text, i, all) => (all.indexOf(text) === i ? text : `${text}~${i}`));

const batch = 50;
const batches = Array.from({ length: texts.length / batch }, (_, i) => i);
const firstDay = 46_174;

/** Each text once as a rep, a client, an outcome and a stage; the first ones as sheet names and headings as well. */
function bookOf(some: readonly string[]): Workbook {
  const sheetName = (text: string, other: string) => `${text.replace(/\p{Cc}/gu, ' ').slice(0, 60)} ${other}`;
  const rows = (line: (text: string, i: number) => CellValue[]): CellValue[][] => [...some, ...some].map(line);
  const calls = [
    ['Rep', 'Call date', 'Outcome', 'Seconds', 'Company', some[0]!],
    ...rows((text, i) => [text, firstDay + i, i % 2 ? 'Connected' : text, 60 + i, some[(i + 3) % batch]!, text]),
  ];
  const deals = [
    ['Deal id', 'Owner', 'Stage', 'Amount', 'Create date', some[1]!],
    ...rows((text, i) => [`D${i}`, text, i % 2 ? 'Closed won' : text, 1000 + i, firstDay + i, text]),
  ];
  const sheet = (id: number, name: string, cells: CellValue[][], dates: number) => ({
    ...emptySheet(id, name),
    rows: cells,
    columnStyles: { [dates]: { numberFormat: 'yyyy-mm-dd' } },
  });
  const book = emptyWorkbook('Hostile', { timeZone: 'Etc/UTC' });
  return {
    ...book,
    sheets: [
      sheet(1, sheetName(some[2]!, 'calls'), calls, 1),
      sheet(2, sheetName(some[3]!, 'deals'), deals, 4),
      { ...emptySheet(3, 'KPI Settings'), rows: settings(sheetName(some[2]!, 'calls'), sheetName(some[3]!, 'deals')) },
    ],
  };
}

const settings = (calls: string, deals: string): CellValue[][] => [
  ['Setting', 'Value'],
  ['As of', '2026-11-30'],
  ['Calls tab', calls],
  ['Deals tab', deals],
];

describe('five hundred texts that are no names', () => {
  it.each(batches)('crash nothing, are counted, and become no formula: batch %i', (which) => {
    const some = texts.slice(which * batch, (which + 1) * batch);
    const host = installedIn(bookOf(some));
    const theirs = JSON.stringify(host.workbook().sheets.slice(0, 2));
    const summary = host.run('buildSummary', { everything: true }) as Summary;
    const book = host.workbook();
    expect(JSON.stringify(book.sheets.filter(({ id }) => id === 1 || id === 2))).toBe(theirs);

    expect(summary.tabs.map(({ tab, rows }) => [tab, rows]).sort()).toEqual([
      ['calls', 2 * batch],
      ['deals', 2 * batch],
    ]);
    for (const { tab, rows, counted, problems } of summary.tabs) {
      const left = problems.filter(({ leftOut }) => leftOut).reduce((sum, problem) => sum + problem.rows, 0);
      expect([tab, counted + left]).toEqual([tab, rows]);
    }
    const called = summary.kpis.filter(({ name, period }) => name === 'CALLS_MADE' && period === null);
    const team = called.find(({ rep }) => rep === null)!.value;
    const each = called.filter(({ rep }) => rep !== null).reduce((sum, { value }) => sum + Number(value ?? 0), 0);
    expect(team).toBe(summary.tabs.find(({ tab }) => tab === 'calls')!.counted);
    expect(each).toBe(team);

    const ours = book.sheets.filter(isOwn);
    // What of ours is computed in the sheet is made of cells and whole numbers, never of a text.
    const formulas = ours.flatMap((sheet) => Object.values(sheet.formulas));
    expect(formulas.filter((formula) => !/^=[$A-Z\d]+([-+*/][$A-Z\d]+)*$/.test(formula))).toEqual([]);
    const given = new Set(some.map(plain));
    const strange = summary.reps.filter((rep) => !given.has(plain(rep)));
    expect(strange).toEqual([]);
  });
});

/** As names are compared: without what cannot be seen. */
const plain = (text: string): string => text.replace(/[\s\p{C}\p{M}]/gu, '').toLowerCase();
