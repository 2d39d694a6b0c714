import type { SameDayRow } from '../../summary/targets/sameDayRows.ts';
import { detailsWords } from '../../words/details.ts';
import { headingLine, type Line, label, number, shows } from '../block.ts';
import { kpiNamed, type ReportContext, unitOf } from '../context.ts';
import { kpiMeaning, made } from '../kpiMeaning.ts';
import { palette } from '../palette.ts';
import { type DetailsBlock, titled } from './titled.ts';

/** The running quarter beside what the four before had reached by the same day. Null where there is none. */
export function sameDayBlock(context: ReportContext): DetailsBlock | null {
  const { summary, words } = context;
  const rows = summary.sameDay ?? [];
  const [first] = rows;
  if (!first) return null;
  const own = detailsWords[summary.language];
  const periods = first.before.map(({ period }) => words.quarter(period));
  const headings = [words.kpi, ...periods, own.average, words.toDate(first.period)];
  return titled('sameDay', { short: own.sameDay, title: own.sameDayTitle }, [
    headingLine([...headings, ...new Array<string>(11 - headings.length).fill('')]),
    ...rows.map((row) => sameDayLine(row, context)),
  ]);
}

function sameDayLine({ kpi, period, now, before }: SameDayRow, { summary, formats }: ReportContext): Line {
  const format = formats.of(unitOf(kpi));
  const known = before.flatMap((one) => (one.actual === null ? [] : [{ period: one.period, actual: one.actual }]));
  const average = known.reduce((sum, { actual }) => sum + actual, 0) / known.length;
  const upToDay = (periods: readonly string[]) => kpiMeaning(kpi, null, { periods, sameDaysAs: period });
  return {
    cells: [
      label(kpiNamed(kpi)?.label[summary.language] ?? kpi),
      ...before.map((one) => shows(number(one.actual, format), upToDay([one.period]))),
      shows(
        number(average, format, { color: palette.quiet }),
        made('average', upToDay(known.map((one) => one.period))),
      ),
      shows(number(now, format, { bold: true }), kpiMeaning(kpi, null, { periods: [period] })),
    ],
  };
}
