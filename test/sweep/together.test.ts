import { describe, expect, it } from 'vitest';
import type { Deed } from '../../workbench/host/deed.ts';
import { installedIn } from '../../workbench/installed.ts';
import { books, roleOf } from './books.ts';
import { pairs, sweepPair } from './together.ts';

/** Of the runs of `npm run sweep -- --together`, the same ones each time. */
const share = 0.01;
const sampled = ['first build and a build', 'build again and settings saved'];

describe('two at once', () => {
  it.each(sampled)(
    'lose nothing: %s',
    (name) => {
      const pair = pairs.find(({ running, turn }) => name === `${running.name} and ${turn.name}`)!;
      const { runs, broken } = sweepPair(pair, share, 'together');
      expect(runs).toBeGreaterThan(0);
      expect(broken).toEqual([]);
    },
    60_000,
  );

  it('are held to it: what is typed over is found', () => {
    const [pair] = pairs as [(typeof pairs)[number]];
    const running = { ...pair.running, run: overwriting };
    const { broken } = sweepPair({ ...pair, running }, 0.05, 'together');
    expect(broken.map(({ what }) => what)).toContain('a tab of people is not what they have made of it');
  }, 60_000);

  it.each<[string, Deed]>([
    ['renamed', { kind: 'rename', sheet: 'Calls', name: 'Calls of June' }],
    ['deleted', { kind: 'delete', sheet: 'Calls' }],
  ])('say which sheet was %s between its first rows and the others, and count nothing without it', (_, deed) => {
    const book = books.english(6000);
    for (const sheet of book.sheets) sheet.rowCount = sheet.rows.length + 100;
    const host = installedIn(book);
    // Whenever the values of the third sheet have been read, all three have been looked at.
    let looked = false;
    host.between(() => {
      if (looked) return;
      looked = host.stats().cellsRead > 1000;
      if (looked) host.deed(deed);
    });
    expect(() => host.run('buildSummary', {})).toThrow('There is no sheet “Calls” any more. Build the summary again.');
    expect(host.workbook().sheets.some(({ name }) => name === 'KPI Summary')).toBe(false);
  });

  it('count nothing of the report that a colleague’s build makes meanwhile', () => {
    const host = installedIn(books.english(30), undefined, { isWarm: true });
    const back = host.kept();
    host.run('buildSummary', {});
    const alone = numbersOf(host);
    // While the sheets are listed no lock is held: the other one's build is whole.
    for (let at = 1; at <= 14; at += 1) {
      back();
      host.between((call) => {
        if (call === at) host.run('buildSummary', {});
      });
      host.run('buildSummary', {});
      host.between(null);
      expect(numbersOf(host), `at call ${at}`).toEqual(alone);
    }
  }, 120_000);

  it('count each row once where somebody sorts a long sheet between its first rows and the others', () => {
    const book = books.english(6000);
    for (const sheet of book.sheets) sheet.rowCount = sheet.rows.length + 100;
    const sort: Deed = { kind: 'sort', sheet: 'Calls', column: 1 };
    const host = installedIn(book);
    const back = host.kept();
    host.deed(sort);
    host.run('buildSummary', {});
    const sorted = numbersOf(host);
    back();
    host.resetStats();
    let looked = false;
    host.between(() => {
      if (looked) return;
      looked = host.stats().cellsRead > 1000;
      if (looked) host.deed(sort);
    });
    host.run('buildSummary', {});
    expect(numbersOf(host)).toEqual(sorted);
  }, 60_000);
});

function numbersOf(host: ReturnType<typeof installedIn>): unknown {
  const summary = host.workbook().sheets.find((sheet) => roleOf(sheet) === 'summary');
  return summary?.rows.slice(1).map((row) => row.slice(0, 8));
}

/** What a command must not do. */
function overwriting(host: ReturnType<typeof installedIn>): void {
  host.run('findTabs');
  host.deed({ kind: 'type', sheet: 'Calls', row: 3, values: ['gone'] });
}
