import { resolve } from 'node:path';
import { type Arguments, complaints, languageOf, readArguments, WrongArguments } from './arguments.ts';
import { usage as usualUsage } from './argumentWords.ts';
import { filesAt } from './files/open.ts';
import { help as usualHelp } from './help.ts';

type Options = {
  readonly needsFiles: boolean;
  /** Of a command with options of its own. */
  readonly help?: typeof usualHelp;
  readonly usage?: string;
};

/**
 * Runs a command on what the user typed. The one place where errors end: as a sentence on standard error and an exit
 * status, 2 where the command itself is wrong and 1 where it could not do its work.
 */
export async function runCommand(command: (read: Arguments) => Promise<void>, options: Options) {
  // npm runs scripts in the project's folder; paths are meant from where the user stands.
  if (['report', 'start', 'sql'].includes(process.env.npm_lifecycle_event ?? ''))
    process.chdir(process.env.INIT_CWD ?? '.');
  for (const stream of [process.stdout, process.stderr]) stream.on('error', passOverClosedPipe);
  try {
    const read = readArguments(process.argv.slice(2));
    if (read.help) console.log((options.help ?? usualHelp)[languageOf(process.argv.slice(2))]);
    else await command({ ...read, files: filesToRead(read, options.needsFiles) });
  } catch (error) {
    const isWrong = error instanceof WrongArguments;
    console.error((error as Error).message.trim());
    if (isWrong) console.error(options.usage ?? usualUsage);
    if (process.env.DEBUG) console.error((error as Error).stack);
    process.exitCode = isWrong ? 2 : 1;
  }
}

/** Whoever reads the page may have seen enough, as in `| head`: what is to be written is written all the same. */
function passOverClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

export function reportPath({ out }: Pick<Arguments, 'out'>): string {
  return resolve(out ?? 'kpi-report.xlsx');
}

/** An earlier report that lies in a folder is no input; one that is named as a file must not be overwritten. */
function filesToRead(read: Arguments, needsFiles: boolean): string[] {
  const wrong = complaints(process.argv.slice(2));
  if (needsFiles && read.files.length === 0) throw wrong('noFiles');
  const out = reportPath(read);
  if (read.files.some((file) => resolve(file) === out)) throw wrong('overwrites', out);
  const files = read.files.flatMap(filesAt).filter((file) => resolve(file) !== out);
  return files.length === 0 ? read.files : files;
}
