import type { CoachingFlag } from '../../summary/coaching/coachingFlag.ts';
import type { HeadlineKpi, KpiValue } from '../../summary/figures/kpiValue.ts';
import { last } from '../../vocabulary/last.ts';
import { detailsWords } from '../../words/details.ts';
import {
  columnWidths,
  headingLine,
  type Line,
  label,
  number,
  type ReportCell,
  sectionLine,
  shows,
  text,
} from '../block.ts';
import { headingOf, type ReportContext } from '../context.ts';
import { kpiMeaning } from '../kpiMeaning.ts';
import { palette } from '../palette.ts';
import { heatOf, marked } from './heat.ts';
import { repNote } from './repNote.ts';
import { type DetailsBlock, titled } from './titled.ts';

const kpiColumns = columnWidths.length - 1;

/** How much was done, in the order of the funnel, comes before how well. */
const volumes = [
  'CALLS_MADE',
  'CALLS_CONNECTED',
  'TALK_MINUTES',
  'EMAILS_SENT',
  'APPOINTMENTS_SET',
  'APPOINTMENTS_HELD',
  'LEADS_CREATED',
  'DEALS_CREATED',
  'DEALS_WON',
  'WON_AMOUNT',
];

/** Whoever brings most stands first: by the first of these that anybody has. */
const sortedBy = ['WON_AMOUNT', 'DEALS_WON', 'APPOINTMENTS_HELD', 'APPOINTMENTS_SET', 'CALLS_MADE'];

/**
 * Reps against each other, the rows without a rep, and the team last; in as many tables as a page's width needs. Cells
 * that differ from the others by more than chance are marked, as the tests of the coaching find them.
 */
export function repsBlock(context: ReportContext): DetailsBlock | null {
  const { summary, words, periodText } = context;
  const values = valuesByRep(context);
  const measured = summary.headline.filter(({ name }) =>
    [...values.values()].some((own) => (own.get(name)?.value ?? null) !== null),
  );
  const by = sortedBy.find((name) => measured.some((kpi) => kpi.name === name)) ?? null;
  const reps = inOrder(values, by, summary.reps);
  if (reps.length === 0) return null;
  const [first = [], ...others] = tablesOf(measured);
  const table = (kpis: readonly HeadlineKpi[]): Line[] => [
    headingLine([words.rep, ...kpis.map(({ name }) => headingOf(name, summary.language))], { size: 8 }),
    ...reps.map((rep, row) => ({
      ...repLine(rep, values.get(rep), { kpis, context, banded: row % 2 === 1 }),
      anchor: kpis.map(({ name }) => repAnchor(rep, name)),
    })),
    teamLine(values.get(null), kpis, context),
  ];
  return titled(
    'reps',
    {
      short: detailsWords[summary.language].reps,
      title: words.repsTitle(periodText),
      finding: findingOf(measured, by, context),
    },
    [...table(first), ...others.flatMap((kpis) => [sectionLine(words.repsMore(periodText)), ...table(kpis)])],
  );
}

/** The line in which a rep's number stands. */
export const repAnchor = (rep: string, kpi: string): string => `rep ${rep} ${kpi}`;

type Values = ReadonlyMap<string, KpiValue>;

/** By rep, with null for the team. */
function valuesByRep({ summary, period }: ReportContext): Map<string | null, Map<string, KpiValue>> {
  const byRep = new Map<string | null, Map<string, KpiValue>>();
  for (const rep of summary.reps) byRep.set(rep, new Map());
  for (const value of summary.kpis) {
    if (value.period !== period) continue;
    const own = byRep.get(value.rep) ?? new Map<string, KpiValue>();
    byRep.set(value.rep, own);
    own.set(value.name, value);
  }
  for (const [rep, own] of byRep) if (rep !== null && isEmpty(own)) byRep.delete(rep);
  return byRep;
}

/** A sum of nothing is a zero, which for a rep who was not there in that quarter says nothing. */
function isEmpty(own: Values): boolean {
  return [...own.values()].every(({ value }) => value === null || value === 0);
}

/** Those with a name by what they bring; the rows without a rep come last. */
function inOrder(values: ReadonlyMap<string | null, Values>, by: string | null, named: readonly string[]): string[] {
  const reps = [...values.keys()].filter((rep): rep is string => rep !== null);
  const amount = (rep: string): number => values.get(rep)?.get(by ?? '')?.value ?? 0;
  const isNamed = (rep: string): number => (named.includes(rep) ? 0 : 1);
  return reps.sort((a, b) => isNamed(a) - isNamed(b) || amount(b) - amount(a));
}

/** Whole groups of KPIs while they fit. */
function tablesOf(kpis: readonly HeadlineKpi[]): HeadlineKpi[][] {
  const volume = volumes.flatMap((name) => kpis.find((kpi) => kpi.name === name) ?? []);
  const tables: HeadlineKpi[][] = volume.length > 0 ? [volume.slice(0, kpiColumns)] : [];
  const rates = kpis.filter((kpi) => !volume.includes(kpi));
  for (const group of [...new Set(rates.map((kpi) => kpi.group))]) {
    const own = rates.filter((kpi) => kpi.group === group);
    const table = last(tables);
    if (table && table.length + own.length <= kpiColumns) table.push(...own);
    else tables.push(own);
  }
  return tables;
}

function findingOf(kpis: readonly HeadlineKpi[], by: string | null, context: ReportContext): string {
  const { summary } = context;
  const isShown = ({ kpi }: CoachingFlag): boolean => kpis.some(({ name }) => name === kpi);
  const heat = summary.coaching.filter(isShown).map((flag) => heatOf(flag.rep, flag.kpi, context));
  const count = (wanted: ReturnType<typeof heatOf>): number => heat.filter((one) => one === wanted).length;
  const order = kpis.find(({ name }) => name === by)?.label ?? '';
  return detailsWords[summary.language].repsFinding(count('below'), count('above'), order);
}

function repLine(
  rep: string,
  values: Values | undefined,
  { kpis, context, banded }: { kpis: readonly HeadlineKpi[]; context: ReportContext; banded: boolean },
): Line {
  return {
    cells: [
      label(rep),
      ...kpis.map((kpi) => marked(kpiCell(rep, values, kpi, context), heatOf(rep, kpi.name, context))),
    ],
    ...(banded ? { background: palette.band } : {}),
  };
}

function teamLine(values: Values | undefined, kpis: readonly HeadlineKpi[], context: ReportContext): Line {
  const cells = kpis.map((kpi) => kpiCell(null, values, kpi, context));
  return { cells: [text(context.words.team, { bold: true }), ...cells], ruled: true };
}

function kpiCell(
  rep: string | null,
  values: Values | undefined,
  { name, unit }: HeadlineKpi,
  context: ReportContext,
): ReportCell {
  const { formats, period } = context;
  const own = values?.get(name);
  const cell = number(own?.value ?? null, formats.of(unit), rep === null ? { bold: true } : {});
  const shown = shows(cell, kpiMeaning(name, rep, { periods: period === null ? null : [period] }));
  const note = rep === null ? '' : repNote(own, context);
  return note === '' ? shown : { ...shown, note };
}
