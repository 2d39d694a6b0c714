import type { ReportedWords, RevisionFacts } from '../reported.ts';
import { numberText } from './number.ts';
import { englishPlural } from './plural.ts';

export const reported: ReportedWords = {
  title: 'What has changed since',
  more: (count) => `and ${count} more numbers of closed quarters: the sidebar lists them all`,
  revision: ({ label, quarter, day, texts, counts, days, cause }) => {
    const receipt = counts ? ` (${counts.before} then, ${counts.now} now)` : '';
    return `${label} of ${quarter} was ${texts.before} when reported on ${day}, now ${texts.now}${receipt}${reason(cause, days)}.`;
  },
  of: (above, below) => `${above} of ${below}`,
  since: (when) => `Since the build of ${when}`,
  rows: ({ sheet, count, isMore }) =>
    `${sheet} ${numberText(count)} ${englishPlural(count, 'row', 'rows')} ${isMore ? 'more' : 'fewer'}`,
  newQuarter: (quarter) => `${quarter} has begun and is shown now`,
  kpis: ({ count, quarter, list, rest }) =>
    `${count} ${englishPlural(count, 'KPI', 'KPIs')}${quarter && ` of ${quarter}`} moved: ${list}${rest > 0 ? ` and ${rest} more` : ''}`,
  olderDays: ({ since, days, isEarlierToo, through, tabs }) => {
    const counted = `${days} ${englishPlural(days, 'day', 'days')}`;
    const which = days === 0 ? 'earlier days' : `${counted}${isEarlierToo ? ' and of earlier ones' : ''}`;
    const begin = since === null ? 'Old data changed too' : `${since} old data changed`;
    return `${begin}: up to ${through} the counts of ${which} differ (${tabs}).`;
  },
  settingsMoved: 'Settings or columns have changed since then.',
  keptOtherwise:
    'What an earlier version of the add-on kept of its builds cannot be read: from this build on, changes are told again.',
};

function reason(cause: RevisionFacts['cause'], days: number): string {
  if (cause === 'days') return `: the counts of ${days} ${englishPlural(days, 'day', 'days')} differ`;
  if (cause === 'settings') return ': settings or columns have changed since';
  return cause === 'later' ? ': what happens after a quarter counts towards it' : '';
}
