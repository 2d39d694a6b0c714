import type { Deed } from '../../workbench/host/deed.ts';
import type { Host } from '../../workbench/host/host.ts';
import { installedIn } from '../../workbench/installed.ts';
import type { Workbook } from '../../workbench/workbook.ts';
import { build, isSameBut, isSaved, messageOf, oursWrong, ownText, savedLine, theirsWrong } from './asIfInTurn.ts';
import { books, withNeighbours } from './books.ts';
import { neighbours, sentence } from './breaches.ts';
import { drawn } from './drawn.ts';
import type { Breach, Swept } from './sweep.ts';

/** What somebody else does while a command runs. */
type Turn = { readonly name: string; readonly take: (host: Host) => unknown };
/** @param rows so many that the calls are read in two steps, or all at once */
type Running = {
  readonly name: string;
  readonly rows: number;
  readonly isBuilt: boolean;
  readonly run: (host: Host) => unknown;
};
export type Pair = { readonly running: Running; readonly turn: Turn };

const save = (host: Host): unknown => host.run('saveSettings', [savedLine]);
const few = 30;
const long = 4200;

const by = (name: string, deed: Deed): Turn => ({ name, take: (host) => host.deed(deed) });
const row = ['Ana', 46_200, 'Connected', 77, 'L1'] as const;
const deedsOn = (rows: number): readonly Turn[] => [
  by('a row added', { kind: 'type', sheet: 'Calls', row: rows + 1, values: row }),
  by('a row changed', { kind: 'type', sheet: 'Calls', row: 7, values: row }),
  by('a row inserted', { kind: 'insert', sheet: 'Calls', row: 4 }),
  by('rows sorted', { kind: 'sort', sheet: 'Calls', column: 1 }),
  by('a sheet renamed', { kind: 'rename', sheet: 'Calls', name: 'Calls of June' }),
  by('a sheet deleted', { kind: 'delete', sheet: 'Calls' }),
];
const runs: readonly Turn[] = [
  { name: 'a build', take: build },
  { name: 'settings saved', take: save },
];

const commands: readonly Running[] = [
  { name: 'first build', rows: few, isBuilt: false, run: build },
  { name: 'first build of long sheets', rows: long, isBuilt: false, run: build },
  { name: 'build again', rows: few, isBuilt: true, run: build },
  {
    name: 'settings saved',
    rows: few,
    isBuilt: true,
    run: (host) => host.run('saveSettings', [{ setting: 'As of', value: '2026-10-31' }]),
  },
];

export const pairs: readonly Pair[] = commands.flatMap((running) =>
  [...deedsOn(running.rows), ...(running.rows === few ? runs : [])].map((turn) => ({ running, turn })),
);

/** The same spreadsheet before each run. */
function started({ rows, isBuilt }: Running): { readonly host: Host; readonly start: Workbook } {
  const book = books.english(rows);
  for (const sheet of book.sheets) sheet.rowCount = Math.max(sheet.rowCount, sheet.rows.length + 100);
  const host = installedIn(book, undefined, { isWarm: true });
  host.setNow('2026-11-24T10:00:00Z');
  if (isBuilt) build(host);
  return { host, start: withNeighbours(host.workbook()) };
}

/** Both at once, at each call that `isWanted` lets through; answers with how many and what broke. */
export function sweepPair({ running, turn }: Pair, share: number, seed: string): Swept {
  const { host, start } = started(running);
  const after = (...works: readonly ((host: Host) => unknown)[]): Workbook => {
    host.setWorkbook(structuredClone(start));
    for (const work of works) messageOf(() => work(host));
    return host.workbook();
  };
  host.resetStats();
  const clean = after(running.run);
  const { calls } = host.stats();
  const edited = after(turn.take);
  const inTurn = [after(turn.take, running.run), after(running.run, turn.take)];
  const healed = [...inTurn, clean].map((book) => {
    host.setWorkbook(structuredClone(book));
    build(host);
    return ownText(host.workbook());
  });
  const known = [start, clean, ...inTurn].map((book) => ({ start, clean: book }));
  const broken: Breach[] = [];
  const isWanted = drawn(share, `${seed} ${running.name} ${turn.name}`);
  let faults = 0;
  for (let at = 1; at <= calls; at += 1) {
    if (!isWanted({ at, when: 'before', repeat: 'once' })) continue;
    faults += 1;
    let said = 'not asked';
    host.setWorkbook(structuredClone(start));
    host.between((call) => {
      if (call === at) said = messageOf(() => turn.take(host));
    });
    const message = messageOf(() => running.run(host));
    host.between(null);
    const left = host.workbook();
    const found = [
      ...theirsWrong(edited, left),
      ...oursWrong(known, left),
      ...(neighbours(start) === neighbours(left) ? [] : [`what people keep around ours is ${neighbours(left)}`]),
      ...[message, said].flatMap((one) => (one === 'not asked' ? [] : sentence({ message: one, language: 'en' }))),
      ...(turn.take === save && said === '' && !isSaved(left) ? ['what was saved is gone'] : []),
    ];
    const again = messageOf(() => build(host));
    if (again !== '') found.push(`the next build says: ${again}`);
    else if (!healed.includes(ownText(host.workbook())) && !isSameBut(host, inTurn))
      found.push('the next build differs');
    const where = `${running.name} and ${turn.name} at call ${at} of ${calls}`;
    broken.push(...found.map((what): Breach => ({ where, what })));
  }
  return { faults, runs: faults, broken };
}
