import type { SettingName } from '../words/settingMeanings.ts';
import { choice } from './kinds/choice.ts';
import { day } from './kinds/day.ts';
import { days } from './kinds/days.ts';
import { goals } from './kinds/goals.ts';
import { month } from './kinds/month.ts';
import { names } from './kinds/names.ts';
import { points, positive } from './kinds/number.ts';
import { period } from './kinds/period.ts';
import type { Setting, SettingKind } from './settingKind.ts';

const yesOrNo = choice({ yes: 'y|true|да|истина', no: 'n|false|нет|ложь' });

/**
 * The numbers and choices of the KPI Settings tab, under the names and in the order in which people read them there. A
 * new one is an entry here and its meaning in each language.
 */
export const settingCatalogue = {
  'Fiscal year starts in month': setting(month, 1),
  'Fiscal year is named after': setting(
    choice({
      start: 'starting|start year|starting year|начало|начала|начальный',
      end: 'ending|end year|ending year|конец|конца|конечный',
    }),
    'end',
  ),
  /** 120 s is the vendors' commonest default. */
  'Productive conversation, seconds': setting(positive, 120),
  /** 90 days are the usual conversion window. */
  'Cohort is mature after, days': setting(positive, 90),
  /** From the start date of the Reps tab. */
  'A new rep ramps up for, days': setting(positive, 90),
  /** A call that looks like a copy of another one. */
  'Duplicate calls': setting(
    choice({
      count: 'keep|yes|считать|учитывать',
      'leave out': 'skip|no|drop|не считать|не учитывать|пропускать',
    }),
    'count',
  ),
  /** Whether a reply to an e-mail is one of the productive conversations. */
  'E-mail replies are conversations': setting(yesOrNo, 'no'),
  /** By the lead: what became of the leads of a period. By the event: deals of the period ÷ leads of the period. */
  'Lead conversion is counted by': setting(
    choice({
      lead: 'leads|cohort|лид|лиды|лиду|когорта|когорты',
      event: 'events|period|событие|события|событию|период',
    }),
    'lead',
  ),
  /** A KPI that values not understood could move by more points than this is shown with its bounds. */
  'Unknown values, points': setting(points, 2),
  /** One that they could move by more than this is blank. */
  'Unknown values, points at most': setting(points, 10),
  /** What the team is to reach in every period that Targets say nothing of: `Win rate: 0.25; Lead conversion: 0.1`. */
  Goals: setting(goals, ''),
  /** Days nobody works on besides weekends: `2025-12-25, 2026-01-01..2026-01-08`. */
  Holidays: setting(days, ''),
  /** The last day that counts, `2025-03-31`; `''` is today. */
  'As of': view(day, ''),
  /** In words relative to that day, or by name: `last month`, `2025 Q1`, `2025-01-15..2025-03-31`. */
  Period: view(period, 'this quarter'),
  /** Reps or teams; none is everybody. */
  'Reps shown': view(names, []),
} satisfies Readonly<Record<SettingName, unknown>>;

type Catalogue = typeof settingCatalogue;

/** What the KPI Settings tab says, setting by setting. */
export type Settings = { readonly [Name in SettingName]: Catalogue[Name]['initial'] };

export const settingNames = Object.keys(settingCatalogue) as SettingName[];

/** What the report is about, and not how anything is counted. */
export const viewSettings: readonly string[] = settingNames.filter((name) => settingCatalogue[name].isView);

/** What holds where the KPI Settings tab says nothing. */
export const defaultSettings = Object.fromEntries(
  settingNames.map((name) => [name, settingCatalogue[name].initial]),
) as Settings;

function setting<Value>(kind: SettingKind<Value>, initial: Value): Setting<Value> {
  return { ...kind, initial };
}

function view<Value>(kind: SettingKind<Value>, initial: Value): Setting<Value> {
  return { ...kind, initial, isView: true };
}
