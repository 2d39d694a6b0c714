import type { HeadlineKpi } from '../../summary/figures/kpiValue.ts';
import { last } from '../../vocabulary/last.ts';
import {
  type Block,
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
import type { ReportContext } from '../context.ts';
import { palette } from '../palette.ts';

const kpiColumns = columnWidths.length - 1;

/** Reps against each other, the rows without a rep, and the team last; in as many tables as a page's width needs. */
export function repsBlock(context: ReportContext): Block | null {
  const { summary, words, periodText } = context;
  const values = valuesByRep(context);
  const reps = [...values.keys()].filter((rep): rep is string => rep !== null);
  if (reps.length === 0) return null;
  const measured = summary.headline.filter(({ name }) =>
    [...values.values()].some((own) => (own.get(name) ?? null) !== null),
  );
  return {
    name: 'reps',
    lines: tablesOf(measured).flatMap((kpis, i) => [
      sectionLine(i === 0 ? words.repsTitle(periodText) : words.repsMore(periodText)),
      headingLine([words.rep, ...kpis.map((kpi) => kpi.label)], { height: 46, size: 8 }),
      ...reps.map((rep, row) => repLine(rep, values.get(rep), { kpis, context, banded: row % 2 === 1 })),
      teamLine(values.get(null), kpis, context),
    ]),
  };
}

type Values = ReadonlyMap<string, number | null>;

/** By rep, with null for the team, in the order of the summary: the rows without a rep come after the named ones. */
function valuesByRep({ summary, period }: ReportContext): Map<string | null, Map<string, number | null>> {
  const byRep = new Map<string | null, Map<string, number | null>>();
  for (const rep of summary.reps) byRep.set(rep, new Map());
  for (const value of summary.kpis) {
    if (value.period !== period) continue;
    const own = byRep.get(value.rep) ?? new Map<string, number | null>();
    byRep.set(value.rep, own);
    own.set(value.name, value.value);
  }
  for (const [rep, own] of byRep) if (rep !== null && isEmpty(own)) byRep.delete(rep);
  return byRep;
}

/** A sum of nothing is a zero, which for a rep who was not there in that quarter says nothing. */
function isEmpty(own: Values): boolean {
  return [...own.values()].every((value) => value === null || value === 0);
}

/** How much was done first, then how well: whole groups of KPIs while they fit. */
function tablesOf(kpis: readonly HeadlineKpi[]): HeadlineKpi[][] {
  const tables: HeadlineKpi[][] = [];
  const groupOf = (kpi: HeadlineKpi): number => (kpi.isVolume ? 0 : kpi.group);
  for (const group of [...new Set(kpis.map(groupOf))].sort((a, b) => a - b)) {
    const own = kpis.filter((kpi) => groupOf(kpi) === group);
    const table = last(tables);
    if (table && table.length + own.length <= kpiColumns) table.push(...own);
    else tables.push(own);
  }
  return tables;
}

function repLine(
  rep: string,
  values: Values | undefined,
  { kpis, context, banded }: { kpis: readonly HeadlineKpi[]; context: ReportContext; banded: boolean },
): Line {
  return {
    cells: [label(rep), ...kpis.map((kpi) => kpiCell(rep, values, kpi, context))],
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
  { formats, period }: ReportContext,
): ReportCell {
  const cell = number(values?.get(name) ?? null, formats.of(unit), rep === null ? { bold: true } : {});
  return shows(cell, { of: 'kpi', name, rep, periods: period === null ? null : [period] });
}
