import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleScript } from '../../.ci/script.ts';
import { fixtureBundle } from './fixture/bundle.ts';

const folder = mkdtempSync(join(tmpdir(), 'kpi-script-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bundled = (source: string) => {
  const entry = join(folder, 'entry.ts');
  writeFileSync(entry, source);
  return bundleScript([relative('.', entry)], '');
};

describe('the script of the add-on', () => {
  let code: string;
  const run = (expression: string) => runInContext(`${code}\n${expression}`, createContext(Object.create(null)));
  beforeAll(async () => {
    code = (await fixtureBundle()).code;
  });

  it('answers through its top-level functions', () => {
    expect(run("onOpen({ authMode: 'LIMITED' })")).toBe('opened LIMITED');
    expect(run('onOpen()')).toBe('opened by hand');
  });

  it('passes on every argument of a custom function, and none that is left out', () => {
    expect(run("CALL_CONNECT_RATIO([['Rep'], ['Ada']], 'Ada')")).toBe('2 rows, Ada');
    expect(run("CALL_CONNECT_RATIO([['Rep']])")).toBe('1 rows, whole team');
  });

  it('carries the help of each custom function on one line per argument', () => {
    expect(code).toContain(
      [
        '/**',
        ' * Share of calls made that a person answered.',
        ' *',
        ' * @param {Array<Array>} calls (optional) The Calls tab with its headings.',
        ' * @param {string} rep (optional) A name; blank for the whole team.',
        ' * @customfunction',
        ' */',
        'function CALL_CONNECT_RATIO(calls, rep) {',
      ].join('\n'),
    );
    expect(code).toContain(' * Where deals | leads are lost.\n *\n * @customfunction');
  });

  it('is not built when esbuild warns', async () => {
    await expect(bundled('export const x = 1 / 2; if (x === NaN) throw x;')).rejects.toThrow(/NaN/);
  });

  it('is not built on a package', async () => {
    await expect(bundled("import { parse } from 'acorn'; export const x = parse;")).rejects.toThrow(/acorn/);
  });
});
