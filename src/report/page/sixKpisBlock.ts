import type { HeadlineKpi } from '../../summary/figures/kpiValue.ts';
import { pageWords } from '../../words/page.ts';
import { type Block, headingLine, type Line, quiet } from '../block.ts';
import type { ReportContext } from '../context.ts';
import { beforeText, kpiLine } from '../kpiLine.ts';
import { textLines } from '../textLines.ts';
import { oneLine, slots } from './slots.ts';

/** One KPI speaks for each of the six; the others of its group stand on the details. */
const six = [
  'LEAD_OPPORTUNITY_RATIO',
  'APPOINTMENTS_SET',
  'CALL_CONNECT_RATIO',
  'CALL_DEAL_RATIO',
  'PRODUCTIVE_CONVERSATIONS',
  'QUARTERLY_GROWTH',
] as const;

const width = 960;

/** The six KPIs, a line each: now, before, what the change means, of how many, and the way there. */
export function sixKpisBlock(context: ReportContext): Block {
  const { summary, words, periodText } = context;
  const own = pageWords[summary.language];
  const all = six.flatMap((name) => summary.headline.find((kpi) => kpi.name === name) ?? []);
  const measured = all.filter(isMeasured);
  const missing = all.filter((kpi) => !isMeasured(kpi)).map(({ label }) => label);
  const sentence = missing.length > 0 ? own.notMeasured(missing.join(', ')) : '';
  if (measured.length === 0) return oneLine('six', sentence);
  const trend = own.lastQuarters(Math.max(1, measured[0]?.trend.length ?? 0));
  return {
    name: 'six',
    lines: [
      headingLine(
        [
          own.sixKpis,
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
      ...slots(
        [
          ...measured.map((kpi) => kpiLine(kpi, context, `kpi ${kpi.name}`)),
          ...textLines(sentence, width, 9).map((line): Line => ({ cells: [quiet(line, { size: 9 })] })),
        ],
        six.length + 1,
      ),
    ],
  };
}

/** Something is known of it, now or earlier, or why it is not known. */
function isMeasured({ value, previous, allTime, trend }: HeadlineKpi): boolean {
  return [value, previous, allTime, ...trend].some((known) => known !== null);
}
