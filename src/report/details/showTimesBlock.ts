import type { SharePart } from '../../summary/behind/meaning.ts';
import type { AppointmentClientsSummary } from '../../summary/figures/clients.ts';
import { type ShowTime, waitUntil } from '../../summary/figures/showTimes.ts';
import { appointmentClientWords } from '../../words/appointmentClients.ts';
import { callTimeWords } from '../../words/callTimes.ts';
import { showTimeWords } from '../../words/showTimes.ts';
import { barText } from '../bars.ts';
import { beside, headingLine, type Line, label, number, quiet, type ReportCell, shows, text } from '../block.ts';
import type { ReportContext } from '../context.ts';
import { made } from '../kpiMeaning.ts';
import { palette } from '../palette.ts';
import { continued, type DetailsBlock, titled } from './titled.ts';

const longestBar = 12;

/** The share of appointments held by wait and weekday, and the clients who miss theirs again and again. Null without either. */
export function showTimesBlock(context: ReportContext): DetailsBlock | null {
  const { showTimes, appointmentClients, language } = context.summary;
  const missed = appointmentClients?.missedAgain ?? [];
  if (!showTimes && missed.length === 0) return null;
  const own = showTimeWords[language];
  const finding = showTimes ? continued(showTimes.text ?? own.noDifference) : '';
  const weekdayOf = (weekday: number): string => callTimeWords[language].weekdays[weekday] ?? '';
  return titled('showTimes', { short: own.short, title: own.title, finding }, [
    ...(showTimes
      ? timeTable('wait', own.wait, showTimes.waits, (from) => own.days(from, waitUntil(from)), context)
      : []),
    ...(showTimes ? timeTable('weekday', own.weekday, showTimes.weekdays, weekdayOf, context) : []),
    ...(missed.length > 0 ? clientTable(missed, context) : []),
  ]);
}

function timeTable(
  by: 'wait' | 'weekday',
  first: string,
  times: readonly ShowTime[],
  nameOf: (time: number) => string,
  { summary, words, formats }: ReportContext,
): Line[] {
  const own = showTimeWords[summary.language];
  const percent = formats.of('percent');
  const headings = [first, own.due, own.held, own.ratio, words.likelyFrom, words.likelyTo, own.others];
  return [
    headingLine([...headings, '', '', '', ''], { left: [0, 7] }),
    ...times.map(({ time, due, held, ratio, low, high, others, verdict }): Line => {
      const look = verdict ? { color: verdict === 'better' ? palette.better : palette.worse } : {};
      const ownTime = (part: SharePart) => ({ of: 'showTime', by, time, part }) as const;
      const range = made('range', ownTime('share'));
      const aside = { color: palette.quiet };
      return {
        cells: [
          label(nameOf(time)),
          shows(number(due, formats.count), ownTime('below')),
          shows(number(held, formats.count), ownTime('above')),
          shows(number(ratio, percent, { bold: verdict !== null, ...look }), ownTime('share')),
          shows(number(low, percent, aside), range),
          shows(number(high, percent, aside), range),
          shows(number(others, percent, aside), ownTime('others')),
          beside(barText(ratio, 1, longestBar), { color: palette.bars }),
          text(''),
          beside(verdict ? own.verdict[verdict] : '', { size: 9, ...look }),
        ],
      };
    }),
  ];
}

type Missed = NonNullable<AppointmentClientsSummary['missedAgain']>;

function clientTable(missed: Missed, { summary: { language }, formats }: ReportContext): Line[] {
  const own = showTimeWords[language];
  const { client, rep } = appointmentClientWords[language];
  const part = (one: Missed[number], name: 'noShows' | 'cancelled' | 'held'): ReportCell =>
    shows(number(one[name], formats.count), { of: 'client', client: one.client, part: name });
  return [
    { cells: [quiet(own.missedAgain, { size: 9 })] },
    headingLine([client, rep, '', own.noShows, own.cancelled, own.held, '', '', '', '', ''], { left: [0, 1] }),
    ...missed.map(
      (one): Line => ({
        cells: [
          label(one.client),
          beside(one.rep ?? '–'),
          text(''),
          part(one, 'noShows'),
          part(one, 'cancelled'),
          part(one, 'held'),
        ],
      }),
    ),
  ];
}
