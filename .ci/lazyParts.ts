import {
  type ExportNamedDeclaration,
  type ImportDeclaration,
  type Node,
  type Options,
  parse,
  type Token,
  tokTypes,
} from 'acorn';

/** A file of the split bundle: the part of an entry, or code that several parts share. */
export type Chunk = { readonly name: string; readonly code: string };

/**
 * The parts as one script that loads next to nothing: the code of each lies in a comment, which costs a thirtieth of
 * code to load, and is evaluated by the first call that needs it. ES2019 promises that a function's text comes back as
 * it was written, with its comments.
 * @param entries the parts that calls begin in, by name
 */
export function lazyScript(chunks: readonly Chunk[], entries: readonly string[], footer: string): string {
  const getters = entries.map((name) => `    get ${name}() { return load('${name}'); },`);
  return `"use strict";
// The add-on in parts. The code of each stands in the comment of a function below, as it was written, since all of this
// file is loaded anew for every cell with a formula. The first call that needs a part evaluates it.
var App_ = (() => {
  const sources = {
${chunks.map(lazyFunction).join('\n')}
  };
  const loaded = {};
  function load(name) {
    if (loaded[name]) return loaded[name];
    const text = String(sources[name]);
    const from = text.indexOf('/*') + 2;
    if (from < 2) throw new Error('Code.js has lost its comments on the way: push it again as it was built.');
    loaded[name] = (0, eval)(text.slice(from, text.lastIndexOf('*/')))(load);
    return loaded[name];
  }
  return {
${getters.join('\n')}
  };
})();
${footer}`;
}

function lazyFunction({ name, code }: Chunk): string {
  return `    ${name}() {/*\n${partOf(name, code)}\n*/},`;
}

/** The code of the parts of a built script, by name. */
export function partsIn(script: string): Map<string, string> {
  const found = script.matchAll(/^ {4}(\w+)\(\) \{\/\*\n(\(\(load\) => \{[\s\S]*?)\n\*\/\},$/gm);
  return new Map([...found].map(([, name, code]) => [name as string, code as string]));
}

/** A module as a function that takes what it imports from other parts and gives what it exports. */
function partOf(name: string, code: string): string {
  const program = parse(code, { ecmaVersion: 2019, sourceType: 'module' });
  const imports = program.body.filter((node) => node.type === 'ImportDeclaration');
  const exports = program.body.filter((node) => node.type === 'ExportNamedDeclaration');
  const unknown = program.body.find(
    ({ type }) => type === 'ExportDefaultDeclaration' || type === 'ExportAllDeclaration',
  );
  if (unknown) throw new Error(`The part ${name} has an export that no function can give: ${unknown.type}.`);
  const exported = exports.flatMap(exportsOf);
  const assigned = assignedNames(program);
  const changed = exported.find(({ local }) => assigned.has(local));
  if (changed)
    throw new Error(`${changed.local} is exported by the part ${name} and changes: others would keep its first value.`);
  const cut = [...imports, ...exports].sort((a, b) => b.start - a.start);
  const body = cut.reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), code);
  const given = exported.map(({ local, name }) => (local === name ? name : `${name}: ${local}`));
  const text = [
    '((load) => {',
    '"use strict";',
    // Loading has no effects, so that what is imported for them alone need not be loaded.
    ...imports.filter(({ specifiers }) => specifiers.length > 0).map(importLine),
    body.trim(),
    `return { ${given.join(', ')} };`,
    '})',
    `//# sourceURL=${name}.js`,
  ].join('\n');
  return withoutCommentEnds(text);
}

function importLine({ specifiers, source }: ImportDeclaration): string {
  const from = /^\.\/(\w+)\.js$/.exec(String(source.value))?.[1];
  if (from === undefined) throw new Error(`An import of ${source.value}, which is no part.`);
  const names = specifiers.map((one) => {
    if (one.type !== 'ImportSpecifier' || one.imported.type !== 'Identifier')
      throw new Error(`An import of ${source.value} that no function can take: ${one.type}.`);
    const { imported, local } = one;
    return imported.name === local.name ? local.name : `${imported.name}: ${local.name}`;
  });
  return `const { ${names.join(', ')} } = load('${from}');`;
}

function exportsOf({ declaration, specifiers }: ExportNamedDeclaration): { local: string; name: string }[] {
  if (declaration) throw new Error('An export that is a declaration: esbuild gathers them at the end.');
  return specifiers.map(({ local, exported }) => {
    if (local.type !== 'Identifier' || exported.type !== 'Identifier')
      throw new Error('An export without a plain name.');
    return { local: local.name, name: exported.name };
  });
}

/** Every name that anything is assigned to after its declaration, in whatever scope. */
function assignedNames(node: Node, names = new Set<string>()): Set<string> {
  const { type, left, argument } = node as Node & { left?: unknown; argument?: unknown };
  const target = type === 'AssignmentExpression' ? left : type === 'UpdateExpression' ? argument : null;
  const { name } = (target ?? {}) as { name?: string };
  if (name !== undefined) names.add(name);
  for (const value of Object.values(node))
    for (const one of Array.isArray(value) ? value : [value]) if (isNode(one)) assignedNames(one, names);
  return names;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/**
 * The code's own comments have to go. In texts and patterns an escaped slash is a slash; a pattern that ends with a star
 * is given an empty group behind it.
 */
function withoutCommentEnds(code: string): string {
  const cuts: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  const onComment: Options['onComment'] = (isBlock, _, start, end) => isBlock && cuts.push({ start, end, text: '' });
  const onToken: Options['onToken'] = (token) => {
    if (token.type !== tokTypes.regexp) return;
    const { pattern } = (token as Token & { readonly value: { readonly pattern: string } }).value;
    if (!pattern.endsWith('*')) return;
    const end = token.start + 1 + pattern.length;
    cuts.push({ start: end, end, text: '(?:)' });
  };
  parse(code, { ecmaVersion: 2019, sourceType: 'script', onComment, onToken });
  cuts.sort((one, other) => other.start - one.start);
  return cuts
    .reduce((text, cut) => text.slice(0, cut.start) + cut.text + text.slice(cut.end), code)
    .replaceAll('*/', '*\\/');
}
