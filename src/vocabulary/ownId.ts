import type { TabName } from './tab.ts';

/** The field whose id tells a row from its copies. */
export function ownIdOf(tab: TabName): 'id' | 'meetingId' {
  return tab === 'meetings' ? 'meetingId' : 'id';
}
