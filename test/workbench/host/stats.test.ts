import { describe, expect, it } from 'vitest';
import { createHost } from '../../../workbench/host/host.ts';
import { estimateRunTime } from '../../../workbench/host/runTime.ts';
import { addStats, emptyStats, type Stats } from '../../../workbench/host/stats.ts';
import { emptySheet, emptyWorkbook } from '../../../workbench/workbook.ts';

function statsOf(statements: string): Stats {
  const workbook = emptyWorkbook('Test');
  workbook.sheets.push({
    ...emptySheet(1, 'Data'),
    rows: [
      ['a', 1],
      ['b', 2],
    ],
  });
  const code = `function act() { var ss = SpreadsheetApp.getActive(); var sheet = ss.getSheetByName('Data'); ${statements} }`;
  const host = createHost({ code, manifest: {}, workbook });
  host.run('act');
  return host.stats();
}

describe('the counts', () => {
  it('hold one read for what is read twice', () => {
    const twice = 'sheet.getRange("A1:B2").getValues(); sheet.getRange("A1:B2").getValues();';
    expect(statsOf(twice)).toMatchObject({ executions: 1, reads: 2, cellsRead: 8, writes: 0, turns: 0 });
  });

  it('hold cells of lists, and one for a format of a whole range', () => {
    const writes = 'sheet.getRange("A1:B2").setValues([[1, 2], [3, 4]]).setFontWeight("bold");';
    expect(statsOf(writes)).toMatchObject({ writes: 2, cellsWritten: 5 });
  });

  it('hold a turn for each read that waits for writes', () => {
    const turns =
      'for (var i = 0; i < 3; i++) { sheet.getRange("A1").setValue(i); sheet.getLastRow(); sheet.getLastColumn(); }';
    expect(statsOf(turns)).toMatchObject({ turns: 3, reads: 7, writes: 3 });
  });

  it('hold no turn where a flush came first', () => {
    expect(statsOf('sheet.getRange("A1").setValue(1); SpreadsheetApp.flush(); sheet.getLastRow();')).toMatchObject({
      turns: 0,
      flushes: 1,
    });
  });

  it('hold charts, dates and properties', () => {
    const each = `
      sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B2')).build());
      for (var i = 0; i < 5; i++) Utilities.formatDate(new Date(), 'UTC', 'yyyy');
      PropertiesService.getDocumentProperties().setProperty('a', '1');
      CacheService.getDocumentCache().get('a');`;
    expect(statsOf(each)).toMatchObject({ charts: 1, dates: 5, properties: 2 });
  });

  it('hold the calls of builders, and each range of a list that is dressed', () => {
    const built = 'var text = SpreadsheetApp.newRichTextValue().setText("a").setLinkUrl("#gid=1").build();';
    expect(statsOf(built)).toMatchObject({ builders: 4, writes: 0 });
    const dressed = 'sheet.getRangeList(["A1", "B1", "A2:B2"]).setBackground("#fce8e6");';
    expect(statsOf(dressed)).toMatchObject({ builders: 1, writes: 1, cellsWritten: 3 });
  });

  it('hold the seconds of the script without those of the imitated services', () => {
    const workbook = emptyWorkbook('Test');
    workbook.sheets.push(emptySheet(1, 'Data'));
    const code = 'function act() { SpreadsheetApp.getActive().getSheets(); }';
    let ticks = 0;
    const host = createHost({ code, manifest: {}, workbook, clock: () => (ticks += 1) });
    host.resetStats();
    host.run('act');
    // Each look at this clock is a second: one call of a service lies between two, the execution around both calls.
    expect(host.stats().seconds).toBe(3);
  });

  it('add up', () => {
    const one = { ...emptyStats(), reads: 1, seconds: 0.5 };
    expect(addStats(one, one)).toMatchObject({ reads: 2, seconds: 1, writes: 0 });
  });
});

describe('the estimate', () => {
  it('of 10,000 backgrounds in one call comes near the second that Google reports', () => {
    const { mid } = estimateRunTime({ ...emptyStats(), writes: 1, cellsWritten: 10_000 });
    expect(mid).toBeCloseTo(1.2, 1);
  });

  it('of 4,000 values with a light flush comes near the published 0.61 seconds', () => {
    const { mid } = estimateRunTime({ ...emptyStats(), writes: 1, cellsWritten: 4000 });
    expect(mid + 0.1).toBeCloseTo(0.58, 1);
  });

  it('spreads from low to high', () => {
    const { low, mid, high } = estimateRunTime({ ...emptyStats(), executions: 1, reads: 8, turns: 2, seconds: 1 });
    expect(low).toBeLessThan(mid);
    expect(mid).toBeLessThan(high);
  });
});
