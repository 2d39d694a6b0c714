import type { TargetRow } from '../summary/targets/targetRow.ts';
import { type Block, headingLine, type Line, label, number, quiet, sectionLine, shows } from './block.ts';
import { type ReportContext, unitOf } from './context.ts';
import { kpiLine, shownTargets, whoOf } from './targetsBlock.ts';
import { textLines } from './textLines.ts';

/** Every running target beside what stood on the same day of the periods before. Null where none runs. */
export function sameDayBlock(context: ReportContext): Block | null {
  const { words, settings } = context;
  const running = shownTargets(context).filter(({ sameDay }) => (sameDay?.length ?? 0) > 0);
  if (running.length === 0) return null;
  const tables = [...new Set(running.map(periodsOf))].map((periods) =>
    running.filter((row) => periodsOf(row) === periods),
  );
  return {
    name: 'sameDay',
    lines: [
      sectionLine(words.sameDayTitle),
      ...(running.some(({ calls }) => calls)
        ? textLines(words.callsLead(Boolean(settings.Holidays)), 960, 9).map((line) => ({
            cells: [quiet(line, { size: 9 })],
          }))
        : []),
      ...tables.flatMap((rows) => [
        headingLine([
          words.rep,
          ...(rows[0]?.sameDay ?? []).map(({ period }) => words.quarter(period)),
          words.average,
          words.now,
          words.againstAverage,
          words.callsNeeded,
          words.callsNow,
          '',
        ]),
        ...[...new Set(rows.map(({ kpi }) => kpi))].flatMap((kpi) => [
          kpiLine(kpi, context),
          ...rows.filter((row) => row.kpi === kpi).map((row) => sameDayLine(row, context)),
        ]),
      ]),
    ],
  };
}

function periodsOf({ sameDay = [] }: TargetRow): string {
  return sameDay.map(({ period }) => period).join();
}

function sameDayLine(row: TargetRow, context: ReportContext): Line {
  const { formats } = context;
  const { kpi, actual, sameDay = [], calls = null } = row;
  const format = formats.of(unitOf(kpi));
  const known = sameDay.flatMap((then) => then.actual ?? []);
  const average = known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length;
  const against = average === null || average === 0 || actual === null ? null : (actual - average) / average;
  const isCount = unitOf(kpi) === 'count';
  return {
    cells: [
      label(whoOf(row, context)),
      ...sameDay.map((then) => number(then.actual, format)),
      number(average, isCount ? formats.of('ratio') : format),
      shows(number(actual, format, { bold: true }), { of: 'kpi', name: kpi, rep: row.rep, periods: [row.period] }),
      { ...number(against, formats.change, { size: 9 }), change: 'more is better' },
      number(calls && Math.ceil(calls.needed), formats.count),
      number(calls?.now ?? null, formats.of('ratio')),
    ],
  };
}
