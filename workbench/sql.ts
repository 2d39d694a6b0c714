import { type Arguments, complaints, isDay } from './arguments.ts';
import { runCommand } from './commandLine.ts';
import { openFiles } from './files/open.ts';
import { installedIn } from './installed.ts';
import { sqlHelp, sqlUsage } from './sqlHelp.ts';

type Answer = {
  readonly text: string | null;
  readonly problems: readonly string[];
  readonly values: readonly { readonly label: string; readonly text: string }[];
  readonly absent: readonly { readonly measure: string; readonly reason: string }[];
};

// npm run --silent sql -- FILES… --tables calls=project.sales.calls,… ; sqlHelp.ts tells the rest.
// The text alone stands on standard output, for whoever schedules it; what is not in it, and why, on standard error.

const flags = ['--one-per-appointment', '--values'];
const valued = ['--tables', '--types', '--since'];

/** What this command alone understands; everything else is left to the arguments that all commands share. */
function ownArguments(): Readonly<Record<string, string>> {
  const own: Record<string, string> = {};
  const others: string[] = [];
  const rest = process.argv.slice(2);
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [name = '', inline] = word.split(/=(.*)/s);
    if (flags.includes(word)) own[word] = 'yes';
    else if (valued.includes(name)) own[name] = inline ?? rest.shift() ?? '';
    else others.push(word);
  }
  process.argv.splice(2, process.argv.length, ...others);
  return own;
}

/** `calls=project.sales.calls,deals=…` by name. */
function pairsIn(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split(',')
      .filter((pair) => pair.trim() !== '')
      .map((pair) => {
        const [name = '', value] = pair.trim().split(/=(.*)/s);
        if (!value) throw complaints(process.argv.slice(2))('pair', pair);
        return [name, value];
      }),
  );
}

const own = ownArguments();

async function sql(read: Arguments): Promise<void> {
  const { '--since': since } = own;
  if (since !== undefined && !isDay(since)) throw complaints(process.argv.slice(2))('since', since);
  const workbook = await openFiles(read.files, read, {
    leftOut: (sentence) => console.error(sentence),
    next: () => {},
  });
  const answer = installedIn(workbook).run('bigQueryText', {
    tables: pairsIn(own['--tables'] ?? ''),
    types: pairsIn(own['--types'] ?? ''),
    onePerAppointment: own['--one-per-appointment'] === 'yes',
    ...(since !== undefined && { since }),
    ...(read.asOf !== null && { until: read.asOf }),
  }) as Answer;
  if (answer.text === null) throw new Error(answer.problems.join('\n'));
  console.log(
    own['--values'] ? answer.values.map(({ label, text }) => `-- ${label}\n${text}`).join('\n') : answer.text,
  );
  for (const { measure, reason } of answer.absent) console.error(`${measure}: ${reason}`);
}

await runCommand(sql, { needsFiles: true, help: sqlHelp, usage: sqlUsage });
