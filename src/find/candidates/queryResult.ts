import { tabs } from '../../tabs/all.ts';

/**
 * Whether a sheet is headed as the query of a daily tally heads its result, with our own names as they are in the code:
 * whatever the sheet is called, it is a tally. What people keep beside it stands behind.
 */
export function isQueryResult(headings: readonly string[]): boolean {
  const [day, rep, first = ''] = headings;
  return day === 'day' && rep === 'rep' && first in tabs.dailyActivity.fields && /\p{Lu}/u.test(first);
}
