import type { Meaning, Side } from '../summary/behind/meaning.ts';
import type { HeadlineKpi } from '../summary/figures/kpiValue.ts';
import { trendText } from './bars.ts';
import {
  beside,
  columnWidths,
  headingLine,
  type Line,
  type Look,
  label,
  linkTo,
  number,
  type ReportCell,
  shows,
} from './block.ts';
import { type ReportContext, receiptNumerator, receiptUnits } from './context.ts';
import { kpiMeaning, made } from './kpiMeaning.ts';
import { palette } from './palette.ts';
import { receiptNote } from './receiptNote.ts';
import { pixelsOf } from './textLines.ts';

const small: Look = { size: 9 };
const quietNumber: Look = { ...small, color: palette.quiet };
/** A number stands in the column behind, so a longer verdict would be cut. */
const verdictWidth = columnWidths[4] ?? 0;

/** What the values before are of: the same days of the quarter before while the newest one runs. */
function beforeText(context: ReportContext): string {
  const { summary, words } = context;
  const before = quarterBefore(context);
  if (before === undefined) return words.before;
  return summary.headline[0]?.toDate ? words.sameDays(before) : words.quarter(before);
}

function quarterBefore({ summary: { headline, period: shown } }: ReportContext): string | undefined {
  return headline.some(({ previous }) => previous !== null) ? shown?.before : undefined;
}

/** What stands above lines of KPIs. */
export function kpiHeadings(first: string, trend: string, context: ReportContext): Line {
  const { words, periodText } = context;
  const others = [words.change, words.verdict, words.counted, words.outOf, words.allTime, trend, '', ''];
  return headingLine([first, periodText, beforeText(context), ...others], { left: [0, 4, 8] });
}

/**
 * One KPI: now, before, what the change means, the receipt, all time and the quarters.
 * @param link the line that its name leads to
 */
export function kpiLine(kpi: HeadlineKpi, context: ReportContext, link?: string): Line {
  const { formats, period } = context;
  const format = formats.of(kpi.unit);
  const receipt = receiptUnits(kpi.name);
  const newest = { periods: period === null ? null : [period] };
  const now = kpiMeaning(kpi.name, null, newest);
  const isPart = kpi.toDate || kpi.through !== undefined;
  const sameDays = isPart && period !== null ? { sameDaysAs: period } : {};
  const before = kpiMeaning(kpi.name, null, { periods: [quarterBefore(context) ?? ''], ...sameDays });
  const side = (one: Side): Meaning => (now.of === 'kpi' ? { ...now, side: one } : now);
  const name = shows(label(kpi.label), now);
  return {
    cells: [
      { ...(link === undefined ? name : linkTo(link, name)), note: receiptNote(kpi, context) },
      shows(number(kpi.value, format, { bold: true }), now),
      shows(number(kpi.previous, format), before),
      shows(changeCell(kpi, context), made('change', now)),
      beside(kpi.verdictText, { size: pixelsOf(`   ${kpi.verdictText}`, 9) <= verdictWidth ? 9 : 8 }),
      shows(number(receiptNumerator(kpi), formats.of(receipt.above), quietNumber), side('above')),
      shows(number(kpi.denominator, formats.of(receipt.below), quietNumber), side('below')),
      shows(number(kpi.allTime, format, quietNumber), kpiMeaning(kpi.name, null, { periods: null })),
      beside(kpi.trend.some((value) => value !== null) ? trendText(kpi.trend) : '', { color: palette.bars }),
    ],
  };
}

/** Something is known of it, now or earlier. */
export function isMeasured({ value, previous, allTime, trend }: HeadlineKpi): boolean {
  return [value, previous, allTime, ...trend].some((known) => known !== null);
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
