import { readFileSync } from 'node:fs';
import { seededTeam, type Team } from './seeded.ts';
import type { Table, Value } from './table.ts';
import { textOf } from './tallies.ts';

const day = 86_400_000;
const outcomes = ['Rescheduled', ' rescheduled', 'Completed', 'No show', 'Cancelled', null];

/** Clients who move their meetings again and again, some of them past the last day. */
export function movingTeam(seed: number): Team {
  const { zone, since, asOf } = seededTeam(seed);
  const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
  const start = Date.parse(since) + 10 * day;
  const days = (Date.parse(asOf) - start) / day + 40;
  const rows = Array.from({ length: 300 }, (_, i): Value[] => {
    const n = Math.imul(i * 7919 + seed * 104_729 + 1, 2_654_435_761) >>> 0;
    // Noon and a second of its own: no two meetings of a client at one moment.
    const due = start + ((n >>> 8) % days) * day + day / 2 + i * 1000;
    const booked = n % 5 < 3 ? null : due - ((n >>> 4) % 21) * day;
    const client = n % 31 === 0 ? null : `Client ${(n >>> 12) % 90}${n % 2 ? '' : ' '}`;
    return [`M${i}`, due, pick(['Ana', 'Bo'], n >>> 3), pick(outcomes, n >>> 6), booked, client];
  });
  const columns = [
    { name: 'meeting_id', type: 'STRING' },
    { name: 'meeting_date', type: 'TIMESTAMP' },
    { name: 'rep', type: 'STRING' },
    { name: 'meeting_outcome', type: 'STRING' },
    { name: 'booked_on', type: 'TIMESTAMP' },
    { name: 'company', type: 'STRING' },
  ] satisfies Table['columns'][number][];
  return { zone, since, asOf, tables: [{ name: 'project.sales.meetings', sheet: 'Meetings', columns, rows }] };
}

/** The view of the guide, with this zone and this last day in place of its own. */
export function guideView({ zone, asOf }: Team): string {
  const guide = readFileSync('docs/bigquery.md', 'utf8');
  const [, text = ''] = /CREATE OR REPLACE VIEW `project\.sales\.appointments` AS\n(.*?)```/s.exec(guide) ?? [];
  return text.replaceAll("CURRENT_DATE('Europe/Paris')", `DATE '${asOf}'`).replaceAll('Europe/Paris', zone);
}

/** The same in the words of DuckDB. */
export function duckDbView(team: Team): string {
  return guideView(team)
    .replaceAll(/`([^`]*)`/g, '"$1"')
    .replaceAll(/DATE\((\w+), ('[^']*')\)/g, 'CAST(timezone($2, $1) AS DATE)')
    .replaceAll(/DATE_DIFF\(([\w.]+), ([\w.]+), DAY\)/g, "date_diff('day', $2, $1)");
}

/** The query with the view in place of the table. */
export function textOverView(team: Team, view: string, dialect?: Parameters<typeof textOf>[1]) {
  const { text, measures } = textOf(team, dialect);
  const name = dialect ? '"project.sales.meetings"' : '`project.sales.meetings`';
  return { text: (text as string).replaceAll(name, `(${view})`), names: measures.map((measure) => measure.name) };
}
