import type { TabLineWords } from '../tabLine.ts';
import { dateText } from './date.ts';
import { numberText } from './number.ts';
import { englishPlural } from './plural.ts';

const nouns: Readonly<Record<Parameters<TabLineWords['rows']>[0], readonly [one: string, many: string]>> = {
  calls: ['call', 'calls'],
  leads: ['lead', 'leads'],
  meetings: ['meeting', 'meetings'],
  emails: ['e-mail', 'e-mails'],
  activities: ['activity', 'activities'],
  deals: ['deal', 'deals'],
  stageHistory: ['change of stage', 'changes of stage'],
  targets: ['target', 'targets'],
  reps: ['person', 'people'],
  dailyActivity: ['row of daily totals', 'rows of daily totals'],
};

const classes: Readonly<Record<string, string>> = {
  connected: 'connected',
  held: 'held',
  'no-show': 'no-shows',
  converted: 'converted',
  won: 'won',
  lost: 'lost',
  unknown: 'not understood',
};

export const tabLine: TabLineWords = {
  rows: (tab, rows) => `${numberText(rows)} ${englishPlural(rows, ...nouns[tab])}`,
  ofReps: (reps) => `of ${numberText(reps)} ${englishPlural(reps, 'rep', 'reps')}`,
  span: (first, last) => (first === last ? dateText(first) : `${dateText(first)} – ${dateText(last)}`),
  known: (name, rows) => `${numberText(rows)} ${classes[name] ?? name}`,
  leftOut: (rows) => `${numberText(rows)} ${englishPlural(rows, 'row', 'rows')} left out`,
  asOfBuild: (line, day) => `${line}; as the summary of ${dateText(day)} found it`,
};
