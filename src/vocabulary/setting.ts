/** The numbers and choices of the KPI Settings tab, under the names people read there. */
export type Settings = {
  /** 1 to 12. */
  readonly 'Fiscal year starts in month': number;
  readonly 'Fiscal year is named after': 'start' | 'end';
  readonly 'Productive conversation, seconds': number;
  readonly 'Cohort is mature after, days': number;
  /** From the start date of the Reps tab. */
  readonly 'A new rep ramps up for, days': number;
  /** A call that looks like a copy of another one. */
  readonly 'Duplicate calls': 'count' | 'leave out';
  /** A KPI that values not understood could move by more points than this is shown with its bounds. */
  readonly 'Unknown values, points': number;
  /** One that they could move by more than this is blank. */
  readonly 'Unknown values, points at most': number;
  /** Days nobody works on besides weekends: `2025-12-25, 2026-01-01..2026-01-08`. */
  readonly Holidays: string;
};

/** A setting that a condition may compare a number with. */
export type ThresholdSetting = 'Productive conversation, seconds';

/** Sources: 120 s is the vendors' commonest default; 90 days the usual conversion window. */
export const defaultSettings: Settings = {
  'Fiscal year starts in month': 1,
  'Fiscal year is named after': 'end',
  'Productive conversation, seconds': 120,
  'Cohort is mature after, days': 90,
  'A new rep ramps up for, days': 90,
  'Duplicate calls': 'count',
  'Unknown values, points': 2,
  'Unknown values, points at most': 10,
  Holidays: '',
};
