import type { TargetRow } from '../../summary/targets/targetRow.ts';
import { detailsWords } from '../../words/details.ts';
import { headingLine, type Line, label, number, shows } from '../block.ts';
import { kpiNamed, type ReportContext, unitOf } from '../context.ts';
import { kpiMeaning, made } from '../kpiMeaning.ts';
import { palette } from '../palette.ts';
import { whoOf } from '../whoOf.ts';

/** Of each running target what had been reached by the same day of the periods before, and the calls that it takes. */
export function targetDaysLines(rows: readonly TargetRow[], context: ReportContext): Line[] {
  const running = rows.filter(({ sameDay, calls }) => calls || sameDay?.some(({ actual }) => actual !== null));
  const tables = [...new Set(running.map(({ kpi, period }) => `${kpi} ${period}`))].map((table) =>
    running.filter(({ kpi, period }) => `${kpi} ${period}` === table),
  );
  return tables.flatMap((table) => {
    const periods = periodsOf(table);
    return [headings(table[0] as TargetRow, periods, context), ...table.map((row) => dayLine(row, periods, context))];
  });
}

/** Oldest first; whoever came later has fewer of them. */
function periodsOf(table: readonly TargetRow[]): string[] {
  return (
    table.map(({ sameDay = [] }) => sameDay.map(({ period }) => period)).sort((a, b) => b.length - a.length)[0] ?? []
  );
}

function headings({ kpi, period }: TargetRow, periods: readonly string[], context: ReportContext): Line {
  const { words, summary } = context;
  const own = detailsWords[summary.language];
  const name = kpiNamed(kpi)?.label[summary.language] ?? kpi;
  const days = periods.length > 0 ? [...periods.map(words.quarter), own.average] : [];
  const all = [own.byThisDay(name), ...days, words.toDate(period), own.callsNeeded, own.callsNow];
  return headingLine([...all, ...new Array<string>(11 - all.length).fill('')]);
}

function dayLine(row: TargetRow, periods: readonly string[], context: ReportContext): Line {
  const { kpi, rep, period, sameDay = [], calls } = row;
  const format = context.formats.of(unitOf(kpi));
  const upToDay = (some: readonly string[]) => kpiMeaning(kpi, rep, { periods: some, sameDaysAs: period });
  const known = sameDay.flatMap((one) => (one.actual === null ? [] : [{ period: one.period, actual: one.actual }]));
  const average = known.length === 0 ? null : known.reduce((sum, { actual }) => sum + actual, 0) / known.length;
  const calling = made('calls', { of: 'target', name: kpi, rep, period, isReached: true });
  return {
    cells: [
      label(whoOf(row, context)),
      ...periods.map((before) =>
        shows(number(sameDay.find((one) => one.period === before)?.actual ?? null, format), upToDay([before])),
      ),
      ...(periods.length === 0
        ? []
        : [
            shows(
              number(average, format, { color: palette.quiet }),
              made('average', upToDay(known.map((one) => one.period))),
            ),
          ]),
      shows(number(row.actual, format, { bold: true }), kpiMeaning(kpi, rep, { periods: [period] })),
      shows(number(calls ? Math.ceil(calls.needed) : null, context.formats.count), calling),
      shows(number(calls?.now ?? null, context.formats.count), calling),
    ],
  };
}
