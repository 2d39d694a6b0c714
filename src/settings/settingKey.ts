import { tabs } from '../tabs/all.ts';
import { foldHeading, foldText } from '../values/foldText.ts';
import type { Field, TabName } from '../vocabulary/tab.ts';
import type { SettingName } from '../words/settingMeanings.ts';
import { settingNames } from './catalogue.ts';
import { fieldNamed, fieldsOf, inWords } from './fieldNames.ts';
import { headingsOfSetting, lessonIdentity } from './lesson.ts';
import { meaningOf } from './stageMeaning.ts';

/** What a line of the KPI Settings tab is about. */
export type SettingKey =
  | { readonly kind: 'value'; readonly name: SettingName }
  | { readonly kind: 'sales log' }
  | { readonly kind: 'sheet per rep' }
  /** `identity` is that of the headings, in whatever order. */
  | { readonly kind: 'lesson'; readonly identity: string }
  | { readonly kind: 'tab'; readonly tab: TabName }
  | { readonly kind: 'table'; readonly tab: TabName }
  | { readonly kind: 'column'; readonly tab: TabName; readonly field: string }
  | { readonly kind: 'day first'; readonly tab: TabName; readonly field: string }
  | { readonly kind: 'unit'; readonly tab: TabName; readonly field: string }
  | { readonly kind: 'class'; readonly tab: TabName; readonly field: string; readonly value: string };

/** `Calls tab`, `Calls table`, `Calls column: at`, `Calls column: at, day first`, `Calls column: talk, unit`, `Calls outcome: Left voicemail`; case, spaces and hyphens forgiving. */
export function settingKeyOf(text: string): SettingKey | null {
  const colon = text.indexOf(':');
  const before = foldHeading(colon < 0 ? text : text.slice(0, colon));
  if (colon < 0) {
    const name = settingNames.find((one) => foldHeading(one) === before);
    if (name) return { kind: 'value', name };
  }
  const headings = headingsOfSetting(text);
  if (headings) return { kind: 'lesson', identity: lessonIdentity(headings) };
  if (before === 'sales log')
    return /^every row is a sale$/.test(foldText(text.slice(colon + 1))) ? { kind: 'sales log' } : null;
  if (before === 'sheet per rep')
    return /^each sheet is a rep.?s$/.test(foldText(text.slice(colon + 1))) ? { kind: 'sheet per rep' } : null;
  for (const tab of Object.keys(tabs) as TabName[]) {
    const spelling = [foldHeading(tabs[tab].label.en), foldHeading(tab)].find((one) => before.startsWith(`${one} `));
    if (!spelling) continue;
    const about = before.slice(spelling.length + 1);
    if (colon < 0) return about === 'tab' || about === 'table' ? { kind: about, tab } : null;
    const after = text.slice(colon + 1).trim();
    const order = about === 'column' ? /^(.*\S)\s*,\s*day[ _-]?first$/i.exec(after) : null;
    const unit = about === 'column' ? /^(.*\S)\s*,\s*unit$/i.exec(after) : null;
    const field = fieldNamed(
      tab,
      order || unit ? ((order ?? unit)?.[1] as string) : about === 'column' ? after : about,
    );
    if (!field) return null;
    if (order) return fieldsOf(tab)[field]?.kind === 'time' ? { kind: 'day first', tab, field } : null;
    if (unit) return field === 'talk' || field === 'talkSeconds' ? { kind: 'unit', tab, field } : null;
    if (about === 'column') return { kind: 'column', tab, field };
    const meaning = meaningOf(tab, field);
    const { classes } = fieldsOf(meaning.tab)[meaning.field] as Field;
    return classes && after !== '' ? { kind: 'class', ...meaning, value: valueNamed(after) } : null;
  }
  return null;
}

/** As the add-on writes it itself: `settingKeyOf` reads it back. */
export function settingNamed(
  key: Exclude<SettingKey, { kind: 'sales log' | 'sheet per rep' | 'lesson' | 'value' }>,
): string {
  const tab = tabs[key.tab].label.en;
  if (key.kind === 'tab' || key.kind === 'table') return `${tab} ${key.kind}`;
  if (key.kind === 'day first') return `${tab} column: ${inWords(key.field)}, day first`;
  if (key.kind === 'unit') return `${tab} column: ${inWords(key.field)}, unit`;
  if (key.kind === 'column') return `${tab} column: ${inWords(key.field)}`;
  return `${tab} ${inWords(key.field)}: ${key.value === '' ? blankValue : key.value}`;
}

/** How the settings name the cells in which nothing stands. */
export const blankValue = '(blank)';

function valueNamed(text: string): string {
  return /^\((blank|пусто)\)$/i.test(text) ? '' : foldText(text);
}
