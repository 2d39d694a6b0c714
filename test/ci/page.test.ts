import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, it } from 'vitest';
import { bundlePage, inlined } from '../../.ci/page.ts';

const folder = mkdtempSync(join(tmpdir(), 'kpi-page-'));
afterAll(() => rmSync(folder, { recursive: true }));

const html = `<!doctype html><html><head><link rel="stylesheet" href="sidebar.css"></head>
<body><p id="text"></p><script type="module" src="sidebar.ts"></script></body></html>`;

/** The text that a script of this one expression leaves in the built page. */
async function shown(expression: string): Promise<string> {
  writeFileSync(join(folder, 'sidebar.html'), html);
  writeFileSync(join(folder, 'sidebar.css'), 'p { color: #202124 }');
  writeFileSync(join(folder, 'sidebar.ts'), `document.getElementById('text')!.textContent = ${expression};`);
  const { document } = new JSDOM(await bundlePage(folder), { runScripts: 'dangerously' }).window;
  return document.getElementById('text')!.textContent ?? '';
}

describe('the built page', () => {
  it.each(['</script><p>', '<!-- <script>', "$& $1 $' $`", '</SCRIPT >', 'https://example.org/* not a comment */'])(
    'shows %s as it is',
    async (text) => {
      expect(await shown(JSON.stringify(text))).toBe(text);
    },
  );

  it('has no template literal, in which HtmlService would cut comments', async () => {
    // The length keeps esbuild from joining the text at once.
    expect(await shown(`\`https://example.org/\${[1, 2].length}\``)).toBe('https://example.org/2');
    expect(await bundlePage(folder)).not.toContain('`');
  });

  it('holds its style, with what that imports', async () => {
    await shown('""');
    writeFileSync(join(folder, 'panel.css'), 'h2 { margin: 0 }');
    writeFileSync(join(folder, 'sidebar.css'), '@import "panel.css"; p { color: #202124 }');
    const { document, getComputedStyle } = new JSDOM(await bundlePage(folder)).window;
    expect(getComputedStyle(document.getElementById('text')!).color).toBe('rgb(32, 33, 36)');
    expect(document.querySelector('style')!.textContent).toMatch(/h2 \{\s+margin: 0;\s+\}\s.*p \{/s);
  });

  it('is refused when its script looks behind', async () => {
    await expect(shown('String(/(?<!a)b/)')).rejects.toThrow(/looks behind in \/\(\?<!a\)b\//);
  });

  it('is refused when the style would end its element', () => {
    expect(() => inlined(html, 'p::after { content: "</style>" }', '')).toThrow(/sidebar\.css would end/);
  });

  it('is refused without the place for its script', () => {
    expect(() => inlined(html.replace('sidebar.ts', 'other.ts'), '', '')).toThrow(/exactly once/);
  });
});
