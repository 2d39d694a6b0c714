import { beforeAll, describe, expect, it } from 'vitest';
import { bundleAddOn } from '../../.ci/bundle.ts';
import { kpis } from '../../src/kpis/all.ts';
import type { FaultPlan } from '../../workbench/host/faultPlan.ts';
import { createHost, type Host } from '../../workbench/host/host.ts';
import type { Sheet, Workbook } from '../../workbench/workbook.ts';
import { bookOf, callRows, sheetNamed } from './startHost.ts';

let code: string;
beforeAll(async () => {
  code = await bundleAddOn();
});

const calls = callRows(40).map((row, i) => (i % 2 === 1 ? [...row.slice(0, 2), 'No answer', 0] : row));

/** A summary with the rows behind its first call-to-connect ratio listed. */
function listed(): Host {
  const host = createHost({
    code,
    manifest: {},
    workbook: bookOf({ Calls: calls }),
    now: '2023-12-20T10:00:00Z',
  });
  host.run('buildSummary', {});
  ask(host);
  return host;
}

function ask(host: Host): string {
  const { rows } = sheetNamed(host, 'KPI Details');
  const label = kpis.find((kpi) => kpi.name === 'CALL_CONNECT_RATIO')?.label.en;
  const table = rows.findIndex(([first]) => String(first).startsWith('All KPIs:'));
  const row = rows.findIndex(([first], at) => at > table && first === label);
  const column = rows[row]!.findIndex((cell) => typeof cell === 'number');
  host.select('KPI Details', { row, column, rows: 1, columns: 1 });
  return (host.run('listRowsBehind') as { text: string }).text;
}

function edit(host: Host, change: (sheet: Sheet) => void): void {
  const book = host.workbook();
  change(book.sheets.find(({ name }) => name === 'Rows behind')!);
  host.setWorkbook(book);
}

const namesOf = (host: Host): string[] => host.workbook().sheets.map(({ name }) => name);

function typeBeside(sheet: Sheet): void {
  const row = sheet.rows[sheet.rows.length - 2]!;
  while (row.length < 15) row.push('');
  row[14] = 'call back on Monday';
}

describe('the tab with the rows behind a number', () => {
  it('is written over as long as it holds nothing but our list, sorted or not', () => {
    const host = listed();
    const before = sheetNamed(host, 'Rows behind').rows;
    edit(host, (sheet) => {
      sheet.rows.push(...sheet.rows.splice(-3, 3).reverse());
    });
    expect(ask(host)).toContain('“Rows behind”');
    expect(namesOf(host)).toEqual(['KPI Summary', 'KPI Details', 'Rows behind', 'Calls', 'KPI Settings']);
    expect(sheetNamed(host, 'Rows behind').rows).toEqual(before);
  });

  it.each<[string, (sheet: Sheet) => void]>([
    ['beside the list', typeBeside],
    [
      'below it',
      ({ rows }) => {
        rows.push([], ['my own sum', 5]);
      },
    ],
    [
      'into it',
      ({ rows }) => {
        rows[rows.length - 1]![0] = 'wrong person';
      },
    ],
    [
      'as a note',
      ({ notes }) => {
        notes['9,0'] = 'ask Ana';
      },
    ],
    [
      'as a formula that shows nothing',
      (sheet) => {
        while (sheet.rows.length < 80) sheet.rows.push([]);
        sheet.formulas['79,0'] = '=IF(FALSE,1,"")';
      },
    ],
  ])('is theirs once people have written %s: the next list gets its own', (_, change) => {
    const host = listed();
    edit(host, change);
    const before = JSON.stringify(sheetNamed(host, 'Rows behind'));
    expect(ask(host)).toContain('“Rows behind 2”');
    expect(JSON.stringify(sheetNamed(host, 'Rows behind'))).toBe(before);
    ask(host);
    expect(namesOf(host).filter((name) => name.startsWith('Rows'))).toEqual(['Rows behind 2', 'Rows behind']);
  });
});

describe.each([
  ['that people wrote into', typeBeside],
  ['that is ours alone', () => undefined],
] as const)('a service that fails while rows are listed anew beside a list %s', (_, change) => {
  const plans: Omit<FaultPlan, 'at'>[] = (['once', 'forever', 'kill'] as const).flatMap((repeat) =>
    (['before', 'after'] as const).map((when) => ({ repeat, when })),
  );
  const contents = (book: Workbook) => book.sheets.map(({ name, rows, notes }) => [name, rows, notes]);

  it.each(plans)('destroys nothing, and the next time heals it: $repeat, $when', (plan) => {
    const host = listed();
    edit(host, change);
    const start = host.workbook();
    const theirs = JSON.stringify(sheetNamed(host, 'Rows behind'));
    host.resetStats();
    ask(host);
    const { calls } = host.stats();
    const clean = contents(host.workbook());
    for (let at = 5; at <= calls; at += 23) {
      host.setWorkbook(structuredClone(start));
      host.failNext({ ...plan, at });
      try {
        ask(host);
      } catch {
        // What is left behind is looked at below.
      }
      host.failNext(null);
      if (change === typeBeside) expect(JSON.stringify(sheetNamed(host, 'Rows behind')), `call ${at}`).toBe(theirs);
      ask(host);
      expect(contents(host.workbook()), `call ${at} of ${calls}`).toEqual(clean);
    }
  });
});
