import type { Counted } from '../../count/tallyOf.ts';
import type { SettingsTab } from '../../settings/settingsTab.ts';
import { noRep } from '../../words/notes.ts';
import type { KpiSource } from '../figures/answers.ts';

/** What the report was counted from; `shown` are those whom it is about, null is everybody. */
export type Built = {
  readonly counted: Counted;
  readonly source: KpiSource;
  readonly shown: ReadonlySet<number> | null;
  readonly settings: SettingsTab;
};

/** @returns null for the team; a name that nobody has any more finds no row */
export function repNumber(rep: string | null, { counted, source }: Built): number | null {
  if (rep === null) return null;
  return rep === noRep(source.language) ? 0 : counted.tally.reps.indexOf(rep);
}
