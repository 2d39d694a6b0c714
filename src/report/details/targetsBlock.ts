import type { TargetRow } from '../../summary/targets/targetRow.ts';
import { teamTarget } from '../../summary/targets/teamTarget.ts';
import { last } from '../../vocabulary/last.ts';
import { dateText } from '../../words/date.ts';
import { detailsWords } from '../../words/details.ts';
import { beside, headingLine, type Line, label, number, quiet, shows, text } from '../block.ts';
import { kpiNamed, type ReportContext, unitOf } from '../context.ts';
import { forecastNumber } from '../forecastNumber.ts';
import { attainmentMeaning, made } from '../kpiMeaning.ts';
import { palette } from '../palette.ts';
import { targetStatus } from '../targetStatus.ts';
import { textLines } from '../textLines.ts';
import { whoOf } from '../whoOf.ts';
import { targetDaysLines } from './targetDays.ts';
import { type DetailsBlock, titled } from './titled.ts';

/** A team's targets of a year and a half; of its reps, those of the newest period. */
const teamTargets = 6;

const width = 940;

/** Every target that is still of interest: reached, heading where, and what it takes. Null without targets. */
export function targetsBlock(context: ReportContext): DetailsBlock | null {
  const { summary, words, settings } = context;
  const shown = shownTargets(context);
  if (shown.length === 0) return null;
  const names = [...new Set(shown.map(({ kpi }) => kpi))];
  const older = summary.targets.length - shown.length;
  return titled(
    'targets',
    {
      short: detailsWords[summary.language].targets,
      title: words.targetsTitle,
      finding: teamTarget(summary.targets)?.text ?? '',
    },
    [
      headingLine(
        [
          words.rep,
          words.period,
          words.target,
          words.actual,
          words.attainment,
          words.projection,
          words.likelyFrom,
          words.likelyTo,
          words.perDay,
          words.status,
        ],
        { left: [0, 9] },
      ),
      ...names.flatMap((name) => [
        kpiLine(name, context),
        ...shown.filter(({ kpi }) => kpi === name).map((row) => targetLine(row, context)),
      ]),
      ...targetDaysLines(shown, context),
      ...(shown.some(({ calls }) => calls) ? quietLines(words.callsLead(Boolean(settings.Holidays))) : []),
      ...(older > 0 ? [{ cells: [quiet(words.olderTargets(older), { size: 9 })] }] : []),
    ],
  );
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

/** The line of a target. */
export const targetAnchor = ({ kpi, rep, period }: Pick<TargetRow, 'kpi' | 'rep' | 'period'>): string =>
  `target ${kpi} ${rep ?? ''} ${period}`;

function targetLine(row: TargetRow, context: ReportContext): Line {
  const { words, formats } = context;
  const format = formats.of(unitOf(row.kpi));
  const actual = { of: 'kpi', name: row.kpi, rep: row.rep, periods: [row.period] } as const;
  const attainment = attainmentMeaning(row.kpi, row.rep, row.period);
  const forecast = made('forecast', actual);
  return {
    anchor: targetAnchor(row),
    cells: [
      label(whoOf(row, context)),
      text(words.quarter(row.period), { align: 'right' }),
      shows(number(row.target, format), { of: 'target', name: row.kpi, rep: row.rep, period: row.period }),
      shows(number(row.actual, format, { bold: true }), actual),
      shows(number(row.attainment, formats.share), attainment),
      shows(forecastNumber(row, row.projection, format), forecast),
      shows(forecastNumber(row, row.low, format), forecast),
      shows(forecastNumber(row, row.high, format), forecast),
      shows(
        number(row.requiredPerWorkday ?? null, format === formats.count ? formats.of('ratio') : format),
        made('perDay', { of: 'target', name: row.kpi, rep: row.rep, period: row.period, isReached: true }),
      ),
      beside(statusText(row, context), { size: 9 }),
    ],
  };
}

function quietLines(sentence: string): Line[] {
  return textLines(sentence, width, 9).map((line) => ({ cells: [quiet(line, { size: 9 })] }));
}

/** The status in words, and whether it goes by a straight line. */
export function statusText(row: TargetRow, context: ReportContext): string {
  const { words } = context;
  const status = targetStatus(row, context);
  if (row.since !== undefined && status === null)
    return words.recordedSince(dateText(row.since, context.summary.language));
  if (status === null) return '';
  if (status === 'reached' || status === 'missed') return words[status];
  const found = status === 'too early' ? words.tooEarly : words.forecast[status];
  return row.basis === 'straight line' && !row.isEarly ? words.straightLine(found) : found;
}
