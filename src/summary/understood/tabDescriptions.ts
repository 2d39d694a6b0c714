import { headingNames } from '../../find/headings/headingNames.ts';
import type { Reading } from '../../find/reading.ts';
import { type FieldValues, fieldValues } from '../../find/settings/fieldValues.ts';
import { settingNamed } from '../../settings/settingKey.ts';
import { tabNamed } from '../../tabs/all.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import type { Choice } from './choice.ts';
import { describeField, type FieldDescription, type Surroundings } from './fieldDescription.ts';
import { shortText } from './sampleText.ts';

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

const mostHeadings = 300;

/** Every tab that was found, as plain data that the sidebar shows and corrects. */
export function describeTabs(readings: readonly Reading[], surroundings: Surroundings): TabDescription[] {
  const taken = readings.map(({ tab }) => tab);
  return readings.map((reading) => {
    const values = fieldValues(reading, surroundings.settings, taken);
    const same = readings.filter(({ tab }) => tab === reading.tab);
    const elsewhere = same.filter((one) => one !== reading).flatMap(({ columns }) => Object.keys(columns));
    const sheets = (reading.tab === 'dailyActivity' || same.length > 1) && same.map(({ sheet }) => sheet);
    return { ...describeTab(reading, values, elsewhere, surroundings), ...(sheets && { sheets }) };
  });
}

function describeTab(
  reading: Reading,
  values: readonly FieldValues[],
  elsewhere: readonly string[],
  surroundings: Surroundings,
): TabDescription {
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
      return describeField(field, reading, { ...surroundings, names, values: own, elsewhere });
    }),
  };
}
