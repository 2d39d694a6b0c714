import type { Reading } from '../../find/reading.ts';
import { foldPerson } from '../../values/person.ts';
import { type Cell, isBlank } from '../../vocabulary/cell.ts';

/** A team of the Reps tab. */
export type Team = { readonly team: string; readonly reps: readonly string[] };

/** The teams of the Reps tab, by name; none without a column that says who belongs to which. */
export function teamsOf(readings: readonly Reading[]): Team[] {
  const reading = readings.find(({ tab }) => tab === 'reps');
  if (!reading?.columns.team) return [];
  const teams = new Map<string, string[]>();
  for (const row of rowsOf(reading)) {
    const at = (field: string): string => textAt(row, reading, field);
    const name = at('name') || `${at('firstName')} ${at('lastName')}`.trim();
    const team = at('team');
    if (name !== '' && team !== '') teams.set(team, [...(teams.get(team) ?? []), name]);
  }
  return [...teams].map(([team, reps]) => ({ team, reps })).sort((a, b) => (a.team < b.team ? -1 : 1));
}

/** Rows of a tab that are looked at for names, and how many names are offered. */
const mostRows = 20_000;
const mostReps = 200;

/** Who did anything, as the sheets spell it, by name: enough to choose from before anything is counted. */
export function repsIn(readings: readonly Reading[]): string[] {
  const names = new Map<string, string>();
  const met = new Set<Cell | undefined>();
  for (const reading of readings) {
    const field = reading.tab === 'reps' ? 'name' : 'rep';
    const column = reading.columns[field];
    if (!column) continue;
    for (const row of rowsOf(reading).slice(0, mostRows)) {
      if (met.has(row[column.index])) continue;
      met.add(row[column.index]);
      const name = textAt(row, reading, field);
      const folded = foldPerson(name);
      if (folded !== '' && !names.has(folded) && names.size < mostReps) names.set(folded, name);
    }
  }
  return [...names.values()].sort((a, b) => (a < b ? -1 : 1));
}

function rowsOf({ cells, headingRow }: Reading): readonly (readonly Cell[])[] {
  return cells.slice(headingRow + 1);
}

function textAt(row: readonly Cell[], { columns }: Reading, field: string): string {
  const cell = columns[field] ? row[columns[field].index] : undefined;
  return cell === undefined || isBlank(cell) ? '' : String(cell).replace(/\s+/g, ' ').trim();
}
