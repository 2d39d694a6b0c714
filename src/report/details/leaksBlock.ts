import type { Meaning } from '../../summary/behind/meaning.ts';
import type { StageRow } from '../../summary/funnel/stageRow.ts';
import { last } from '../../vocabulary/last.ts';
import { detailsWords } from '../../words/details.ts';
import { namesText } from '../../words/names.ts';
import { numberText } from '../../words/number.ts';
import { pageWords } from '../../words/page.ts';
import { trendText } from '../bars.ts';
import { beside, headingLine, type Line, label, number, quiet, type ReportCell, shows } from '../block.ts';
import type { ReportContext } from '../context.ts';
import { made } from '../kpiMeaning.ts';
import { palette } from '../palette.ts';
import { type DetailsBlock, titled } from './titled.ts';

/** Of the eight there are: so many stand beside the days and the verdict. */
const mostQuarters = 5;

type Losses = NonNullable<StageRow['quarters']>[number];

/** What each stage loses quarter by quarter, whether that grows, and how long deals stay in it. */
export function leaksBlock(context: ReportContext): DetailsBlock | null {
  const { summary, words } = context;
  const stages = summary.stages.filter(({ quarters }) => quarters?.some(({ decided }) => decided > 0));
  if (stages.length === 0) return null;
  const periods = summary.periods.slice(-mostQuarters);
  const hasDays = stages.some(({ days }) => days?.won != null || days?.lost != null);
  const newest = summary.headline[0]?.toDate === true ? last(periods) : undefined;
  const headings = [
    words.stage,
    ...periods.map((period) => (period === newest ? words.toDate(period) : words.quarter(period))),
    words.change,
    ...(hasDays ? [words.daysWon, words.daysLost] : []),
    pageWords[summary.language].lastQuarters(Math.max(...stages.map(({ quarters = [] }) => quarters.length))),
  ];
  const several = new Set(stages.map(({ pipeline }) => pipeline)).size > 1;
  return titled(
    'leaks',
    { short: detailsWords[summary.language].leaks, title: words.leaksTitle, finding: findingOf(stages, context) },
    [
      { cells: [quiet(hasDays ? `${words.leaksLead} ${words.leaksDays}` : words.leaksLead, { size: 9 })] },
      headingLine(padded(headings), { left: [0, headings.length - 1] }),
      ...stages.map((stage) => stageLine(stage, periods.length, { several, hasDays }, context)),
    ],
  );
}

function padded(headings: readonly string[]): string[] {
  return [...headings, ...new Array<string>(11 - headings.length).fill('')];
}

function stageLine(
  { stage, pipeline, quarters = [], trend, days }: StageRow,
  periods: number,
  { several, hasDays }: { readonly several: boolean; readonly hasDays: boolean },
  context: ReportContext,
): Line {
  const { words, formats } = context;
  const shown = quarters.slice(-periods);
  const look = { size: 9, color: trend === 'grows' ? palette.worse : palette.better };
  const share = ({ lost, decided }: Losses): number | null => (decided === 0 ? null : lost / decided);
  const [before = null, now = null] = shown.slice(-2).map(share);
  const change = before === null || now === null ? null : (now - before) * 100;
  const ratio = formats.of('ratio');
  const newest = last(shown);
  const leakOf = ({ period }: Losses): Meaning => ({ of: 'leak', pipeline, stage, period });
  const medianDays = made('medianDays', { of: 'stage', pipeline, stage, part: 'reached' });
  const changed = changeCell(change, Boolean(trend), context);
  return {
    cells: [
      { ...label(several && pipeline !== null ? `${pipeline}: ${stage}` : stage), note: noteOf(quarters, context) },
      ...shown.map((losses, i) =>
        shows(number(share(losses), formats.share, i === shown.length - 1 ? { bold: true } : {}), leakOf(losses)),
      ),
      newest ? shows(changed, made('change', leakOf(newest))) : changed,
      ...(hasDays ? [days?.won, days?.lost].map((median) => shows(number(median ?? null, ratio), medianDays)) : []),
      beside(trendText(quarters.map(share)), { size: 9, color: palette.bars }),
      beside(trend ? words.leakTrend[trend] : '', look),
    ],
  };
}

/** Coloured only where more than chance stands behind it. */
function changeCell(points: number | null, isProven: boolean, { formats }: ReportContext): ReportCell {
  const cell = number(points, formats.points, { size: 9 });
  return isProven ? { ...cell, change: 'less is better' } : cell;
}

/** The receipt: how many of how many. */
function noteOf(quarters: readonly Losses[], { words, summary: { language } }: ReportContext): string {
  return quarters
    .filter(({ decided }) => decided > 0)
    .map(({ period, lost, decided }) =>
      words.lostOf(words.quarter(period), numberText(lost, language), numberText(decided, language)),
    )
    .join('\n');
}

/** Which stages lose more than in the quarter before, by more than luck. */
function findingOf(stages: readonly StageRow[], { summary }: ReportContext): string {
  const own = detailsWords[summary.language];
  const growing = stages.filter(({ trend }) => trend === 'grows').map(({ stage }) => stage);
  return growing.length > 0 ? own.leaksGrow(namesText(growing, summary.language)) : own.leaksSame;
}
