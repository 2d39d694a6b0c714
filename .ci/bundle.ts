import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signatures } from '../src/formulas/signatures.ts';
import { faultsOf } from './checkBundle.ts';
import { type Edition, wholeAddOn } from './editions.ts';
import { bundlePage } from './page.ts';
import { bundleScript } from './script.ts';
import { stubsOf } from './stubs.ts';

export function bundleAddOn(edition = wholeAddOn): Promise<string> {
  const { exports = '', functions = '' } = edition.more ?? {};
  const stubs = stubsOf(edition.entryPoints, signatures());
  return bundleScript(edition.entryFiles, functions === '' ? stubs : `${stubs}\n${functions}\n`, exports);
}

/** What clasp pushes, by name, once nothing is wrong with it. */
export async function filesOf(edition: Edition): Promise<Record<string, string>> {
  const code = await bundleAddOn(edition);
  const manifest = manifestOf(edition);
  const faults = faultsOf({ ...edition, code, manifest, functions: signatures() });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const page = edition.hasSidebar ? { 'sidebar.html': await bundlePage('src/sidebar') } : {};
  return { 'Code.js': code, ...page, 'appsscript.json': manifest };
}

/** Returns the size of each file in bytes. What another edition has left there goes, since clasp would push it too. */
export async function writeBundle(folder: string, edition = wholeAddOn): Promise<Record<string, number>> {
  const files = await filesOf(edition);
  mkdirSync(folder, { recursive: true });
  if (!edition.hasSidebar) rmSync(join(folder, 'sidebar.html'), { force: true });
  for (const [name, text] of Object.entries(files)) writeWhole(join(folder, name), text);
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.byteLength(text)]));
}

/** appsscript.json as it lies in the repository, with the scopes and services of the edition. */
function manifestOf({ scopes, services }: Edition): string {
  const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8')) as Record<string, unknown>;
  const dependencies = services ? { enabledAdvancedServices: services } : manifest.dependencies;
  return `${JSON.stringify({ ...manifest, dependencies, oauthScopes: scopes }, null, 2)}\n`;
}

/** Whoever reads meanwhile finds the old file or the new one, never half of it. */
function writeWhole(path: string, text: string): void {
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}
