import { readFileSync } from 'node:fs';
import { createHost, type Host } from '../../host/host.ts';
import { estimateRunTime } from '../../host/runTime.ts';
import type { Stats } from '../../host/stats.ts';
import { sampleTeam } from '../../sampleTeam.ts';
import { emptySheet, emptyWorkbook, type Workbook } from '../../workbook.ts';
import type { BenchCase } from '../benchCase.ts';
import {
  calls,
  deals,
  emails,
  type GoogleSheet,
  leads,
  meetings,
  other,
  targets,
  team,
  wideTally,
} from '../googleSheets.ts';
import type { Line } from '../line.ts';

type Given = { readonly name: string; readonly workbook: Workbook; readonly needed: number; readonly isUsual?: true };

/** What opening, building and formulas ask of Google, and how long that takes by the cost model. */
export const google: BenchCase = {
  name: 'google',
  run: async ({ bundle }) => workbooks().flatMap((given) => linesOf(given(), readFileSync(bundle, 'utf8'))),
};

/** One after the other: the largest has three million cells. */
function workbooks(): readonly (() => Given)[] {
  const usual = () => [
    deals(10_000, 62),
    calls(50_000, 20),
    leads(4000),
    meetings(1500),
    emails(3000),
    targets(),
    team(),
  ];
  return [
    () => ({
      name: '10 tabs of the sample',
      workbook: sampleTeam({ locale: 'en_US', timeZone: 'Etc/UTC' }, '2025-12-31'),
      needed: 0,
    }),
    () => ({ ...workbookWith('deals of 62 columns, calls, 5 others', usual()), isUsual: true }),
    () => workbookWith('400,000 calls', [calls(400_000, 8)]),
    () =>
      workbookWith('30 sheets, 3 of them ours', [
        ...[leads(4000), meetings(1500), calls(20_000, 10)],
        ...Array.from({ length: 27 }, (_, i) => other(i + 1)),
      ]),
    () => workbookWith('a wide daily tally', [wideTally()]),
  ];
}

function workbookWith(name: string, given: readonly GoogleSheet[]): Given {
  const workbook = emptyWorkbook('Benchmark', { timeZone: 'Europe/Berlin' });
  for (const { name: sheetName, rows, dates } of given) {
    const sheet = emptySheet(workbook.sheets.length + 1, sheetName);
    sheet.rows = rows;
    sheet.rowCount = Math.max(1000, rows.length);
    // An imported file has no columns besides its own, and 400,000 rows of 26 are more cells than a spreadsheet holds.
    const width = rows[0]?.length ?? 0;
    sheet.columnCount = rows.length > 100_000 ? width : Math.max(26, width);
    for (const column of dates) sheet.columnStyles[column] = { numberFormat: 'yyyy-mm-dd hh:mm' };
    workbook.sheets.push(sheet);
  }
  return { name, workbook, needed: given.reduce((sum, sheet) => sum + cellsNeeded(sheet), 0) };
}

/** A sheet is known by its first rows. */
const firstRows = 100;

/** The first rows of each sheet, and of the columns that count all of them. */
function cellsNeeded({ rows, needed }: GoogleSheet): number {
  const width = rows[0]?.length ?? 0;
  const head = Math.min(firstRows, rows.length);
  return head * width + (rows.length - head) * (needed === 'all' ? width : needed.length);
}

function linesOf({ name, workbook, needed, isUsual }: Given, code: string): Line[] {
  const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8'));
  const host = createHost({ code, manifest, workbook, now: '2025-12-31T12:00:00Z', clock: processorSeconds });
  const all =
    needed > 0 ? needed : workbook.sheets.reduce((sum, { rows }) => sum + rows.length * (rows[0]?.length ?? 0), 0);
  const open = measured(host, () => host.run('openSpreadsheet'));
  const look = measured(host, () => host.run('findTabs'));
  const build = measured(host, () => host.run('buildSummary', {}));
  const rebuild = measured(host, () => host.run('buildSummary', {}));
  const cell = measured(host, () => host.callCustomFunction('CALL_CONNECT_RATIO', []));
  const line = (what: string, value: number, unit: Line['unit'], required?: number): Line => ({
    what: `${name}: ${what}`,
    value,
    unit,
    ...(required !== undefined && { required }),
  });
  return [
    line('build, cells read ÷ cells needed', build.cellsRead / all, 'times', 1.3),
    line('build, cells read', build.cellsRead, 'count'),
    line('build, reads', build.reads, 'count'),
    line('build, writes', build.writes, 'count'),
    line('open', secondsOf(open), 'seconds', 3),
    line('until each sheet is looked at, cells read', look.cellsRead, 'count'),
    line('until each sheet is looked at, reads', look.reads, 'count'),
    line('until each sheet is looked at', secondsOf(look), 'seconds'),
    line('build', secondsOf(build), 'seconds', isUsual ? 20 : undefined),
    line('build again', secondsOf(rebuild), 'seconds'),
    line('one cell without ranges, cells read', cell.cellsRead, 'count'),
    line('one cell without ranges', secondsOf(cell), 'seconds', 30),
    line('200 such cells, 30 at a time', (secondsOf(cell) * 200) / 30, 'seconds'),
  ];
}

/** This process's own time, so that the machine's other work is not counted. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function measured(host: Host, work: () => void): Stats {
  host.resetStats();
  work();
  return host.stats();
}

function secondsOf(stats: Stats): number {
  return estimateRunTime(stats).mid;
}
