import type { Language } from '../vocabulary/words.ts';
import { pageWords } from './page.ts';

const mostNames = 4;

/** `Ana, Ben`, `Ana, Ben, Chloe and 5 more`. */
export function namesText(names: readonly string[], language: Language): string {
  if (names.length <= mostNames) return names.join(', ');
  const shown = names.slice(0, mostNames - 1);
  return pageWords[language].andMore(shown.join(', '), names.length - shown.length);
}
