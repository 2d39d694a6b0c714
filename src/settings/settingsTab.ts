import { foldText } from '../values/foldText.ts';
import { type Cell, type Cells, isBlank, isDate } from '../vocabulary/cell.ts';
import { isoOf, secondsPerDay } from '../vocabulary/day.ts';
import { type DurationUnit, durationUnits } from '../vocabulary/durationUnit.ts';
import { rowKinds } from '../vocabulary/rowKind.ts';
import { type Field, type TabName, yesNo } from '../vocabulary/tab.ts';
import type { Words } from '../vocabulary/words.ts';
import { impossibleSetting, unknownSetting, wantedLesson, wantedOneOf } from '../words/settingProblems.ts';
import { defaultSettings, type Settings, settingCatalogue } from './catalogue.ts';
import { classOf } from './classOf.ts';
import { fieldsOf } from './fieldNames.ts';
import { headingsOfSetting, type Lesson, lessonIdentity, readLesson } from './lesson.ts';
import { type SettingKey, settingKeyOf } from './settingKey.ts';

/** What the KPI Settings tab says. What it does not say is detected; what it says wins. */
export type SettingsTab = {
  readonly values: Settings;
  /** The sheet of a tab; null switches the tab off. */
  readonly tabs: Readonly<Partial<Record<TabName, string | null>>>;
  /** By tab: the table in BigQuery that holds its rows. The sheet is then a sample of them, and in no number. */
  readonly tables: Readonly<Partial<Record<TabName, string>>>;
  /** By tab: the heading of each field. */
  readonly columns: Readonly<Partial<Record<TabName, Readonly<Record<string, string>>>>>;
  /** By `calls.outcome`: folded value to class. */
  readonly classes: Readonly<Record<string, ReadonlyMap<string, string>>>;
  /** By `calls.at`: whether 03/04 is the third of April. */
  readonly dayFirst: Readonly<Record<string, boolean>>;
  /** By `calls.talk`: what the numbers and clocks of the column count. */
  readonly units: Readonly<Record<string, DurationUnit>>;
  /** How sheets with certain headings are read, whatever they are called. */
  readonly lessons: readonly Lesson[];
  /** Whether every row of a sheet with sales and nothing else is a sale; null until somebody says. */
  readonly salesLog: boolean | null;
  /** Whether sheets that may bear the names of reps do; null until somebody says. */
  readonly sheetsAreReps: boolean | null;
  /** Where the goals stand, for what has to be said of them; null where there are none. */
  readonly goalsRow: number | null;
  readonly problems: readonly SettingProblem[];
};

/** A line that names no setting or an impossible value; it is then as if it were not there. */
export type SettingProblem = {
  /** As numbered at the left of the sheet. */
  readonly row: number;
  readonly column: 'A' | 'B';
  readonly text: Words;
};

export type SettingsOptions = {
  readonly locale: string;
  /** Wall-clock seconds of an instant: a Date cell is a day in the spreadsheet's zone. */
  readonly localSeconds: (milliseconds: number) => number;
};

/** A spreadsheet without a KPI Settings tab. */
export function noSettingsTab(): SettingsTab {
  return {
    values: defaultSettings,
    tabs: {},
    tables: {},
    columns: {},
    classes: {},
    dayFirst: {},
    units: {},
    lessons: [],
    salesLog: null,
    sheetsAreReps: null,
    goalsRow: null,
    problems: [],
  };
}

type Draft = {
  values: Settings;
  tabs: Partial<Record<TabName, string | null>>;
  tables: Partial<Record<TabName, string>>;
  columns: Partial<Record<TabName, Record<string, string>>>;
  classes: Record<string, Map<string, string>>;
  dayFirst: Record<string, boolean>;
  units: Record<string, DurationUnit>;
  lessons: Lesson[];
  salesLog: boolean | null;
  sheetsAreReps: boolean | null;
  goalsRow: number | null;
  problems: SettingProblem[];
};

/** Reads the columns Setting and Value; a blank value leaves a setting to be detected. */
export function readSettingsTab(cells: Cells, options: SettingsOptions): SettingsTab {
  const draft: Draft = {
    ...noSettingsTab(),
    tabs: {},
    tables: {},
    columns: {},
    classes: {},
    dayFirst: {},
    units: {},
    lessons: [],
    problems: [],
  };
  cells.forEach((line, i) => {
    const text = String(line[0] ?? '').trim();
    const value = line[1] ?? '';
    if (text === '' || isBlank(value) || /^(settings?|kpi settings|настройк[аи])$/.test(foldText(text))) return;
    const key = settingKeyOf(text);
    const wanted = key && write(draft, { key, text }, value, options);
    if (!key) draft.problems.push({ row: i + 1, column: 'A', text: unknownSetting(text) });
    else if (key.kind === 'value' && key.name === 'Goals' && !wanted) draft.goalsRow = i + 1;
    else if (wanted)
      draft.problems.push({ row: i + 1, column: 'B', text: impossibleSetting(text, String(value), wanted) });
  });
  return draft;
}

/** Null when all is well, else what the value should have been. */
function write(
  draft: Draft,
  { key, text: setting }: { readonly key: SettingKey; readonly text: string },
  value: Cell,
  options: SettingsOptions,
): Words | null {
  const text = String(value).trim();
  if (key.kind === 'tab') draft.tabs[key.tab] = foldText(text) === 'none' ? null : text;
  else if (key.kind === 'table') draft.tables[key.tab] = text;
  else if (key.kind === 'column') draft.columns[key.tab] = { ...draft.columns[key.tab], [key.field]: text };
  else if (key.kind === 'class') return writeClass(draft, key, text);
  else if (key.kind === 'lesson') return writeLesson(draft, setting, text);
  else if (key.kind === 'unit') {
    const unit = durationUnits.find((one) => one === text.toLowerCase());
    if (!unit) return wantedOneOf(durationUnits);
    draft.units[`${key.tab}.${key.field}`] = unit;
  } else if (key.kind === 'day first' || key.kind === 'sales log' || key.kind === 'sheet per rep') {
    const said = classOf(text, yesNo({ en: [], ru: [] }));
    if (said !== 'yes' && said !== 'no') return wantedOneOf(['yes', 'no']);
    if (key.kind === 'sales log') draft.salesLog = said === 'yes';
    else if (key.kind === 'sheet per rep') draft.sheetsAreReps = said === 'yes';
    else draft.dayFirst[`${key.tab}.${key.field}`] = said === 'yes';
  } else {
    const { read, wanted } = settingCatalogue[key.name];
    // Sheets turns a day that is typed into a date.
    const cell = isDate(value) ? isoOf(Math.floor(options.localSeconds(value.getTime()) / secondsPerDay)) : value;
    const said = read(cell, options.locale);
    if (said === null) return wanted;
    draft.values = { ...draft.values, [key.name]: said };
  }
  return null;
}

function writeClass(draft: Draft, key: SettingKey & { kind: 'class' }, text: string): Words | null {
  const field = fieldsOf(key.tab)[key.field] as Field;
  const known = classNamed(field, text);
  if (known === null) return wantedOneOf(Object.keys(field.classes ?? {}));
  const classes = draft.classes[`${key.tab}.${key.field}`] ?? new Map<string, string>();
  draft.classes[`${key.tab}.${key.field}`] = classes;
  classes.set(key.value, known);
  return null;
}

/** Of two lines about the same headings the last one wins, as everywhere. */
function writeLesson(draft: Draft, setting: string, text: string): Words | null {
  const headings = headingsOfSetting(setting) as string[];
  const lesson = readLesson(headings, text);
  if (!lesson) return wantedLesson(rowKinds);
  const others = draft.lessons.filter((one) => lessonIdentity(one.headings) !== lessonIdentity(headings));
  draft.lessons = [...others, lesson];
  return null;
}

/** A class by its name, or by a value that means it. */
function classNamed(field: Field, text: string): string | null {
  const folded = foldText(text);
  const named = [...Object.keys(field.classes ?? {}), 'unknown'].find((name) => foldText(name) === folded);
  if (named) return named;
  const meant = classOf(text, field);
  return meant === 'unknown' || meant === 'blank' ? null : meant;
}
