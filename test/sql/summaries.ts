import type { Summary } from '../../src/summary/summary.ts';
import { summaryOf } from '../../src/summary/summaryOf.ts';
import type { Cell } from '../../src/vocabulary/cell.ts';
import { instantOf } from '../../workbench/host/emulator/zone.ts';
import type { Result } from './duckDb.ts';
import type { Team } from './seeded.ts';
import { optionsOf, repsTab, sheetsOf } from './tallies.ts';

/** What stays in the spreadsheet. */
const targetsTab: Cell[][] = [
  ['Metric', 'Rep', 'Period', 'Target'],
  ['Deals won', '', '2024 Q1', 30],
  ['Deals won', 'Ana', '2024 Q1', 12],
  ['Won amount', '', '2024 Q4', 50_000],
  ['Calls made', '', '2024 Q2', 400],
];

export function summaryFromRows(team: Team): Summary {
  const sheets = [...sheetsOf(team), { sheet: 'Targets', cells: targetsTab }];
  return summaryOf(sheets, { ...optionsOf(team), language: 'en' }).summary;
}

/** Of the query's result as a tab, beside the tabs that stay in the spreadsheet. */
export function summaryFromResult(team: Team, result: Result): Summary {
  const sheets = [
    { sheet: 'Extract 1', cells: dailyCells(result, team.zone) },
    { sheet: 'Reps', cells: repsTab },
    { sheet: 'Targets', cells: targetsTab },
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

/**
 * KPIs of which the two summaries do not say the same.
 * @param rows made from the rows
 * @param sums made from sums of days
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
  return [...new Set([...own.keys(), ...other.keys()])]
    .filter((key) => own.get(key) !== other.get(key))
    .map((key) => `${key}: ${own.get(key)} and ${other.get(key)}`);
}

/** Stages, leaks and targets of which the two summaries do not say the same, but for days in a stage, which are medians. */
export function funnelsApart(rows: Summary, sums: Summary): string[] {
  const said = ({ stages, leaks, targets, stagesUnsaid }: Summary): string[] =>
    [...stages.map(({ days, ...stage }) => stage), ...(leaks ?? []), ...targets, { stagesUnsaid }].map((one) =>
      JSON.stringify(one),
    );
  const [own, other] = [said(rows), said(sums)];
  return [...own.filter((one) => !other.includes(one)), ...other.filter((one) => !own.includes(one))];
}

/** Columns of a result in which only some rows are blank: a sum has a number in every row, or is not told at all. */
export function partlyBlank(result: Result): string[] {
  return Object.keys(result[0] ?? {}).filter((name) => {
    const blank = result.filter((row) => row[name] === null).length;
    return blank > 0 && blank < result.length;
  });
}
