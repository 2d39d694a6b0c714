import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import { drawn } from './drawn.ts';
import { cases, type Swept, sweepCase } from './sweep.ts';
import { pairs, sweepPair } from './together.ts';

// npm run sweep -- [--share N] [--seed N] [--only TEXT] [--together]
// Every command with every call of Google's services failing; or together, with somebody else at work at every call. A share takes that part of the runs, evenly drawn.

const { values } = parseArgs({
  options: {
    share: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    together: { type: 'boolean', default: false },
    part: { type: 'string' },
  },
});

export type Told = Swept & { readonly name: string };

type Job = { readonly name: string; readonly sweep: (share: number, seed: string) => Swept };

const disturbed = cases.map((one): Job => {
  const name = `${one.command.name}, ${one.book}, ${one.language}`;
  return { name, sweep: (share, seed) => sweepCase(one, drawn(share, `${seed} ${name}`)) };
});
const shared = pairs.map((pair): Job => {
  return { name: `${pair.running.name} and ${pair.turn.name}`, sweep: (share, seed) => sweepPair(pair, share, seed) };
});
const chosen = (values.together ? shared : disturbed).filter(({ name }) => name.includes(values.only));
const processes = 2;

if (values.part !== undefined) {
  for (let at = Number(values.part); at < chosen.length; at += processes) {
    const { name, sweep } = chosen[at]!;
    process.send?.({ name, ...sweep(Number(values.share), values.seed) } satisfies Told);
  }
} else {
  let [faults, runs, broken] = [0, 0, 0];
  const tell = (told: Told): void => {
    faults += told.faults;
    runs += told.runs;
    broken += told.broken.length;
    console.log(`${told.name}: ${told.faults} faults in ${told.runs} runs, ${told.broken.length} breaches`);
    for (const { where, what } of told.broken) console.log(`  ${where}: ${what}`);
  };
  const parts = Array.from({ length: processes }, (_, part) => {
    const child = fork(import.meta.filename, [...process.argv.slice(2), '--part', String(part)]);
    child.on('message', (message) => tell(message as Told));
    return new Promise<number>((resolve) => child.on('exit', (status) => resolve(status ?? 1)));
  });
  const failed = (await Promise.all(parts)).some((status) => status !== 0);
  const [all, distinct] = [faults, runs].map((count) => count.toLocaleString('en'));
  console.log(`\n${all} faults in ${distinct} disturbed runs, ${broken} breaches`);
  process.exitCode = failed || broken > 0 ? 1 : 0;
}
