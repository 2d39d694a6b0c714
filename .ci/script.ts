import { type BuildOptions, build, formatMessages } from 'esbuild';

/** The exports of these files in one IIFE called `App_`, whose trailing underscore hides it from the page. */
export function bundleScript(entryFiles: readonly string[], footer: string, more = ''): Promise<string> {
  const contents = `${entryFiles.map((file) => `export * from './${file}';`).join('\n')}\n${more}`;
  return bundle({
    stdin: { contents, resolveDir: process.cwd() },
    globalName: 'App_',
    target: 'es2019',
    footer: { js: footer },
  });
}

/** The script of the sidebar. HtmlService cuts `//` and what follows out of template literals, so there are none. */
export function bundlePageScript(entry: string): Promise<string> {
  return bundle({ entryPoints: [entry], target: 'es2019', supported: { 'template-literal': false } });
}

/** The style of the sidebar, with the style of each panel that it imports. */
export function bundleStyle(entry: string): Promise<string> {
  return bundle({ entryPoints: [entry] });
}

/** Not minified: readable in review, and the line of an error means something. `neutral` finds no package, on purpose. */
async function bundle(options: BuildOptions): Promise<string> {
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
  return result.outputFiles?.[0]?.text ?? '';
}
