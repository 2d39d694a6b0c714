import type { Field } from '../vocabulary/tab.ts';
import { answers as answerWords } from '../vocabulary/tab.ts';
import type { Spellings } from '../vocabulary/words.ts';
import { foldText } from './foldText.ts';
import { isPseudoBlank } from './pseudoBlank.ts';

/** Folded values that the KPI Settings tab assigns to a class. */
export type ClassOverrides = ReadonlyMap<string, string>;

/**
 * What the values of one column mean: one of the field's classes, `blank`, or `unknown`, which is never a no.
 * A value is looked up whole; else the listed phrases that it contains as whole words decide, unless a "not" stands
 * beside them.
 * @param texts values of the column, which show whether its numbers are a system's codes or a yes and no
 */
export function classifierOf(
  field: Field,
  overrides?: ClassOverrides | undefined,
  texts: readonly string[] = [],
): (text: string) => string {
  const phrases = phrasesOf(field);
  const codesFirst = holdsCodes(field, texts);
  return (text) => {
    const folded = foldText(text);
    const own = overrides?.get(folded);
    if (own !== undefined) return own;
    const code = codeOf(field, text);
    if (codesFirst && code !== undefined) return code;
    const exact = phrases.exact.get(folded);
    if (exact !== undefined) return exact;
    if (code !== undefined) return code;
    if (isPseudoBlank(text)) return 'blank';
    return containedClass(phrases, folded);
  };
}

/** The class of a single value, where no column is at hand. */
export function classOf(text: string, field: Field, overrides?: ClassOverrides | undefined): string {
  return classifierOf(field, overrides)(text);
}

/** A column with a 0 beside nothing but 1 says yes and no; any other listed number makes it a column of codes. */
function holdsCodes(field: Field, texts: readonly string[]): boolean {
  if (!field.codes) return false;
  return texts.some((text) => !/^\s*[01]?\s*$/.test(text) && codeOf(field, text) !== undefined);
}

function codeOf({ codes }: Field, text: string): string | undefined {
  if (!codes || !/^\s*\d/.test(text)) return undefined;
  const trimmed = text.trim();
  return Object.hasOwn(codes, trimmed) ? codes[trimmed] : undefined;
}

type Phrases = {
  /** Folded value to class. */
  readonly exact: ReadonlyMap<string, string>;
  /** Folded phrases by their first word, longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly class: string }[]>;
  /** Later classes are the less favourable ones: they win where phrases of two classes stand in one value. */
  readonly order: readonly string[];
};

let compiled: WeakMap<Field, Phrases> | null = null;

function phrasesOf(field: Field): Phrases {
  compiled ??= new WeakMap();
  const known = compiled.get(field);
  if (known) return known;
  const phrases = compile(field);
  compiled.set(field, phrases);
  return phrases;
}

function compile({ classes = {}, answers }: Field): Phrases {
  const exact = new Map<string, string>();
  const byFirstWord = new Map<string, { words: readonly string[]; class: string }[]>();
  for (const [name, spellings] of Object.entries(classes)) {
    for (const phrase of foldedOf(spellings)) {
      if (!exact.has(phrase)) exact.set(phrase, name);
      // A letter or two say something only when they are all that was written.
      if (phrase.length < 3) continue;
      const words = phrase.split(' ');
      const first = words[0] as string;
      const list = byFirstWord.get(first) ?? [];
      byFirstWord.set(first, list);
      list.push({ words, class: name });
    }
  }
  if (answers) {
    for (const answer of ['yes', 'no'] as const) {
      for (const word of foldedOf(answerWords[answer])) if (!exact.has(word)) exact.set(word, answers[answer]);
    }
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { exact, byFirstWord, order: Object.keys(classes) };
}

function foldedOf({ en, ru }: Spellings): string[] {
  return [...en, ...ru].map(foldText).filter((phrase) => phrase !== '');
}

function containedClass({ byFirstWord, order }: Phrases, folded: string): string {
  const words = folded.split(' ');
  let best = -1;
  for (let i = 0; i < words.length; ) {
    const found = byFirstWord
      .get(words[i] as string)
      ?.find((phrase) => phrase.words.every((word, j) => words[i + j] === word));
    if (!found) {
      // A "not" that belongs to no listed phrase turns whatever else is said into something unknown.
      if (isNegation(words[i] as string)) return 'unknown';
      i += 1;
      continue;
    }
    best = Math.max(best, order.indexOf(found.class));
    i += found.words.length;
  }
  return order[best] ?? 'unknown';
}

function isNegation(word: string): boolean {
  return (
    /^(not|no|non|never|un|dis|without|cannot|neither|nor|wo|не|нет|ни|без|никогда|ничего|нельзя)$/.test(word) ||
    /^(is|was|did|do|does|ca|wo|could|would|has|have|had|should)nt$/.test(word)
  );
}
