import type { Tally } from '../count/tally.ts';
import { type Counted, tallyOf } from '../count/tallyOf.ts';
import { findTabs } from '../find/findTabs.ts';
import { type Reading, type SheetCells, withoutSamples } from '../find/reading.ts';
import { teamsOf } from '../rows/people/teams.ts';
import type { SettingsTab } from '../settings/settingsTab.ts';
import { clockOf, type Zone } from '../values/zone.ts';
import type { Day } from '../vocabulary/day.ts';
import type { Language } from '../vocabulary/words.ts';
import { type ShownReps, shownReps } from './shownReps.ts';
import { summarise } from './summarise.ts';
import type { Summary } from './summary.ts';
import { understoodOf } from './understood/understood.ts';

/** What a report needs besides the cells. */
export type ReportOptions = {
  readonly settings: SettingsTab;
  readonly zone: Zone;
  readonly timeZone: string;
  readonly locale: string;
  readonly language: Language;
  readonly asOf: Day;
  /** Told when the tabs have been found and when everything has been counted, for measuring. */
  readonly onPhase?: (done: 'found' | 'counted') => void;
};

export type Built = {
  readonly summary: Summary;
  readonly readings: readonly Reading[];
  readonly tally: Tally;
  readonly counted: Counted;
  readonly shown: ShownReps | null;
};

/** Sheets in, summary out; `readings` say what each sheet was taken for, `tally` what was counted on each day. */
export function summaryOf(sheets: readonly SheetCells[], options: ReportOptions): Built {
  const { settings, language } = options;
  const found = findTabs(sheets, settings);
  options.onPhase?.('found');
  const counted = tallyOf(withoutSamples(found.readings, settings), options);
  options.onPhase?.('counted');
  const shown = shownReps(settings.values['Reps shown'], counted.reps, teamsOf(counted.readings));
  const summary = summarise(counted, {
    settings: settings.values,
    asOf: options.asOf,
    timeZone: options.timeZone,
    language,
    understood: understoodOf(found, { ...options, clock: clockOf(options.zone) }, counted),
    shown,
  });
  return { summary, readings: counted.readings, tally: counted.tally, counted, shown };
}
