import type { Language } from '../vocabulary/words.ts';
import { shownReps as en } from './en/shownReps.ts';
import { shownReps as ru } from './ru/shownReps.ts';

export type ShownRepsWords = {
  readonly everybody: string;
  readonly onlyThese: (names: string, of: number) => string;
  readonly count: (reps: number) => string;
  readonly notFound: (shown: string, strangers: string) => string;
};

const wordsIn: Readonly<Record<Language, ShownRepsWords>> = { en, ru };

/** As many names are listed; more are counted. */
const mostNames = 4;

/** Whom the report is about, where it is not about everybody; a part of the line below the title. */
export function shownText(
  { reps, of, unknown }: { readonly reps: readonly string[]; readonly of: number; readonly unknown: readonly string[] },
  language: Language,
): string {
  const words = wordsIn[language];
  const names = reps.length <= mostNames ? reps.join(', ') : '';
  const shown = reps.length === 0 ? words.everybody : words.onlyThese(names || words.count(reps.length), of);
  const strangers = unknown.join(', ');
  return strangers === '' ? shown : words.notFound(shown, strangers);
}
