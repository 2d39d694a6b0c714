import { join } from 'node:path';
import type { Arguments } from './arguments.ts';
import { reportPath, runCommand } from './commandLine.ts';
import { openFiles } from './files/open.ts';
import { measure, measureSample } from './measure.ts';
import { looksOf, terminalPage } from './terminal.ts';
import { writtenTo } from './terminalWords.ts';
import { writeReport } from './writeReport.ts';

const sampleReport = join(import.meta.dirname, '../dist/sample-team.xlsx');

/** The six KPIs of the sample team, or of the user's files where some are named. */
async function start(read: Arguments): Promise<void> {
  const isSample = read.files.length === 0;
  const { host, summary } = isSample
    ? measureSample(read, read.asOf)
    : measure(await openFiles(read.files, read), read.asOf);
  const written = await writeReport(host, isSample && read.out === null ? sampleReport : reportPath(read));
  console.log(terminalPage(summary, looksOf(process.stdout), process.stdout.columns));
  console.log(`\n${writtenTo(written, summary.language)}`);
}

await runCommand(start, { needsFiles: false });
