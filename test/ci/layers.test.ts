import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

type Cruise = {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
};

/** One forbidden import each: the file that has it, what it imports, the rule that names it. */
const breaches: readonly (readonly [from: string, to: string, rule: string])[] = [
  ['src/vocabulary/breach.ts', 'src/tabs/target.ts', 'vocabulary-imports-what-it-may'],
  ['src/words/breach.ts', 'src/tabs/target.ts', 'words-imports-what-it-may'],
  ['src/words/es/breach.ts', 'src/words/en/target.ts', 'a-language-speaks-for-itself'],
  ['src/tabs/breach.ts', 'src/measures/target.ts', 'tabs-imports-what-it-may'],
  ['src/measures/breach.ts', 'src/kpis/target.ts', 'measures-imports-what-it-may'],
  ['src/kpis/breach.ts', 'src/sheets/target.ts', 'kpis-imports-what-it-may'],
  ['src/values/breach.ts', 'src/settings/target.ts', 'values-imports-what-it-may'],
  ['src/settings/breach.ts', 'src/find/target.ts', 'settings-imports-what-it-may'],
  ['src/find/breach.ts', 'src/rows/target.ts', 'find-imports-what-it-may'],
  ['src/rows/breach.ts', 'src/link/target.ts', 'rows-imports-what-it-may'],
  ['src/link/breach.ts', 'src/funnel/target.ts', 'link-imports-what-it-may'],
  ['src/funnel/breach.ts', 'src/count/target.ts', 'funnel-imports-what-it-may'],
  ['src/count/breach.ts', 'src/summary/target.ts', 'count-imports-what-it-may'],
  ['src/summary/breach.ts', 'src/formulas/target.ts', 'summary-imports-what-it-may'],
  ['src/summary/luck/breach.ts', 'src/summary/figures/target.ts', 'summary-luck-imports-what-it-may'],
  ['src/summary/figures/breach.ts', 'src/summary/target.ts', 'summary-figures-imports-what-it-may'],
  ['src/summary/memory/breach.ts', 'src/summary/behind/target.ts', 'summary-memory-imports-what-it-may'],
  ['src/report/breach.ts', 'src/count/target.ts', 'report-imports-what-it-may'],
  ['src/sample/breach.ts', 'src/kpis/target.ts', 'sample-imports-what-it-may'],
  ['src/formulas/breach.ts', 'src/sheets/target.ts', 'formulas-imports-what-it-may'],
  ['src/sheets/breach.ts', 'src/kpis/target.ts', 'sheets-imports-what-it-may'],
  ['src/sidebar/breach.ts', 'src/sheets/target.ts', 'sidebar-imports-what-it-may'],
  ['src/sidebar/values.ts', 'src/summary/target.ts', 'sidebar-imports-only-types'],
  ['src/sheets/composes.ts', 'src/main/menu.ts', 'nobody-imports-main'],
  ['src/main/breach.ts', 'src/sidebar/target.ts', 'main-imports-everything-but-the-sidebar'],
  ['src/count/knows.ts', 'workbench/target.ts', 'src-imports-only-src'],
  ['src/utils/breach.ts', 'src/count/target.ts', 'every-folder-of-src-has-a-rule'],
  ['workbench/breach.ts', 'src/count/target.ts', 'workbench-imports-nothing-of-src'],
];

function cruise(folder: string): Cruise {
  const tool = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = ['--config', resolve('.ci/layers.cjs'), '--output-type', 'json', 'src', 'workbench'];
  return JSON.parse(
    execFileSync(process.execPath, [tool, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 }),
  );
}

/** A copy of the source in which these files stand instead. */
function withFiles(folder: string, files: ReadonlyMap<string, string>): void {
  cpSync('src', join(folder, 'src'), { recursive: true });
  mkdirSync(join(folder, 'workbench'), { recursive: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'kpi-layers-'));
let found: Cruise;

beforeAll(() => {
  const targets = breaches.map(([, to]) => [to, 'export const target = 1;\n'] as const);
  const imports = breaches.map(([from, to]) => {
    const path = `${'../'.repeat(from.split('/').length - 1)}${to}`;
    return [from, `import { target } from '${path}';\nexport const breach = target;\n`] as const;
  });
  const others = [
    [
      'src/sidebar/types.ts',
      "import type { target } from '../summary/target.ts';\nexport type Allowed = typeof target;\n",
    ],
    ['src/words/subject.ts', "import { said } from './es/subject.ts';\nexport type Said = typeof said;\n"],
    [
      'src/words/es/subject.ts',
      "import type { Said } from '../subject.ts';\nexport const said = 1 as unknown as Said;\n",
    ],
    ['src/words/asks.ts', "import { says } from './es/says.ts';\nexport const asks = () => says;\n"],
    ['src/words/es/says.ts', "import { asks } from '../asks.ts';\nexport const says = () => asks;\n"],
    ['src/count/alone.ts', 'export const alone = 1;\n'],
    ['src/count/there.ts', "export { back } from './back.ts';\n"],
    ['src/count/back.ts', "import { back as there } from './there.ts';\nexport const back = () => there;\n"],
  ] as const;
  withFiles(folder, new Map([...targets, ...imports, ...others]));
  found = cruise(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

const named = (from: string) =>
  found.summary.violations.filter((one) => one.from === from).map(({ rule }) => rule.name);

describe('the layers', () => {
  it('are looked for in all of the source', () => {
    expect(found.summary.totalCruised).toBeGreaterThan(breaches.length);
  });

  it.each(breaches)('%s may not import %s', (from, _, rule) => {
    expect(named(from)).toContain(rule);
  });

  it('let the sidebar import types of the summary', () => {
    expect(named('src/sidebar/types.ts')).not.toContain('sidebar-imports-only-types');
  });

  it('name a cycle', () => {
    const inCycle = found.summary.violations.filter(({ rule }) => rule.name === 'no-cycles').map(({ from }) => from);
    expect(inCycle.filter((path) => /src\/count\/(there|back)\.ts/.test(path))).not.toEqual([]);
  });

  it('let a language import the type of what it has to say, but no code that asks it', () => {
    const inCycle = (paths: readonly string[]) => paths.some((path) => named(path).includes('no-cycles-of-words'));
    expect(inCycle(['src/words/subject.ts', 'src/words/es/subject.ts'])).toBe(false);
    expect(inCycle(['src/words/asks.ts', 'src/words/es/says.ts'])).toBe(true);
  });

  it('name a file that nobody imports', () => {
    expect(named('src/count/alone.ts')).toEqual(expect.arrayContaining(['no-orphans', 'nothing-unused']));
  });
});
