import { describe, expect, it } from 'vitest';
import type { Deed } from '../../workbench/host/deed.ts';
import { installedIn } from '../../workbench/installed.ts';
import { books } from './books.ts';
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
    const { broken } = sweepPair({ ...pair, running }, 0.2, 'together');
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
});

/** What a command must not do. */
function overwriting(host: ReturnType<typeof installedIn>): void {
  host.run('findTabs');
  host.deed({ kind: 'type', sheet: 'Calls', row: 3, values: ['gone'] });
}
