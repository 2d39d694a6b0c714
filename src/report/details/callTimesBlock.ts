import type { SharePart } from '../../summary/behind/meaning.ts';
import type { CallTime } from '../../summary/figures/callTime.ts';
import { bestHourSentence, callTimeWords, hourText } from '../../words/callTimes.ts';
import { detailsWords } from '../../words/details.ts';
import { barText } from '../bars.ts';
import { beside, headingLine, type Line, label, number, shows, text } from '../block.ts';
import type { ReportContext } from '../context.ts';
import { made } from '../kpiMeaning.ts';
import { palette } from '../palette.ts';
import { continued, type DetailsBlock, titled } from './titled.ts';

const longestBar = 12;

type By = 'hour' | 'weekday';

/** The share of calls answered by hour and weekday. Null where calls have no clock. */
export function callTimesBlock(context: ReportContext): DetailsBlock | null {
  const { summary, words } = context;
  const hours = summary.callHours ?? [];
  const weekdays = summary.callWeekdays ?? [];
  if (hours.length < 2) return null;
  const own = callTimeWords[summary.language];
  const most = Math.max(...hours.map(({ ratio }) => ratio), ...weekdays.map(({ ratio }) => ratio));
  const lines = (by: By, times: readonly CallTime[], nameOf: (time: number) => string): Line[] =>
    times.map((time) => timeLine(time, { by, name: nameOf(time.time) }, most, context));
  const headings = (first: string): Line =>
    headingLine(
      [first, own.calls, own.connected, own.ratio, words.likelyFrom, words.likelyTo, own.others, '', '', '', ''],
      {
        left: [0, 7],
      },
    );
  return titled(
    'callTimes',
    { short: detailsWords[summary.language].callTimes, title: own.title, finding: continued(remark(hours, context)) },
    [
      headings(own.time),
      ...lines('hour', hours, hourText),
      headings(own.weekday),
      ...lines('weekday', weekdays, (weekday) => own.weekdays[weekday] ?? ''),
    ],
  );
}

function remark(hours: readonly CallTime[], { summary: { language } }: ReportContext): string {
  const best = hours
    .filter(({ verdict }) => verdict === 'better')
    .reduce<CallTime | null>((top, hour) => (top && top.ratio >= hour.ratio ? top : hour), null);
  if (!best) return callTimeWords[language].noDifference;
  return bestHourSentence({ ...best, others: best.others ?? 0 }, language);
}

function timeLine(
  time: CallTime,
  { by, name }: { readonly by: By; readonly name: string },
  most: number,
  { summary, formats }: ReportContext,
): Line {
  const { made: calls, connected, ratio, low, high, others, verdict } = time;
  const percent = formats.of('percent');
  const ownTime = (part: SharePart) => ({ of: 'callTime', by, time: time.time, part }) as const;
  const range = made('range', ownTime('share'));
  const look = verdict ? { color: verdict === 'better' ? palette.better : palette.worse } : {};
  return {
    cells: [
      label(name),
      shows(number(calls, formats.count), ownTime('below')),
      shows(number(connected, formats.count), ownTime('above')),
      shows(number(ratio, percent, { bold: verdict !== null, ...look }), ownTime('share')),
      shows(number(low, percent, { color: palette.quiet }), range),
      shows(number(high, percent, { color: palette.quiet }), range),
      shows(number(others, percent, { color: palette.quiet }), ownTime('others')),
      beside(barText(ratio, most, longestBar), { color: palette.bars }),
      text(''),
      beside(verdict ? callTimeWords[summary.language].verdict[verdict] : '', { size: 9, ...look }),
    ],
  };
}
