import type { HeadlineKpi } from '../../summary/figures/kpiValue.ts';
import { pageWords } from '../../words/page.ts';
import { type Block, type Line, quiet } from '../block.ts';
import type { ReportContext } from '../context.ts';
import { isMeasured, kpiHeadings, kpiLine } from '../kpiLine.ts';
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

/** Where some of the six are not measured, what was done takes their lines, and then whatever else is known. */
const besides = ['CALLS_MADE', 'CALLS_CONNECTED', 'EMAILS_SENT', 'APPOINTMENTS_HELD', 'TALK_MINUTES', 'WON_AMOUNT'];

const width = 960;

/** The six KPIs, a line each: now, before, what the change means, of how many, and the way there. */
export function sixKpisBlock(context: ReportContext): Block {
  const { summary } = context;
  const own = pageWords[summary.language];
  const all = six.flatMap((name) => summary.headline.find((kpi) => kpi.name === name) ?? []);
  const measured = all.filter(isMeasured);
  const missing = all.filter((kpi) => !isMeasured(kpi)).map(({ label }) => label);
  const spare = summary.headline.filter((kpi) => !six.includes(kpi.name as (typeof six)[number]) && isMeasured(kpi));
  const shown = [...measured, ...inOrder(spare).slice(0, six.length - measured.length)];
  const sentence = missing.length > 0 ? own.notMeasured(missing.join(', ')) : '';
  if (shown.length === 0) return oneLine('six', sentence);
  const trend = own.lastQuarters(Math.max(1, shown[0]?.trend.length ?? 0));
  return {
    name: 'six',
    lines: [
      kpiHeadings(own.sixKpis, trend, context),
      ...slots(
        [
          ...shown.map((kpi) => kpiLine(kpi, context, kpi.isVolume ? 'reps' : `kpi ${kpi.name}`)),
          ...textLines(sentence, width, 9).map((line): Line => ({ cells: [quiet(line, { size: 9 })] })),
        ],
        six.length + 1,
      ),
    ],
  };
}

function inOrder(spare: readonly HeadlineKpi[]): HeadlineKpi[] {
  const first = besides.flatMap((name) => spare.find((kpi) => kpi.name === name) ?? []);
  return [...first, ...spare.filter((kpi) => !first.includes(kpi))];
}
