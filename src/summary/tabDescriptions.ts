import { measures } from '../measures/all.ts';
import { tabNamed } from '../tabs/all.ts';
import type { FieldValue, FieldValues } from '../tally/fieldValues.ts';
import { fieldValues } from '../tally/fieldValues.ts';
import { headingNames, saysNoColumn } from '../tally/headingNames.ts';
import type { Reading } from '../tally/reading.ts';
import { settingNamed } from '../tally/settingKey.ts';
import type { SettingsTab } from '../tally/settingsTab.ts';
import { type Cell, isBlank } from '../vocabulary/cell.ts';
import type { TabName } from '../vocabulary/tab.ts';
import type { Language, Words } from '../vocabulary/words.ts';
import { classLabel } from '../words/classes.ts';
import { fieldLabel } from '../words/fields.ts';
import { columnIsNeeded, headingIsGone } from '../words/tabFinding.ts';
import { type DayOrder, dayOrderOf } from './dayOrder.ts';
import { type CellClock, sampleText, shortText } from './sampleText.ts';

/** Something to choose: `value` is what the KPI Settings tab says, `text` what people read. */
export type Choice = { readonly value: string; readonly text: string };

/** What a sheet was taken for, in the user's language, with everything that can be chosen instead. */
export type TabDescription = {
  readonly tab: TabName;
  readonly sheet: string;
  readonly rows: number;
  /** The heading that each field was found under. */
  readonly columns: Readonly<Record<string, string>>;
  /** The line of the KPI Settings tab that names the sheet. */
  readonly setting: string;
  readonly headings: readonly Choice[];
  /** All sheets that are read as this tab, where it may be several; the setting then lists them. */
  readonly sheets?: readonly string[];
  /** Every field of the tab in its own order, found or not. */
  readonly fields: readonly FieldDescription[];
};

export type FieldDescription = {
  readonly field: string;
  readonly label: string;
  readonly setting: string;
  /** The value of one of the tab's headings; `''` when the field has no column. */
  readonly chosen: string;
  /** Why this column; or what became of the one that the settings name. */
  readonly reason: string;
  /** 0 to 1; null without a column. */
  readonly confidence: number | null;
  readonly samples: readonly string[];
  /** For a column of dates that are texts such as 03/04/2025. */
  readonly order?: DayOrder;
  /** For a column of classes; more than one list where a mixed sheet's rows go to several tabs. */
  readonly lists: readonly ValueList[];
};

export type ValueList = {
  /** The tab in whose words the values are understood, where it is not the sheet's own. */
  readonly tab: TabName | null;
  readonly classes: readonly Choice[];
  /** Those that are not understood first, then by the number of their rows. */
  readonly values: readonly ValueDescription[];
  /** How many further values are not shown. */
  readonly more: number;
};

export type ValueDescription = {
  readonly text: string;
  readonly setting: string;
  readonly class: string;
  readonly rows: number;
};

const mostSamples = 3;
const rowsToSample = 500;
const mostHeadings = 300;
const mostValues = 40;
/** A longer value is prose, and no key of a setting. */
const longestValue = 80;

export type Surroundings = {
  readonly settings: SettingsTab;
  readonly clock: CellClock;
  readonly locale: string;
  readonly language: Language;
};

/** Every tab that was found, as plain data that the sidebar shows and corrects. */
export function describeTabs(readings: readonly Reading[], surroundings: Surroundings): TabDescription[] {
  const taken = readings.map(({ tab }) => tab);
  return readings.map((reading) => {
    const values = fieldValues(reading, surroundings.settings, taken);
    const sheets =
      reading.tab === 'dailyActivity' && readings.filter(({ tab }) => tab === reading.tab).map(({ sheet }) => sheet);
    return { ...describeTab(reading, values, surroundings), ...(sheets && { sheets }) };
  });
}

function describeTab(reading: Reading, values: readonly FieldValues[], surroundings: Surroundings): TabDescription {
  const { tab, sheet, cells, headingRow, columns } = reading;
  const names = headingNames((cells[headingRow] ?? []).map((cell) => String(cell ?? '')));
  const used = new Set(Object.values(columns).map(({ index }) => index));
  const headings = names.flatMap((name, column) =>
    name !== '' && (column < mostHeadings || used.has(column)) ? [{ value: name, text: shortText(name) }] : [],
  );
  const fields = Object.entries(tabNamed(tab).fields).filter(([, { linked }]) => !linked);
  return {
    tab,
    sheet,
    rows: Math.max(0, cells.length - headingRow - 1),
    columns: Object.fromEntries(Object.entries(columns).map(([field, { heading }]) => [field, heading])),
    setting: settingNamed({ kind: 'tab', tab }),
    headings,
    fields: fields.map(([field]) => {
      const own = values.filter(({ index }) => index === columns[field]?.index);
      return describeField(field, reading, { ...surroundings, names, values: own });
    }),
  };
}

function describeField(
  field: string,
  reading: Reading,
  {
    settings,
    clock,
    locale,
    language,
    names,
    values,
  }: Surroundings & { names: readonly string[]; values: readonly FieldValues[] },
): FieldDescription {
  const { tab } = reading;
  const column = reading.columns[field];
  const isTime = tabNamed(tab).fields[field]?.kind === 'time';
  const textOf = (cell: Cell): string => sampleText(cell, clock, language, isTime);
  const named = settings.columns[tab]?.[field];
  const order = dayOrderOf(field, reading, { settings, locale, language });
  const isGone = !column && named !== undefined && !saysNoColumn(named, names);
  return {
    field,
    label: labelOf(tab, field, language),
    setting: settingNamed({ kind: 'column', tab, field }),
    chosen: column ? (names[column.index] ?? '') : '',
    reason: reasonOf(field, reading, isGone ? named : null)[language],
    confidence: column?.confidence ?? null,
    samples: column ? samplesOf(reading, column.index, textOf) : [],
    ...(order && { order }),
    lists: values.filter((list) => list.values.length > 0).map((list) => listOf(list, tab, language)),
  };
}

/** Why this column; or, without one, that it is gone or needed. */
function reasonOf(field: string, { tab, sheet, columns }: Reading, gone: string | null): Words {
  const column = columns[field];
  if (column) return column.reason;
  if (gone !== null) return headingIsGone(sheet, gone);
  const isNeeded = tabNamed(tab).needs.some((group) => group.includes(field) && !group.some((one) => columns[one]));
  return isNeeded ? columnIsNeeded : { en: '', ru: '' };
}

function labelOf(tab: TabName, field: string, language: Language): string {
  const measure = tab === 'dailyActivity' ? measures.find(({ name }) => name === field) : undefined;
  return (measure?.label ?? fieldLabel(tab, field))[language];
}

function samplesOf({ cells, headingRow }: Reading, index: number, textOf: (cell: Cell) => string): string[] {
  const samples = new Set<string>();
  const last = Math.min(cells.length, headingRow + 1 + rowsToSample);
  for (let row = headingRow + 1; row < last && samples.size < mostSamples; row += 1) {
    const cell: Cell | undefined = cells[row]?.[index];
    if (cell !== undefined && !isBlank(cell)) samples.add(textOf(cell));
  }
  return [...samples];
}

function listOf({ tab, field, definition, values }: FieldValues, sheetTab: TabName, language: Language): ValueList {
  const choice = (name: string): Choice => ({ value: name, text: classLabel(tab, field, name)[language] });
  const shown = values
    .filter(({ text }) => text.length <= longestValue)
    .sort(unknownFirst)
    .slice(0, mostValues);
  return {
    tab: tab === sheetTab ? null : tab,
    classes: ['unknown', ...Object.keys(definition.classes ?? {})].map(choice),
    values: shown.map(({ text, class: meant, rows }) => ({
      text: shortText(text),
      setting: settingNamed({ kind: 'class', tab, field, value: text }),
      class: meant,
      rows,
    })),
    more: values.length - shown.length,
  };
}

function unknownFirst(a: FieldValue, b: FieldValue): number {
  return Number(b.class === 'unknown') - Number(a.class === 'unknown') || b.rows - a.rows;
}
