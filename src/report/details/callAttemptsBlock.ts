import type { SharePart } from '../../summary/behind/meaning.ts';
import { lastAttempt } from '../../summary/figures/callAttempts.ts';
import { callAttemptWords } from '../../words/callAttempts.ts';
import { barText } from '../bars.ts';
import { beside, headingLine, type Line, label, number, shows, text } from '../block.ts';
import type { ReportContext } from '../context.ts';
import { made } from '../kpiMeaning.ts';
import { palette } from '../palette.ts';
import { continued, type DetailsBlock, titled } from './titled.ts';

const longestBar = 12;

/** How often the first, second … call to a lead gets through. Null where leads are hardly called twice. */
export function callAttemptsBlock({ summary, words, formats }: ReportContext): DetailsBlock | null {
  const { callAttempts, language } = summary;
  if (!callAttempts) return null;
  const own = callAttemptWords[language];
  const percent = formats.of('percent');
  const quietly = { color: palette.quiet };
  const most = Math.max(...callAttempts.rows.map(({ ratio }) => ratio));
  const headings = [own.attempt, own.calls, own.connected, own.ratio, words.likelyFrom, words.likelyTo];
  const lines = callAttempts.rows.map(({ attempt, made: calls, connected, ratio, low, high }): Line => {
    const ownCalls = (part: SharePart) => ({ of: 'callAttempt', attempt, part }) as const;
    const range = made('range', ownCalls('share'));
    return {
      cells: [
        label(own.nth(attempt, attempt === lastAttempt)),
        shows(number(calls, formats.count), ownCalls('below')),
        shows(number(connected, formats.count), ownCalls('above')),
        shows(number(ratio, percent), ownCalls('share')),
        shows(number(low, percent, quietly), range),
        shows(number(high, percent, quietly), range),
        text(''),
        beside(barText(ratio, most, longestBar), { color: palette.bars }),
      ],
    };
  });
  const finding = continued(callAttempts.text ?? own.noDifference);
  return titled('callAttempts', { short: own.short, title: own.title, finding }, [
    headingLine([...headings, '', '', '', '', ''], { left: [0, 7] }),
    ...lines,
  ]);
}
