import type { Meaning } from '../../summary/behind/meaning.ts';
import type { TargetRow } from '../../summary/targets/targetRow.ts';
import { teamTarget } from '../../summary/targets/teamTarget.ts';
import { last } from '../../vocabulary/last.ts';
import { detailsWords } from '../../words/details.ts';
import { numberText, valueText } from '../../words/number.ts';
import { beside, headingLine, type Line, label, number, quiet, shows, text } from '../block.ts';
import { kpiNamed, type ReportContext, unitOf } from '../context.ts';
import { attainmentMeaning, kpiMeaning, made } from '../kpiMeaning.ts';
import { palette } from '../palette.ts';
import { targetStatus } from '../targetStatus.ts';
import { textLines } from '../textLines.ts';
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
        ...shown
          .filter(({ kpi }) => kpi === name)
          .flatMap((row) => [targetLine(row, context), ...sameDayLines(row, context)]),
      ]),
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

function targetLine(row: TargetRow, context: ReportContext): Line {
  const { words, formats } = context;
  const format = formats.of(unitOf(row.kpi));
  const actual = { of: 'kpi', name: row.kpi, rep: row.rep, periods: [row.period] } as const;
  const attainment = attainmentMeaning(row.kpi, row.rep, row.period);
  const forecast = made('forecast', actual);
  return {
    cells: [
      label(whoOf(row, context)),
      text(words.quarter(row.period), { align: 'right' }),
      shows(number(row.target, format), { of: 'target', name: row.kpi, rep: row.rep, period: row.period }),
      shows(number(row.actual, format, { bold: true }), actual),
      shows(number(row.attainment, formats.share), attainment),
      shows(number(row.projection, format), forecast),
      shows(number(row.low, format), forecast),
      shows(number(row.high, format), forecast),
      shows(
        number(row.requiredPerWorkday ?? null, format === formats.count ? formats.of('ratio') : format),
        made('perDay', { of: 'target', name: row.kpi, rep: row.rep, period: row.period, isReached: true }),
      ),
      beside(statusText(row, context), { size: 9 }),
    ],
  };
}

/** A team without a target of its own. */
export function whoOf({ rep, isSum }: TargetRow, { words }: ReportContext): string {
  return rep ?? (isSum ? words.teamSum : words.team);
}

/** What stood there on the same day of the periods before, and the calls that the target takes. */
function sameDayLines({ kpi, rep, period, sameDay = [], calls }: TargetRow, { words, summary }: ReportContext): Line[] {
  const known = sameDay.flatMap((one) => (one.actual === null ? [] : [{ period: one.period, actual: one.actual }]));
  const shown = (value: number): string => valueText(value, unitOf(kpi), summary.currency, summary.language);
  const average = known.reduce((sum, { actual }) => sum + actual, 0) / known.length;
  const days = { periods: known.map((one) => one.period), sameDaysAs: period };
  return [
    ...(known.length === 0
      ? []
      : quietLines(
          words.sameDay(
            known.map((one) => `${words.quarter(one.period)} ${shown(one.actual)}`),
            shown(average),
          ),
          made('average', kpiMeaning(kpi, rep, days)),
        )),
    ...(calls
      ? quietLines(
          words.callsADay(
            numberText(Math.ceil(calls.needed), summary.language),
            numberText(calls.now, summary.language),
          ),
          made('calls', { of: 'target', name: kpi, rep, period, isReached: true }),
        )
      : []),
  ];
}

function quietLines(sentence: string, meaning?: Meaning): Line[] {
  return textLines(sentence, width, 9).map((line) => {
    const cell = quiet(line, { size: 9 });
    return { cells: [meaning ? shows(cell, meaning) : cell] };
  });
}

/** The status in words, and whether it goes by a straight line. */
export function statusText(row: TargetRow, context: ReportContext): string {
  const { words } = context;
  const status = targetStatus(row, context);
  if (status === null) return '';
  if (status === 'reached' || status === 'missed') return words[status];
  const found = status === 'too early' ? words.tooEarly : words.forecast[status];
  return row.basis === 'straight line' && !row.isEarly ? words.straightLine(found) : found;
}
