import { tallyOf } from '../../src/count/tallyOf.ts';
import { findTabs } from '../../src/find/findTabs.ts';
import type { Reading } from '../../src/find/reading.ts';
import { measures } from '../../src/measures/all.ts';
import { noSettingsTab, type SettingsTab } from '../../src/settings/settingsTab.ts';
import type { Dialect } from '../../src/sql/dialect.ts';
import type { Tables } from '../../src/sql/source.ts';
import { type SqlRequest, type SqlText, tallyText } from '../../src/sql/tallyText.ts';
import { foldPerson } from '../../src/values/person.ts';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { type Day, dayOfIso, isoOf } from '../../src/vocabulary/day.ts';
import { offsetAt } from '../../workbench/host/emulator/zone.ts';
import type { Result } from './duckDb.ts';
import type { Team } from './seeded.ts';
import { cellsOf } from './table.ts';

export const repsTab: Cell[][] = [
  ['Name', 'Login', 'Start date'],
  ['Ana Lee', 'alee', ''],
];

export function sheetsOf({ tables, zone }: Team): { sheet: string; cells: Cell[][] }[] {
  return [
    ...tables.map((table) => ({ sheet: table.sheet, cells: cellsOf(table, zone) })),
    { sheet: 'Reps', cells: repsTab },
  ];
}

export function optionsOf({ zone, asOf }: Pick<Team, 'zone' | 'asOf'>, settings: SettingsTab = noSettingsTab()) {
  return {
    settings,
    zone: {
      offsetAt: (ms: number) => offsetAt(zone, ms) / 60_000,
      durationEpoch: Date.UTC(1899, 11, 30) - offsetAt(zone, Date.UTC(1899, 11, 30)),
    },
    timeZone: zone,
    locale: 'en_US',
    asOf: dayOfIso(asOf) as Day,
  };
}

export function readingsOf(team: Team, settings: SettingsTab = noSettingsTab()): readonly Reading[] {
  return findTabs(sheetsOf(team), settings).readings;
}

export function requestOf(team: Team): SqlRequest {
  const tables = Object.fromEntries(
    team.tables.map(({ name, sheet }) => [sheet === 'Stage history' ? 'stageHistory' : sheet.toLowerCase(), name]),
  ) as Tables;
  return {
    tables,
    since: dayOfIso(team.since),
    until: dayOfIso(team.asOf),
    // Of an extract nobody can tell the clock on the wall from an instant.
    types: team.tables.some(({ columns }) => columns.some(({ type }) => type === 'DATETIME'))
      ? { 'meetings.at': 'DATETIME', 'stageHistory.at': 'DATETIME' }
      : {},
    onePerAppointment: true,
  };
}

export function textOf(team: Team, dialect?: Dialect): SqlText {
  return tallyText(readingsOf(team), requestOf(team), optionsOf(team), dialect);
}

/** Sums by measure, rep and day; a 0 is left out. */
export type Cells = ReadonlyMap<string, number>;

/** The add-on's own tally from the first day on. */
export function cellsFromRows(team: Team, measures: readonly string[]): Cells {
  const { tally } = tallyOf(readingsOf(team), optionsOf(team));
  const { slots, reps } = tally;
  const first = dayOfIso(team.since) as Day;
  const cells = new Map<string, number>();
  for (let slot = 0; slot < slots.count; slot += 1) {
    const day = slots.days[slot] as number;
    if (day < first) continue;
    tally.measures.forEach((name, i) => {
      const value = slots.values[slot * slots.width + i] as number;
      if (value !== 0 && measures.includes(name))
        cells.set(`${name} ${foldPerson(reps[slots.reps[slot] as number] as string)} ${isoOf(day)}`, value);
    });
  }
  return cells;
}

const catalogue = new Set(measures.map(({ name }) => name));
const money = new Set(
  measures.filter(({ amount, tab }) => tab.fields[amount ?? '']?.kind === 'money').map(({ name }) => name),
);

/** The same of a query's result, whose reps are folded as the sheet that it stands on is read. */
export function cellsFromResult(result: Result): Cells {
  const cells = new Map<string, number>();
  for (const { day, rep, ...sums } of result)
    for (const [name, sum] of Object.entries(sums)) {
      if (!catalogue.has(name)) continue;
      const key = `${name} ${foldPerson(String(rep))} ${day}`;
      const value = money.has(name) ? Math.round(Number(sum) * 100) : Number(sum);
      if (value !== 0) cells.set(key, (cells.get(key) ?? 0) + value);
    }
  return cells;
}

export function differences(a: Cells, b: Cells): string[] {
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((key) => (a.get(key) ?? 0) !== (b.get(key) ?? 0))
    .map((key) => `${key}: ${a.get(key) ?? 0} and ${b.get(key) ?? 0}`)
    .sort();
}
