import { tabNamed } from '../tabs/all.ts';
import type { Field, Tab, TabName } from '../vocabulary/tab.ts';

/** A word of the second column of an outcome means what it means in the first. */
const secondColumns: Readonly<Record<string, string>> = { 'calls.answered': 'outcome' };

/**
 * Where the classes of a field are set: the stages of the history mean what they mean on the deals, won, lost or still
 * open, so one line of the KPI Settings tab says it for both.
 */
export function meaningOf(tab: TabName, field: string): { readonly tab: TabName; readonly field: string } {
  return tab === 'stageHistory' && (field === 'from' || field === 'to')
    ? { tab: 'deals', field: 'stage' }
    : { tab, field: secondColumns[`${tab}.${field}`] ?? field };
}

/** The stage history with the classes of the deals' stages. */
export function historyWithStages(): Tab {
  const history = tabNamed('stageHistory');
  const { classes, codes } = tabNamed('deals').fields.stage as Field;
  const meaning = { ...(classes && { classes }), ...(codes && { codes }) };
  const { from, to } = history.fields as Record<'from' | 'to', Field>;
  return {
    ...history,
    fields: {
      ...history.fields,
      from: { ...from, ...meaning },
      to: { ...to, ...meaning },
    },
  };
}

/** The key of the field's classes among the settings. */
export function classKey(tab: TabName, field: string): string {
  const meaning = meaningOf(tab, field);
  return `${meaning.tab}.${meaning.field}`;
}
