import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { tasks } from './child.ts';

export type Tasks = typeof tasks;

/** Runs a task in a process of its own and waits for its answer. */
export type Fresh = <Name extends keyof Tasks>(
  task: Name,
  given: Parameters<Tasks[Name]>,
  flags?: readonly string[],
) => Awaited<ReturnType<Tasks[Name]>>;

/** The children run plain JavaScript: a loader of TypeScript would have threads of its own in their CPU time. */
export function prepareChildren(): Fresh {
  const folder = join('node_modules', '.cache', 'bench');
  mkdirSync(folder, { recursive: true });
  const child = join(folder, 'child.mjs');
  buildSync({
    ...{ entryPoints: [join(import.meta.dirname, 'child.ts')], outfile: child, bundle: true, logLevel: 'warning' },
    ...{ platform: 'node', format: 'esm', target: 'node20', external: ['@duckdb/node-api'] },
  });
  return (task, given, flags = []) => {
    const text = execFileSync(process.execPath, ['--expose-gc', ...flags, child, task, JSON.stringify(given)], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return JSON.parse(text);
  };
}
