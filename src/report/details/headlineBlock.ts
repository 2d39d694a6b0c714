import type { Meaning } from '../../summary/behind/meaning.ts';
import type { HeadlineKpi } from '../../summary/figures/kpiValue.ts';
import { sidebarWords } from '../../words/sidebar.ts';
import { trendText } from '../bars.ts';
import {
  type Block,
  beside,
  headingLine,
  type Line,
  type Look,
  label,
  number,
  type ReportCell,
  sectionLine,
  shows,
  text,
} from '../block.ts';
import { kpiNamed, type ReportContext, receiptNumerator, receiptUnit } from '../context.ts';
import { palette } from '../palette.ts';
import { receiptNote } from '../receiptNote.ts';

const small: Look = { size: 9 };
const quietNumber: Look = { ...small, color: palette.quiet };

/** The six KPIs with their sub-points: now, before, and the receipt of each number. */
export function headlineBlock(context: ReportContext): Block {
  const { summary, words, periodText } = context;
  const headline = summary.headline.filter(({ isVolume }) => !isVolume);
  const groups = [...new Set(headline.map(({ group }) => group))];
  const trend = words.trend(Math.max(1, headline[0]?.trend.length ?? 0));
  return {
    name: 'headline',
    lines: [
      sectionLine(words.headlineTitle),
      headingLine(
        [
          words.kpi,
          periodText,
          beforeText(context),
          words.change,
          words.verdict,
          words.counted,
          words.outOf,
          words.allTime,
          trend,
          '',
          '',
        ],
        { left: [0, 4, 8] },
      ),
      ...groups.flatMap((group) => [
        groupLine(group, context),
        ...headline.filter((kpi) => kpi.group === group).map((kpi) => kpiLine(kpi, context)),
      ]),
    ],
  };
}

function beforeText(context: ReportContext): string {
  const { summary, words } = context;
  const before = quarterBefore(context);
  if (before === undefined) return words.before;
  return summary.headline[0]?.toDate ? words.sameDays(before) : words.quarter(before);
}

function quarterBefore({ summary: { headline, period: shown } }: ReportContext): string | undefined {
  return headline.some(({ previous }) => previous !== null) ? shown?.before : undefined;
}

function groupLine(group: number, { summary }: ReportContext): Line {
  const name = sidebarWords[summary.language].groups[group] ?? '';
  return {
    cells: [text(`${group}  ${name}`, { bold: true, size: 9, color: palette.quiet })],
    background: palette.band,
  };
}

function kpiLine(kpi: HeadlineKpi, context: ReportContext): Line {
  const { formats, period } = context;
  const format = formats.of(kpi.unit);
  const receipt = formats.of(receiptUnit(kpi.name));
  const ofTeam = { of: 'kpi', name: kpi.name, rep: null } as const;
  const now: Meaning = { ...ofTeam, periods: period === null ? null : [period] };
  const before: Meaning = {
    ...ofTeam,
    periods: [quarterBefore(context) ?? ''],
    sameDays: kpi.toDate,
  };
  const isOfDays = kpi.toDate && kpiNamed(kpi.name)?.kind !== 'measured';
  return {
    cells: [
      { ...shows(label(kpi.label), now), note: receiptNote(kpi, context) },
      shows(number(kpi.value, format, { bold: true }), now),
      // Growth and attainment of some days are of no rows of their own.
      isOfDays ? number(kpi.previous, format) : shows(number(kpi.previous, format), before),
      shows(changeCell(kpi, context), now),
      beside(kpi.verdictText, { size: 9 }),
      shows(number(receiptNumerator(kpi), receipt, quietNumber), { ...now, side: 'above' }),
      shows(number(kpi.denominator, receipt, quietNumber), { ...now, side: 'below' }),
      shows(number(kpi.allTime, format, quietNumber), { ...ofTeam, periods: null }),
      beside(kpi.trend.some((value) => value !== null) ? trendText(kpi.trend) : '', { color: palette.bars }),
    ],
  };
}

/** Shares differ in points, so the number of points is written; all else is a relative change. */
function changeCell({ unit, change, direction, verdict }: HeadlineKpi, { formats }: ReportContext): ReportCell {
  const points = change === null ? null : change * 100;
  const isTiny = points !== null && Math.abs(points) < 0.05;
  const cell =
    unit === 'percent'
      ? number(points, isTiny ? formats.finePoints : formats.points, small)
      : number(change, formats.change, small);
  // Coloured only where it means something.
  return verdict === 'better' || verdict === 'worse' ? { ...cell, change: direction } : cell;
}
