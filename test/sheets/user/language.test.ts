import { beforeAll, describe, expect, it } from 'vitest';
import { bundleAddOn } from '../../../.ci/bundle.ts';
import type { FoundTabs } from '../../../src/sidebar/server.ts';
import type { Summary } from '../../../src/summary/summary.ts';
import { createHost, type Host } from '../../../workbench/host/host.ts';
import { bookOf, callRows, sheetNamed } from '../startHost.ts';

let code: string;
beforeAll(async () => {
  code = await bundleAddOn();
});

const start = (userLocale: string): Host =>
  createHost({
    code,
    manifest: {},
    workbook: bookOf({ Calls: callRows(30) }),
    userLocale,
    now: '2023-12-20T10:00:00Z',
  });

const build = (host: Host) => host.run('buildSummary', {}) as Summary;

describe('the language that a user chose', () => {
  it('is spoken by the sidebar, the summary and the menu’s remarks, whatever the account says', () => {
    const host = start('en');
    const found = host.run('setLanguage', 'ru') as FoundTabs;
    expect([found.language, found.languageChoice]).toEqual(['ru', 'ru']);
    expect(build(host).headline[0]?.label).toMatch(/[а-я]/);
    expect(sheetNamed(host, 'KPI Details').rows.flat().join(' ')).toContain('Что считает каждый KPI');
    const before = host.toasts().length;
    host.runMenu('restoreKpiSummary');
    expect(host.toasts().slice(before)[0]?.message).toMatch(/^Прежней сводки/);
  });

  it('is that of the account again when they say so', () => {
    const host = start('ru');
    host.run('setLanguage', 'en');
    expect(build(host).language).toBe('en');
    expect((host.run('findTabs') as FoundTabs).languageChoice).toBe('en');
    const found = host.run('setLanguage', '') as FoundTabs;
    expect([found.language, found.languageChoice]).toEqual(['ru', '']);
    expect(build(host).language).toBe('ru');
  });

  it('is asked for once in a build', () => {
    const host = start('en');
    host.resetStats();
    host.run('findTabs');
    expect(host.stats().properties).toBe(1);
  });

  it('costs a formula nothing', () => {
    const host = start('en');
    host.resetStats();
    host.callCustomFunction('CALL_CONNECT_RATIO', [callRows(3)]);
    expect(host.stats().properties).toBe(0);
  });

  it('is not asked for when a document opens', () => {
    const host = start('en');
    host.run('setLanguage', 'ru');
    host.resetStats();
    expect(host.openMenu('NONE')).toContainEqual({ label: 'Build KPI summary', functionName: 'buildKpiSummary' });
    expect(host.stats().properties).toBe(0);
  });

  it('is said in both languages while nobody can tell it', () => {
    const host = start('ru');
    host.failNext({ at: 1, when: 'before', repeat: 'forever' });
    expect(() => host.run('findTabs')).toThrow(
      /^Google Sheets did not answer in time\..* Google Таблицы не ответили вовремя\./,
    );
    host.failNext({ at: 1, when: 'before', repeat: 'once' });
    expect(host.openMenu()).toHaveLength(9);
  });

  it('is asked for again when the store does not answer at once', () => {
    const host = start('ru');
    host.run('setLanguage', 'en');
    host.failNext({ at: 1, when: 'before', repeat: 'once' });
    expect((host.run('findTabs') as FoundTabs).language).toBe('en');
  });
});

describe('a view that the sidebar asks for', () => {
  const lines = [
    { setting: 'As of', value: '2023-06-30' },
    { setting: 'Reps shown', value: 'Ana' },
  ];

  it('is shown at once and kept for the next build', () => {
    const host = start('en');
    build(host);
    const shown = host.run('buildSummary', { lines }) as Summary;
    expect(shown).toMatchObject({ asOf: '2023-06-30', shown: { reps: ['Ana'], of: 1, unknown: [] } });
    expect(build(host)).toMatchObject({ asOf: '2023-06-30', shown: { reps: ['Ana'] } });
    const { view } = host.run('findTabs') as FoundTabs;
    expect(view).toMatchObject({ asOf: '2023-06-30', reps: ['Ana'] });
    expect(view.quarters[0]).toEqual({ quarter: '2023 Q3', last: '2023-09-30' });
  });

  it('is everything again when it is emptied', () => {
    const host = start('en');
    host.run('buildSummary', { lines });
    const cleared = lines.map(({ setting }) => ({ setting, value: '' }));
    expect(host.run('buildSummary', { lines: cleared })).toMatchObject({ asOf: '2023-12-20', shown: null });
  });

  it('refuses what is no day, and changes nothing', () => {
    const host = start('en');
    build(host);
    const before = JSON.stringify(host.workbook());
    const wrong = [{ setting: 'As of', value: 'soon' }];
    expect(() => host.run('buildSummary', { lines: wrong })).toThrow(/"As of" should be a date/);
    expect(JSON.stringify(host.workbook())).toBe(before);
  });

  it('is said in the line below the title', () => {
    const host = start('en');
    host.run('buildSummary', { lines });
    expect(String(sheetNamed(host, 'KPI Summary').rows[1]?.[0])).toContain('only Ana (of 1)');
  });
});
