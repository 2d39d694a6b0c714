import { describe, expect, it } from 'vitest';
import { bookOf, sheetNamed, startHost } from './startHost.ts';

const names = ['CALL_CONNECT_RATIO', 'WIN_RATE'];

function tracker() {
  const book = bookOf({ Tracker: [[1, 2, 3], ['Write CALL_CONNECT_RATIO(Calls!A:H) in a cell'], [0]], Calls: [] });
  const [sheet] = book.sheets as [(typeof book.sheets)[number]];
  sheet.formulas = {
    '0,0': '=CALL_CONNECT_RATIO()',
    '0,1': '=IFERROR(win_rate(Deals!A:F; A2); WIN_RATE())',
    '0,2': '=SUM(A1:B1)',
  };
  return book;
}

describe('refreshing formulas', () => {
  it('enters those of ours again and leaves the others and all texts alone', async () => {
    const book = tracker();
    const host = await startHost(book);
    expect(host.run('refresh', names)).toBe(2);
    const sheet = sheetNamed(host, 'Tracker');
    expect(sheet.formulas).toEqual(book.sheets[0]?.formulas);
    expect(sheet.rows[1]).toEqual(['Write CALL_CONNECT_RATIO(Calls!A:H) in a cell']);
    expect(sheet.rows[0]?.[2]).toBe(3);
  });

  it('loses no formula wherever it is stopped, and the next time finishes', async () => {
    const whole = tracker().sheets[0]?.formulas;
    for (const when of ['before', 'after'] as const) {
      for (let at = 1; at <= 25; at += 1) {
        const host = await startHost(tracker());
        host.failNext({ at, when, repeat: 'kill' });
        try {
          host.run('refresh', names);
        } catch (error) {
          expect((error as Error).message).toBe('Exceeded maximum execution time');
        }
        host.failNext(null);
        expect(Object.keys(sheetNamed(host, 'Tracker').formulas)).toEqual(Object.keys(whole ?? {}));
        host.run('refresh', names);
        expect(sheetNamed(host, 'Tracker').formulas, `${when} ${at}`).toEqual(whole);
      }
    }
  });
});
