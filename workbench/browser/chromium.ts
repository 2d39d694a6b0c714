import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const cache = resolve(import.meta.dirname, '../../node_modules/.cache/chromium');
const ready = join(cache, 'ready');

/**
 * A headless Chromium of a fixed version, without a browser on the machine: the package unpacks its own (188 MB, once).
 * `CHROMIUM=/path/to/chrome` uses another one, which is the only way outside x64 Linux.
 */
export async function launchChromium(): Promise<Browser> {
  // Not the package's own arguments: those switch web security off and run everything in one process.
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  const environment = { ...process.env, FONTCONFIG_FILE: join(import.meta.dirname, 'fonts.conf') };
  const options = { headless: true, args: [...args, '--disable-component-update', '--disable-sync'] };
  if (process.env.CHROMIUM)
    return chromium.launch({ ...options, executablePath: process.env.CHROMIUM, env: environment });
  await unpack();
  const libraries = [join(ready, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const env = { ...environment, LD_LIBRARY_PATH: libraries };
  return chromium.launch({ ...options, executablePath: join(ready, 'chromium'), env });
}

/** Unpacks beside and renames, so that two processes that start at once never see half a browser. */
async function unpack(): Promise<void> {
  if (existsSync(ready)) return;
  const own = join(cache, `unpacking-${process.pid}`);
  mkdirSync(own, { recursive: true });
  await unpackInto(own);
  try {
    renameSync(own, ready);
  } catch {
    rmSync(own, { recursive: true, force: true });
  }
}

/**
 * The package unpacks to the system's temporary folder, so that folder is ours meanwhile. It brings the libraries
 * and the font that a bare machine lacks only when it believes to be on a Node 20 server.
 */
async function unpackInto(folder: string): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
  try {
    const { default: bundled } = await import('@sparticuz/chromium');
    await bundled.executablePath();
  } finally {
    for (const name of ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'FONTCONFIG_PATH', 'LD_LIBRARY_PATH']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}
