import type { Language, Words } from '../vocabulary/words.ts';

type Verdict = 'better' | 'worse' | 'no clear change' | 'too young' | 'too early';

const texts: Readonly<Record<Verdict, Words>> = {
  better: { en: 'better', ru: 'лучше' },
  worse: { en: 'worse', ru: 'хуже' },
  'no clear change': { en: 'no clear change', ru: 'разница неясна' },
  'too young': { en: 'too young to say', ru: 'данные ещё новые' },
  'too early': { en: 'too early to say', ru: 'судить рано' },
};

/** What a change means, the same wherever it is shown. */
export function changeVerdictText(verdict: Verdict, language: Language): string {
  return texts[verdict][language];
}
