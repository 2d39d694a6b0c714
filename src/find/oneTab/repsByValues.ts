import type { SettingsTab } from '../../settings/settingsTab.ts';
import { tabNamed } from '../../tabs/all.ts';
import { foldHeading } from '../../values/foldText.ts';
import { foldPerson } from '../../values/person.ts';
import { type Cell, isBlank } from '../../vocabulary/cell.ts';
import { columnReason } from '../../words/tabFinding.ts';
import type { Reading } from '../reading.ts';
import { sampleOf } from '../sheetSample.ts';

/** So many of a column's cells must be people of the Reps tab. */
const nearlyAll = 0.95;
const leastCells = 3;

/**
 * Tabs without a rep, each with the one column, whatever its heading, whose cells are the names or ids of the Reps tab:
 * databases call it `owner_rep_id` or `assigned_user`.
 */
export function withRepsByValues(readings: readonly Reading[], settings: SettingsTab): Reading[] {
  const team = readings.find(({ tab }) => tab === 'reps');
  const people = team ? peopleOf(team) : new Set<string>();
  return readings.map((reading) => {
    const { tab, columns } = reading;
    const isOpen = tab !== 'reps' && !columns.rep && settings.columns[tab]?.rep === undefined;
    if (people.size < 2 || !isOpen || !('rep' in tabNamed(tab).fields)) return reading;
    const found = columnOf(reading, people);
    if (!found) return reading;
    const rep = { ...found, confidence: 0.6, reason: columnReason(found.heading, 'values') };
    return { ...reading, columns: { ...columns, rep } };
  });
}

function peopleOf({ cells, headingRow, columns }: Reading): Set<string> {
  const fields = ['name', 'aliases', 'email', 'id'].flatMap((field) => columns[field]?.index ?? []);
  return new Set(
    cells.slice(headingRow + 1).flatMap((row) =>
      fields
        .map((index) => row[index] ?? '')
        .filter((cell) => !isBlank(cell))
        .map(keyOf),
    ),
  );
}

/** Null where no column or more than one is the team's. */
function columnOf({ cells, headingRow, columns }: Reading, people: ReadonlySet<string>) {
  const sample = sampleOf(cells, headingRow);
  const taken = new Set(Object.values(columns).map(({ index }) => index));
  const found = sample.headings.flatMap((heading, index) =>
    heading.trim() !== '' && !taken.has(index) && holdsTeam(heading, sample.valuesOf(index), people)
      ? [{ index, heading: heading.trim() }]
      : [],
  );
  return found.length === 1 ? (found[0] as (typeof found)[number]) : null;
}

function holdsTeam(heading: string, cells: readonly Cell[], people: ReadonlySet<string>): boolean {
  if (cells.length < leastCells) return false;
  const own = cells.filter((cell) => people.has(keyOf(cell)));
  if (own.length < cells.length * nearlyAll || new Set(own.map(keyOf)).size < 2) return false;
  // A 3 may be a rep or three of anything.
  return !cells.every((cell) => /^\d{1,3}$/.test(String(cell).trim())) || isAboutPeople(heading);
}

function isAboutPeople(heading: string): boolean {
  return /(^| )(id|rep|reps|owner|user|agent|seller|sales|manager|employee|assignee|assigned|сотрудник\p{L}*|менеджер\p{L}*|ответственн\p{L}*|продав\p{L}*|оператор\p{L}*)( |$)/u.test(
    foldHeading(heading),
  );
}

function keyOf(cell: Cell): string {
  return foldPerson(String(cell));
}
