import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleAddOn } from '../../.ci/bundle.ts';
import { type Chunk, lazyScript, partsIn } from '../../.ci/lazyParts.ts';
import { createHost } from '../../workbench/host/host.ts';
import { bookOf, callRows } from '../sheets/startHost.ts';

const shared = 'var count = { loads: 0 };\ncount.loads += 1;\nexport {\n  count as loads\n};\n';
const importing = 'import {\n  loads as times\n} from "./shared1.js";\n';
const awkward = [
  'var ends = /* @__PURE__ */ ["*/", /^[*/]x*/.exec("/xx"), `a*/b`];',
  '/** Says something. */',
  'var fail = () => { throw new Error("here"); };',
  'export { ends, fail, times };',
].join('\n');

function run(chunks: readonly Chunk[], entries: readonly string[]) {
  const context = createContext({});
  runInContext(lazyScript(chunks, entries, ''), context);
  return (code: string): unknown => runInContext(code, context);
}

const two: Chunk[] = [
  { name: 'shared1', code: shared },
  { name: 'first', code: `${importing}${awkward}` },
  { name: 'second', code: `${importing}export { times };` },
];

describe('a script in parts', () => {
  it('evaluates a part when it is asked for, and what parts share once', () => {
    const ask = run(two, ['first', 'second']);
    expect(ask('App_.first.times === App_.second.times && App_.first === App_.first')).toBe(true);
    expect(ask('App_.second.times.loads')).toBe(1);
  });

  it('keeps what looks like the end of a comment in texts, patterns and templates', () => {
    expect(run(two, ['first'])('JSON.stringify(App_.first.ends)')).toBe('["*/",["/xx"],"a*/b"]');
  });

  it('names the part in a stack', () => {
    const ask = run(two, ['first']);
    expect(ask('try { App_.first.fail() } catch (error) { error.stack }')).toContain('first.js:');
  });

  it('gives back each part for the check', () => {
    const parts = partsIn(lazyScript(two, ['first', 'second'], ''));
    expect([...parts.keys()]).toEqual(['shared1', 'first', 'second']);
    expect(parts.get('second')).toContain("const { loads: times } = load('shared1');");
  });

  it('refuses an export that changes, since others would keep its first value', () => {
    const changing = { name: 'first', code: 'var language = "en";\nlanguage = "ru";\nexport { language };' };
    expect(() => lazyScript([changing], ['first'], '')).toThrow(/language is exported by the part first and changes/);
  });
});

describe('the add-on', () => {
  let lazy: string;
  let whole: string;
  beforeAll(async () => {
    [lazy, whole] = await Promise.all([bundleAddOn(), bundleAddOn(true)]);
  });

  it('does the same in parts and as a whole', () => {
    const summaryOf = (code: string): string => {
      const workbook = bookOf({ Calls: callRows(40) });
      const host = createHost({ code, manifest: {}, workbook, now: '2026-11-24T10:00:00Z' });
      return JSON.stringify(host.run('buildSummary', { everything: true }));
    };
    expect(whole).not.toContain('eval');
    expect(summaryOf(lazy)).toBe(summaryOf(whole));
  });

  it('loads no report for the cell of a KPI, and nothing but the menu when a spreadsheet is opened', () => {
    const loadedBy = (part: string): number => {
      const context = createContext({});
      runInContext(lazy.replace('return {\n    get opening', 'return {\n    loaded,\n    get opening'), context);
      const names = runInContext(`App_.${part}; Object.keys(App_.loaded)`, context) as string[];
      expect(names).toContain(part);
      return names.reduce((sum, name) => sum + (partsIn(lazy).get(name)?.length ?? 0), 0);
    };
    const all = loadedBy('commands');
    expect(loadedBy('opening')).toBeLessThan(all / 20);
    expect(loadedBy('kpiFormulas')).toBeLessThan(all / 1.5);
  });
});
