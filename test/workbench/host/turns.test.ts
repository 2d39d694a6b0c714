import { describe, expect, it } from 'vitest';
import { createHost } from '../../../workbench/host/host.ts';
import { emptySheet, emptyWorkbook } from '../../../workbench/workbook.ts';

const code = `
function cell() { return SpreadsheetApp.getActive().getSheets()[0].getRange('A1'); }
function count() { var one = cell(); one.setValue(one.getValue() + 1); }
function countLocked() {
  var lock = LockService.getDocumentLock();
  if (!lock.tryLock(1000)) throw new Error('Taken.');
  try { count(); } finally { lock.releaseLock(); }
}
function insert() { var sheet = SpreadsheetApp.getActive().getSheets()[0]; sheet.insertRowsBefore(1, 1); cell().getValue(); }
function changeList() { var values = cell().getValues(); values[0][0] += 1; cell().setValues(values); }
function sleepy() { Utilities.sleep(60000); cell().setValue(new Date().getUTCMinutes()); }
`;

function hostOf() {
  const workbook = { ...emptyWorkbook('Test'), sheets: [{ ...emptySheet(1, 'Data'), rows: [[0]] }] };
  const host = createHost({ code, manifest: { timeZone: 'Etc/UTC' }, workbook, now: '2026-11-24T10:00:00Z' });
  const value = () => host.workbook().sheets[0]?.rows[0]?.[0];
  return { host, value };
}

const theRest = { calls: 1000 };

describe('two executions by turns', () => {
  it('see what the other one has written in between', () => {
    const { host, value } = hostOf();
    const [one, other] = [host.inTurns('count'), host.inTurns('count')];
    expect(one({ calls: 4 }).state).toBe('stopped');
    expect(other(theRest)).toEqual({ state: 'done', message: '' });
    expect(value()).toBe(1);
    expect(one(theRest).state).toBe('done');
    // The first one had read before the other wrote: that is what a lock is for.
    expect(value()).toBe(1);
  });

  it('are as one after the other where each is patient at the other’s lock', () => {
    const { host, value } = hostOf();
    const [one, other] = [host.inTurns('countLocked'), host.inTurns('countLocked')];
    expect(one({ calls: 6 }).state).toBe('stopped');
    expect(other({ calls: 6, isPatient: true }).state).toBe('waiting');
    expect(one(theRest).state).toBe('done');
    expect(other(theRest).state).toBe('done');
    expect(value()).toBe(2);
  });

  it('are refused a lock that the other one holds where they are not', () => {
    const { host, value } = hostOf();
    const [one, other] = [host.inTurns('countLocked'), host.inTurns('countLocked')];
    one({ calls: 6 });
    expect(other(theRest)).toEqual({ state: 'done', message: 'Taken.' });
    expect(one(theRest).state).toBe('done');
    expect(value()).toBe(1);
  });
});

describe('an execution that was stopped', () => {
  it('does nothing twice', () => {
    const { host } = hostOf();
    const insert = host.inTurns('insert');
    for (let turn = 0; turn < 10; turn += 1) insert({ calls: 1 });
    expect(host.workbook().sheets[0]?.rowCount).toBe(1001);
  });

  it('has lists of its own, whatever it did to them before', () => {
    const { host, value } = hostOf();
    const change = host.inTurns('changeList');
    while (change({ calls: 1 }).state !== 'done');
    expect(value()).toBe(1);
  });

  it('goes on at its own time', () => {
    const { host, value } = hostOf();
    const [one, other] = [host.inTurns('sleepy'), host.inTurns('sleepy')];
    one({ calls: 1 });
    other(theRest);
    one(theRest);
    expect(value()).toBe(1);
  });

  it('may be forgotten, with the lock that it holds', () => {
    const { host } = hostOf();
    host.inTurns('countLocked')({ calls: 3 });
    host.endTurns();
    expect(host.inTurns('countLocked')(theRest).message).toBe('');
    expect(() => host.run('countLocked')).not.toThrow();
  });
});

describe('a spreadsheet that is kept', () => {
  it('is put back as often as one likes, with the clock and what is selected', () => {
    const { host, value } = hostOf();
    host.select('Data', { row: 3, column: 1, rows: 1, columns: 1 });
    const before = [host.workbookText(), host.selected()];
    const back = host.kept();
    for (let time = 0; time < 2; time += 1) {
      host.run('count');
      host.run('insert');
      host.select('Data', { row: 0, column: 0, rows: 1, columns: 1 });
      back();
      expect([host.workbookText(), host.selected()]).toEqual(before);
      host.run('sleepy');
      expect(value()).toBe(1);
      back();
    }
  });

  it('gives its parts as texts, equal where they are equal', () => {
    const { host } = hostOf();
    const [rest, sheet] = host.workbookParts();
    expect({ ...JSON.parse(rest!), sheets: [JSON.parse(sheet!)] }).toEqual(host.workbook());
    host.run('count');
    expect(host.workbookParts()[0]).toBe(rest);
    expect(host.workbookParts()[1]).not.toBe(sheet);
  });
});
