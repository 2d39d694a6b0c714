import { basename } from 'node:path';
import { type BuildOptions, build, formatMessages, type OutputFile } from 'esbuild';
import { type Chunk, lazyScript } from './lazyParts.ts';
import { type Parts, partModules } from './parts.ts';

/** One entry in one IIFE called `App_`, whose trailing underscore hides it from the page. */
export function bundleScript(entry: string, footer: string): Promise<string> {
  return bundle({ entryPoints: [entry], globalName: 'App_', target: 'es2019', footer: { js: footer } });
}

/** All parts of the add-on in one IIFE: `App_.opening.onOpen`. */
export function bundleWhole(parts: Parts, footer: string): Promise<string> {
  const contents = Object.keys(parts).map((name) => `export * as ${name} from 'part:${name}';`);
  return bundle({
    stdin: { contents: contents.join('\n') },
    plugins: [partModules(parts)],
    globalName: 'App_',
    target: 'es2019',
    footer: { js: footer },
  });
}

/** The same, but the code of a part is loaded by the first call that needs it. */
export async function bundleLazily(parts: Parts, footer: string): Promise<string> {
  const entries = Object.keys(parts);
  const files = await bundleFiles({
    entryPoints: entries.map((name) => ({ in: `part:${name}`, out: name })),
    plugins: [partModules(parts)],
    target: 'es2019',
    format: 'esm',
    splitting: true,
    outdir: 'parts',
    chunkNames: 'shared[hash]',
  });
  const chunks = files.map(({ path, text }) => ({ name: basename(path, '.js'), code: text }));
  return lazyScript(renamed(chunks, entries), entries, footer);
}

/** Shared code is numbered in the order of its length: a hash would change with every line of it. */
function renamed(chunks: readonly Chunk[], entries: readonly string[]): Chunk[] {
  const shared = chunks.filter(({ name }) => !entries.includes(name)).sort((a, b) => b.code.length - a.code.length);
  const names = new Map(shared.map(({ name }, i) => [name, `shared${i + 1}`]));
  return chunks.map(({ name, code }) => ({
    name: names.get(name) ?? name,
    code: code.replace(/^(.*?)"\.\/(\w+)\.js";$/gm, (_, before, from) => `${before}"./${names.get(from) ?? from}.js";`),
  }));
}

/** The script of the sidebar. HtmlService cuts `//` and what follows out of template literals, so there are none. */
export function bundlePageScript(entry: string): Promise<string> {
  return bundle({ entryPoints: [entry], target: 'es2019', supported: { 'template-literal': false } });
}

/** The style of the sidebar, with the style of each panel that it imports. */
export function bundleStyle(entry: string): Promise<string> {
  return bundle({ entryPoints: [entry] });
}

/** One file. */
async function bundle(options: BuildOptions): Promise<string> {
  const [file] = await bundleFiles(options);
  return file?.text ?? '';
}

/** Not minified: readable in review, and the line of an error means something. `neutral` finds no package, on purpose. */
async function bundleFiles(options: BuildOptions): Promise<readonly OutputFile[]> {
  const result = await build({
    bundle: true,
    format: 'iife',
    platform: 'neutral',
    charset: 'utf8',
    legalComments: 'none',
    minify: false,
    write: false,
    logLevel: 'silent',
    ...options,
  });
  if (result.warnings.length > 0) {
    throw new Error((await formatMessages(result.warnings, { kind: 'warning' })).join('\n'));
  }
  return result.outputFiles ?? [];
}
