import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Hands over the paths of the files of a form that was sent; they lie in a temporary folder until the work is done. */
export async function uploadedFiles<T>(
  { headers }: IncomingMessage,
  body: Buffer,
  work: (paths: string[]) => Promise<T>,
): Promise<T> {
  const form = await new Response(new Uint8Array(body), {
    headers: { 'content-type': headers['content-type'] ?? '' },
  }).formData();
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  try {
    const paths: string[] = [];
    for (const [at, file] of form.getAll('file').entries()) {
      if (typeof file === 'string') continue;
      // Two files may have the same name.
      const own = join(folder, String(at));
      mkdirSync(own);
      const path = join(own, basename(file.name) || 'file');
      writeFileSync(path, Buffer.from(await file.arrayBuffer()));
      paths.push(path);
    }
    return await work(paths);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
