import type { FieldValue, FieldValues } from '../../find/settings/fieldValues.ts';
import { settingNamed } from '../../settings/settingKey.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import type { Language } from '../../vocabulary/words.ts';
import { classLabel } from '../../words/classes.ts';
import type { Choice } from './choice.ts';
import { shortText } from './sampleText.ts';

/** The values of a column of classes, with what each may mean. */
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
  /** How many rows say so; null where only the first rows of the sheet were read. */
  readonly rows: number | null;
};

const mostValues = 40;
/** A longer value is prose, and no key of a setting. */
const longestValue = 80;

/** @param sheetTab the tab of the sheet that the values stand on */
export function valueListOf(
  { tab, field, definition, values }: FieldValues,
  sheetTab: TabName,
  language: Language,
): ValueList {
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
