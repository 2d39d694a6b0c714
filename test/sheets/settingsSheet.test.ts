import { describe, expect, it } from 'vitest';
import type { SettingLine } from '../../src/find/settings/settingLines.ts';
import { bookOf, callRows, sheetNamed, startHost } from './startHost.ts';

const meaning = { en: 'What it is.', ru: 'Что это.' };
const lines: SettingLine[] = [
  { setting: 'Fiscal year starts in month', value: 1, meaning },
  { setting: 'As of', value: '', meaning },
  { setting: 'Calls tab', value: 'Calls', meaning },
  { setting: 'Calls column: rep', value: '=Owner', meaning },
];
const more: SettingLine = { setting: 'Calls outcome: -1 day', value: 'voicemail', meaning };

const start = (tabs: Parameters<typeof bookOf>[0] = {}) => startHost(bookOf({ Calls: callRows(2), ...tabs }));

describe('the KPI Settings tab', () => {
  it('is made behind the others with everything that was understood', async () => {
    const host = await start();
    expect(host.run('writeLines', lines)).toBe(4);
    expect(host.workbook().sheets.map(({ name }) => name)).toEqual(['Calls', 'KPI Settings']);
    const { rows, formulas, frozenRows } = sheetNamed(host, 'KPI Settings');
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['Setting', 'Value', 'What it means'],
      ['Fiscal year starts in month', 1, 'What it is.'],
      ['As of', '', 'What it is.'],
      ['Calls tab', 'Calls', 'What it is.'],
      ['Calls column: rep', '=Owner', 'What it is.'],
    ]);
    expect(formulas).toEqual({});
    expect(frozenRows).toBe(1);
  });

  it('is ours even where the answer to its making is lost', async () => {
    const host = await start();
    const before = host.workbook();
    host.resetStats();
    host.run('writeLines', lines);
    const { calls } = host.stats();
    for (let at = 1; at <= calls; at += 1) {
      host.setWorkbook(structuredClone(before));
      host.failNext({ at, when: 'after', repeat: 'once' });
      host.run('writeLines', lines);
      expect([at, sheetNamed(host, 'KPI Settings').metadata.length]).toEqual([at, 1]);
    }
    host.failNext(null);
  });

  it('is not written when no line is missing', async () => {
    const host = await start();
    host.run('writeLines', lines);
    const before = JSON.stringify(host.workbook());
    expect(host.run('writeLines', lines)).toBe(0);
    expect(JSON.stringify(host.workbook())).toBe(before);
  });

  it('keeps what people typed, in whatever order and spelling, and gets the missing lines below', async () => {
    const typed = [
      ['calls TAB', 'Old calls', 'ours'],
      ['Fiscal year starts in  month', 4],
      ['', '', 'a remark'],
    ];
    const host = await start({ 'KPI Settings': typed });
    expect(host.run('writeLines', [...lines, more])).toBe(3);
    const { rows } = sheetNamed(host, 'KPI Settings');
    expect(rows.slice(0, 3).map((row, i) => row.slice(0, typed[i]?.length))).toEqual(typed);
    expect(rows.slice(3).map(([setting]) => setting)).toEqual(['As of', 'Calls column: rep', 'Calls outcome: -1 day']);
  });

  it('has its heading row again after a script that was stopped at any of its calls', async () => {
    const host = await start();
    const before = host.workbook();
    host.resetStats();
    host.run('writeLines', lines);
    const { calls } = host.stats();
    const whole = sheetNamed(host, 'KPI Settings').rows;
    expect(whole[0]?.slice(0, 2)).toEqual(['Setting', 'Value']);
    for (let at = 1; at <= calls; at += 1) {
      host.setWorkbook(structuredClone(before));
      host.failNext({ at, when: 'after', repeat: 'kill' });
      expect(() => host.run('writeLines', lines)).toThrow();
      host.failNext(null);
      host.run('writeLines', lines);
      expect([at, sheetNamed(host, 'KPI Settings').rows]).toEqual([at, whole]);
    }
  });

  it('whose heading row people have deleted keeps each of its lines, none of them twice', async () => {
    const host = await start();
    host.run('writeLines', lines);
    const book = host.workbook();
    const sheet = book.sheets.find(({ name }) => name === 'KPI Settings')!;
    sheet.rows.shift();
    sheet.rows[0]![1] = 4;
    host.setWorkbook(book);
    expect(host.run('writeLines', lines)).toBe(0);
    expect(host.run('writeLines', [...lines, more])).toBe(1);
    expect(sheetNamed(host, 'KPI Settings').rows.map((row) => row.slice(0, 2))).toEqual([
      ['Fiscal year starts in month', 4],
      ['As of', ''],
      ['Calls tab', 'Calls'],
      ['Calls column: rep', '=Owner'],
      ['Calls outcome: -1 day', 'voicemail'],
    ]);
  });

  it('is found under another name', async () => {
    const host = await start();
    host.run('writeLines', lines);
    const book = host.workbook();
    for (const sheet of book.sheets) if (sheet.name === 'KPI Settings') sheet.name = 'Настройки';
    host.setWorkbook(book);
    expect(host.run('writeLines', [...lines, more])).toBe(1);
    expect(host.workbook().sheets.map(({ name }) => name)).toEqual(['Calls', 'Настройки']);
    expect(sheetNamed(host, 'Настройки').rows.at(-1)?.slice(0, 2)).toEqual(['Calls outcome: -1 day', 'voicemail']);
  });

  it('has room made for its lines', async () => {
    const host = await start({ 'KPI Settings': [['Calls tab', 'Calls']] });
    const book = host.workbook();
    for (const sheet of book.sheets) if (sheet.name === 'KPI Settings') sheet.rowCount = 2;
    host.setWorkbook(book);
    expect(host.run('writeLines', lines)).toBe(3);
    expect(sheetNamed(host, 'KPI Settings').rows.length).toBe(4);
  });

  it('is written once although the answer to each step is lost', async () => {
    const clean = await start();
    clean.resetStats();
    clean.run('writeLines', lines);
    const { calls } = clean.stats();
    for (let at = 1; at <= calls; at += 1) {
      const host = await start();
      host.failNext({ at, when: 'after', repeat: 'once' });
      host.run('writeLines', lines);
      expect(sheetNamed(host, 'KPI Settings').rows, `call ${at}`).toEqual(sheetNamed(clean, 'KPI Settings').rows);
      expect(host.workbook().sheets.length, `call ${at}`).toBe(2);
    }
  });

  it('keeps what a colleague has typed since it was read', async () => {
    const read = [['Calls tab', 'Calls']];
    const host = await start({ 'KPI Settings': [...read, ['As of', '2025-03-31'], ['a remark of mine']] });
    host.run('writeLinesOver', lines, read);
    const { rows } = sheetNamed(host, 'KPI Settings');
    expect(rows.map(([setting]) => setting)).toEqual([
      'Calls tab',
      'As of',
      'a remark of mine',
      'Fiscal year starts in month',
      'Calls column: rep',
    ]);
    expect(rows[1]?.[1]).toBe('2025-03-31');
  });

  const kept = [['Calls tab', 'Old calls', '', 'mine'], [], ['', '', '', 'mine too']];

  it.each([
    ['where there is none', {}],
    ['where people keep cells around its lines', { 'KPI Settings': kept }],
  ])('is whole after the next build, whatever call the run was stopped at, %s', async (_, tabs) => {
    const clean = await start(tabs);
    clean.resetStats();
    clean.run('writeLines', lines);
    const wanted = sheetNamed(clean, 'KPI Settings').rows;
    const { calls } = clean.stats();
    for (const when of ['before', 'after'] as const)
      for (let at = 1; at <= calls; at += 1) {
        const host = await start(tabs);
        host.failNext({ at, when, repeat: 'kill' });
        try {
          host.run('writeLines', lines);
        } catch {
          // Stopped: the next run finds what it left.
        }
        host.failNext(null);
        host.run('writeLines', lines);
        expect(sheetNamed(host, 'KPI Settings').rows, `${when} call ${at}`).toEqual(wanted);
      }
  });

  it('is not written while a colleague builds', async () => {
    const host = await start();
    host.holdLock('document');
    expect(() => host.run('writeLines', lines)).toThrow('Another build is running');
    expect(host.workbook().sheets.length).toBe(1);
  });
});
