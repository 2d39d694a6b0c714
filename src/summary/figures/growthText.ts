import type { Language } from '../../vocabulary/words.ts';
import { growthSentence } from '../../words/findings.ts';
import { notWholeBefore } from '../../words/notes.ts';
import { grownKpis, growthOfMeasure, isToDate } from './grownKpis.ts';
import type { GrownMeasure, GrowthRow } from './growthRow.ts';

type Told = { readonly currency: string; readonly language: Language; readonly isUnclear?: boolean };

/** How much of a measure a quarter brought, and whether that is more than before, or why nobody can say; `''` where nobody counts it. */
export function growthText(row: GrowthRow, measure: GrownMeasure, told: Told): string {
  const since = row.since?.[measure];
  const sentence = growthInShort(row, measure, told);
  return since === undefined || sentence === '' ? sentence : `${sentence} ${notWholeBefore(since, told.language)}`;
}

/** The same in one line, for where there is room for no more. */
export function growthInShort(row: GrowthRow, measure: GrownMeasure, told: Told): string {
  const amount = row[measure];
  if (amount === null) return '';
  const { currency, language, isUnclear = false } = told;
  const { period } = row;
  const toDate = isToDate(measure, row);
  const growth = growthOfMeasure(measure, row);
  return growthSentence(
    { period, toDate, amount, growth, isUnclear, ...countedAs(measure, currency, language) },
    language,
  );
}

/** What such a number is called where it is no money. */
export function countedAs(measure: GrownMeasure, currency: string, language: Language) {
  const { unit, label } = grownKpis[measure];
  return { currency: unit === 'money' ? currency : null, label: label[language] };
}
