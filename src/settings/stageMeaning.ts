import { tabNamed } from '../tabs/all.ts';
import type { Field, Tab, TabName } from '../vocabulary/tab.ts';

/** A word of the second column of an outcome means what it means in the first. */
const secondColumns: Readonly<Record<string, string>> = { 'calls.answered': 'outcome' };

/** Texts that name stages; they mean what they mean among the deals' stages. */
const stageTexts: Partial<Record<TabName, readonly string[]>> = {
  deals: ['lastStage'],
  stageHistory: ['from', 'to'],
};

/**
 * Where the classes of a field are set: the stages of the history mean what they mean on the deals, won, lost or still
 * open, so one line of the KPI Settings tab says it for both.
 */
export function meaningOf(tab: TabName, field: string): { readonly tab: TabName; readonly field: string } {
  return stageTexts[tab]?.includes(field)
    ? { tab: 'deals', field: 'stage' }
    : { tab, field: secondColumns[`${tab}.${field}`] ?? field };
}

/** A tab whose texts that name stages have the classes of the deals' stages. */
export function withStages(tab: Tab): Tab {
  const { classes, codes } = tabNamed('deals').fields.stage as Field;
  const meaning = { ...(classes && { classes }), ...(codes && { codes }) };
  const named = (stageTexts[tab.name] ?? []).map((field) => [field, { ...(tab.fields[field] as Field), ...meaning }]);
  return { ...tab, fields: { ...tab.fields, ...Object.fromEntries(named) } };
}

/** The key of the field's classes among the settings. */
export function classKey(tab: TabName, field: string): string {
  const meaning = meaningOf(tab, field);
  return `${meaning.tab}.${meaning.field}`;
}
