import type { Language, Words } from '../vocabulary/words.ts';
import { groups as en } from './en/groups.ts';
import { percentText } from './number.ts';
import { groups as ru } from './ru/groups.ts';

export type GroupWords = typeof en;

export const groupWords: Readonly<Record<Language, GroupWords>> = { en, ru };

type Brings = keyof GroupWords['brings'];

const bringsIn = (key: Brings): Words => ({ en: en.brings[key], ru: ru.brings[key] });

/** What a lead, a deal or a call brings. */
export const bringsWords: Readonly<Record<Brings, Words>> = {
  wonPerLead: bringsIn('wonPerLead'),
  winsPerLead: bringsIn('winsPerLead'),
  wonPerDeal: bringsIn('wonPerDeal'),
  winsPerDeal: bringsIn('winsPerDeal'),
  converted: bringsIn('converted'),
  wonPerCall: bringsIn('wonPerCall'),
  connected: bringsIn('connected'),
};

/** How the report calls the rows without a group, and all rarer groups together. */
export function groupName(kind: 'others' | 'unknown', language: Language): string {
  return groupWords[language][kind];
}

export type GroupDifference = {
  readonly name: string;
  readonly kpi: Words;
  /** Shares, 0–1. */
  readonly own: number;
  readonly others: number;
};

/** What differs by more than chance explains, a sentence each; or that nothing does. */
export function groupSentences(found: readonly GroupDifference[], isTested: boolean, language: Language): string[] {
  const words = groupWords[language];
  if (found.length === 0) return [isTested ? words.noDifference : words.tooFew];
  return found.map(({ name, kpi, own, others }) =>
    words.differs(name, kpi[language], percentText(own, language, 0), percentText(others, language, 0)),
  );
}
