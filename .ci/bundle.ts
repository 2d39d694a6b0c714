import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signatures } from '../src/formulas/signatures.ts';
import { faultsOf } from './checkBundle.ts';
import { entryFiles, entryPoints } from './entryPoints.ts';
import { bundlePage } from './page.ts';
import { bundleScript } from './script.ts';
import { stubsOf } from './stubs.ts';

export function bundleAddOn(): Promise<string> {
  return bundleScript(entryFiles, stubsOf(entryPoints, signatures));
}

/** Writes what clasp pushes, once nothing is wrong with it. Returns the size of each file in bytes. */
export async function writeBundle(folder: string): Promise<Record<string, number>> {
  const code = await bundleAddOn();
  const manifest = readFileSync('appsscript.json', 'utf8');
  const faults = faultsOf({ code, manifest, entryPoints, functions: signatures });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const files = { 'Code.js': code, 'sidebar.html': await bundlePage('src/sidebar'), 'appsscript.json': manifest };
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeWhole(join(folder, name), text);
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.byteLength(text)]));
}

/** Whoever reads meanwhile finds the old file or the new one, never half of it. */
function writeWhole(path: string, text: string): void {
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}
