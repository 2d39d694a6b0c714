import { describe, expect, it } from 'vitest';
import { emptySheet } from '../../../workbench/workbook.ts';
import { bookOf, callRows, startHost } from '../startHost.ts';

type Read = {
  sheets: [string, number][];
  settings: unknown[][] | null;
  summary: string;
  locale: string;
  timeZone: string;
  offsets: number[];
  epoch: number;
};

const sample = () =>
  bookOf({ Calls: callRows(3), 'KPI Settings': [['Calls tab', 'Calls']] }, { timeZone: 'Asia/Kolkata' });

describe('the spreadsheet', () => {
  it('is read with its place and its settings, each sheet once', async () => {
    const host = await startHost(sample());
    const { sheets, settings, summary, locale, timeZone } = host.run('read') as Read;
    expect(sheets).toEqual([['Calls', 4]]);
    expect(settings).toEqual([['Calls tab', 'Calls']]);
    expect([summary, locale, timeZone]).toEqual(['none', 'en_US', 'Asia/Kolkata']);
  });

  it('has the offsets of its own zone, not of the script’s', async () => {
    const half = await startHost(sample(), { scriptTimeZone: 'America/New_York' });
    expect((half.run('read') as Read).offsets).toEqual([330, 330]);
    const west = await startHost(bookOf({}, { timeZone: 'America/St_Johns' }));
    expect((west.run('read') as Read).offsets).toEqual([-210, -150]);
  });

  it('counts durations from where its own clock stood in 1899', async () => {
    const host = await startHost(bookOf({}, { timeZone: 'Europe/Paris' }));
    // Paris was 9 minutes and 21 seconds east of Greenwich.
    expect((host.run('read') as Read).epoch).toBe(Date.UTC(1899, 11, 30) - (9 * 60 + 21) * 1000);
  });

  it('is read whole when a read fails once', async () => {
    const host = await startHost(sample());
    const clean = JSON.stringify(host.run('read'));
    host.resetStats();
    host.run('read');
    const { calls } = host.stats();
    for (let at = 1; at <= calls; at += 1) {
      host.failNext({ at, when: 'before', repeat: 'once' });
      expect(JSON.stringify(host.run('read')), `call ${at}`).toBe(clean);
    }
  });

  it('names the tab that could not be read', async () => {
    const host = await startHost(bookOf({ Calls: callRows(3), Deals: callRows(3) }));
    host.resetStats();
    host.run('read');
    const { calls } = host.stats();
    const said = new Set<string>();
    for (let at = 1; at <= calls; at += 1) {
      host.failNext({ at, when: 'before', repeat: 'forever' });
      try {
        host.run('read');
      } catch (error) {
        said.add((error as Error).message);
      }
    }
    expect(said).toContain(
      'Google Sheets did not answer for the tab “Deals”. Nothing was changed; try again in a minute.',
    );
    for (const sentence of said) expect(sentence).toMatch(/^Google Sheets did not answer/);
  });

  it('is read although a tab is hidden', async () => {
    const book = sample();
    book.sheets.push({ ...emptySheet(9, 'Old deals'), rows: [['a']], hidden: true });
    const host = await startHost(book);
    expect((host.run('read') as Read).sheets).toEqual([
      ['Calls', 4],
      ['Old deals', 1],
    ]);
  });

  it('says when a build was cut off', async () => {
    const host = await startHost(sample());
    const { madeUpSummary } = await import('../../report/madeUpSummary.ts');
    host.failNext({ at: 60, when: 'after', repeat: 'kill' });
    expect(() => host.run('write', madeUpSummary())).toThrow('Exceeded maximum execution time');
    host.failNext(null);
    expect((host.run('read') as Read).summary).toBe('building');
    host.run('write', madeUpSummary());
    expect((host.run('read') as Read).summary).toBe('complete');
  });
});
