import { beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from '../.ci/bundle.ts';
import { menuOnly } from '../.ci/editions.ts';
import { createHost, type Host } from '../workbench/host/host.ts';
import { emptyWorkbook } from '../workbench/workbook.ts';

let files: Record<string, string>;
beforeAll(async () => {
  files = await filesOf(menuOnly);
});

const manifest = () => JSON.parse(files['appsscript.json'] ?? '{}') as { oauthScopes: string[] };

function installed(userLocale = 'en'): Host {
  const workbook = emptyWorkbook('Sample', { timeZone: 'Europe/Paris' });
  const host = createHost({
    code: files['Code.js'] ?? '',
    manifest: manifest(),
    workbook,
    userLocale,
    now: '2026-11-24T12:00:00Z',
  });
  host.runMenu('addSampleTabs');
  return host;
}

describe('the add-on without the permission for a sidebar', () => {
  it('asks for this spreadsheet alone', () => {
    expect(manifest().oauthScopes).toEqual(['https://www.googleapis.com/auth/spreadsheets.currentonly']);
    expect(Object.keys(files)).toEqual(['Code.js', 'appsscript.json']);
  });

  it('has nothing in it that shows a page', () => {
    expect(files['Code.js']).not.toMatch(/showSidebar|showModalDialog|showModelessDialog|HtmlService/);
  });

  it.each(['NONE', 'LIMITED', 'FULL'] as const)('has a menu without the sidebar in mode %s', (mode) => {
    const names = installed()
      .openMenu(mode)
      .map((item) => ('functionName' in item ? item.functionName : ''));
    expect(names.sort()).toEqual([
      'addSampleTabs',
      'buildKpiSummary',
      'refreshKpiFormulas',
      'restoreKpiSummary',
      'showHelp',
      'showOneToOne',
      'showRowsBehind',
      'showWorkList',
    ]);
  });

  it('lets every item of its menu be chosen', () => {
    const host = installed();
    const items = host.openMenu().map((item) => ('functionName' in item ? item.functionName : ''));
    for (const name of items.filter((one) => one !== 'addSampleTabs')) host.runMenu(name);
    expect(host.page()).toBeNull();
    expect(host.outline().sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['KPI Summary', 'KPI Settings']),
    );
  });

  it('says in passing what came of a build', () => {
    const host = installed('ru');
    host.runMenu('buildKpiSummary');
    expect(host.toasts().at(-1)?.message).toMatch(/^Сводка KPI построена\./);
  });

  it('says in passing that there was nothing to build', () => {
    const workbook = emptyWorkbook('Empty', { timeZone: 'Etc/UTC' });
    const host = createHost({ code: files['Code.js'] ?? '', manifest: manifest(), workbook });
    host.runMenu('buildKpiSummary');
    expect(host.toasts().at(-1)?.message).toMatch(/^Nothing was built/);
  });

  it('follows what is written into KPI Settings', () => {
    const host = installed();
    host.runMenu('buildKpiSummary');
    const calls = (): unknown => host.callCustomFunction('CALLS_MADE', []);
    const before = calls();
    expect(before).toBeGreaterThan(0);
    const book = host.workbook();
    const line = book.sheets.find(({ name }) => name === 'KPI Settings')?.rows.find(([name]) => name === 'Calls tab');
    if (line) line[1] = 'none';
    host.setWorkbook(book);
    expect(calls()).not.toBe(before);
  });

  it('tells its help in a box of Google’s, and in passing where that is refused', () => {
    const host = installed();
    host.resetStats();
    host.runMenu('showHelp');
    expect(host.alerts().at(-1)).toMatchObject({ title: 'Inside Sales KPIs: help' });
    // The box is the last thing asked for.
    host.failNext({ at: host.stats().calls, when: 'before', repeat: 'once' });
    host.runMenu('showHelp');
    expect(host.alerts()).toHaveLength(1);
    expect(host.toasts().at(-1)?.title).toBe('Inside Sales KPIs: help');
  });
});
