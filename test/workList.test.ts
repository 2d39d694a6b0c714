import { describe, expect, it } from 'vitest';
import type { Host } from '../workbench/host/host.ts';
import { installedIn } from '../workbench/installed.ts';
import { type CellValue, emptySheet, emptyWorkbook, type Sheet } from '../workbench/workbook.ts';

const asOf = '2026-11-20';
const [done, what, client, note, key] = [0, 1, 3, 7, 8];

function hostWith(rows: CellValue[][], locale = 'en_US'): Host {
  const deals: Sheet = { ...emptySheet(7, 'Deals'), rows };
  return installedIn({ ...emptyWorkbook('Team', { timeZone: 'Europe/Paris', locale }), sheets: [deals] });
}

const headings = ['Deal ID', 'Create date', 'Deal owner', 'Deal stage', 'Close date', 'Amount', 'Company name'];
/** Open deals, each past its close day. */
const dealsNamed = (...ids: string[]): CellValue[][] => [
  headings,
  ...ids.map((id, i) => [id, '2026-09-01', 'Ada', 'Proposal', '2026-10-01', 100 * (i + 1), `Client ${id}`]),
];

const build = (host: Host): string => (host.run('listWork', { asOf }) as { text: string }).text;
const sheetNamed = (host: Host, name: string): Sheet | undefined =>
  host.workbook().sheets.find((sheet) => sheet.name === name);

/** Rows of the list with something in them, below its headings. */
function listIn(host: Host, name = 'Work list'): CellValue[][] {
  const sheet = sheetNamed(host, name);
  if (!sheet) throw new Error(`There is no sheet “${name}”.`);
  return sheet.rows.slice(sheet.frozenRows).filter((row) => row.some((cell) => cell !== ''));
}

function rowOf(host: Host, ofKey: string): number {
  return (sheetNamed(host, 'Work list') as Sheet).rows.findIndex((row) => row[key] === ofKey);
}

/** Changes a sheet as a person would. */
function edit(host: Host, name: string, change: (sheet: Sheet) => void): void {
  const book = host.workbook();
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet “${name}”.`);
  change(sheet);
  host.setWorkbook(book);
}

function noteOn(host: Host, id: string, text: CellValue, ticked = true): void {
  const row = rowOf(host, `deals ${id}`);
  edit(host, 'Work list', ({ rows }) => {
    (rows[row] as CellValue[])[note] = text;
    (rows[row] as CellValue[])[done] = ticked;
  });
}

function typed(rows: CellValue[][], column: number, text: string): void {
  (rows[5] as CellValue[])[column] = text;
}

const told = (host: Host, name?: string): string[] =>
  listIn(host, name).map((row) => [row[client], row[done], row[note]].join(', '));

describe('the work list, in the built bundle', () => {
  it('lists what is left to do, with a box to tick and a link to the row', () => {
    const host = hostWith(dealsNamed('A', 'B'));
    expect(build(host)).toBe('2 rows have something left to do; see the tab “Work list”.');
    const sheet = sheetNamed(host, 'Work list') as Sheet;
    expect(listIn(host)).toEqual([
      [false, 'Open deal past its close day', 'Ada', 'Client B', 50, 200, 'Deals, 3', '', 'deals B'],
      [false, 'Open deal past its close day', 'Ada', 'Client A', 50, 100, 'Deals, 2', '', 'deals A'],
    ]);
    expect(sheet.validations?.['5,0']?.criterion).toBe('CHECKBOX');
    expect(sheet.links?.['5,6']).toMatch(/^#gid=\d+&range=A3$/);
    expect(sheet.hiddenColumns).toEqual([key]);
  });

  it('speaks Russian', () => {
    const host = hostWith(dealsNamed('A'));
    host.run('setLanguage', 'ru');
    expect(build(host)).toBe('Незавершённые дела: 1 строка, см. лист «Список дел».');
    expect(listIn(host, 'Список дел')[0]?.[what]).toBe('Срок закрытия сделки прошёл');
  });

  it('keeps ticks and notes with their rows when the language changes', () => {
    const host = hostWith(dealsNamed('A', 'B'));
    build(host);
    noteOn(host, 'A', 'ask in May');
    host.run('setLanguage', 'ru');
    build(host);
    expect(told(host)).toEqual(['Client B, false, ', 'Client A, true, ask in May']);
  });

  it('keeps ticks and notes with their rows over fifty builds, whatever happens to the tab and the list', () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const shuffled = <T>(list: readonly T[]): T[] => {
      const rest = [...list];
      return list.map(() => rest.splice(random(rest.length), 1)[0] as T);
    };
    const host = hostWith(dealsNamed('D0', 'D1', 'D2', 'D3', 'D4', 'D5'));
    const theirs = new Map<string, { note: string; done: boolean }>();
    let count = 6;
    for (let build_ = 0; build_ < 50; build_ += 1) {
      edit(host, 'Deals', (sheet) => {
        const rows = sheet.rows.slice(1).filter(() => random(12) > 0);
        for (let i = random(3); i > 0; i -= 1, count += 1) rows.push(dealsNamed(`D${count}`)[1] as CellValue[]);
        for (const row of rows) if (random(15) === 0) row[3] = 'Closed won';
        for (const row of rows) row[5] = random(1000);
        if (rows.length === 0) rows.push(dealsNamed(`D${count++}`)[1] as CellValue[]);
        sheet.rows = [headings, ...shuffled(rows)];
      });
      build(host);
      const list = listIn(host);
      const open = (sheetNamed(host, 'Deals') as Sheet).rows
        .filter((row) => row[3] === 'Proposal')
        .map(([id]) => `deals ${id}`);
      const expected = open.map((id) => [id, theirs.get(id)?.done ?? false, theirs.get(id)?.note ?? '']);
      const gone = [...theirs].filter(([id, own]) => own.note !== '' && !open.includes(id));
      expect(list.map((row) => [row[key], row[done], row[note]]).sort()).toEqual(
        [...expected, ...gone.map(([id, own]) => [id, own.done, own.note])].sort(),
      );
      for (const [id] of [...theirs]) if (!list.some((row) => row[key] === id)) theirs.delete(id);
      edit(host, 'Work list', (sheet) => {
        const top = sheet.rows.slice(0, sheet.frozenRows);
        const rows = sheet.rows.slice(sheet.frozenRows).filter((row) => row[key]);
        for (const row of rows) {
          if (random(3) > 0) continue;
          row[note] = ['', `note ${build_}`, '5', '12-05', '=later', "'quoted"][random(6)] as string;
          row[done] = random(2) === 0;
          theirs.set(String(row[key]), { note: row[note] as string, done: row[done] as boolean });
        }
        sheet.rows = [...top, ...shuffled(rows)];
      });
    }
    expect(host.workbook().sheets.map(({ name }) => name)).toEqual(['Deals', 'Work list']);
  });

  it('loses what is done in the data, and keeps a note of it until it is deleted', () => {
    const host = hostWith(dealsNamed('A', 'B', 'C'));
    build(host);
    noteOn(host, 'A', 'signed at last');
    noteOn(host, 'B', '');
    edit(host, 'Deals', ({ rows }) => {
      for (const row of rows.slice(1, 3)) row[3] = 'Closed won';
    });
    build(host);
    expect(listIn(host).map((row) => [row[what], row[client], row[note]])).toEqual([
      ['Open deal past its close day', 'Client C', ''],
      ['No longer on the list', 'Client A', 'signed at last'],
    ]);
    edit(host, 'Work list', ({ rows }) => {
      (rows[6] as CellValue[])[note] = '';
    });
    build(host);
    expect(told(host)).toEqual(['Client C, false, ']);
  });

  it.each<[string, (sheet: Sheet) => void]>([
    ['below it', ({ rows }) => rows.push(['', 'call all of them'])],
    ['in a column of theirs', ({ rows }) => typed(rows, 9, 'next week')],
    ['over a cell of ours', ({ rows }) => typed(rows, 2, 'Bob')],
    ['in place of a tick', ({ rows }) => typed(rows, done, 'nearly')],
    ['in a note of a cell', (sheet) => Object.assign(sheet.notes, { '5,3': 'nice people' })],
    ['as a formula', (sheet) => Object.assign(sheet.formulas, { '5,7': '=A1' })],
  ])('leaves a list to people who have written %s, and takes their notes along', (_, change) => {
    const host = hostWith(dealsNamed('A', 'B'));
    build(host);
    noteOn(host, 'A', 'ask in May');
    edit(host, 'Work list', change);
    const before = sheetNamed(host, 'Work list');
    expect(build(host)).toMatch(/was left as it is; its ticks and notes stand on the new tab “Work list 2”/);
    expect(sheetNamed(host, 'Work list')?.rows).toEqual(before?.rows);
    expect(told(host, 'Work list 2')).toContain('Client A, true, ask in May');
    edit(host, 'Work list 2', ({ rows }) => {
      for (const row of rows.slice(5)) row[note] = '';
    });
    build(host);
    expect(told(host, 'Work list 2')).toContain('Client A, true, ');
    expect(sheetNamed(host, 'Work list 3')).toBeUndefined();
  });

  it('is read by no report', () => {
    const host = hostWith(dealsNamed('A', 'B'));
    build(host);
    const summary = host.run('buildSummary', { asOf, everything: true }) as {
      tabs: { sheet: string }[];
      otherSheets: unknown[];
    };
    expect(summary.tabs.map(({ sheet }) => sheet)).toEqual(['Deals']);
    expect(summary.otherSheets).toEqual([]);
  });

  it('loses no note when the script is stopped at any of its calls', () => {
    const host = hostWith(dealsNamed('A', 'B'));
    build(host);
    noteOn(host, 'A', 'keep me');
    edit(host, 'Deals', ({ rows }) => rows.push(dealsNamed('C')[1] as CellValue[]));
    const start = host.workbook();
    const before = host.stats().calls;
    build(host);
    const calls = host.stats().calls - before;
    const lost: number[] = [];
    for (let at = 1; at <= calls; at += 1) {
      host.setWorkbook(structuredClone(start));
      host.failNext({ at, when: 'after', repeat: 'kill' });
      try {
        build(host);
      } catch {
        // Nobody is told anything by a script that was stopped.
      }
      host.failNext(null);
      build(host);
      if (!told(host).includes('Client A, true, keep me') || listIn(host).length !== 3) lost.push(at);
    }
    expect(lost).toEqual([]);
    expect(calls).toBeGreaterThan(40);
  });
});
