import { beforeAll, describe, expect, it } from 'vitest';
import { bundleAddOn } from '../../.ci/bundle.ts';
import type { FoundTabs } from '../../src/sidebar/server.ts';
import type { Summary } from '../../src/summary/summary.ts';
import type { Teaching } from '../../src/summary/understood/teaching.ts';
import { createHost } from '../../workbench/host/host.ts';
import type { CellValue, Workbook } from '../../workbench/workbook.ts';
import { bookOf } from './startHost.ts';

const results = ['Connected', 'Voicemail', 'No answer'];
const month = (name: string): CellValue[][] => [
  ['Wann', 'Wer', 'Wie lief es'],
  ...Array.from({ length: 30 }, (_, i): CellValue[] => [
    `2025-${name}-${String(i + 1).padStart(2, '0')}`,
    ['Ann', 'Bo'][i % 2] as string,
    results[i % 3] as string,
  ]),
];

describe('a sheet that is taught in the spreadsheet', () => {
  let code = '';
  beforeAll(async () => {
    code = await bundleAddOn();
  });
  const open = (workbook: Workbook) =>
    createHost({ code, manifest: {}, workbook, userLocale: 'en', now: '2025-12-31T10:00:00Z' });

  it('is read under another name, in a copy of the file and with the months to come, and nothing is asked twice', () => {
    const host = open(bookOf({ Liste: month('05') }));
    const before = host.run('findTabs') as FoundTabs;
    expect(before.tabs).toEqual([]);
    const guessed = host.run('lookAtSheet', { sheet: 'Liste', kind: 'call' }) as Teaching;
    expect(guessed.feedback?.read).toBe('30 of 30 rows read.');
    const taught = host.run('saveSettings', guessed.lines) as FoundTabs;
    expect(taught.tabs.map(({ tab, sheet }) => [tab, sheet])).toEqual([['calls', 'Liste']]);
    expect((host.run('buildSummary', {}) as Summary).questions).toEqual([]);
    const copy = host.workbook();
    const sheets = copy.sheets.map((sheet) => (sheet.name === 'Liste' ? { ...sheet, name: 'Mai' } : sheet));
    const [june] = bookOf({ Juni: month('06') }).sheets;
    const later = open({ ...copy, sheets: [...sheets, { ...june!, id: 77 }] });
    const summary = later.run('buildSummary', {}) as Summary;
    expect(summary.questions).toEqual([]);
    expect(summary.tabs.map(({ tab, sheet, counted }) => [tab, sheet, counted])).toEqual([
      ['calls', 'Mai', 30],
      ['calls', 'Juni', 30],
    ]);
    expect(summary.kpis.find(({ name }) => name === 'CALLS_MADE')?.value).toBe(60);
    const settings = later.workbook().sheets.find(({ name }) => name === 'KPI Settings')!.rows;
    expect(settings.filter(([setting]) => String(setting).startsWith('Sheets headed'))).toEqual([
      [
        'Sheets headed: Wann | Wer | Wie lief es',
        'call: at = Wann | rep = Wer | outcome = Wie lief es',
        expect.any(String),
      ],
    ]);
  });

  it('reads one sheet for an answer, however many there are', () => {
    const host = open(bookOf({ Liste: month('05'), Other: month('06'), Third: month('07') }));
    const cellsOf = () => host.stats().cellsRead;
    const count = cellsOf();
    host.run('lookAtSheet', { sheet: 'Liste', kind: 'call' });
    expect(cellsOf() - count).toBeLessThan(2 * 31 * 3);
  });

  it('says so when the sheet is gone', () => {
    const host = open(bookOf({ Liste: month('05') }));
    expect(() => host.run('lookAtSheet', { sheet: 'Gone' })).toThrow('The sheet “Gone” is gone.');
  });
});
