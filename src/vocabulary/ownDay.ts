import type { TabName } from './tab.ts';

/** The day a row belongs to first of all: a row whose own cannot be read is in no number. */
export const ownDay: Partial<Record<TabName, string>> = {
  leads: 'created',
  calls: 'at',
  meetings: 'at',
  emails: 'at',
  deals: 'created',
  stageHistory: 'at',
  dailyActivity: 'day',
};
