import { classifierOf } from '../../settings/classOf.ts';
import { fieldUnder } from '../../settings/fieldUnder.ts';
import { saidClasses } from '../../settings/saidClasses.ts';
import type { SettingsTab } from '../../settings/settingsTab.ts';
import { meaningOf } from '../../settings/stageMeaning.ts';
import { tabNamed } from '../../tabs/all.ts';
import { foldText } from '../../values/foldText.ts';
import type { Field, TabName } from '../../vocabulary/tab.ts';
import { readingFor, tabOfType } from '../candidates/mixedTab.ts';
import type { Reading } from '../reading.ts';

/** The values of one column of classes. */
export type FieldValues = {
  /** The tab in whose words they are understood: of a mixed sheet the one that the rows go to, of stages the deals. */
  readonly tab: TabName;
  readonly field: string;
  /** 0-based in the cells. */
  readonly index: number;
  readonly definition: Field;
  /** One spelling of each, in the order in which they are met; without blank ones. */
  readonly values: readonly FieldValue[];
};

export type FieldValue = { readonly text: string; readonly class: string; readonly rows: number };

/** Which rows of the cells; null is all below the headings. */
type Rows = readonly number[] | null;

/** A longer value is prose, and no key of a setting. */
export const longestValue = 80;
/** A column with more texts than this is no column of classes; the further ones are not counted. */
const mostTexts = 2000;

/**
 * What each value of a sheet's columns of classes means, and how many rows have it.
 * @param taken tabs with a sheet of their own, to which a mixed sheet gives no rows
 */
export function fieldValues(reading: Reading, settings: SettingsTab, taken: readonly TabName[]): FieldValues[] {
  if (reading.tab === 'stageHistory') return historyValues(reading, settings);
  if (reading.tab !== 'activities') return valuesIn(reading, settings, null);
  const { type, done } = reading.columns;
  const own = { ...reading, columns: { ...(type && { type }), ...(done && { done }) } };
  const values = valuesIn(own, settings, null);
  const types = values.find(({ field }) => field === 'type');
  const shares = types ? rowsByTab(reading, types, taken) : [];
  return [...values, ...shares.flatMap(([tab, rows]) => valuesIn(readingFor(tabNamed(tab), reading), settings, rows))];
}

/** The stages of a history by the rows that change one; those before the change only where no row leads to them. */
function historyValues(reading: Reading, settings: SettingsTab): FieldValues[] {
  const { from, to, event } = reading.columns;
  const events = valuesIn({ ...reading, columns: { ...(event && { event }) } }, settings, null);
  const rows = events[0] ? rowsOfStages(reading, events[0]) : null;
  const stages = (columns: Reading['columns']) => valuesIn({ ...reading, columns }, settings, rows);
  const after = stages({ ...(to && { to }) });
  const known = new Set(after.flatMap(({ values }) => values.map(({ text }) => foldText(text))));
  const before = stages({ ...(from && { from }) }).map((one) => ({
    ...one,
    values: one.values.filter(({ text }) => !known.has(foldText(text))),
  }));
  return [...events, ...after, ...before];
}

function rowsOfStages({ cells, headingRow }: Reading, events: FieldValues): number[] {
  const others = new Set(events.values.filter((value) => value.class === 'other').map(({ text }) => foldText(text)));
  const rows: number[] = [];
  for (let row = headingRow + 1; row < cells.length; row += 1)
    if (!others.has(foldText(String(cells[row]?.[events.index] ?? '')))) rows.push(row);
  return rows;
}

/** The rows of a mixed sheet by the tab that they go to. */
function rowsByTab(
  { cells, headingRow }: Reading,
  types: FieldValues,
  taken: readonly TabName[],
): [TabName, number[]][] {
  const tabOf = new Map(types.values.map(({ text, class: type }) => [foldText(text), tabOfType[type]]));
  const rowsOf = new Map<TabName, number[]>();
  for (let row = headingRow + 1; row < cells.length; row += 1) {
    const tab = tabOf.get(foldText(String(cells[row]?.[types.index] ?? '')));
    if (!tab || taken.includes(tab)) continue;
    const rows = rowsOf.get(tab) ?? [];
    rowsOf.set(tab, rows);
    rows.push(row);
  }
  return [...rowsOf];
}

function valuesIn(reading: Reading, settings: SettingsTab, rows: Rows): FieldValues[] {
  const { tab, columns } = reading;
  return Object.entries(columns).flatMap(([field, { index, heading, codes }]): FieldValues[] => {
    const meaning = meaningOf(tab, field);
    const own = tabNamed(meaning.tab).fields[meaning.field];
    if (!own?.classes) return [];
    const definition = fieldUnder(own, heading);
    const counts = countTexts(reading, index, rows);
    const classify = classifierOf(definition, saidClasses(settings, tab, field, codes), [...counts.keys()]);
    return [{ ...meaning, index, definition, values: oneSpellingEach(counts, classify) }];
  });
}

function countTexts({ cells, headingRow }: Reading, index: number, rows: Rows): Map<string, number> {
  const counts = new Map<string, number>();
  const first = headingRow + 1;
  const length = rows ? rows.length : Math.max(0, cells.length - first);
  for (let i = 0; i < length; i += 1) {
    const cell = cells[rows ? (rows[i] as number) : first + i]?.[index];
    if (cell === undefined || cell === '' || typeof cell === 'object') continue;
    const text = String(cell);
    const count = counts.get(text);
    if (count !== undefined) counts.set(text, count + 1);
    else if (counts.size < mostTexts) counts.set(text, 1);
  }
  return counts;
}

function oneSpellingEach(counts: ReadonlyMap<string, number>, classify: (text: string) => string): FieldValue[] {
  const values = new Map<string, { text: string; class: string; rows: number }>();
  for (const [text, rows] of counts) {
    const folded = foldText(text);
    const known = values.get(folded);
    if (known) known.rows += rows;
    else if (folded !== '') values.set(folded, { text: text.trim(), class: classify(text), rows });
  }
  return [...values.values()].filter((value) => value.class !== 'blank');
}
