import { readFileSync } from 'node:fs';

/**
 * Ends this process when npm, which has started it through a shell, is gone: killed by its number, npm tells the shell
 * at most, and nobody is left then who could stop the server.
 */
export function endWithParent(): void {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const ancestors = ancestorsNow();
  setInterval(() => {
    if (ancestorsNow() !== ancestors) process.exit();
  }, 500).unref();
}

function ancestorsNow(): string {
  return [process.ppid, parentOf(process.ppid)].join();
}

/** Null where the system does not tell, which is everywhere but on Linux. */
function parentOf(process: number): string | null {
  try {
    return /\) \S (\d+)/.exec(readFileSync(`/proc/${process}/stat`, 'latin1'))?.[1] ?? null;
  } catch {
    return null;
  }
}
