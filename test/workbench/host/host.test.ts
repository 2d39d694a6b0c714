import { describe, expect, it } from 'vitest';
import { createHost, type HostOptions } from '../../../workbench/host/host.ts';
import { emptySheet, emptyWorkbook, type Workbook } from '../../../workbench/workbook.ts';

function workbookOf(rows: Workbook['sheets'][number]['rows'] = [['Ada', 1]], timeZone = 'Etc/UTC'): Workbook {
  const workbook = emptyWorkbook('Test', { timeZone });
  workbook.sheets.push({ ...emptySheet(1, 'Data'), rows });
  return workbook;
}

function hostOf(code: string, options: Partial<HostOptions> = {}) {
  return createHost({ code, manifest: { timeZone: 'Etc/UTC' }, workbook: workbookOf(), ...options });
}

const nothingInside = 'constructor.constructor("return typeof process")()';

describe('the realm', () => {
  it.each([
    nothingInside,
    `SpreadsheetApp.${nothingInside}`,
    `SpreadsheetApp.getActive().getSheets().${nothingInside}`,
    `globalThis.${nothingInside}`,
    `console.log.${nothingInside}`,
    `Date.${nothingInside}`,
    `(function () { try { SpreadsheetApp.nothing(); } catch (e) { return e.${nothingInside}; } })()`,
  ])('has no way to Node through %s', (expression) => {
    expect(hostOf(`function escape() { return ${expression}; }`).run('escape')).toBe('undefined');
  });

  it('leaves no name of its own in the script’s global scope', () => {
    const names = hostOf('function names() { return Object.getOwnPropertyNames(globalThis).sort(); }').run('names');
    const services = 'CacheService Charts HtmlService LockService Logger PropertiesService ScriptApp Session';
    const expected = [...services.split(' '), 'SpreadsheetApp', 'Utilities', 'names'];
    const ours = (names as string[]).filter((name) => !(name in globalThis));
    expect(ours).toEqual(expected);
  });

  it.each([false, true])('forgets the script’s variables after every execution, isWarm: %s', (isWarm) => {
    const host = hostOf(
      'var count = 0; function next() { extra = 1; return ++count; } function left() { return typeof extra; }',
      { isWarm },
    );
    expect([host.run('next'), host.run('next'), host.run('left')]).toEqual([1, 1, 'undefined']);
  });

  it('says what to do about const at the top level', () => {
    const host = hostOf('const a = 1; function get() { return a; }');
    expect(() => host.run('get')).toThrow(/use var or function/);
  });

  it('does not load a module', () => {
    expect(() => hostOf('export function f() {}')).toThrow(SyntaxError);
    expect(() => hostOf('function f() { return import("node:fs"); }')).toThrow(/import\(\)/);
  });

  it('lets a script that asks a service while loading fail where there is no document', () => {
    const host = hostOf('var book = SpreadsheetApp.getActive(); function onOpen() {}');
    expect(() => host.openMenu('NONE')).toThrow(
      /Specified permissions are not sufficient to call SpreadsheetApp.getActive/,
    );
    expect(host.openMenu('LIMITED')).toEqual([]);
  });

  it('gives the zone of the process back', () => {
    const before = process.env.TZ;
    hostOf('function f() {}', { scriptTimeZone: 'Asia/Tokyo' }).run('f');
    expect(process.env.TZ).toBe(before);
  });
});

describe('a workbook', () => {
  const long = () => Array.from({ length: 25_001 }, (_, row) => [row, `Call ${row}`]);

  it('is there row for row, however long it is, and stays with whoever gave it', () => {
    const workbook = workbookOf(long());
    expect(hostOf('function f() {}', { workbook }).workbook()).toEqual(workbook);
    expect(workbook.sheets[0]?.rows).toEqual(long());
  });

  it('that is given away is the host’s alone', () => {
    const workbook = workbookOf(long());
    const host = hostOf('function f() {}', { workbook, isGivenAway: true });
    expect(host.workbook().sheets[0]?.rows).toEqual(long());
    expect(workbook.sheets[0]?.rows).toEqual([]);
  });
});

describe('calls from the page', () => {
  const code = `
    function echo(value) { return value; }
    function hidden_() { return 1; }
    function say(what) { return { date: new Date(0), nested: [{ when: new Date(0) }], f: function () {}, nan: NaN }[what]; }
    function round() { var a = {}; a.a = a; return a; }
    function fail() { throw new TypeError('Bad tab'); }
    function isOwnArray(list) { return list instanceof Array; }`;
  const host = hostOf(code);

  it('names the functions that may be called', () => {
    expect(host.functions).toEqual(['echo', 'say', 'round', 'fail', 'isOwnArray']);
  });

  it.each(['hidden_', 'nobody', 'SpreadsheetApp', 'toString', '__proto__'])('does not find %s', (name) => {
    expect(() => host.run(name)).toThrow(`Script function not found: ${name}`);
  });

  it('passes plain values both ways', () => {
    const value = { a: [1, 'x', null, true], b: { c: -0.5 } };
    expect(host.run('echo', value)).toEqual(value);
    expect(host.run('echo')).toBe(null);
    expect(host.run('isOwnArray', [1])).toBe(true);
  });

  it.each([[new Date(0)], [[{ a: new Date(0) }]], [() => 1], [new Map()], [Number.NaN], [Symbol('x')]])(
    'refuses %s as an argument',
    (value) => {
      expect(() => host.run('echo', value)).toThrow(/Failed due to illegal value in property: /);
    },
  );

  it.each(['date', 'nested', 'f', 'nan'])('refuses to return a %s', (what) => {
    expect(() => host.run('say', what)).toThrow(/Failed due to illegal value in property: /);
  });

  it('refuses what holds itself', () => {
    expect(() => host.run('round')).toThrow(/circular/);
  });

  it('brings an error’s name and message over', () => {
    expect(() => host.run('fail')).toThrow(expect.objectContaining({ name: 'TypeError', message: 'Bad tab' }));
  });
});

describe('the menu and the page', () => {
  const code = `
    function onOpen(e) {
      SpreadsheetApp.getUi().createAddonMenu().addItem('Build ' + e.authMode, 'build').addSeparator().addItem('Help', 'help').addToUi();
    }
    function help() {
      var ui = SpreadsheetApp.getUi();
      if (ui.alert('Help', 'Read on?', ui.ButtonSet.YES_NO) !== ui.Button.YES) { SpreadsheetApp.getActive().toast('Bye', 'Help', 3); return; }
      ui.showSidebar(HtmlService.createHtmlOutputFromFile('page').setTitle('KPIs'));
    }`;

  it('gives the items of the add-on’s menu', () => {
    expect(hostOf(code).openMenu('LIMITED')).toEqual([
      { label: 'Build LIMITED', functionName: 'build' },
      { separator: true },
      { label: 'Help', functionName: 'help' },
    ]);
  });

  it('opens the page that a menu item shows', () => {
    const host = hostOf(code, { html: { 'page.html': '<p>Hello</p>' } });
    expect(host.sidebar()).toBe(null);
    host.runMenu('help');
    expect(host.page()).toMatchObject({ kind: 'sidebar', title: 'KPIs', html: '<p>Hello</p>' });
    expect(host.alerts()).toEqual([{ kind: 'alert', title: 'Help', text: 'Read on?', buttons: 'YES_NO' }]);
  });

  it('gives the answer that the user was told to give', () => {
    const host = hostOf(code);
    host.answer('NO');
    host.runMenu('help');
    expect(host.toasts()).toEqual([{ message: 'Bye', title: 'Help', seconds: 3 }]);
  });
});

describe('the selection', () => {
  it('is what the script or the user has selected last', () => {
    const host = hostOf(`
      function select() { SpreadsheetApp.getActive().getSheetByName('Data').getRange('B3:C4').activate(); }
      function where() { return SpreadsheetApp.getActive().getActiveRange().getA1Notation(); }`);
    expect([host.selected(), host.run('where')]).toEqual([null, 'A1']);
    host.run('select');
    expect(host.selected()).toEqual({ sheet: 'Data', area: { row: 2, column: 1, rows: 2, columns: 2 } });
    host.select('Data', { row: 0, column: 1, rows: 1, columns: 1 });
    expect(host.run('where')).toBe('B1');
  });
});

describe('a fault', () => {
  const code = `
    function write() {
      var sheet = SpreadsheetApp.getActive().getSheetByName('Data');
      try { sheet.getRange('A1').setValue('new'); } catch (e) { sheet.getRange('B1').setValue('caught ' + e.message); }
      finally { sheet.getRange('C1').setValue('end'); }
      return 'done';
    }`;
  // getActive, getSheetByName, getRange, setValue: the fourth call writes.
  const cellsAfter = (plan: Parameters<ReturnType<typeof hostOf>['failNext']>[0]) => {
    const host = hostOf(code);
    host.failNext(plan);
    let outcome: unknown;
    try {
      outcome = host.run('write');
    } catch (error) {
      outcome = (error as Error).message;
    }
    return { outcome, cells: host.workbook().sheets[0]!.rows[0], host };
  };

  it('before a call leaves its effect out', () => {
    const { outcome, cells } = cellsAfter({ at: 4, when: 'before', repeat: 'once', message: 'Oops' });
    expect(outcome).toBe('done');
    expect(cells).toEqual(['Ada', 'caught Oops', 'end']);
  });

  it('after a call comes when it has taken effect', () => {
    expect(cellsAfter({ at: 4, when: 'after', repeat: 'once', message: 'Oops' }).cells).toEqual([
      'new',
      'caught Oops',
      'end',
    ]);
  });

  it('for ever hits all calls that follow', () => {
    const { outcome, cells } = cellsAfter({ at: 4, when: 'before', repeat: 'forever' });
    expect(outcome).toMatch(/Service Spreadsheets timed out/);
    expect(cells).toEqual(['Ada', 1]);
  });

  it.each([
    ['before', ['Ada', 1]],
    ['after', ['new', 1]],
  ] as const)('that kills %s a call lets neither catch nor finally act', (when, expected) => {
    const { outcome, cells, host } = cellsAfter({ at: 4, when, repeat: 'kill' });
    expect(outcome).toBe('Exceeded maximum execution time');
    expect(cells).toEqual(expected);
    expect(host.run('write')).toBe('done');
  });

  it('ends with null', () => {
    const host = hostOf(code);
    host.failNext({ at: 1, when: 'before', repeat: 'forever' });
    host.failNext(null);
    expect(host.run('write')).toBe('done');
  });

  it('counts on over executions', () => {
    const host = hostOf('function f() { return SpreadsheetApp.getActive().getName(); }');
    host.failNext({ at: 3, when: 'before', repeat: 'once', message: 'Oops' });
    expect(host.run('f')).toBe('Test');
    expect(() => host.run('f')).toThrow('Oops');
  });
});

describe('the calls that change anything', () => {
  it('are told by their place', () => {
    const host = hostOf(`function f() {
      const cell = SpreadsheetApp.getActive().getSheetByName("Data").getRange("A1");
      cell.getValue();
      cell.setValue("new");
      cell.setValue("new");
      PropertiesService.getUserProperties().setProperty("a", "b");
    }`);
    expect(host.changesIn(() => host.run('f'))).toEqual([5, 8]);
  });
});

describe('locks and protections', () => {
  it('refuse where somebody else holds them', () => {
    const host = hostOf('function lock() { LockService.getDocumentLock().waitLock(10); return "mine"; }');
    expect(host.run('lock')).toBe('mine');
    host.holdLock('document');
    expect(() => host.run('lock')).toThrow('Lock timeout: another process was holding the lock for too long.');
  });

  it('refuse writes, not reads', () => {
    const workbook = workbookOf();
    workbook.sheets[0]!.protections.push({ description: 'hers', warningOnly: false, canEdit: false });
    const host = hostOf(
      `function read() { return SpreadsheetApp.getActive().getSheets()[0].activate().getRange('A1').getValue(); }
       function write() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1); }`,
      { workbook },
    );
    expect(host.run('read')).toBe('Ada');
    expect(() => host.run('write')).toThrow(/^You are trying to edit a protected cell or object\./);
  });

  it('of a range refuse what is written into it, and nothing else', () => {
    const workbook = workbookOf();
    const area = { row: 0, column: 1, rows: 1, columns: 1 };
    workbook.sheets[0]!.protections.push({ description: 'hers', warningOnly: false, canEdit: false, area });
    const host = hostOf(
      `function write(cell) { SpreadsheetApp.getActive().getSheets()[0].getRange(cell).setValue(1); }
       function freeze() { SpreadsheetApp.getActive().getSheets()[0].setFrozenRows(1); }`,
      { workbook },
    );
    host.run('write', 'A1');
    host.run('freeze');
    expect(() => host.run('write', 'A1:B1')).toThrow(/^You are trying to edit a protected cell or object\./);
  });
});

describe('a spreadsheet', () => {
  it('of ten million cells takes no further sheet', () => {
    const workbook = workbookOf();
    workbook.sheets[0]!.rowCount = 9_990_000;
    workbook.sheets[0]!.columnCount = 1;
    const host = hostOf('function add() { SpreadsheetApp.getActive().insertSheet("New"); }', { workbook });
    expect(() => host.run('add')).toThrow('above the limit of 10000000 cells');
    expect(host.workbook().sheets).toHaveLength(workbook.sheets.length);
  });
});

describe('the clock', () => {
  it('stands still where it is told to, but for sleep', () => {
    const host = hostOf(
      'function now() { var start = new Date(); Utilities.sleep(1500); return [start.toISOString(), Date.now() - start.getTime(), typeof Date()]; }',
      { now: '2025-03-31T12:00:00Z' },
    );
    expect(host.run('now')).toEqual(['2025-03-31T12:00:00.000Z', 1500, 'string']);
  });

  it('runs otherwise', () => {
    const now = hostOf('function now() { return Date.now(); }').run('now') as number;
    expect(Math.abs(now - Date.now())).toBeLessThan(5000);
  });
});

describe('a long tab', () => {
  it('of 100,000 rows and 8 columns is loaded and read whole', () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => [
      45000 + (i % 900),
      'Ada',
      'Connected',
      i,
      60,
      'x',
      i % 7,
      true,
    ]);
    const workbook = workbookOf(rows, 'Europe/Paris');
    workbook.sheets[0]!.rowCount = 100_000;
    workbook.sheets[0]!.columnStyles[0] = { numberFormat: 'yyyy-mm-dd' };
    const code = `function read() {
      var values = SpreadsheetApp.getActive().getSheetByName('Data').getDataRange().getValues();
      return [values.length, values[99999].length, values[5][0].toISOString()];
    }`;
    const host = hostOf(code, { workbook });
    expect(host.run('read')).toEqual([100_000, 8, '2023-03-19T23:00:00.000Z']);
  });
});
