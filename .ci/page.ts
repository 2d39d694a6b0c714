import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookBehindsIn } from './lookBehind.ts';
import { bundlePageScript, bundleStyle } from './script.ts';

const styleLink = '<link rel="stylesheet" href="sidebar.css">';
const scriptTag = '<script type="module" src="sidebar.ts"></script>';

/** The sidebar as one file, since a project holds no other: its style and its bundled script stand in the page. */
export async function bundlePage(folder: string): Promise<string> {
  const page = readFileSync(join(folder, 'sidebar.html'), 'utf8');
  const style = await bundleStyle(join(folder, 'sidebar.css'));
  const script = await bundlePageScript(join(folder, 'sidebar.ts'));
  return inlined(page, style, script);
}

export function inlined(page: string, style: string, script: string): string {
  if (/<\/style/i.test(style)) throw new Error('sidebar.css would end the style element that holds it.');
  return put(put(page, styleLink, `<style>\n${style}</style>`), scriptTag, `<script>\n${safeInPage(script)}</script>`);
}

/** A function as replacement, so that `$&` in the code stays `$&`. */
function put(page: string, marker: string, text: string): string {
  if (page.split(marker).length !== 2) throw new Error(`sidebar.html should have ${marker} exactly once.`);
  return page.replace(marker, () => text);
}

/** `</script` ends the element and `<!--` changes how it is read; in text both can be written otherwise. */
function safeInPage(script: string): string {
  const safe = script.replace(/<(?=\/script)/gi, '\\x3C').replaceAll('<!--', '\\x3C!--');
  // Outside text the replacement would be a mistake; then this throws.
  const [pattern] = lookBehindsIn(safe);
  if (pattern) throw new Error(`The script of the page looks behind in ${pattern}, which older browsers refuse.`);
  return safe;
}
