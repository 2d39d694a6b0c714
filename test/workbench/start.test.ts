import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commandFor } from '../../workbench/server/openBrowser.ts';
import { groupNames } from '../../workbench/terminalWords.ts';

const folder = mkdtempSync(join(tmpdir(), 'workbench-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What it prints until `last` has come; then it is stopped, as by Ctrl+C. */
async function started(words: string[], last: string) {
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), resolve('workbench/start.ts'), ...words],
    {
      env: { ...process.env, BROWSER: 'none' },
    },
  );
  let [printed, complained] = ['', ''];
  child.stderr.on('data', (part: Buffer) => {
    complained += part;
  });
  const ended = once(child, 'exit');
  const address = await new Promise<string>((found, failed) => {
    child.stdout.on('data', (part: Buffer) => {
      printed += part;
      if (printed.includes(last)) found(/http:\S+/.exec(printed)?.[0] ?? '');
    });
    child.on('exit', () => failed(new Error(`It has ended by itself: ${printed}${complained}`)));
  });
  const page = await fetch(address);
  const opened = (await (await fetch(`${address}workbook`)).json()) as { workbook: { sheets: { name: string }[] } };
  child.kill('SIGINT');
  await ended;
  return { printed, complained, status: page.status, sheets: opened.workbook.sheets.map(({ name }) => name) };
}

describe('npm start', () => {
  it.each([
    ['en_US', 'en', 'Where the rows went', 'Calls'],
    ['ru_RU', 'ru', 'Куда вошли строки', 'Звонки'],
  ] as const)('serves the sample team in %s and shows all six KPIs of it', async (locale, language, last, sheet) => {
    const { printed, complained, status, sheets } = await started(['--locale', locale], last);
    expect([status, complained]).toEqual([200, '']);
    expect(sheets).toContain(sheet);
    for (const name of groupNames) expect(printed).toContain(`\n${name[language]}\n`);
    expect(printed).not.toContain(language === 'ru' ? 'Не измерено' : 'Not measured');
  });

  it("opens a user's own file, and says so when there is nothing in it to measure", async () => {
    const file = join(folder, 'Lunches.csv');
    writeFileSync(file, 'Dish,Price\nSoup,4\nBread,2\n');
    const { printed, status, sheets } = await started([file], 'Nothing could be measured');
    expect([status, sheets]).toEqual([200, ['Lunches']]);
    expect(printed).toContain('Lunches');
  });
});

describe('npm start that is killed by its number', () => {
  it.each(['SIGTERM', 'SIGHUP', 'SIGKILL'] as const)('with %s leaves no server behind', async (signal) => {
    // The built add-on is there: what npm would do before is left out.
    const npm = spawn('npm', ['start', '--ignore-scripts'], { env: { ...process.env, BROWSER: 'none' } });
    const address = await new Promise<string>((found) => {
      npm.stdout.on('data', (part: Buffer) => {
        const [served] = /http:\S+/.exec(String(part)) ?? [];
        if (served) found(served);
      });
    });
    expect((await fetch(address)).status).toBe(200);
    npm.kill(signal);
    await expect
      .poll(
        () =>
          fetch(address).then(
            () => 'served',
            () => 'refused',
          ),
        { timeout: 20_000 },
      )
      .toBe('refused');
  });
});

describe('the browser', () => {
  it.each([
    ['darwin', {}, ['open']],
    ['win32', {}, ['cmd', '/c', 'start', '']],
    ['linux', { DISPLAY: ':0' }, ['xdg-open']],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open']],
    ['linux', {}, null],
    ['darwin', { BROWSER: 'none' }, null],
    ['darwin', { CI: 'true' }, null],
  ] as const)('on %s with %j is opened by %j', (platform, environment, command) => {
    expect(commandFor(platform, environment)).toEqual(command);
  });
});
