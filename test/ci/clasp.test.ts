import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'kpi-clasp-'));
afterAll(() => rmSync(folder, { recursive: true }));

const clasp = resolve('node_modules/@google/clasp/build/src/index.js');

it('clasp would push the three built files and nothing else', () => {
  const project = JSON.parse(readFileSync('.clasp.json', 'utf8')) as object;
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId: 'x', ...project }));
  mkdirSync(join(folder, 'dist'));
  copyFileSync('appsscript.json', join(folder, 'dist', 'appsscript.json'));
  for (const path of ['dist/Code.js', 'dist/sidebar.html', 'appsscript.json', 'other.js']) {
    writeFileSync(join(folder, path), path.endsWith('.json') ? '{}' : '');
  }
  const answer = execFileSync(process.execPath, [clasp, '--json', 'show-file-status'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { filesToPush } = JSON.parse(answer) as { filesToPush: string[] };
  expect([...filesToPush].sort()).toEqual(['dist/Code.js', 'dist/appsscript.json', 'dist/sidebar.html']);
});

it('clasp may create a script here: the project file names none yet', () => {
  copyFileSync('.clasp.json', join(folder, '.clasp.json'));
  const options = ['--type', 'sheets', '--title', 'Inside Sales KPIs', '--rootDir', 'dist'];
  // Credentials that are not there, wherever this runs.
  const auth = ['--auth', join(folder, 'nobody.json')];
  const answer = spawnSync(process.execPath, [clasp, ...auth, 'create-script', ...options], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(answer.stderr).toContain('No credentials found.');
  expect(answer.stderr).not.toContain('Project file already exists.');
});
