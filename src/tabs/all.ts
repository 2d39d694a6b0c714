import type { Tab, TabName } from '../vocabulary/tab.ts';
import { activities } from './activities.ts';
import { calls } from './calls.ts';
import { dailyActivity } from './dailyActivity.ts';
import { deals } from './deals.ts';
import { emails } from './emails.ts';
import { leads } from './leads.ts';
import { meetings } from './meetings.ts';
import { reps } from './reps.ts';
import { stageHistory } from './stageHistory.ts';
import { targets } from './targets.ts';

/** Every tab we understand, in the order people read about them. */
export const tabs = {
  leads,
  calls,
  meetings,
  emails,
  activities,
  deals,
  stageHistory,
  targets,
  reps,
  dailyActivity,
} as const;

/** The tab as plain facts, for code that treats all tabs alike. */
export function tabNamed(name: TabName): Tab {
  return tabs[name] as unknown as Tab;
}
