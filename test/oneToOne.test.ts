import { describe, expect, it } from 'vitest';
import type { Host } from '../workbench/host/host.ts';
import { installedIn } from '../workbench/installed.ts';
import { type CellValue, emptySheet, emptyWorkbook, type Sheet } from '../workbench/workbook.ts';

const asOf = '2026-11-20';
const page = 'One-to-one, Ada';

const headings = ['Call ID', 'Call date', 'Rep', 'Call outcome', 'Talk time', 'Contact', 'Recording'];
/** Two calls a day of each rep, of every day from 3 August on. */
function callRows(days: number, reps: readonly string[] = ['Ada', 'Bob', 'Cy', 'Di']): CellValue[][] {
  const rows = Array.from({ length: days }, (_, day) => {
    const date = new Date(Date.UTC(2026, 7, 3 + day)).toISOString().slice(0, 10);
    return reps.flatMap((rep, i) =>
      [0, 1].map((call) => {
        const isAnswered = (day + i + call) % 3 > 0;
        const link = isAnswered ? `https://calls.example/${rep}/${day}` : '';
        const name = `${rep[0]}${day}.${call}`;
        return [
          name,
          date,
          rep,
          isAnswered ? 'Connected' : 'No answer',
          isAnswered ? 30 + day : 0,
          `Client ${name}`,
          link,
        ];
      }),
    );
  });
  return [headings, ...rows.flat()];
}

function hostWith(rows: CellValue[][] = callRows(100)): Host {
  const calls: Sheet = { ...emptySheet(7, 'Calls'), rows };
  return installedIn({ ...emptyWorkbook('Team', { timeZone: 'Europe/Paris', locale: 'en_US' }), sheets: [calls] });
}

const write = (host: Host, rep = 'Ada'): string => (host.run('writeOneToOne', { rep, asOf }) as { text: string }).text;

function sheetNamed(host: Host, name = page): Sheet {
  const sheet = host.workbook().sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet “${name}”.`);
  return sheet;
}

/** Changes a sheet as a person would. */
function edit(host: Host, name: string, change: (sheet: Sheet) => void): void {
  const book = host.workbook();
  change(book.sheets.find((one) => one.name === name) as Sheet);
  host.setWorkbook(book);
}

const headingOf = ({ rows }: Sheet): number =>
  rows.findIndex((row) => /^(Date,What|Дата,О чём)$/.test([row[0], String(row[1]).trim()].join()));

/** What stands below the headings of what is agreed: date, what, done. */
function agreedOn(host: Host, name = page): CellValue[][] {
  const sheet = sheetNamed(host, name);
  return sheet.rows
    .slice(headingOf(sheet) + 1)
    .map((row) => [row[0] ?? '', row[1] ?? '', row[10] ?? ''])
    .filter((row) => row.some((cell) => cell !== ''));
}

function agree(host: Host, lines: readonly (readonly CellValue[])[], name = page): void {
  edit(host, name, (sheet) => {
    const rows = sheet.rows.slice(0, headingOf(sheet) + 1);
    for (const [day = '', what = '', done = ''] of lines)
      rows.push([day, what, ...new Array<CellValue>(8).fill(''), done]);
    sheet.rows = rows;
  });
}

const textOf = (sheet: Sheet): string => sheet.rows.flat().join('\n');

describe('the one-to-one page, in the built bundle', () => {
  it('is a sheet for each rep, which names no other', () => {
    const host = hostWith();
    expect(write(host)).toBe('The page is ready; see the tab “One-to-one, Ada”.');
    write(host, 'Bob');
    expect(host.workbook().sheets.map(({ name }) => name)).toEqual(['Calls', page, 'One-to-one, Bob']);
    expect(textOf(sheetNamed(host))).toMatch(/Ada/);
    expect(textOf(sheetNamed(host))).not.toMatch(/Bob|\bCy\b|\bDi\b/);
  });

  it('leads to the rows of the calls and to their recordings', () => {
    const host = hostWith();
    write(host);
    const { rows, links = {} } = sheetNamed(host);
    const row = rows.findIndex((cells) => cells[9] === '   Listen');
    expect(links[`${row},9`]).toMatch(/^https:\/\/calls\.example\/Ada\/\d+$/);
    expect(links[`${row},10`]).toMatch(/^#gid=7&range=A\d+$/);
  });

  it('is written for the rep whom the selected cell or its row names', () => {
    const host = hostWith();
    host.run('buildSummary', { asOf });
    const details = sheetNamed(host, 'KPI Details');
    const row = details.rows.findIndex(([first]) => first === 'Bob');
    host.select('KPI Details', { row, column: 3, rows: 1, columns: 1 });
    expect((host.run('writeOneToOne', { asOf }) as { text: string }).text).toMatch(/One-to-one, Bob/);
    host.select('KPI Details', { row: 0, column: 0, rows: 1, columns: 1 });
    expect((host.run('writeOneToOne', { asOf }) as { text: string }).text).toMatch(/^Select a cell with a rep’s name/);
    expect((host.run('writeOneToOne', { asOf, rep: 'Zoe' }) as { text: string }).text).toBe(
      'No row of your tabs names “Zoe”.',
    );
  });

  it('keeps what was agreed over fifty writings, whatever happens to the calls, the language and the page', () => {
    let seed = 11;
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const host = hostWith(callRows(8, ['Ada', 'Bob']));
    write(host);
    let name = page;
    let theirs: CellValue[][] = [];
    for (let time = 0; time < 50; time += 1) {
      if (random(2) === 0) {
        const lines = Array.from({ length: random(4) }, (_, i): CellValue[] => [
          ['', 46_300 + time + i, 'soon'][random(3)] as CellValue,
          [`agreed ${time}.${i}`, '12-05', '=later', "'quoted"][random(4)] as string,
          [true, false, 'nearly'][random(3)] as CellValue,
        ]);
        theirs = random(5) === 0 ? lines : [...theirs, ...lines];
        agree(host, theirs, name);
      }
      if (random(4) === 0) host.run('setLanguage', ['en', 'ru'][random(2)] as string);
      if (random(6) === 0) {
        const renamed = `Ada ${time}`;
        edit(host, name, (sheet) => Object.assign(sheet, { name: renamed }));
        name = renamed;
      }
      if (random(8) === 0) edit(host, 'Calls', (sheet) => Object.assign(sheet, { rows: callRows(5 + random(9)) }));
      write(host);
      expect(agreedOn(host, name), `writing ${time}`).toEqual(theirs);
      expect(sheetNamed(host, name).rows[0]?.[0]).toMatch(/^(One-to-one|Личная встреча): Ada$/);
    }
    expect(host.workbook().sheets).toHaveLength(2);
  });

  it('compares with the time before the newest agreement that is two weeks old', () => {
    const host = hostWith();
    write(host);
    expect(textOf(sheetNamed(host))).toMatch(/these eight weeks against the eight before/);
    agree(host, [
      ['', 'undated', false],
      [new Date(Date.UTC(2026, 9, 1)).getTime() / 86_400_000 + 25_569, 'call back in two days', false],
    ]);
    edit(host, page, (sheet) => {
      sheet.cellStyles[`${headingOf(sheet) + 2},0`] = { numberFormat: 'yyyy-mm-dd' };
    });
    write(host);
    expect(textOf(sheetNamed(host))).toMatch(/What got better since 1 Oct 2026/);
  });

  it('leaves a page alone in whose own lines somebody has typed, and says which', () => {
    const host = hostWith();
    write(host);
    edit(host, page, ({ rows }) => {
      (rows[6] as CellValue[])[4] = 'mine';
    });
    const before = sheetNamed(host);
    expect(() => write(host)).toThrow(/typed into our table on the sheet “One-to-one, Ada” \(row 7\)/);
    expect(sheetNamed(host)).toEqual(before);
  });

  it('is read by no report, and a copy that is kept stays as it is', () => {
    const host = hostWith();
    write(host);
    const book = host.workbook();
    const kept = { ...structuredClone(book.sheets[1] as Sheet), id: 99, name: 'One-to-one, Ada, October' };
    host.setWorkbook({ ...book, sheets: [...book.sheets, kept] });
    edit(host, 'Calls', (sheet) => Object.assign(sheet, { rows: callRows(80) }));
    write(host);
    expect(sheetNamed(host, kept.name).rows).toEqual(kept.rows);
    const summary = host.run('buildSummary', { asOf }) as { tabs: { sheet: string }[]; otherSheets: unknown[] };
    expect(summary.tabs.map(({ sheet }) => sheet)).toEqual(['Calls']);
    expect(summary.otherSheets).toEqual([]);
  });

  it('takes at most forty writes, and no more for more rows', () => {
    const writesFor = (days: number): number => {
      const host = hostWith(callRows(days));
      const before = host.stats().writes;
      write(host);
      return host.stats().writes - before;
    };
    expect(writesFor(100)).toBeLessThanOrEqual(40);
    expect(writesFor(100)).toBe(writesFor(60));
  });

  it('loses nothing that was agreed when the script is stopped at some of its calls', () => {
    const host = hostWith(callRows(10));
    write(host);
    agree(host, [[46_300, 'keep me', true]]);
    edit(host, 'Calls', (sheet) => Object.assign(sheet, { rows: callRows(20) }));
    const start = host.workbook();
    const before = host.stats().calls;
    write(host);
    const calls = host.stats().calls - before;
    for (let at = 3; at <= calls; at += 59) {
      host.setWorkbook(structuredClone(start));
      host.failNext({ at, when: 'after', repeat: 'kill' });
      try {
        write(host);
      } catch {
        // Nobody is told anything by a script that was stopped.
      }
      host.failNext(null);
      write(host);
      expect(agreedOn(host), `stopped at ${at}`).toEqual([[46_300, 'keep me', true]]);
      expect(sheetNamed(host).rows[0]?.[0]).toBe('One-to-one: Ada');
      expect(host.workbook().sheets).toHaveLength(2);
    }
  });
});
