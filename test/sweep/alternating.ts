import type { Host, Progress } from '../../workbench/host/host.ts';
import { installedIn } from '../../workbench/installed.ts';
import type { Workbook } from '../../workbench/workbook.ts';
import { build, isSameBut, isSaved, oursWrong, ownText, savedLine, theirsWrong } from './asIfInTurn.ts';
import { books, roleOf, withNeighbours } from './books.ts';
import { neighbours, sentence } from './breaches.ts';
import { uniform } from './drawn.ts';
import type { Breach, Swept } from './sweep.ts';

/** One of two scripts, as the page calls it. */
type Script = { readonly name: string; readonly call: string; readonly args: readonly unknown[] };
/** Which of them makes its calls, and how many before it is the other one's turn. */
export type Leg = { readonly script: 0 | 1; readonly calls: number };
export type Alternating = { readonly scripts: readonly [Script, Script]; readonly isBuilt: boolean };

const script = (name: string, call: string, ...args: readonly unknown[]): Script => ({ name, call, args });
const building = script('build', 'buildSummary', {});
const viewing = script('build of another view', 'buildSummary', { lines: [{ setting: 'As of', value: '2026-10-31' }] });
const saving = script('settings saved', 'saveSettings', [savedLine]);
const setting = script('other settings saved', 'saveSettings', [{ setting: 'As of', value: '2026-10-31' }]);
const meeting = script('one-to-one', 'writeOneToOne', { rep: 'Ana', asOf: '2026-10-31' });
const listing = script('work list', 'listWork');
const restoring = script('restore', 'restoreSummary');
const sampling = script('sample', 'addSampleTabs', 'small', '2026-11-20');

const first = (...scripts: readonly [Script, Script]): Alternating => ({ scripts, isBuilt: false });
const again = (...scripts: readonly [Script, Script]): Alternating => ({ scripts, isBuilt: true });

export const alternations: readonly Alternating[] = [
  first(building, building),
  first(building, saving),
  first(building, sampling),
  again(building, building),
  again(building, viewing),
  again(building, saving),
  again(building, meeting),
  again(listing, building),
  again(listing, meeting),
  again(listing, listing),
  again(meeting, meeting),
  again(restoring, building),
  again(restoring, saving),
  again(saving, setting),
];

export const nameOf = ({ scripts: [one, other], isBuilt }: Alternating): string =>
  `${isBuilt ? '' : 'first '}${one.name} beside ${other.name}`;

type Started = { readonly host: Host; readonly back: () => void; readonly start: Workbook };

/** A report that is older than its rows and has one before it, so that there is something to write, list and restore. */
function started({ isBuilt }: Alternating): Started {
  const host = installedIn(books.english(30), undefined, { isWarm: true });
  host.setNow('2026-11-24T10:00:00Z');
  if (isBuilt) {
    build(host);
    grow(host, 60);
    build(host);
    host.setWorkbook(withNeighbours(host.workbook()));
    grow(host, 90);
  }
  return { host, back: host.kept(), start: host.workbook() };
}

function grow(host: Host, rows: number): void {
  const fresh = books.english(rows).sheets;
  const { sheets, ...rest } = host.workbook();
  host.setWorkbook({ ...rest, sheets: sheets.map((sheet) => fresh.find(({ name }) => name === sheet.name) ?? sheet) });
}

/** A bug of two scripts shows where they change over at very few places, wherever these are: so few are drawn, evenly. */
const mostChanges = 6;

/** As many turns as the seed says; the last of each script is as long as it takes. */
export function schedule(calls: number, seed: string): readonly Leg[] {
  const changes = 1 + Math.floor(uniform(`${seed} changes`) * mostChanges);
  const places = Array.from({ length: changes }, (_, i) => 1 + Math.floor(uniform(`${seed} ${i}`) * calls));
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  const who = uniform(`${seed} first`) < 0.5 ? 0 : 1;
  return sorted.map((place, i): Leg => {
    return { script: ((who + i) % 2) as 0 | 1, calls: place - (sorted[i - 1] ?? 0) };
  });
}

/** Both scripts by turns; what the user of each reads at the end. */
function runBoth({ host }: Started, { scripts }: Alternating, legs: readonly Leg[], isPatient: boolean): string[] {
  const turns = scripts.map(({ call, args }) => host.inTurns(call, ...args));
  const messages: (string | null)[] = [null, null];
  const goOn = (which: 0 | 1, calls: number): Progress['state'] => {
    if (messages[which] !== null) return 'done';
    const { state, message } = turns[which]!({ calls, isPatient });
    if (state === 'done') messages[which] = message;
    return state;
  };
  for (const { script: which, calls } of legs) goOn(which, calls);
  // Who waits for a lock goes on when the other is done.
  const last = legs.length % 2 === 0 ? 0 : 1;
  for (const which of [last, 1 - last, last, 1 - last] as (0 | 1)[]) goOn(which, Number.MAX_SAFE_INTEGER);
  host.endTurns();
  return messages.map((message) => message ?? 'They wait for each other for ever');
}

/** @param times how many schedules are drawn */
export function sweepAlternating(one: Alternating, times: number, seed: string): Swept {
  const all = started(one);
  const { host, back, start } = all;
  const after = (...order: readonly (0 | 1)[]): Workbook => {
    back();
    for (const which of order) runAlone(host, one.scripts[which]);
    return host.workbook();
  };
  host.resetStats();
  const alone = [after(0), after(1)];
  const { calls } = host.stats();
  const inTurn = [after(0, 1), after(1, 0)];
  const healed = [...inTurn, ...alone].map((book) => builtAgain(host, book));
  // Who was made to wait writes what it has read before, and people's rows stand where the other one has left them.
  const known = [start, ...alone, ...inTurn].map((book) => ({ start: book, clean: book }));
  const people = inTurn.map((book) => neighbours(book));
  const broken: Breach[] = [];
  for (let time = 0; time < times; time += 1) {
    const key = `${seed} ${nameOf(one)} ${time}`;
    const legs = schedule(calls, key);
    back();
    const said = runBoth(all, one, legs, uniform(`${key} patient`) < 0.5);
    const left = host.workbook();
    const found = [
      ...theirsWrong(inTurn.find((book) => hasSample(book) === hasSample(left)) ?? start, left),
      ...oursWrong(known, left),
      ...(people.includes(neighbours(left)) ? [] : [`what people keep around ours is ${neighbours(left)}`]),
      ...said.flatMap((message) => sentence({ message, language: 'en' })),
      ...one.scripts.flatMap((script, i) =>
        script === saving && said[i] === '' && !isSaved(left) ? ['what was saved is gone'] : [],
      ),
    ];
    const again = runAlone(host, building);
    if (again !== '') found.push(`the next build says: ${again}`);
    else if (!healed.includes(ownText(host.workbook())) && !isSameBut(host, inTurn))
      found.push('the next build differs');
    const where = `${nameOf(one)}, ${legs.map(({ script, calls: count }) => `${script}: ${count}`).join(', ')}`;
    broken.push(...found.map((what): Breach => ({ where, what })));
  }
  return { faults: times, runs: times, broken };
}

const hasSample = ({ sheets }: Workbook): boolean => sheets.some((sheet) => roleOf(sheet) === 'sample');

function builtAgain(host: Host, book: Workbook): string {
  host.setWorkbook(structuredClone(book));
  runAlone(host, building);
  return ownText(host.workbook());
}

function runAlone(host: Host, { call, args }: Script): string {
  try {
    host.run(call, ...args);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
