import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const clasp = resolve('node_modules/@google/clasp/build/src/index.js');
const pages = ['README.md', 'docs/publish.md', 'docs/manual.md'];

/** `npx clasp push -f` is `push` and `-f`. */
const told = pages.flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/npx clasp ([a-z-]+)([^`\n&]*)/g)].map(([, command = '', rest = '']) => ({
    page,
    command,
    options: rest.replace(/"[^"]*"/g, '').match(/(?<=\s)--?[a-zA-Z]+/g) ?? [],
  })),
);
const commands = [...new Set(told.map(({ command }) => command))];

describe('the commands of clasp that the pages tell', () => {
  it('are those that publishing needs', () => {
    expect(commands).toEqual(
      expect.arrayContaining(['login', 'create-script', 'create-version', 'list-versions', 'push']),
    );
  });

  it.each(commands)('are known to the pinned clasp, with their options: %s', (command) => {
    // An unknown command prints the help of all of them.
    const help = execFileSync(process.execPath, [clasp, command, '--help'], { encoding: 'utf8' });
    expect(help).toMatch(new RegExp(`^Usage: clasp ${command}\\b`));
    const options = told.filter((one) => one.command === command).flatMap((one) => one.options);
    for (const option of options) expect(help).toMatch(new RegExp(`(^|[ ,])${option}\\b`, 'm'));
  });
});
