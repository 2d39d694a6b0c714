import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const workbench = join(import.meta.dirname, '..');
const page = join(workbench, 'page');
const cache = join(workbench, '../node_modules/.cache/workbench');

/** What the bundle is made of: our own sources, and the versions of all packages. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of ['.', 'page', 'files', 'host', 'host/emulator', 'server'])
    for (const name of readdirSync(join(workbench, folder), { withFileTypes: true }))
      if (name.isFile()) hash.update(name.name).update(readFileSync(join(workbench, folder, name.name)));
  hash.update(readFileSync(join(workbench, '../package-lock.json')));
  return hash.digest('hex').slice(0, 16);
}

/**
 * The folder with the page's bundled files. It is made once per change of its sources, so that a second start is fast;
 * older ones are removed.
 */
export async function pageBundle(): Promise<string> {
  const folder = join(cache, fingerprint());
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  await buildInto(draft);
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) if (!name.includes('.')) rmSync(join(cache, name), { recursive: true });
  try {
    renameSync(draft, folder);
  } catch {
    // Another start was faster.
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

async function buildInto(folder: string): Promise<void> {
  const shared = {
    bundle: true,
    outdir: folder,
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    target: 'es2022',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
  } as const;
  await build({
    ...shared,
    entryPoints: ['page.ts', 'page.css', 'googleStyle.css'].map((name) => join(page, name)),
    // One file would be 11 MB, with hyphenation dictionaries that nobody needs.
    format: 'esm',
    splitting: true,
    chunkNames: 'part-[hash]',
  });
  await build({ ...shared, entryPoints: [join(page, 'sidebarShim.ts')], format: 'iife' });
  copyFileSync(join(page, 'page.html'), join(folder, 'page.html'));
}
