import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What may stand behind `npm run build --`. */
const flags = {
  '--quiet': 'says nothing when all went well',
  '--if-changed': 'builds only where something has changed since',
  '--menu-only': 'no sidebar, and so without the permission for it',
  '--bigquery': 'runs the query of BigQuery itself, with the permission for it',
  '--self-test': 'with the function runSelfTest, which tries on Google what the local host imitates',
};

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

async function build(): Promise<void> {
  // Loaded only when there is something to build: most reports start without.
  const { writeBundle } = await import('./bundle.ts');
  const { menuOnly, wholeAddOn, withBigQuery, withSelfTest } = await import('./editions.ts');
  const edition = isGiven('--menu-only')
    ? menuOnly
    : isGiven('--bigquery')
      ? withBigQuery
      : isGiven('--self-test')
        ? withSelfTest()
        : wholeAddOn;
  const sizes = await writeBundle('dist', edition);
  if (isGiven('--quiet')) return;
  for (const [name, bytes] of Object.entries(sizes)) console.log(`dist/${name}  ${(bytes / 1024).toFixed(1)} KB`);
}

const given = process.argv.slice(2);
const isGiven = (flag: keyof typeof flags): boolean => given.includes(flag);
const unknown = given.find((flag) => !(flag in flags));
if (unknown !== undefined) {
  const known = Object.entries(flags).map(([flag, does]) => `  ${flag}  ${does}`);
  console.error([`npm run build does not know ${unknown}. It knows`, ...known].join('\n'));
  process.exitCode = 2;
} else if (!(isGiven('--if-changed') && isFresh())) {
  await build().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
