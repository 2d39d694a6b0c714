import { once } from '../vocabulary/once.ts';
import { foldText } from './foldText.ts';

/** Words of both languages as they are compared with cells; folded when they are first asked for. */
export function foldedWords({
  en,
  ru,
}: {
  readonly en: readonly string[];
  readonly ru: readonly string[];
}): () => ReadonlySet<string> {
  return once(() => new Set([...en, ...ru].map(foldText)));
}
