import { describe, expect, it } from 'vitest';
import { bookOf, startHost } from '../startHost.ts';

const functions = [
  'addSampleTabs',
  'buildKpiSummary',
  'openKpiSidebar',
  'refreshKpiFormulas',
  'restoreKpiSummary',
  'showHelp',
  'showOneToOne',
  'showRowsBehind',
  'showWorkList',
];

describe('the menu', () => {
  it.each(['NONE', 'LIMITED', 'FULL'] as const)('is complete in mode %s', async (mode) => {
    const host = await startHost(bookOf({ Calls: [] }));
    const items = host.openMenu(mode);
    expect(items.map((item) => ('functionName' in item ? item.functionName : '')).sort()).toEqual(functions);
  });

  it('speaks the user’s language, not the spreadsheet’s', async () => {
    const host = await startHost(bookOf({ Calls: [] }), { userLocale: 'ru' });
    expect(host.openMenu('NONE')).toContainEqual({ label: 'Построить сводку KPI', functionName: 'buildKpiSummary' });
  });

  it('is there although the service fails once, and otherwise fails in a sentence', async () => {
    const host = await startHost(bookOf({ Calls: [] }), { userLocale: 'ru' });
    host.failNext({ at: 3, when: 'before', repeat: 'once' });
    expect(host.openMenu('NONE').length).toBe(functions.length);
    host.failNext({ at: 1, when: 'before', repeat: 'forever' });
    expect(() => host.openMenu('NONE')).toThrow(/^Google Sheets did not answer .* Google Таблицы не ответили/);
  });

  it('asks nothing of the document', async () => {
    const host = await startHost(bookOf({ Calls: [] }));
    host.resetStats();
    host.openMenu('LIMITED');
    expect(host.stats()).toMatchObject({ reads: 0, writes: 0 });
  });
});
