import { instantOf } from '../../workbench/host/emulator/zone.ts';
import { seededTeam, type Team } from './seeded.ts';
import type { Table, Value } from './table.ts';

const day = 86_400_000;
const owners = ['Ana Lee', ' ana  lee', 'Lee, Ana', 'Bo', 'BO ', 'Cy', 'ana.lee@firm.com', 'n/a', null];
const callers = ['Ana Lee', 'bo', 'Bo', 'alee'];
/** Seconds that a lead waits: beside each limit, and before it came. */
const waits = [0, 1, 299, 300, 301, 3599, 3600, 3601, day / 1000 - 1, day / 1000, day / 1000 + 1, -1, -900, 200_000];

/**
 * Leads and a log of the calls to them: of most, or of too few; by id or by client; with a clock, or by days.
 * @param isWhole every row has its day, and none stands before the span
 */
export function loggedTeam(seed: number, { isWhole = false } = {}): Team {
  const { zone, asOf, since } = seededTeam(seed);
  const pick = <T>(list: readonly T[], n: number): T => list[(n >>> 0) % list.length] as T;
  const hash = (i: number): number => {
    const n = Math.imul(i * 7919 + seed * 104_729 + 1, 2_654_435_761);
    return Math.imul(n ^ (n >>> 15), 2_246_822_519) >>> 0;
  };
  const start = Date.parse(since) + (isWhole ? 1 : -20) * day;
  const length = (Date.parse(asOf) - start) / day + (isWhole ? 0 : 1);
  const byClient = seed % 5 === 3;
  const isTimed = seed % 7 !== 5;
  const called = pick([0.95, 0.8, 0.55, 0.5, 0.4], seed);
  const unnamed = pick([0, 0, 1, 2, 5], seed + (seed >> 2));
  const at = (wall: number, n: number): number =>
    instantOf(zone, isTimed ? wall : Math.floor(wall / day) * day) + (isTimed && n % 3 === 0 ? n % 1000 : 0);
  const leads: Value[][] = [];
  const calls: Value[][] = [];
  for (let i = 0; i < 120; i += 1) {
    const n = hash(i);
    const came = start + ((n >>> 7) % length) * day + ((n >>> 3) % 86_400) * 1000;
    const client = n % 41 === 0 ? null : `Client ${i % 110}`;
    const owner = pick(isWhole ? ['Ana Lee', 'Bo', 'Cy', null] : owners, n >>> 5);
    leads.push([
      `L${i}`,
      n % 37 === 0 && !isWhole ? null : at(came, n),
      owner,
      pick(['New', 'Converted', 'Working'], n),
      client,
    ]);
    const isInbound = n % 13 === 0;
    const times = (n % 1000) / 1000 < called ? 1 + (n % 3) : 0;
    for (let j = 0; j < times || (j === 0 && isInbound); j += 1) {
      // Whole seconds of its own for each call: which of two at once was the first, no table says.
      const wait = j === 0 ? pick(waits, n >>> 9) : 300_000 + j * 5000 + i;
      const lead = byClient ? client : `L${i}`;
      calls.push([
        `C${calls.length}`,
        at(came + wait * 1000, n >>> 2),
        pick(isWhole ? ['Ana Lee', 'Bo'] : callers, n >>> 4),
        isInbound && j === 0 ? 'Inbound' : 'Outbound',
        pick(['Connected', 'Busy'], n),
        lead,
      ]);
    }
  }
  for (let i = 0; i < unnamed; i += 1)
    calls.push([`U${i}`, at(start + (hash(i) % length) * day + i * 61_000, 1), 'Bo', 'Outbound', 'Busy', null]);
  const moment = isTimed ? 'TIMESTAMP' : 'DATE';
  const days = (rows: Value[][]): Value[][] =>
    isTimed ? rows : rows.map((row) => row.map((value) => (typeof value === 'number' ? wallDay(zone, value) : value)));
  const text = (...names: string[]): Table['columns'] => names.map((name) => ({ name, type: 'STRING' }));
  return {
    zone,
    since,
    asOf,
    tables: [
      {
        name: 'team.sales.calls',
        sheet: 'Calls',
        columns: [
          ...text('call_id'),
          { name: 'started_at', type: moment },
          ...text('agent', 'direction', 'outcome', byClient ? 'company' : 'lead_id'),
        ],
        rows: days(calls),
      },
      {
        name: 'team.sales.leads',
        sheet: 'Leads',
        columns: [
          ...text('lead_id'),
          { name: 'created_at', type: moment },
          ...text('lead_owner', 'lead_status', 'company'),
        ],
        rows: days(leads),
      },
    ],
  };
}

/** The day on the wall as tables hold it. */
function wallDay(zone: string, instant: number): number {
  const noon = Math.round((instant + day / 2) / day) * day;
  return (
    [noon - day, noon, noon + day].find((one) => instantOf(zone, one) === instant) ?? Math.floor(instant / day) * day
  );
}
