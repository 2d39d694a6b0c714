import { tabs } from '../tabs/all.ts';
import { foldHeading } from '../values/foldText.ts';
import type { Field, TabName } from '../vocabulary/tab.ts';

/** `lostReason` as `lost reason`. */
export function inWords(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

export function fieldsOf(tab: TabName): Readonly<Record<string, Field>> {
  return tabs[tab].fields as Readonly<Record<string, Field>>;
}

/** The field of that name, joined or in words: `lostReason`, `Lost reason`. */
export function fieldNamed(tab: TabName, text: string): string | null {
  const joined = foldHeading(text).replace(/ /g, '');
  const fields = fieldsOf(tab);
  return Object.keys(fields).find((name) => name.toLowerCase() === joined && !fields[name]?.linked) ?? null;
}
