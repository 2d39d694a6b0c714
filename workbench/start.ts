import { join } from 'node:path';
import type { Arguments } from './arguments.ts';
import { runCommand } from './commandLine.ts';
import { openFiles } from './files/open.ts';
import { hasMeasured, measure } from './measure.ts';
import { sampleTeam } from './sampleTeam.ts';
import { endWithParent } from './server/endWithParent.ts';
import { openBrowser } from './server/openBrowser.ts';
import { pageBundle } from './server/pageBundle.ts';
import { startWorkbench } from './server/workbench.ts';
import { looksOf, sheetsPage, terminalPage } from './terminal.ts';
import { nothingMeasured, servedAt, writtenTo } from './terminalWords.ts';
import { writeReport } from './writeReport.ts';

/** The workbench in a browser, with the sample team or the user's files, and their KPIs on the terminal. */
async function start(read: Arguments): Promise<void> {
  endWithParent();
  const { locale, timeZone, asOf, files } = read;
  const region = { locale, timeZone };
  // The bundler works in a process of its own while the sample is made.
  const bundle = pageBundle();
  const leftOut: string[] = [];
  const workbook =
    files.length === 0
      ? sampleTeam(region, asOf)
      : await openFiles(files, region, { leftOut: (sentence) => leftOut.push(sentence) });
  await bundle;
  const { address } = await startWorkbench({ workbook, asOf, leftOut, isOwn: files.length > 0 });
  openBrowser(address);
  console.log(`${servedAt(address, locale.startsWith('ru') ? 'ru' : 'en')}\n`);
  // The sample's report lies beside the built add-on, to be opened in any spreadsheet program.
  const out = read.out ?? (files.length === 0 ? join(import.meta.dirname, '../dist/sample-team.xlsx') : null);
  await showKpis({ ...read, out }, workbook);
}

/** In a spreadsheet of their own: on the page nothing has been built yet. */
async function showKpis({ asOf, out, withData }: Arguments, workbook: Parameters<typeof measure>[0]): Promise<void> {
  try {
    const { host, summary } = measure(workbook, asOf);
    const page = hasMeasured(summary) ? terminalPage : sheetsPage;
    console.log(page(summary, looksOf(process.stdout), process.stdout.columns));
    if (!hasMeasured(summary)) console.log(`\n${nothingMeasured(summary)}`);
    else if (out !== null) {
      const { path, rowsLeft } = await writeReport(host, out, withData);
      console.log(`\n${writtenTo(path, rowsLeft, summary.language)}`);
    }
  } catch (error) {
    // The page is there all the same, and says what it makes of the tabs.
    console.log((error as Error).message);
  }
}

await runCommand(start, { needsFiles: false });
