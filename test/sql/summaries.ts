import type { Summary } from '../../src/summary/summary.ts';
import { summaryOf } from '../../src/summary/summaryOf.ts';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { instantOf } from '../../workbench/host/emulator/zone.ts';
import type { Result } from './duckDb.ts';
import type { Team } from './seeded.ts';
import { optionsOf, repsTab, sheetsOf } from './tallies.ts';

export function summaryFromRows(team: Team): Summary {
  return summaryOf(sheetsOf(team), { ...optionsOf(team), language: 'en' }).summary;
}

/** Of the query's result as a tab, beside the tabs that stay in the spreadsheet. */
export function summaryFromResult(team: Team, result: Result): Summary {
  const sheets = [
    { sheet: 'Daily activity', cells: dailyCells(result, team.zone) },
    { sheet: 'Reps', cells: repsTab },
  ];
  return summaryOf(sheets, { ...optionsOf(team), language: 'en' }).summary;
}

export function dailyCells(result: Result, zone: string): Cell[][] {
  const headings = Object.keys(result[0] ?? {});
  const dayOf = (day: unknown): Date => new Date(instantOf(zone, Date.parse(`${day}T00:00:00Z`)));
  return [
    headings,
    ...result.map((row) => headings.map((name) => (name === 'day' ? dayOf(row.day) : (row[name] ?? '')))),
  ];
}

/** Whether the log has most of the leads decides whether they are told at all, which no sum of days knows. */
const onlyByRows = /^(LEAD_CALL_|CALLS_PER_LEAD)/;
const absent = JSON.stringify([null, null, null, null, null]);

/**
 * KPIs of which the two summaries do not say the same.
 * @param rows made from the rows
 * @param sums made from sums of days, which say nothing of what rows alone tell
 */
export function kpisApart(rows: Summary, sums: Summary): string[] {
  const said = ({ kpis }: Summary): ReadonlyMap<string, string> =>
    new Map(
      kpis.map(({ name, rep, period, value, numerator, denominator, low, high }) => [
        `${name} ${rep ?? 'team'} ${period ?? 'all time'}`,
        JSON.stringify([value, numerator, denominator, low ?? null, high ?? null]),
      ]),
    );
  const [own, other] = [said(rows), said(sums)];
  const isRight = (key: string): boolean =>
    onlyByRows.test(key) ? (other.get(key) ?? absent) === absent : own.get(key) === other.get(key);
  return [...new Set([...own.keys(), ...other.keys()])]
    .filter((key) => !isRight(key))
    .map((key) => `${key}: ${own.get(key)} and ${other.get(key)}`);
}
