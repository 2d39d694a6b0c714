import type { TargetRow } from '../../summary/targets/targetRow.ts';
import { teamTarget } from '../../summary/targets/teamTarget.ts';
import { last } from '../../vocabulary/last.ts';
import { namesText } from '../../words/names.ts';
import { pageWords } from '../../words/page.ts';
import { barText } from '../bars.ts';
import { type Block, beside, headingLine, type Line, label, leadsTo, linkTo, number, quiet, shows } from '../block.ts';
import { kpiNamed, type ReportContext, unitOf } from '../context.ts';
import { statusText, targetAnchor } from '../details/targetsBlock.ts';
import { forecastNumber } from '../forecastNumber.ts';
import { attainmentMeaning, kpiMeaning, made } from '../kpiMeaning.ts';
import { palette } from '../palette.ts';
import { targetStatus } from '../targetStatus.ts';
import { oneLine, slots } from './slots.ts';

const mostTargets = 4;
const longestBar = 8;

/** The team's targets of the newest period, where each is heading, and who is behind. */
export function onTrackBlock(context: ReportContext): Block {
  const { summary, words } = context;
  const own = pageWords[summary.language];
  const shown = shownTargets(context);
  if (shown.length === 0) return oneLine('on track', own.noTargets);
  const [first] = shown;
  const isOther = first !== undefined && first.period !== context.period;
  const headings = [
    isOther ? `${own.onTrack}, ${words.quarter(first.period)}` : own.onTrack,
    words.target,
    words.actual,
    words.attainment,
    '',
    own.headingForLow,
    own.headingForHigh,
    own.sameDayBefore,
    words.status,
    '',
    '',
  ];
  return {
    name: 'on track',
    lines: [
      headingLine(headings, { left: [0, 8] }),
      ...slots([...shown.map((row) => targetLine(row, context)), ...repsLine(context)], mostTargets + 1),
    ],
  };
}

/** Of the period that runs, or of the last one: one line for each KPI, money first, then the one that the page begins with. */
function shownTargets({ summary: { targets }, period }: ReportContext): TargetRow[] {
  const ofTeam = targets.filter(({ rep }) => rep === null);
  const told = teamTarget(targets);
  const newest = ofTeam.some((row) => row.period === period) ? period : told?.period;
  const shown = ofTeam.filter((row) => row.period === newest);
  const placeOf = (row: TargetRow): number => (unitOf(row.kpi) === 'money' ? 0 : row === told ? 1 : 2);
  return [...shown].sort((one, other) => placeOf(one) - placeOf(other)).slice(0, mostTargets);
}

function targetLine(row: TargetRow, context: ReportContext): Line {
  const { formats, summary } = context;
  const format = formats.of(unitOf(row.kpi));
  const actual = { of: 'kpi', name: row.kpi, rep: null, periods: [row.period] } as const;
  const forecast = made('forecast', actual);
  const before = last(row.sameDay ?? []);
  const name = kpiNamed(row.kpi)?.label[summary.language] ?? row.kpi;
  const title = row.isSum ? `${name}, ${pageWords[summary.language].sumOfReps}` : name;
  return {
    cells: [
      linkTo(targetAnchor(row), label(title)),
      shows(number(row.target, format), { of: 'target', name: row.kpi, rep: row.rep, period: row.period }),
      shows(number(row.actual, format, { bold: true }), actual),
      shows(number(row.attainment, formats.share), attainmentMeaning(row.kpi, row.rep, row.period)),
      beside(barText(Math.min(1, row.attainment ?? 0), 1, longestBar), { color: palette.bars, size: 9 }),
      shows(forecastNumber(row, row.low ?? row.projection, format), forecast),
      shows(forecastNumber(row, row.high, format), forecast),
      shows(
        number(before?.actual ?? null, format, { color: palette.quiet }),
        kpiMeaning(row.kpi, null, { periods: [before?.period ?? ''], sameDaysAs: row.period }),
      ),
      beside(statusText(row, context), { size: 9, bold: true }),
    ],
  };
}

/** Of the first target: how many reps stand how, and by name who is behind. */
function repsLine(context: ReportContext): Line[] {
  const { summary } = context;
  const { language } = summary;
  const own = pageWords[language];
  const [first] = shownTargets(context);
  const rows = summary.targets.filter(({ rep, kpi, period }) => {
    return rep !== null && kpi === first?.kpi && period === first.period;
  });
  if (!first || rows.length === 0) return [];
  const of = (wanted: ReturnType<typeof targetStatus>): TargetRow[] =>
    rows.filter((row) => targetStatus(row, context) === wanted);
  const names = (found: readonly TargetRow[]): string =>
    namesText(
      found.map(({ rep }) => rep ?? ''),
      language,
    );
  const counted = (found: readonly TargetRow[], say: (count: number) => string): string[] =>
    found.length === 0 ? [] : [say(found.length)];
  const behind = [...of('missed'), ...of('unlikely')];
  const parts = [
    ...counted(of('reached'), own.repsReached),
    ...counted(of('likely'), own.repsLikely),
    ...counted(of('open'), own.repsOpen),
    ...counted(of('too early'), own.repsEarly),
    ...(of('unlikely').length > 0 ? [own.repsUnlikely(names(of('unlikely')))] : []),
    ...(of('missed').length > 0 ? [own.repsMissed(names(of('missed')))] : []),
    ...(behind.length === 0 ? [own.nobodyBehind] : []),
  ];
  const name = kpiNamed(first.kpi)?.label[language] ?? first.kpi;
  const firstRep = rows[0] ? targetAnchor(rows[0]) : 'targets';
  return [{ cells: [leadsTo(firstRep, quiet(own.repsOf(name, parts), { size: 9 }))] }];
}
