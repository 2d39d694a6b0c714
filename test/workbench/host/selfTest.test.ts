import { beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from '../../../.ci/bundle.ts';
import { withSelfTest } from '../../../.ci/editions.ts';
import { written } from '../../../workbench/host/contract.ts';
import { createHost, type Host } from '../../../workbench/host/host.ts';
import { estimateRunTime } from '../../../workbench/host/runTime.ts';
import { correctedRows, rowKey, type Seen } from '../../../workbench/host/seen.ts';
import { whyNot } from '../../../workbench/host/selfTest/rows.ts';
import { emptyStats } from '../../../workbench/host/stats.ts';
import { emptySheet, emptyWorkbook } from '../../../workbench/workbook.ts';

describe('the self-test', () => {
  let host: Host;
  let files: Record<string, string>;
  const bookWith = (rows: string[][]) => {
    const workbook = emptyWorkbook('Trial', { locale: 'de_DE', timeZone: 'Europe/Berlin' });
    return { ...workbook, sheets: [{ ...emptySheet(7, 'Sheet1'), rows }] };
  };
  const start = (rows: string[][]) =>
    createHost({
      code: files['Code.js'] ?? '',
      manifest: JSON.parse(files['appsscript.json'] ?? ''),
      workbook: bookWith(rows),
    });
  const result = () => host.workbook().sheets.find(({ name }) => name === 'Self-test')?.rows ?? [];
  const seenOf = (): Seen => {
    const from = result().findIndex(([first]) => String(first).startsWith('For workbench/host/seen.json'));
    return JSON.parse(
      result()
        .slice(from + 1)
        .map(([piece]) => piece)
        .join(''),
    ) as Seen;
  };

  beforeAll(async () => {
    files = await filesOf(withSelfTest());
    host = start([]);
    host.run('runSelfTest');
  });

  it('leaves the spreadsheet as it was, and a tab with what it found', () => {
    const { sheets, locale, timeZone } = host.workbook();
    expect(sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Self-test']);
    expect({ locale, timeZone }).toEqual({ locale: 'de_DE', timeZone: 'Europe/Berlin' });
  });

  it('has a line for every row of the contract', () => {
    const calls = result().map(([call]) => call);
    for (const row of written) expect(calls).toContain(rowKey(row));
  });

  it('finds in the local host what the contract says of each call that a menu can make', () => {
    const rows = written.filter((row) => whyNot(row) === null && !row.mode && !row.call.startsWith('='));
    expect(rows.length).toBeGreaterThan(100);
    const answers = new Map(result().map(([call, , found, verdict]) => [call, { found, verdict }]));
    const differing = rows
      .filter((row) => answers.get(rowKey(row))?.verdict !== 'as expected')
      .map((row) => [row.call, answers.get(rowKey(row))?.found]);
    expect(differing).toEqual([]);
  });

  it('measures every class of call', () => {
    const { seconds } = seenOf();
    expect(Object.keys(seconds).sort()).toEqual([
      'cellsRead',
      'cellsWritten',
      'charts',
      'dates',
      'flushes',
      'properties',
      'reads',
      'writes',
    ]);
    for (const each of Object.values(seconds)) expect(each).toBeGreaterThanOrEqual(0);
  });

  it('refuses a spreadsheet in which something stands', () => {
    const used = start([['mine']]);
    expect(() => used.run('runSelfTest')).toThrow(/new, empty spreadsheet/);
    expect(used.workbook().sheets).toHaveLength(1);
  });
});

describe('what a self-test has found on Google', () => {
  const row = written.find(({ call }) => call === 'typeof Intl')!;
  const seen: Seen = { day: '2030-01-02', rows: [{ key: rowKey(row), value: 'object' }], seconds: { reads: 0.5 } };

  it('takes the place of what was assumed, with its source', () => {
    const corrected = correctedRows(written, seen);
    expect(corrected.find(({ call }) => call === 'typeof Intl')).toEqual({
      call: 'typeof Intl',
      value: 'object',
      grade: 'L',
      source: 'self-test on Google, 2030-01-02',
    });
    expect(corrected.filter((one, i) => one !== written[i])).toHaveLength(1);
  });

  it('may be an error where a value was written, and not both', () => {
    const rows = [{ key: rowKey(row), error: 'Intl is not defined' }];
    const one = correctedRows(written, { ...seen, rows }).find(({ call }) => call === 'typeof Intl');
    expect(one).toMatchObject({ error: 'Intl is not defined' });
    expect(one).not.toHaveProperty('value');
  });

  it('is what an estimate counts with', () => {
    const stats = { ...emptyStats(), reads: 4 };
    expect(estimateRunTime(stats, seen)).toEqual({ low: 2, mid: 2, high: 2 });
    expect(estimateRunTime({ ...emptyStats(), flushes: 2 }, seen).mid).toBe(1);
  });
});
