import { beforeAll, describe, expect, it } from 'vitest';
import { bundleAddOn } from '../../.ci/bundle.ts';
import { createHost, type Host } from '../../workbench/host/host.ts';
import type { Workbook } from '../../workbench/workbook.ts';
import { bookOf, sheetNamed } from './startHost.ts';

let code = '';
beforeAll(async () => {
  code = await bundleAddOn();
});

function sampleHost(userLocale = 'en'): Host {
  const workbook = bookOf({ Notes: [['mine']] });
  const host = createHost({ code, manifest: {}, workbook, userLocale, now: '2026-11-24T10:00:00Z' });
  host.run('addSampleTabs', 'small', '2026-11-21');
  host.resetStats();
  return host;
}

const tabs = ({ sheets }: Workbook) => JSON.stringify(sheets.filter(({ name }) => !name.startsWith('KPI')));

describe('building from the sample', () => {
  it('writes the summary and the settings, and none of the tabs', () => {
    const host = sampleHost();
    const before = tabs(host.workbook());
    host.run('buildSummary', {});
    expect(host.workbook().sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['KPI Summary', 'KPI Details', 'KPI Settings']),
    );
    expect(tabs(host.workbook())).toBe(before);
    expect(host.workbook().sheets[host.workbook().activeSheet]?.name).toBe('KPI Summary');
  });

  it.each(['en', 'ru'])(
    'gives the same the second time, and the same bytes from then on, in the language %s',
    (locale) => {
      const host = sampleHost(locale);
      // What sheets are tagged with is told apart: the second build knows the id of the summary.
      const built = () => {
        host.run('buildSummary', {});
        const { sheets, ...book } = host.workbook();
        return {
          untagged: JSON.stringify({ ...book, sheets: sheets.map(({ metadata, ...sheet }) => sheet) }),
          tags: JSON.stringify(sheets.map(({ metadata }) => metadata)),
        };
      };
      const [first, second, third] = [built(), built(), built()];
      expect(second.untagged).toBe(first.untagged);
      expect(third).toEqual(second);
    },
  );

  it('reads back from KPI Settings what it wrote there', () => {
    const host = sampleHost();
    const first = host.run('buildSummary', { everything: true });
    expect(host.run('buildSummary', { everything: true })).toEqual(first);
  });

  it('is one chart with a number for each quarter', () => {
    const host = sampleHost();
    host.run('buildSummary', {});
    const { charts } = sheetNamed(host, 'KPI Summary');
    const [range] = charts[0]?.ranges ?? [];
    const { rows } = sheetNamed(host, range?.sheet ?? '');
    expect(charts.length).toBe(1);
    expect(rows[range?.row ?? 0]?.slice(0, 3)).toEqual(['What the chart draws', 'Won amount', 'To date']);
    expect(rows[(range?.row ?? 0) + 1]?.[1]).toBeGreaterThan(0);
  });

  it('keeps within the budget of calls', () => {
    const host = sampleHost();
    host.run('buildSummary', {});
    const first = host.stats();
    host.resetStats();
    host.run('buildSummary', {});
    const again = host.stats();
    const sheets = host.workbook().sheets.length - 1;
    // The ids of both sheets, which links need.
    expect(first.reads - (sheets - 2)).toBeLessThanOrEqual(4);
    // Of each sheet of ours: what it says, with which formulas, what is merged, whether it may be written.
    expect(again.reads - sheets).toBeLessThanOrEqual(12);
    expect(again.writes).toBeLessThanOrEqual(30);
    expect(first.writes).toBeLessThanOrEqual(90);
    expect(first.turns).toBeLessThanOrEqual(2);
    expect(again.turns).toBeLessThanOrEqual(1);
  });
});
