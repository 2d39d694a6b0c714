import { createContext, runInContext } from 'node:vm';
import { type Comment, type FunctionDeclaration, type Program, parse } from 'acorn';
import { lookBehindsIn } from './lookBehind.ts';
import type { EntryPoint, Signature } from './stubs.ts';

export type Bundle = {
  readonly code: string;
  /** appsscript.json as text. */
  readonly manifest: string;
  readonly entryPoints: readonly EntryPoint[];
  readonly functions: readonly Signature[];
  /** What the manifest may ask for, and nothing else. */
  readonly scopes: readonly string[];
  readonly hasSidebar: boolean;
  readonly more?: { readonly functions: string };
};

/** What Google would refuse or users would miss, one sentence each; nothing when the bundle may be pushed. */
export function faultsOf(bundle: Bundle): string[] {
  const comments: Comment[] = [];
  const manifest = [...scopeFaults(bundle), ...pageFaults(bundle)];
  let program: Program;
  try {
    program = parse(bundle.code, { ecmaVersion: 2019, sourceType: 'script', onComment: comments });
  } catch (error) {
    return [...manifest, parseFault(bundle.code, error)];
  }
  return [
    ...manifest,
    ...lookBehindsIn(bundle.code).map(
      (pattern) => `Code.js looks behind in ${pattern}, which ES2019 engines may refuse.`,
    ),
    ...loadFaults(bundle),
    ...topLevelFaults(program, bundle),
    ...bundle.functions.flatMap((one) => helpFaults(one, program, comments, bundle.code)),
  ];
}

function scopeFaults({ manifest, scopes }: Bundle): string[] {
  const { oauthScopes = [] } = JSON.parse(manifest) as { oauthScopes?: string[] };
  if ([...oauthScopes].sort().join() === [...scopes].sort().join()) return [];
  return [
    `appsscript.json should ask for ${scopes.join(' and ')} alone; it asks for ${oauthScopes.join(', ') || 'none'}.`,
  ];
}

/** Without the permission for pages, a page would be refused where it is shown. */
function pageFaults({ code, hasSidebar }: Bundle): string[] {
  if (hasSidebar) return [];
  const shown = code.match(/\.(showSidebar|showModalDialog|showModelessDialog)\b|\bHtmlService\b/g) ?? [];
  return [...new Set(shown)].map((call) => `Code.js shows a page (${call}), for which it does not ask permission.`);
}

function parseFault(code: string, error: unknown): string {
  const reason = (error as Error).message;
  const modules = /^\s*(import|export)\b/m.test(code) || /\bimport\s*\(/.test(code);
  if (modules) return `Code.js contains import or export, which Apps Script does not know: ${reason}.`;
  return `Code.js is no script of ES2019, so the push would fail: ${reason}.`;
}

type Exports = { readonly [name: string]: unknown; readonly formulas?: { readonly [name: string]: unknown } };

/** Without any service, as in a document where the add-on is not enabled yet: there, touching one leaves no menu. */
function loadFaults({ code, entryPoints, functions }: Bundle): string[] {
  const realm = createContext(Object.create(null));
  try {
    runInContext(code, realm);
  } catch (error) {
    return [`Code.js does work while it loads: ${String(error)}.`.replace(/\.+$/, '.')];
  }
  const exported = runInContext("typeof App_ === 'object' ? App_ : {}", realm) as Exports;
  const missing = [
    ...entryPoints.map(({ name }) => name).filter((name) => typeof exported[name] !== 'function'),
    ...functions
      .filter(({ name }) => typeof exported.formulas?.[name] !== 'function')
      .map(({ name }) => `formulas.${name}`),
  ];
  return missing.map((path) => `Code.js does not export the function ${path}.`);
}

type Statement = Program['body'][number];

const isFunction = (node: Statement): node is FunctionDeclaration => node.type === 'FunctionDeclaration';

/** Each top-level function is a formula and open to the page, so none may be there by accident. */
function topLevelFaults(program: Program, { entryPoints, functions, more }: Bundle): string[] {
  const beside = [...(more?.functions ?? '').matchAll(/^function (\w+)/gm)].map(([, name = '']) => name);
  const expected = [...[...entryPoints, ...functions].map(({ name }) => name), ...beside];
  const found = program.body.filter(isFunction).map(({ id }) => id.name);
  const others = program.body.filter((node) => !isFunction(node) && !isBundle(node) && !('directive' in node));
  return [
    ...expected.filter((name) => !found.includes(name)).map((name) => `Code.js lacks the top-level function ${name}.`),
    ...found
      .filter((name) => !expected.includes(name))
      .map((name) => `Code.js has the top-level function ${name}, which is neither a formula nor an entry point.`),
    ...found
      .filter((name, i) => found.indexOf(name) < i)
      .map((name) => `Code.js has the top-level function ${name} twice.`),
    ...others.map((node) => `Code.js has a ${node.type} at the top level besides App_ and the functions.`),
  ];
}

function isBundle(node: Statement): boolean {
  if (node.type !== 'VariableDeclaration' || node.declarations.length !== 1) return false;
  const name = node.declarations[0]?.id;
  return name?.type === 'Identifier' && name.name === 'App_';
}

function helpFaults(customFunction: Signature, program: Program, comments: readonly Comment[], code: string): string[] {
  const { name, description, parameters } = customFunction;
  const faults = parameters
    .filter(({ text }) => text.trim() === '')
    .map((parameter) => `${name}: the parameter ${parameter.name} has no text.`);
  if (description.trim() === '') faults.push(`${name} has no description.`);
  const declaration = program.body.filter(isFunction).find(({ id }) => id.name === name);
  if (!declaration) return faults;
  const above = comments.filter(({ end }) => end < declaration.start).at(-1);
  if (!above?.value.startsWith('*') || code.slice(above.end, declaration.start) !== '\n') {
    return [...faults, `${name} has no JSDoc directly above it.`];
  }
  if (!/^ \* @customfunction$/m.test(above.value)) faults.push(`${name} is not marked @customfunction.`);
  const documented = [...above.value.matchAll(/^ \* @param \{.+?\} (\w+)/gm)].map(([, parameter]) => parameter);
  const taken = declaration.params.map((parameter) => (parameter.type === 'Identifier' ? parameter.name : '?'));
  if (documented.join() !== taken.join()) {
    faults.push(`${name} takes (${taken.join(', ')}) but its JSDoc says (${documented.join(', ')}).`);
  }
  return faults;
}
