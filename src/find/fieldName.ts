import { tabNamed } from '../tabs/all.ts';
import type { TabName } from '../vocabulary/tab.ts';
import { inEveryLanguage, type Words } from '../vocabulary/words.ts';
import { fieldLabel, fieldWords } from '../words/fields.ts';

/** What a field is called in a sentence; what a tally counts, by its commonest heading. */
export function fieldName(tab: TabName, field: string): Words {
  if (fieldWords[`${tab}.${field}`] || fieldWords[field]) return fieldLabel(tab, field);
  const headings = tabNamed(tab).fields[field]?.headings;
  return inEveryLanguage((language) => headings?.[language][0] ?? field);
}
