import { describe, expect, it } from 'vitest';
import { bookOf, callRows, sheetNamed, startHost } from './startHost.ts';

const sample = (rows = 3) => [
  { name: 'Calls', cells: callRows(rows), formats: { 1: 'yyyy-mm-dd' } },
  { name: 'Phones', cells: [['Phone'], ['+7 495 123-45-67'], ['=1+1'], ['12-05']], formats: {} },
];

describe('sample tabs', () => {
  it('stand behind the others, with dates that are dates and texts that stay texts', async () => {
    const host = await startHost(bookOf({ Notes: [['mine']] }));
    expect(host.run('add', sample())).toEqual(['Calls', 'Phones']);
    expect(host.workbook().sheets.map(({ name }) => name)).toEqual(['Notes', 'Calls', 'Phones']);
    expect(sheetNamed(host, 'Calls').rows[1]).toEqual(['Ana', 45_000, 'Connected', 60]);
    expect(sheetNamed(host, 'Calls').cellStyles['1,1']?.numberFormat).toBe('yyyy-mm-dd');
    expect(sheetNamed(host, 'Phones').rows.slice(1)).toEqual([['+7 495 123-45-67'], ['=1+1'], ['12-05']]);
    expect(sheetNamed(host, 'Phones').formulas).toEqual({});
  });

  it('never overwrite a tab of that name', async () => {
    const host = await startHost(bookOf({ calls: [['mine']] }));
    expect(host.run('add', sample())).toEqual(['Calls 2', 'Phones']);
    expect(sheetNamed(host, 'calls').rows).toEqual([['mine']]);
  });

  it('are added once', async () => {
    const host = await startHost(bookOf({ Notes: [] }));
    host.run('add', sample());
    const before = JSON.stringify(host.workbook());
    expect(() => host.run('add', sample())).toThrow(
      'The sample tabs are already there: “Calls”, “Phones”. Delete them first to add them afresh.',
    );
    expect(JSON.stringify(host.workbook())).toBe(before);
  });

  it('may have more rows than a new sheet', async () => {
    const host = await startHost(bookOf({ Notes: [] }));
    host.run('add', sample(1500));
    expect(sheetNamed(host, 'Calls').rows.length).toBe(1501);
  });

  it('count once all of them are there, and are written again where that was cut off', async () => {
    const clean = await startHost(bookOf({ Notes: [] }));
    clean.resetStats();
    clean.run('add', sample());
    const { calls } = clean.stats();
    for (let at = 1; at <= calls; at += 1) {
      const host = await startHost(bookOf({ Notes: [] }));
      host.failNext({ at, when: 'after', repeat: 'kill' });
      expect(() => host.run('add', sample())).toThrow();
      const read = (host.run('read') as { sheets: [string, number][] }).sheets.filter(([, rows]) => rows > 1);
      expect([0, 2], `call ${at}`).toContain(read.length);
      if (read.length === 0) expect(host.run('add', sample()), `call ${at}`).toHaveLength(2);
      const written = host.workbook().sheets.filter(({ rows }) => rows.length > 0);
      expect(written.map(({ rows }) => rows)).toEqual([sample()[0]!.cells, sample()[1]!.cells]);
    }
  });

  it('wait for a build that is under way', async () => {
    const host = await startHost(bookOf({ Notes: [] }));
    host.holdLock('document');
    expect(() => host.run('add', sample())).toThrow('Another build is running in this spreadsheet.');
    expect(host.workbook().sheets).toHaveLength(1);
  });

  it('come once although the answer to each step is lost', async () => {
    const clean = await startHost(bookOf({ Notes: [] }));
    clean.resetStats();
    clean.run('add', sample());
    const { calls } = clean.stats();
    for (let at = 1; at <= calls; at += 1) {
      const host = await startHost(bookOf({ Notes: [] }));
      host.failNext({ at, when: 'after', repeat: 'once' });
      expect(host.run('add', sample()), `call ${at}`).toEqual(['Calls', 'Phones']);
      expect(host.workbook().sheets.map(({ rows }) => rows)).toEqual(clean.workbook().sheets.map(({ rows }) => rows));
    }
  });
});
