import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'sql-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
const calls = join(folder, 'calls.csv');
writeFileSync(calls, 'started_at,rep,outcome\n2025-03-10 10:00:00,Ana,Connected\n2025-03-11 11:00:00,Bo,Busy\n');

function run(...words: string[]) {
  const { stdout, stderr, status } = spawnSync(
    'npx',
    ['tsx', 'workbench/sql.ts', calls, '--time-zone', 'Europe/Paris', ...words],
    {
      encoding: 'utf8',
    },
  );
  return { stdout, stderr, status };
}

describe('the command that prints the query', () => {
  it('prints it alone, and beside it what it does not supply', () => {
    const { stdout, stderr, status } = run(
      '--tables',
      'calls=team.sales.calls',
      '--since',
      '2025-01-01',
      '--as-of',
      '2025-03-31',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('FROM `team.sales.calls`');
    expect(stdout).toContain("`started_at` >= TIMESTAMP(DATE '2025-01-01', 'Europe/Paris')");
    expect(stderr).toContain('Talk time, seconds: No column of the table tells it.');
  });

  it('lists the values of a table', () => {
    expect(run('--tables=calls=team.sales.calls', '--values').stdout).toContain('GROUP BY `outcome`');
  });

  it('refuses a name that is no table', () => {
    const { stdout, stderr, status } = run('--tables', 'calls=x;y');
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr).toContain('“x;y” is not the name of a table');
  });

  it('refuses what is no pair', () => {
    expect(run('--tables', 'calls').status).toBe(2);
  });

  it('explains each of its options with an example, in both languages', () => {
    const options = ['--tables', '--since', '--as-of', '--types', '--one-per-appointment', '--values', '--time-zone'];
    const [english, russian] = [run('--help').stdout, run('--help', '--locale', 'ru_RU').stdout];
    for (const page of [english, russian])
      for (const option of options) expect(page.split(option).length, option).toBeGreaterThanOrEqual(3);
    expect(english).toContain('One BigQuery query');
    expect(russian).toContain('Один запрос BigQuery');
  });

  it('complains in the language that is asked for', () => {
    expect(run('--since', '2025-02-30').stderr).toContain('--since needs a day such as 2025-01-01, not “2025-02-30”.');
    expect(run('--since', 'soon').stderr).toContain('--tables TAB=TABLE');
    expect(run('--since', 'вчера', '--locale', 'ru_RU').stderr).toContain('После --since нужна дата');
    expect(run('--tables', 'calls', '--locale', 'ru_RU').stderr).toContain('«calls» запишите как');
  });
});
