import { type Grouping, groupings } from '../count/groupsOfRows.ts';
import { foldText } from '../values/foldText.ts';
import { type Cell, isBlank } from '../vocabulary/cell.ts';
import { groupWords } from '../words/groups.ts';

/** A source, pipeline or product that a formula asks for in the rep's place: `source: Referral`. */
export type NamedGroup = { readonly by: Grouping; readonly name: string };

/** Null where the cell names no group; the word before the colon may be in any language of the add-on. */
export function namedGroup(cell: Cell): NamedGroup | null {
  if (isBlank(cell)) return null;
  const [, word = '', name = ''] = /^([^:]+):\s*(\S.*)$/.exec(String(cell).trim()) ?? [];
  const by = groupings.find((one) =>
    Object.values(groupWords).some(({ heading }) => foldText(heading[one]) === foldText(word)),
  );
  return by && name !== '' ? { by, name: name.trim() } : null;
}

export function isNamedGroup(who: unknown): who is NamedGroup {
  return typeof who === 'object' && who !== null && 'by' in who;
}
