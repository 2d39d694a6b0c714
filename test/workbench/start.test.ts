import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { groupNames } from '../../workbench/terminalWords.ts';

const folder = mkdtempSync(join(tmpdir(), 'workbench-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm start', { timeout: 60_000 }, () => {
  it.each([
    ['en_US', 'en'],
    ['ru_RU', 'ru'],
  ] as const)('shows all six KPIs of the sample team in %s, none left unmeasured', (locale, language) => {
    const out = join(folder, `${language}.xlsx`);
    const words = [
      '--import',
      import.meta.resolve('tsx'),
      resolve('workbench/start.ts'),
      '--locale',
      locale,
      '--out',
      out,
    ];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    for (const name of groupNames) expect(stdout).toContain(`\n${name[language]}\n`);
    expect(stdout).not.toContain(language === 'ru' ? 'Не измерено' : 'Not measured');
    expect(existsSync(out)).toBe(true);
  });
});
