import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

// npx tsx .ci/build.ts [--quiet] [--if-changed]

const outputs = ['Code.js', 'sidebar.html', 'appsscript.json'].map((name) => join('dist', name));
const inputs = ['src', '.ci', 'appsscript.json'];

/** Folders count too: deleting a file changes only its folder. */
function newestChange(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

function isFresh(): boolean {
  const written = outputs.map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return Math.min(...written) > Math.max(...inputs.map(newestChange));
}

async function build(quiet: boolean): Promise<void> {
  // Loaded only when there is something to build: most reports start without.
  const { writeBundle } = await import('./bundle.ts');
  const sizes = await writeBundle('dist');
  if (quiet) return;
  for (const [name, bytes] of Object.entries(sizes)) console.log(`dist/${name}  ${(bytes / 1024).toFixed(1)} KB`);
}

const flags = process.argv.slice(2);
if (!(flags.includes('--if-changed') && isFresh())) {
  await build(flags.includes('--quiet')).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
