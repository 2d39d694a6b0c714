import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Arguments } from './arguments.ts';
import { reportPath, runCommand } from './commandLine.ts';
import { openFiles } from './files/open.ts';
import { measure } from './measure.ts';
import { statisticsText } from './statistics.ts';
import { looksOf, terminalPage } from './terminal.ts';
import { writtenTo } from './terminalWords.ts';
import { writeReport } from './writeReport.ts';

/** The built add-on over the user's files: a sheet with a chart, JSON, and a page on the terminal. */
async function report(read: Arguments): Promise<void> {
  const passedOver: string[] = [];
  const workbook = await openFiles(read.files, read, (sentence) => passedOver.push(sentence));
  const { host, summary, stats } = measure(workbook, read.asOf);
  if (read.json !== null) {
    mkdirSync(dirname(resolve(read.json)), { recursive: true });
    writeFileSync(read.json, `${JSON.stringify(summary, null, 2)}\n`);
  }
  const written = await writeReport(host, reportPath(read));
  console.log(terminalPage(summary, looksOf(process.stdout), process.stdout.columns));
  for (const sentence of passedOver) console.log(`• ${sentence}`);
  if (read.stats) console.log(`\n${statisticsText(stats, summary.language)}`);
  console.log(`\n${writtenTo(written, summary.language)}`);
}

await runCommand(report, { needsFiles: true });
