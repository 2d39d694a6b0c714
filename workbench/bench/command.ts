import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** CPU of all threads in milliseconds, and the most memory at a time in megabytes. */
export type CommandRun = { readonly cpu: number; readonly memory: number };

/** Written by the process itself when it ends, since Node does not tell what its children have spent. */
const noteAtExit = `import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(process.env.BENCH_SPENT, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 }));
});`;

/** `npm run report` as people run it, on a folder of files. */
export function runReportCommand(folder: string): CommandRun {
  const own = mkdtempSync(join(tmpdir(), 'bench-report-'));
  const spent = join(own, 'spent.json');
  const flags = ['--import', `data:text/javascript,${encodeURIComponent(noteAtExit)}`, '--import', 'tsx'];
  const given = [
    folder,
    '--out',
    join(own, 'report.xlsx'),
    '--json',
    join(own, 'report.json'),
    '--as-of',
    '2026-12-31',
  ];
  try {
    execFileSync(process.execPath, [...flags, 'workbench/report.ts', ...given], {
      env: { ...process.env, BENCH_SPENT: spent },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return JSON.parse(readFileSync(spent, 'utf8')) as CommandRun;
  } finally {
    rmSync(own, { recursive: true });
  }
}
