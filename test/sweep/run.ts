import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import { alternations, nameOf, sweepAlternating } from './alternating.ts';
import { drawn } from './drawn.ts';
import { cases, type Swept, sweepCase } from './sweep.ts';
import { pairs, sweepPair } from './together.ts';

// npm run sweep -- [--share N] [--seed N] [--only TEXT] [--together | --alternating]
// Every command with every call of Google's services failing; or together, with somebody else at work at every call; or alternating, two scripts by turns. A share takes that part of the runs, evenly drawn.

const { values } = parseArgs({
  options: {
    share: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    together: { type: 'boolean', default: false },
    alternating: { type: 'boolean', default: false },
    part: { type: 'string' },
  },
});

type Told = Swept & { readonly name: string; readonly cpu: NodeJS.CpuUsage };

type Job = { readonly name: string; readonly sweep: (share: number, seed: string) => Swept };

const disturbed = cases.map((one): Job => {
  const name = `${one.command.name}, ${one.book}, ${one.language}`;
  return { name, sweep: (share, seed) => sweepCase(one, drawn(share, `${seed} ${name}`)) };
});
const shared = pairs.map((pair): Job => {
  return { name: `${pair.running.name} and ${pair.turn.name}`, sweep: (share, seed) => sweepPair(pair, share, seed) };
});
const schedules = 400;
const alternating = alternations.map((one): Job => {
  return { name: nameOf(one), sweep: (share, seed) => sweepAlternating(one, Math.ceil(share * schedules), seed) };
});
const chosen = (values.alternating ? alternating : values.together ? shared : disturbed).filter(({ name }) =>
  name.includes(values.only),
);
const processes = 2;
/** One thread each, room for what a run leaves behind, and the script's own zone, so that no run has to change it. */
const engine = ['--single-threaded', '--max-semi-space-size=64', '--no-flush-bytecode'];

if (values.part !== undefined) {
  // Whoever is done takes the next: both have something to do until the end.
  process.on('message', (at: number) => {
    const { name, sweep } = chosen[at]!;
    process.send!({ name, ...sweep(Number(values.share), values.seed), cpu: process.cpuUsage() } satisfies Told);
  });
} else {
  let [faults, runs, broken, next] = [0, 0, 0, 0];
  const tell = (told: Told): void => {
    faults += told.faults;
    runs += told.runs;
    broken += told.broken.length;
    console.log(`${told.name}: ${told.faults} faults in ${told.runs} runs, ${told.broken.length} breaches`);
    for (const { where, what } of told.broken) console.log(`  ${where}: ${what}`);
  };
  const spent = new Map<number, number>();
  const parts = Array.from({ length: processes }, (_, part) => {
    const child = fork(import.meta.filename, [...process.argv.slice(2), '--part', String(part)], {
      execArgv: [...process.execArgv, ...engine],
      env: { ...process.env, TZ: 'Etc/UTC' },
    });
    const giveNext = (): void => {
      if (next < chosen.length) child.send(next++);
      else child.disconnect();
    };
    child.on('message', (message) => {
      const told = message as Told;
      spent.set(part, (told.cpu.user + told.cpu.system) / 1e6);
      tell(told);
      giveNext();
    });
    giveNext();
    return new Promise<number>((resolve) => child.on('exit', (status) => resolve(status ?? 1)));
  });
  const failed = (await Promise.all(parts)).some((status) => status !== 0) || next < chosen.length;
  const [all, distinct] = [faults, runs].map((count) => count.toLocaleString('en'));
  const minutes = [[...spent.values()].reduce((sum, seconds) => sum + seconds, 0), performance.now() / 1000].map(
    (seconds) => (seconds / 60).toFixed(1),
  );
  console.log(`\n${all} faults in ${distinct} disturbed runs, ${broken} breaches`);
  console.log(`${minutes[0]} minutes of CPU, ${minutes[1]} minutes by the clock`);
  process.exitCode = failed || broken > 0 ? 1 : 0;
}
