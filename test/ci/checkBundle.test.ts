import { beforeAll, describe, expect, it } from 'vitest';
import { type Bundle, faultsOf } from '../../.ci/checkBundle.ts';
import { fixtureBundle } from './fixture/bundle.ts';

let good: Bundle;
beforeAll(async () => {
  good = await fixtureBundle();
});

const withCode = (change: (code: string) => string): Bundle => {
  const code = change(good.code);
  expect(code).not.toBe(good.code);
  return { ...good, code };
};

describe('the check of the bundle', () => {
  it('finds nothing in a bundle that may be pushed', () => {
    expect(faultsOf(good)).toEqual([]);
  });

  it('refuses syntax newer than ES2019', () => {
    const [fault, ...others] = faultsOf(withCode((code) => `${code}\nfunction extra() { return this?.x; }`));
    expect(fault).toMatch(/^Code\.js is no script of ES2019/);
    expect(others).toEqual([]);
  });

  it.each([
    ['export', 'export { App_ };'],
    ['import', "import x from 'y';"],
    ['import()', "function extra() { return import('y'); }"],
  ])('refuses %s', (_, line) => {
    expect(faultsOf(withCode((code) => `${code}\n${line}`))).toEqual([
      expect.stringMatching(/^Code\.js contains import or export, which Apps Script does not know/),
    ]);
  });

  it.each([
    ['/(?<=a)b/', true],
    ['/(?<!\\d)20/', true],
    ['new RegExp("(?<!a)b")', true],
    ['`x(?<=b)`', true],
    ['/(?<year>a)(?=b)/', false],
    ['/\\(?<=a/', false],
    ['/[(?<=]a/', false],
    ['/[\\](?<=]a/', false],
    ['"(?<" + "=)"', false],
  ])('looks for patterns that look behind: %s', (pattern, isRefused) => {
    const faults = faultsOf(
      withCode((code) => code.replace('var onOpen =', `var pattern = () => ${pattern}; var onOpen =`)),
    );
    expect(faults).toEqual(isRefused ? [expect.stringMatching(/^Code\.js looks behind in /)] : []);
  });

  it('refuses work while loading that needs a service', () => {
    const touching = withCode((code) =>
      code.replace('var onOpen =', 'var sheet = SpreadsheetApp.getActive(); var onOpen ='),
    );
    expect(faultsOf(touching)).toEqual([
      'Code.js does work while it loads: ReferenceError: SpreadsheetApp is not defined.',
    ]);
  });

  it('misses a stub whose function is not exported', () => {
    const code = `${good.code}\nfunction findTabs() {\n  return App_.findTabs();\n}\n`;
    const entryPoints = [...good.entryPoints, { name: 'findTabs', parameters: [] }];
    expect(faultsOf({ ...good, entryPoints, code })).toEqual(['Code.js does not export the function findTabs.']);
  });

  it('misses a custom function that is not exported', () => {
    const unknown = withCode((code) => code.replace('STAGE_LEAKS: ()', 'STAGE_LEAK: ()'));
    expect(faultsOf(unknown)).toEqual(['Code.js does not export the function formulas.STAGE_LEAKS.']);
  });

  it('misses a top-level function that should be there', () => {
    expect(faultsOf(withCode((code) => code.replace('function onOpen(', 'function onOpened(')))).toEqual([
      'Code.js lacks the top-level function onOpen.',
      'Code.js has the top-level function onOpened, which is neither a formula nor an entry point.',
    ]);
  });

  it('refuses a top-level function that stands there twice', () => {
    expect(faultsOf(withCode((code) => `${code}\nfunction onOpen() {}`))).toEqual([
      'Code.js has the top-level function onOpen twice.',
    ]);
  });

  it('refuses anything else at the top level', () => {
    expect(faultsOf(withCode((code) => `${code}\nvar helper = 1;`))).toEqual([
      'Code.js has a VariableDeclaration at the top level besides App_ and the functions.',
    ]);
  });

  it('refuses a custom function without JSDoc', () => {
    expect(
      faultsOf(
        withCode((code) => code.replace(/\/\*\*(?:(?!\*\/)[\s\S])*\*\/\nfunction STAGE_LEAKS/, 'function STAGE_LEAKS')),
      ),
    ).toEqual(['STAGE_LEAKS has no JSDoc directly above it.']);
  });

  it('refuses JSDoc that does not stand directly above its function', () => {
    expect(faultsOf(withCode((code) => code.replace('\nfunction STAGE_LEAKS', '\n\nfunction STAGE_LEAKS')))).toEqual([
      'STAGE_LEAKS has no JSDoc directly above it.',
    ]);
  });

  it('refuses JSDoc without @customfunction', () => {
    expect(
      faultsOf(withCode((code) => code.replace(' * @customfunction\n */\nfunction STAGE', ' */\nfunction STAGE'))),
    ).toEqual(['STAGE_LEAKS is not marked @customfunction.']);
  });

  it('refuses a stub whose parameters are not those of its JSDoc', () => {
    expect(faultsOf(withCode((code) => code.replace('RATIO(calls, rep) {', 'RATIO(calls) {')))).toEqual([
      'CALL_CONNECT_RATIO takes (calls) but its JSDoc says (calls, rep).',
    ]);
  });

  it('refuses a custom function without a description', () => {
    const functions = good.functions.map((one) => ({ ...one, description: ' ' }));
    expect(faultsOf({ ...good, functions })).toEqual([
      'CALL_CONNECT_RATIO has no description.',
      'STAGE_LEAKS has no description.',
    ]);
  });

  it('refuses a parameter without a text', () => {
    const [first, ...others] = good.functions;
    const parameters = first!.parameters.map((parameter) => ({ ...parameter, text: '' }));
    expect(faultsOf({ ...good, functions: [{ ...first!, parameters }, ...others] })).toEqual([
      'CALL_CONNECT_RATIO: the parameter calls has no text.',
      'CALL_CONNECT_RATIO: the parameter rep has no text.',
    ]);
  });

  it('refuses one scope more, and one less', () => {
    const scopes = JSON.parse(good.manifest).oauthScopes as string[];
    const faults = (oauthScopes: string[]) => faultsOf({ ...good, manifest: JSON.stringify({ oauthScopes }) });
    expect(faults(scopes)).toEqual([]);
    expect(faults([...scopes, 'https://www.googleapis.com/auth/drive'])).toEqual([
      expect.stringMatching(/^appsscript\.json should ask for .* alone; it asks for .*drive\.$/),
    ]);
    expect(faults(scopes.slice(1))).toHaveLength(1);
  });

  it('refuses a page where nobody asks for the permission to show one', () => {
    const shows = withCode((code) =>
      code.replace('var onOpen =', 'var show = () => SpreadsheetApp.getUi().showSidebar(1); var onOpen ='),
    );
    expect(faultsOf(shows)).toEqual([]);
    expect(faultsOf({ ...shows, hasSidebar: false })).toEqual([
      'Code.js shows a page (.showSidebar), for which it does not ask permission.',
    ]);
  });
});
