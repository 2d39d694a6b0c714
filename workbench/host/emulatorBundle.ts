import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const folder = import.meta.dirname;
const cacheFolder = join(folder, '../../node_modules/.cache/local-host');

let bundle: string | null = null;

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const place of [folder, join(folder, 'emulator'), join(folder, '..')])
    for (const file of readdirSync(place).filter((name) => name.endsWith('.ts')))
      hash.update(readFileSync(join(place, file)));
  return hash.digest('hex').slice(0, 16);
}

function build(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(folder, 'emulator/emulator.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'emulator',
    target: 'es2022',
    charset: 'utf8',
    tsconfigRaw: {},
  });
  return outputFiles[0]!.text;
}

function cached(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** The emulator as an expression for the guest's realm; built once per change of its sources. */
export function emulatorBundle(): string {
  if (bundle) return bundle;
  const path = join(cacheFolder, `${fingerprint()}.js`);
  bundle = cached(path) ?? null;
  if (bundle) return bundle;
  // An expression, since a top-level `var` could not be deleted and would show in the script's globals.
  bundle = `(function(){${build()}\nreturn emulator})()`;
  mkdirSync(cacheFolder, { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, bundle);
  renameSync(draft, path);
  return bundle;
}
