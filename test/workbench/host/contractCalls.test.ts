import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contract } from '../../../workbench/host/contract.ts';

const textsIn = (folder: string, end: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(end))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

const namesIn = (texts: readonly string[], pattern: RegExp): Set<string> =>
  new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name as string)));

/** Every method that Google's classes have, by the published types. */
const methods = namesIn(textsIn('node_modules/@types/google-apps-script', '.d.ts'), /^\s+(\w+)\(.*\): /gm);

/** Of lists, texts and maps as well, of our own plain data, or of BigQuery, which the host does not imitate. */
const others = new Set([
  'cancel',
  'error',
  'getTime',
  'getTimezoneOffset',
  'parse',
  'replace',
  'warn',
  'concat',
  'find',
  'get',
  'indexOf',
  'join',
  'map',
  'slice',
  'sort',
  'toString',
  'write',
]);

it('has a row for every call of a service that src makes', () => {
  const called = namesIn(textsIn('src/sheets', '.ts'), /\.(\w+)\(/g);
  const rows = contract.map(({ call }) => call).join('\n');
  const missing = [...called].filter((name) => methods.has(name) && !others.has(name) && !rows.includes(`${name}(`));
  expect(methods.size).toBeGreaterThan(500);
  expect(missing).toEqual([]);
});
