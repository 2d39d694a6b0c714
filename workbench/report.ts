import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Arguments } from './arguments.ts';
import { reportPath, runCommand } from './commandLine.ts';
import { openFiles } from './files/open.ts';
import { hasMeasured, measure } from './measure.ts';
import { type Progress, progressOn } from './progress.ts';
import { counting, reading, writing } from './progressWords.ts';
import { statisticsText } from './statistics.ts';
import { looksOf, sheetsPage, terminalPage } from './terminal.ts';
import { nothingMeasured, writtenTo } from './terminalWords.ts';
import { writeReport } from './writeReport.ts';

/** The built add-on over the user's files: a sheet with a chart, JSON, and a page on the terminal. */
async function report(read: Arguments): Promise<void> {
  const progress = progressOn(process.stderr, process.stdout);
  try {
    await reportOn(read, progress);
  } finally {
    progress.done();
  }
}

async function reportOn(read: Arguments, progress: Progress): Promise<void> {
  const language = read.locale.startsWith('ru') ? 'ru' : 'en';
  const passedOver: string[] = [];
  const workbook = await openFiles(read.files, read, {
    leftOut: (sentence) => passedOver.push(sentence),
    next: (file, rows) => progress.now(reading(basename(file), rows, language)),
  });
  progress.now(
    counting(
      workbook.sheets.reduce((sum, { rows }) => sum + rows.length, 0),
      language,
    ),
  );
  const { host, summary, stats } = measure(workbook, read.asOf, true);
  if (read.json !== null) {
    mkdirSync(dirname(resolve(read.json)), { recursive: true });
    writeFileSync(read.json, `${JSON.stringify(summary, null, 2)}\n`);
  }
  const out = reportPath(read);
  progress.now(writing(basename(out), language));
  const written = hasMeasured(summary) ? await writeReport(host, out, read.withData) : null;
  progress.done();
  const page = written === null ? sheetsPage : terminalPage;
  console.log(page(summary, looksOf(process.stdout), process.stdout.columns));
  for (const sentence of passedOver) console.log(`• ${sentence}`);
  if (written === null) throw new Error(nothingMeasured(summary));
  if (read.stats) console.log(`\n${statisticsText(stats, summary.language)}`);
  console.log(`\n${writtenTo(written.path, written.rowsLeft, summary.language)}`);
}

await runCommand(report, { needsFiles: true });
