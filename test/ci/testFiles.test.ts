import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { officeTests, slowTests } from '../../.ci/testFiles.ts';

const all = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((path) => join('test', path))
  .filter((path) => path.endsWith('.test.ts'));

/** A pattern is a file, or all of a folder. */
const filesOf = (pattern: string) => all.filter((file) => file === pattern || `${dirname(file)}/*.test.ts` === pattern);
const slow = slowTests.flatMap(filesOf);

describe('the tests that are left out of the quick ones', () => {
  it.each([...officeTests, ...slowTests])('are there: %s', (pattern) => {
    expect(filesOf(pattern)).not.toEqual([]);
  });

  it('are all that start a browser or use the bundle', () => {
    const needs = /workbenchPage\.ts|chromium\.ts|workbench\/installed\.ts|\.ci\/bundle\.ts/;
    const found = all.filter((file) => !file.startsWith('test/ci/') && needs.test(readFileSync(file, 'utf8')));
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter((file) => !slow.includes(file))).toEqual([]);
  });
});
