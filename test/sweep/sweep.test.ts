import { describe, expect, it } from 'vitest';
import { sheets as enSheets } from '../../src/words/en/sheets.ts';
import { sheets as ruSheets } from '../../src/words/ru/sheets.ts';
import type { Host } from '../../workbench/host/host.ts';
import { installedIn } from '../../workbench/installed.ts';
import type { Sheet } from '../../workbench/workbook.ts';
import { books, isOwn, roleOf } from './books.ts';
import { breaches } from './breaches.ts';
import { commands } from './commands.ts';
import { drawn } from './drawn.ts';
import { cases, disturbed, type Fault, prepare, representative, sweepCase } from './sweep.ts';

/** Of the runs of `npm run sweep`, the same ones each time. */
const share = 0.004;

/** Each command once, the spreadsheets and languages in turn. */
const sample = commands.map((command, i) => cases.filter((one) => one.command === command)[i % 4]!);

describe('a call of Google’s services that fails', () => {
  it.each(sample.map((one) => [`${one.command.name}, ${one.book}, ${one.language}`, one] as const))(
    'loses nothing: %s',
    (name, one) => {
      expect(sweepCase(one, drawn(share, name)).broken).toEqual([]);
    },
    120_000,
  );
});

describe('the sweep', () => {
  it('finds what would be lost', () => {
    const destroying = commands.find(({ name }) => name === 'look')!;
    const one = {
      ...cases.find(({ command }) => command === destroying)!,
      command: { ...destroying, run: overwriting },
    };
    const { broken } = sweepCase(one, ({ at, repeat }) => at === 1 && repeat === 'kill');
    expect(broken.map(({ what }) => what)).toContain('the tab “Calls” changed');
  }, 60_000);

  it('leaves out only what another run shows as well', () => {
    const one = cases.find(({ command }) => command.name === 'settings without a tab')!;
    const prepared = prepare(one);
    const { host, calls, changing } = prepared;
    const outcome = (fault: Fault): string[] => [disturbed(one, prepared, fault), host.workbookText()];
    const all = Array.from({ length: calls }, (_, i) => i + 1).flatMap((at) =>
      (['once', 'forever', 'kill'] as const).map((repeat): Fault => ({ at, when: 'after', repeat })),
    );
    const leftOut = all.filter((fault) => JSON.stringify(representative(fault, changing)) !== JSON.stringify(fault));
    expect(changing.size).toBeGreaterThan(3);
    expect(leftOut.length).toBeGreaterThan(all.length / 2);
    for (const fault of leftOut.filter(drawn(0.05, 'left out')))
      expect(outcome(fault), JSON.stringify(fault)).toEqual(outcome(representative(fault, changing)));
  }, 120_000);

  it('draws the same runs for the same seed', () => {
    const faults = Array.from({ length: 1000 }, (_, i) => ({ at: i, when: 'after', repeat: 'once' }) as const);
    const [one, again, other] = ['a', 'a', 'b'].map((seed) => faults.filter(drawn(0.1, seed)).map(({ at }) => at));
    expect(one).toEqual(again);
    expect(one).not.toEqual(other);
    expect(one!.length).toBeGreaterThan(60);
    expect(one!.length).toBeLessThan(140);
  });
});

describe('the sheets that the sweep watches', () => {
  const details = (host: Host) => host.workbook().sheets.find((sheet) => roleOf(sheet) === 'details')!;

  it.each(['en', 'ru'] as const)(
    'are both of a report, with charts and stamp, %s',
    (language) => {
      const host = installedIn(books.english(30), { script: {}, user: { 'insideSalesKpis.language': language } });
      host.run('buildSummary', {});
      const start = host.workbook();
      const [chart] = start.sheets.find((sheet) => roleOf(sheet) === 'summary')!.charts;
      expect(start.sheets.filter(isOwn).map(roleOf)).toEqual(expect.arrayContaining(['summary', 'details']));
      const found = (change: (sheet: Sheet) => void): string[] => {
        const after = structuredClone(start);
        change(after.sheets.find(({ name }) => name === details(host).name)!);
        const plan = { at: 1, when: 'before', repeat: 'kill' } as const;
        return breaches({ start, clean: start, after, message: '', language, plan, writesInto: undefined });
      };
      const half = (sheet: Sheet) => sheet.rows.splice(9, 1, ['half']);
      expect(found(half)).toEqual([expect.stringContaining('is half written')]);
      expect(found((sheet) => sheet.charts.push(chart!))).toContainEqual(expect.stringMatching('chart too many'));
      const stamp = language === 'ru' ? ruSheets.beingRebuilt('10:42') : enSheets.beingRebuilt('10:42');
      const stamped = (sheet: Sheet) => {
        half(sheet);
        sheet.rows[0]![0] = stamp;
      };
      expect(found(stamped)).toEqual([]);
    },
    60_000,
  );
});

/** What a command must not do. */
function overwriting(host: Host): void {
  const book = host.workbook();
  for (const sheet of book.sheets.filter(({ name }) => name === 'Calls')) sheet.rows = [['gone']];
  host.setWorkbook(book);
  host.run('findTabs');
}
