import { beforeAll, describe, expect, it } from 'vitest';
import { bundleAddOn } from '../../.ci/bundle.ts';
import { reportPlan } from '../../src/report/reportPlan.ts';
import { defaultSettings } from '../../src/settings/catalogue.ts';
import { keptPlans } from '../../src/sheets/previousSummary.ts';
import { createHost, type Host } from '../../workbench/host/host.ts';
import type { Sheet } from '../../workbench/workbook.ts';
import { madeUpSummary } from '../report/madeUpSummary.ts';
import { looksOf } from './looksOf.ts';
import { bookOf, callRows, sheetNamed } from './startHost.ts';

let code: string;
beforeAll(async () => {
  code = await bundleAddOn();
});

function start(userLocale = 'en'): Host {
  const workbook = bookOf({ Calls: callRows(400) });
  return createHost({ code, manifest: {}, workbook, userLocale, now: '2023-12-20T10:00:00Z' });
}

function build(host: Host): Sheet {
  host.run('buildSummary', {});
  return sheetNamed(host, 'KPI Summary');
}

/** Another rep and another outcome: other numbers and, with another line of reps, another layout. */
function edit(host: Host): void {
  const book = host.workbook();
  const { rows } = book.sheets.find(({ name }) => name === 'Calls')!;
  for (let row = 300; row < 401; row += 1) rows[row] = ['Ben', rows[row]![1]!, 'Voicemail', 0];
  host.setWorkbook(book);
}

/** As the sheet looks, without its tag; a cell that was emptied is an empty one, and a row made plain is a plain one. */
function shown({ metadata, rows, cellStyles, rowHeights, ...sheet }: Sheet): unknown {
  const text = rows.map((row) => JSON.stringify(row).replace(/(,?"")+]$/, ']'));
  while (text[text.length - 1] === '[]' || text[text.length - 1] === '[""]') text.pop();
  const used = <T>(layer: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(layer).filter(([key]) => Number(key.split(',')[0]) < text.length));
  return {
    ...(JSON.parse(
      JSON.stringify({ ...sheet, cellStyles: used(looksOf(cellStyles)), rowHeights: used(rowHeights) }),
    ) as object),
    text,
  };
}

describe('the previous summary', () => {
  it('comes back as it was, and the newer one after it', () => {
    const host = start();
    const first = shown(build(host));
    edit(host);
    const second = shown(build(host));
    expect(second).not.toEqual(first);
    host.run('restoreSummary');
    expect(shown(sheetNamed(host, 'KPI Summary'))).toEqual(first);
    host.run('restoreSummary');
    expect(shown(sheetNamed(host, 'KPI Summary'))).toEqual(second);
  });

  it('is not the present one, however often that is built again', () => {
    const host = start();
    const first = shown(build(host));
    edit(host);
    build(host);
    host.setNow('2023-12-20T12:00:00Z');
    const third = shown(build(host));
    expect(shown(build(host))).toEqual(third);
    host.run('restoreSummary');
    host.run('restoreSummary');
    expect(shown(sheetNamed(host, 'KPI Summary'))).toEqual(third);
    expect(third).not.toEqual(first);
  });

  it('is not the same one of the day before', () => {
    const host = start();
    // All quarters are over, so that another day compares nothing else.
    host.setNow('2024-04-02T10:00:00Z');
    const first = shown(build(host));
    host.setNow('2024-04-03T10:00:00Z');
    expect(shown(build(host))).toEqual(first);
    expect(host.run('restoreSummary')).toMatchObject({ isRestored: false });
  });

  it('leaves people’s notes and columns beside it, and their formats', () => {
    const host = start();
    build(host);
    edit(host);
    build(host);
    const book = host.workbook();
    const sheet = book.sheets.find(({ name }) => name === 'KPI Summary')!;
    sheet.rows[3]![12] = 'mine';
    sheet.notes['3,12'] = 'my note';
    sheet.cellStyles['3,12'] = { background: '#ff0000' };
    host.setWorkbook(book);
    host.run('restoreSummary');
    const after = sheetNamed(host, 'KPI Summary');
    expect(after.rows[3]?.[12]).toBe('mine');
    expect(after.notes['3,12']).toBe('my note');
    expect(after.cellStyles['3,12']).toEqual({ background: '#ff0000' });
  });

  it('is said not to be there before the second build', () => {
    const host = start();
    expect(host.run('restoreSummary')).toEqual({
      text: 'There is no previous KPI Summary to bring back: it is kept from the second build on, as long as this document has room for it.',
      isRestored: false,
      tabs: [],
    });
    build(host);
    const before = JSON.stringify(host.workbook());
    host.runMenu('restoreKpiSummary');
    expect(host.toasts().at(-1)?.message).toMatch(/^There is no previous KPI Summary/);
    expect(JSON.stringify(host.workbook())).toBe(before);
  });

  it('is said to be too large, where it is, and no older one takes its place', () => {
    const reps = Array.from({ length: 600 }, (_, i) => `A rep of the team, number ${i}`);
    const plan = reportPlan(madeUpSummary({ reps }), defaultSettings);
    const kept = keptPlans({ shown: 'planA', planA: 'newer', planB: 'older' }, plan);
    expect(kept).toEqual({ shown: 'too large', planA: '', planB: '' });
    const host = start();
    build(host);
    const book = host.workbook();
    book.documentProperties['insideSalesKpis.shown'] = `1|${kept.shown}`;
    host.setWorkbook(book);
    expect(host.run('restoreSummary')).toMatchObject({
      isRestored: false,
      text: expect.stringContaining('too many rows to be kept'),
    });
  });

  it('does not promise the way back where it could not be noted', () => {
    const host = start();
    build(host);
    edit(host);
    build(host);
    const book = host.workbook();
    host.resetStats();
    host.run('restoreSummary');
    const { calls } = host.stats();
    host.setWorkbook(book);
    host.failNext({ at: calls, when: 'before', repeat: 'forever' });
    expect(host.run('restoreSummary')).toMatchObject({
      isRestored: true,
      text: expect.stringContaining('could not note it'),
    });
  });

  it('is brought back by the menu too, in the user’s language', () => {
    const host = start('ru');
    build(host);
    edit(host);
    build(host);
    host.runMenu('restoreKpiSummary');
    expect(host.toasts().at(-1)?.message).toBe(
      'Прежняя сводка KPI на месте. Верните ещё раз, чтобы снова увидеть новую.',
    );
  });

  it('costs the build no call of the spreadsheet, and itself two of the document’s properties', () => {
    const host = start();
    build(host);
    edit(host);
    build(host);
    host.resetStats();
    host.run('restoreSummary');
    const { properties, reads, writes } = host.stats();
    expect(properties).toBe(3);
    expect(reads).toBeLessThanOrEqual(16);
    expect(writes).toBeLessThanOrEqual(90);
  });

  it('is whole or not there at all when the script is stopped', () => {
    const host = start();
    const first = shown(build(host));
    edit(host);
    build(host);
    const book = host.workbook();
    for (let at = 3; at < 400; at += 41) {
      host.setWorkbook(book);
      host.failNext({ at, when: 'after', repeat: 'kill' });
      try {
        host.run('restoreSummary');
      } catch {
        // Stopped: what stands there now is brought back once more below.
      }
      host.failNext(null);
      if (
        host.workbook().documentProperties['insideSalesKpis.shown'] === book.documentProperties['insideSalesKpis.shown']
      )
        host.run('restoreSummary');
      expect(shown(sheetNamed(host, 'KPI Summary'))).toEqual(first);
    }
  });
});
