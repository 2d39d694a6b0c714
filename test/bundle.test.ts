import { beforeAll, describe, expect, it } from 'vitest';
import { signatures } from '../src/formulas/signatures.ts';
import { kpis } from '../src/kpis/all.ts';
import type { Summary } from '../src/summary/summary.ts';
import type { FormulaAnswer, Host } from '../workbench/host/host.ts';
import { installedIn } from '../workbench/installed.ts';
import { emptyWorkbook, type Workbook } from '../workbench/workbook.ts';
import { sheetOf, wholeSheet } from './wholeSheet.ts';

const asOf = '2026-11-24';

describe('the built bundle on the sample team', () => {
  let host: Host;
  let before: Workbook;
  let summary: Summary;

  beforeAll(() => {
    host = installedIn(emptyWorkbook('Sample', { timeZone: 'Europe/Paris' }));
    host.run('addSampleTabs', 'small', asOf);
    before = host.workbook();
    summary = host.run('buildSummary', { asOf, everything: true }) as Summary;
  });

  const formula = (name: string, ...after: string[]): FormulaAnswer => {
    const { parameters } = signatures().find((one) => one.name === name) ?? { parameters: [] };
    const tabs = parameters.filter(({ type }) => type.startsWith('Array'));
    const ranges = tabs.map((parameter) => {
      const range = wholeSheet(host, sheetOf[parameter.name] ?? '');
      if (!range) throw new Error(`The sample has no sheet for ${parameter.name}.`);
      return range;
    });
    return host.callCustomFunction(name, [...ranges, ...after]);
  };

  it('measures every one of the six KPIs', () => {
    const measured = summary.headline.filter(({ allTime }) => allTime !== null).map(({ group }) => group);
    expect([...new Set(measured)]).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it.each(kpis.map(({ name }) => name))('gives in a cell what the report says: %s', (name) => {
    const told = (rep: string | null, period: string | null) =>
      summary.kpis.find((kpi) => kpi.name === name && kpi.rep === rep && kpi.period === period);
    const [rep = ''] = summary.reps;
    const period = summary.periods.at(-1) ?? '';
    // The day of the report is a setting; the cells have none, and the sample ends on it.
    host.setNow(`${asOf}T12:00:00Z`);
    const cases: [string, string][] = [
      ['', ''],
      [rep, ''],
      ['', period],
      [rep, period],
    ];
    for (const [who, when] of cases) {
      const receipt = told(who || null, when || null);
      const expected = receipt?.value ?? (receipt?.note === 'new' ? 'new' : '');
      expect({ who, when, is: formula(name, who, when) }).toEqual({ who, when, is: expected });
    }
  });

  it('never writes into a tab of activity', () => {
    const own = new Set(['KPI Summary', 'KPI Details', 'KPI Settings']);
    const after = host.workbook();
    expect(after.sheets.filter(({ name }) => !own.has(name))).toEqual(
      before.sheets.filter(({ name }) => !own.has(name)),
    );
  });

  it('writes the same sheet when it builds again', () => {
    const shown = () => {
      const ours = host.workbook().sheets.filter(({ name }) => name.startsWith('KPI'));
      return JSON.stringify(ours.map(({ metadata, ...sheet }) => sheet));
    };
    const first = shown();
    host.run('buildSummary', { asOf });
    const sheets = host.workbook().sheets;
    expect(shown()).toBe(first);
    expect(sheets.filter(({ name }) => name.startsWith('KPI'))).toHaveLength(3);
  });

  it('takes a fixed number of service calls, however many rows', () => {
    const callsOf = (size: 'small' | 'full') => {
      const one = installedIn(emptyWorkbook('Sample', { timeZone: 'Etc/UTC' }));
      one.run('addSampleTabs', size, asOf);
      return [1, 2].map(() => {
        one.resetStats();
        one.run('buildSummary', { asOf });
        return one.stats();
      });
    };
    const [small, full] = [callsOf('small'), callsOf('full')];
    for (const { writes } of full) expect(writes).toBeLessThanOrEqual(90);
    // Besides the eight tabs of the sample the spreadsheet, the tags and an id for links; later also settings, and what
    // both our sheets hold: values, formulas, locks and charts, and of one the notes, since people's stay. Each of the four tabs that are too long to be read at once takes one more, its columns that count.
    expect(small.map(({ reads }) => reads)).toEqual([8 + 3, 8 + 14]);
    expect(full.map(({ reads }) => reads)).toEqual([8 + 3 + 4, 8 + 14 + 4]);
  });

  it('says the whole report in Russian to a Russian user', () => {
    const russian = installedIn(emptyWorkbook('Пример', { locale: 'ru_RU', timeZone: 'Europe/Moscow' }));
    russian.run('addSampleTabs', 'small', asOf);
    const told = russian.run('buildSummary', { asOf }) as Summary;
    for (const text of [...told.sentences, ...told.headline.map(({ label }) => label)]) expect(text).toMatch(/[а-яё]/i);
  });
});
