import type { TargetRow } from '../summary/targets/targetRow.ts';
import { dayOfIso } from '../vocabulary/day.ts';
import { last } from '../vocabulary/last.ts';
import { periodOf } from '../vocabulary/period.ts';
import { type Block, beside, headingLine, type Line, label, number, quiet, sectionLine, shows, text } from './block.ts';
import { kpiNamed, type ReportContext, unitOf } from './context.ts';
import { palette } from './palette.ts';

/** A team's targets of a year and a half; of its reps, those of the newest period. */
const teamTargets = 6;

/** Every target that is still of interest: reached, heading where, and what it takes. Null without targets. */
export function targetsBlock(context: ReportContext): Block | null {
  const { summary, words } = context;
  const shown = shownTargets(context);
  if (shown.length === 0) return null;
  const names = [...new Set(shown.map(({ kpi }) => kpi))];
  const older = summary.targets.length - shown.length;
  return {
    name: 'targets',
    lines: [
      sectionLine(words.targetsTitle),
      headingLine(
        [
          words.rep,
          words.period,
          words.target,
          words.actual,
          words.attainment,
          words.projection,
          words.perDay,
          words.status,
          '',
          '',
          '',
        ],
        { left: [0, 7] },
      ),
      ...names.flatMap((name) => [
        kpiLine(name, context),
        ...shown.filter(({ kpi }) => kpi === name).map((row) => targetLine(row, context)),
      ]),
      ...(older > 0 ? [{ cells: [quiet(words.olderTargets(older), { size: 9 })] }] : []),
    ],
  };
}

export function shownTargets({ summary: { targets }, period }: ReportContext): TargetRow[] {
  const newest = targets.some((row) => row.period === period) ? period : last(targets)?.period;
  const team = targets.filter(({ rep }) => rep === null).slice(-teamTargets);
  return [...team, ...targets.filter((row) => row.rep !== null && row.period === newest)];
}

export function kpiLine(name: string, { summary }: ReportContext): Line {
  const title = kpiNamed(name)?.label[summary.language] ?? name;
  return {
    cells: [text(title, { bold: true, size: 9, color: palette.quiet })],
    background: palette.band,
  };
}

function targetLine(row: TargetRow, context: ReportContext): Line {
  const { words, formats } = context;
  const format = formats.of(unitOf(row.kpi));
  const actual = { of: 'kpi', name: row.kpi, rep: row.rep, periods: [row.period] } as const;
  return {
    cells: [
      label(whoOf(row, context)),
      text(words.quarter(row.period), { align: 'right' }),
      number(row.target, format),
      shows(number(row.actual, format, { bold: true }), actual),
      shows(number(row.attainment, formats.share), actual),
      number(row.projection, format),
      number(row.requiredPerWorkday ?? null, format === formats.count ? formats.of('ratio') : format),
      beside(statusOf(row, context), { size: 9 }),
    ],
  };
}

/** A team without a target of its own. */
export function whoOf({ rep, isSum }: TargetRow, { words }: ReportContext): string {
  return rep ?? (isSum ? words.teamSum : words.team);
}

function statusOf({ period, target, attainment, projection, isEarly }: TargetRow, context: ReportContext): string {
  const { words, summary, settings } = context;
  if (attainment === null) return '';
  if (attainment >= 1) return words.reached;
  if (projection !== null) return projection >= target ? words.onTrack : words.behind;
  if (isEarly) return words.tooEarly;
  const span = periodOf(period, settings);
  const asOf = dayOfIso(summary.asOf);
  return span !== null && asOf !== null && span.to <= asOf + 1 ? words.missed : '';
}
