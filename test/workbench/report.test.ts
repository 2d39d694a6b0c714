import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'workbench-report-'));
const script = resolve('workbench/report.ts');
const tsx = import.meta.resolve('tsx');

/** Runs the command as `npm run report` does, in an empty folder. */
function report(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', tsx, script, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, complaint: stderr.trim() };
}

function sheetsIn(file: string): string[] {
  const book = strFromU8(unzipSync(readFileSync(join(folder, file)))['xl/workbook.xml']!);
  return [...book.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name!);
}

const calls = [
  'Rep,Call time,Outcome,Duration',
  ...['Ana', 'Ben'].flatMap((rep) =>
    Array.from(
      { length: 20 },
      (_, i) => `${rep},2025-0${(i % 6) + 1}-1${i % 10} 10:00,${i % 4 ? 'No answer' : 'Connected'},0:03:00`,
    ),
  ),
].join('\n');
const deals = [
  'Deal id,Owner,Stage,Amount,Create date,Close date',
  ...Array.from(
    { length: 12 },
    (_, i) =>
      `D${i},Ana,${i % 3 ? 'Closed won' : 'Closed lost'},"$${i + 1},000.00",2025-0${(i % 6) + 1}-01,2025-0${(i % 6) + 1}-20`,
  ),
].join('\n');

beforeAll(() => {
  writeFileSync(join(folder, 'Calls.csv'), calls);
  writeFileSync(join(folder, 'Deals.csv'), deals);
  writeFileSync(join(folder, 'Visits.csv'), 'Client,Meeting outcome\nAcme,Held\nGlobex,No-show\n');
  writeFileSync(
    join(folder, 'Stage history.csv'),
    'Deal ID,Stage,Changed at\nD1,Qualified,2025-01-03\nD1,Closed won,2025-01-20\n',
  );
  writeFileSync(join(folder, 'Lunch.csv'), 'Dish,Price\nSoup,5\nSalad,7\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run report', () => {
  it('writes the summary, the sheet with its chart, and a page on the terminal', () => {
    const words = ['--as-of', '2025-06-30', '--time-zone', 'Europe/Paris', '--json', 'summary.json', '--stats'];
    const { status, stdout, complaint } = report('Calls.csv', 'Deals.csv', ...words);
    expect([status, complaint]).toEqual([0, '']);
    const summary = JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8'));
    expect(summary).toMatchObject({ asOf: '2025-06-30', timeZone: 'Europe/Paris' });
    expect(summary.kpis).toContainEqual(
      expect.objectContaining({
        name: 'CALL_CONNECT_RATIO',
        rep: null,
        period: null,
        value: 0.25,
        numerator: 10,
        denominator: 40,
      }),
    );
    expect(stdout).toMatch(/Call-to-connect ratio +[\d.]+% +\d+ of \d+/);
    expect(stdout).toContain('Service calls: ');
    expect(stdout).toContain(join(folder, 'kpi-report.xlsx'));
    const parts = unzipSync(readFileSync(join(folder, 'kpi-report.xlsx')));
    expect(sheetsIn('kpi-report.xlsx')).toContain('KPI Summary');
    expect(strFromU8(parts['xl/charts/chart1.xml']!)).toMatch(/<c:barChart>.*<c:lineChart>/);
  });

  it('writes a report that it is given again in place', () => {
    expect(report('Calls.csv', 'Deals.csv', '--out', 'first.xlsx').status).toBe(0);
    expect(report('first.xlsx', '--out', 'again.xlsx').status).toBe(0);
    expect(sheetsIn('again.xlsx')).toEqual(sheetsIn('first.xlsx'));
    expect(sheetsIn('again.xlsx')).toEqual(expect.arrayContaining(['KPI Summary', 'Calls', 'Deals']));
    for (const name of ['first.xlsx', 'again.xlsx']) rmSync(join(folder, name));
  });

  it('reads a folder without its own earlier report', () => {
    const { status, stdout } = report('.', '--locale', 'ru_RU', '--as-of', '2025-06-30');
    expect(status).toBe(0);
    expect(stdout).toMatch(/Доля дозвонов +[\d,]+\s% +\d+ из \d+/);
    expect(stdout).not.toContain('KPI Summary (2)');
  });

  it.each([
    [['absent.csv'], 'There is no file “absent.csv”.'],
    [['absent.csv', '--locale', 'ru_RU'], 'Файла «absent.csv» нет.'],
  ])('ends %j with status 1 and one sentence, and writes nothing', (words, sentence) => {
    const out = join(folder, 'none.xlsx');
    const { status, stdout, complaint } = report(...words, '--out', out);
    expect([status, stdout]).toEqual([1, '']);
    expect(complaint).toContain(sentence);
    expect(complaint.split('\n')).toHaveLength(1);
    expect(existsSync(out)).toBe(false);
  });

  it('says of every sheet what it is taken for, also where nothing could be measured', () => {
    const files = ['Lunch.csv', 'Visits.csv', 'Stage history.csv'];
    const out = join(folder, 'none.xlsx');
    const { status, stdout, complaint } = report(...files, '--json', 'nothing.json', '--out', out);
    expect(status).toBe(1);
    expect(complaint).toBe(
      'Nothing could be measured from “Stage history” (stage history) alone: add calls, leads, meetings, e-mails, deals or daily totals.',
    );
    expect(existsSync(out)).toBe(false);
    expect(stdout.replace(/\s+/g, ' ')).toContain('“Stage history” (stage history): 2 rows, 2 counted, 0 left out');
    expect(stdout).toContain('• “Lunch” is not counted: ');
    expect(stdout).toContain('  – Headings: “Dish”, “Price”');
    const { tabs, otherSheets } = JSON.parse(readFileSync(join(folder, 'nothing.json'), 'utf8'));
    expect(tabs).toMatchObject([{ tab: 'stageHistory', sheet: 'Stage history', rows: 2 }]);
    expect(otherSheets).toMatchObject([
      { sheet: 'Lunch', headings: ['Dish', 'Price'], nearest: null, missing: null },
      { sheet: 'Visits', headings: ['Client', 'Meeting outcome'], nearest: 'meetings', missing: 'at' },
    ]);
    for (const { reason } of otherSheets) expect(reason).toMatch(/\.$/);
  });

  it('asks what would have to be known, where nothing could be measured without it', () => {
    const row = (_: unknown, i: number) => `2025-0${(i % 6) + 1}-1${i % 10},Ana,Client ${i},${1000 + i}`;
    writeFileSync(
      join(folder, 'Sales.csv'),
      `Date,Salesperson,Customer,Amount\n${Array.from({ length: 20 }, row).join('\n')}`,
    );
    const { status, stdout } = report('Sales.csv', '--out', join(folder, 'none.xlsx'));
    expect(status).toBe(1);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /^Where the rows went .* Please check • Is every row of "Sales" a sale\? /,
    );
  });

  it('repeats no more than 100,000 rows of yours in the workbook unless it is asked to', () => {
    const line = (_: unknown, i: number) => `Ana,2025-0${(i % 6) + 1}-1${i % 10} 10:00,Connected,0:03:00\n`;
    writeFileSync(
      join(folder, 'Many.csv'),
      `${calls.split('\n')[0]}\n${Array.from({ length: 100_000 }, line).join('')}`,
    );
    const { stdout } = report('Many.csv', '--out', 'many.xlsx', '--as-of', '2025-06-30');
    expect(stdout).toContain('Your 100,001 rows are not repeated in it: --with-data adds them.');
    expect(sheetsIn('many.xlsx')).toEqual(['KPI Summary', 'KPI Details', 'KPI Settings']);
    report('Many.csv', '--out', 'many.xlsx', '--as-of', '2025-06-30', '--with-data');
    expect(sheetsIn('many.xlsx')).toContain('Many');
    for (const made of ['Many.csv', 'many.xlsx']) rmSync(join(folder, made));
  });

  it('stops without a word when nobody reads on, and the report is written all the same', () => {
    const words = ['Calls.csv', '--out', 'whole.xlsx', '--stats'].join(' ');
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `"$0" --import ${tsx} ${script} ${words} | true`, process.execPath],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(sheetsIn('whole.xlsx')).toContain('KPI Summary');
    rmSync(join(folder, 'whole.xlsx'));
  });

  it('explains every option with an example', () => {
    const { status, stdout } = report('--help');
    expect(status).toBe(0);
    for (const option of ['--out', '--json', '--as-of', '--time-zone', '--locale', '--with-data', '--stats', '--help'])
      expect(stdout).toMatch(new RegExp(`^ {2}${option}\\b`, 'm'));
    expect(stdout).toContain('npm run --silent report -- ~/exports --as-of 2025-03-31');
    expect(report('--help', '--locale', 'ru_RU').stdout).toContain('Что получится');
  });

  it.each([
    [[], 'Name at least one file or folder.'],
    [['Calls.csv', '--colour'], 'There is no option --colour.'],
    [['Calls.csv', '--as-of', 'yesterday'], '--as-of needs a day'],
    [['Calls.csv', '--time-zone', 'Nowhere'], '--time-zone needs a zone'],
    [['Calls.csv', '--out', 'Calls.csv'], 'is one of the files to read'],
  ])('refuses %j with status 2', (words, sentence) => {
    const { status, complaint } = report(...words);
    expect(status).toBe(2);
    expect(complaint).toContain(sentence);
  });
});
