import { tabNamed } from '../tabs/all.ts';
import { isDate } from '../vocabulary/cell.ts';
import type { Field, TabName } from '../vocabulary/tab.ts';
import { classifierOf } from './classOf.ts';
import { foldText } from './foldText.ts';
import type { Reading } from './reading.ts';
import type { SettingsTab } from './settingsTab.ts';
import { mixedShares } from './mixedShares.ts';

/** The values of a column of classes. */
export type FieldValues = {
  /** The tab in whose words they are understood: of a mixed sheet the one that the rows go to. */
  readonly tab: TabName;
  readonly field: string;
  /** The field of the sheet that holds them. */
  readonly column: string;
  readonly definition: Field;
  /** One spelling of each, in the order in which they are met; blank ones are none. */
  readonly values: readonly FieldValue[];
};

export type FieldValue = { readonly text: string; readonly class: string; readonly rows: number };

/** Which rows of the cells; all of them for null. */
export type Rows = readonly number[] | null;

/** A column with more values than this is no column of classes, and its further ones are not counted. */
const mostTexts = 2000;

/** What each value of a sheet's columns of classes means, with the number of rows that have it. */
export function fieldValues(
  reading: Reading,
  settings: SettingsTab,
  taken: ReadonlySet<TabName> = new Set(),
): FieldValues[] {
  if (reading.tab !== 'activities') return valuesIn(reading.tab, reading, settings, null);
  const { own, shares } = mixedShares(reading, settings, taken);
  return [
    ...valuesIn('activities', { ...reading, columns: own }, settings, null),
    ...shares.flatMap(({ tab, columns, rows }) => valuesIn(tab, { ...reading, columns }, settings, rows)),
  ];
}
