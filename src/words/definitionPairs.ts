import { inEveryLanguage, type Language, type Words } from '../vocabulary/words.ts';
import { definitionPairs as en } from './en/definitionPairs.ts';
import { definitionPairs as ru } from './ru/definitionPairs.ts';

type Definition = { readonly label: string; readonly remark: string };
type DefinitionName = keyof typeof en;

/** Two ways to count one KPI, and what each of them does with the cases that the other counts otherwise. */
export type DefinitionPairWords = Readonly<Record<DefinitionName, Definition>>;

export type DefinitionWords = { readonly label: Words; readonly remark: Words };

const wordsIn: Readonly<Record<Language, DefinitionPairWords>> = { en, ru };

const both = (name: DefinitionName): DefinitionWords => ({
  label: inEveryLanguage((language) => wordsIn[language][name].label),
  remark: inEveryLanguage((language) => wordsIn[language][name].remark),
});

export const definitionWords = {
  perCall: both('perCall'),
  perPerson: both('perPerson'),
  leadCohort: both('leadCohort'),
  leadEvents: both('leadEvents'),
  wonOfClosed: both('wonOfClosed'),
  wonOfCreated: both('wonOfCreated'),
} as const satisfies Readonly<Record<DefinitionName, DefinitionWords>>;
