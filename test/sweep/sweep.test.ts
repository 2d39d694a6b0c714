import { describe, expect, it } from 'vitest';
import { commands } from './commands.ts';
import { drawn } from './drawn.ts';
import { cases, sweepCase } from './sweep.ts';

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

  it('draws the same runs for the same seed', () => {
    const faults = Array.from({ length: 1000 }, (_, i) => ({ at: i, when: 'after', repeat: 'once' }) as const);
    const [one, again, other] = ['a', 'a', 'b'].map((seed) => faults.filter(drawn(0.1, seed)).map(({ at }) => at));
    expect(one).toEqual(again);
    expect(one).not.toEqual(other);
    expect(one!.length).toBeGreaterThan(60);
    expect(one!.length).toBeLessThan(140);
  });
});

/** What a command must not do. */
function overwriting(host: Parameters<(typeof commands)[number]['run']>[0]): void {
  const book = host.workbook();
  for (const sheet of book.sheets.filter(({ name }) => name === 'Calls')) sheet.rows = [['gone']];
  host.setWorkbook(book);
  host.run('findTabs');
}
