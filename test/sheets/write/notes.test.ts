import { describe, expect, it } from 'vitest';
import type { Host } from '../../../workbench/host/host.ts';
import type { Sheet } from '../../../workbench/workbook.ts';
import { madeUpSummary } from '../../report/madeUpSummary.ts';
import { bookOf, callRows, sheetNamed, startHost } from '../startHost.ts';

const summary = madeUpSummary();
const fewer = madeUpSummary({ reps: ['Ana'], coaching: [] });

async function built(given = summary): Promise<Host> {
  const host = await startHost(bookOf({ Calls: callRows(20) }));
  host.run('build', given);
  return host;
}

const rangesOf = ({ notes }: Sheet): string[] => Object.values(notes).filter((note) => note.includes(', likely '));

const note = (host: Host, key: string, text: string): void => {
  const book = host.workbook();
  book.sheets.find(({ name }) => name === 'KPI Details')!.notes[key] = text;
  host.setWorkbook(book);
};

describe('the notes on the reps’ shares', () => {
  it('say from where to where each likely lies', async () => {
    const { notes, rows } = sheetNamed(await built(), 'KPI Details');
    const heading = rows.findIndex((cells) => cells[0] === 'Rep' && cells[1] === 'Lead-to-opportunity ratio');
    const row = rows.findIndex((cells, i) => i > heading && cells[0] === 'Ana');
    const [, count, low, high] = /^([\d,]+) of 1,650, likely (\d+)%–(\d+)%\.$/.exec(notes[`${row},1`] ?? '') ?? [];
    expect(Number(count) / 1650).toBeCloseTo(rows[row]?.[1] as number, 3);
    expect([Number(low) < (100 * Number(count)) / 1650, Number(high) > (100 * Number(count)) / 1650]).toEqual([
      true,
      true,
    ]);
  });

  it('go where there is no share any more', async () => {
    const host = await built();
    const many = rangesOf(sheetNamed(host, 'KPI Details')).length;
    host.run('build', fewer);
    expect(rangesOf(sheetNamed(host, 'KPI Details'))).toEqual(rangesOf(sheetNamed(await built(fewer), 'KPI Details')));
    expect(rangesOf(sheetNamed(host, 'KPI Details')).length).toBeLessThan(many);
  });

  it('leave the notes of people on our numbers', async () => {
    const host = await built();
    const [key = ''] = Object.entries(sheetNamed(host, 'KPI Details').notes).find(([, text]) =>
      text.includes(', likely '),
    )!;
    const blank = `${key.split(',')[0]},10`;
    note(host, key, 'ask Ben');
    note(host, blank, 'and Ana');
    host.run('build', fewer);
    host.run('build', summary);
    const { notes } = sheetNamed(host, 'KPI Details');
    expect([notes[key], notes[blank]]).toEqual(['ask Ben', 'and Ana']);
  });
});
