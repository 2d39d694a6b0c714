import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'kpi-clasp-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('clasp would push the three built files and nothing else', () => {
  copyFileSync('.clasp.json', join(folder, '.clasp.json'));
  mkdirSync(join(folder, 'dist'));
  copyFileSync('appsscript.json', join(folder, 'dist', 'appsscript.json'));
  for (const path of ['dist/Code.js', 'dist/sidebar.html', 'appsscript.json', 'other.js']) {
    writeFileSync(join(folder, path), path.endsWith('.json') ? '{}' : '');
  }
  const clasp = resolve('node_modules/@google/clasp/build/src/index.js');
  const answer = execFileSync(process.execPath, [clasp, '--json', 'show-file-status'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { filesToPush } = JSON.parse(answer) as { filesToPush: string[] };
  expect([...filesToPush].sort()).toEqual(['dist/Code.js', 'dist/appsscript.json', 'dist/sidebar.html']);
}, 30_000);
