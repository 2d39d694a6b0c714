import { foldText } from '../values/foldText.ts';
import { isCross, isLetterX, isTick } from '../values/mark.ts';
import { isPseudoBlank } from '../values/pseudoBlank.ts';
import type { Field } from '../vocabulary/tab.ts';
import { answers as answerWords } from '../vocabulary/tab.ts';
import type { Spellings } from '../vocabulary/words.ts';

/** Folded values that the KPI Settings tab assigns to a class. */
export type ClassOverrides = ReadonlyMap<string, string>;

/**
 * What the values of one column mean: one of the field's classes, `blank`, or `unknown`, which is never a no.
 * A value is looked up whole, with or without a number before it; else the listed phrases that it contains as whole
 * words decide, unless a "not" stands beside them.
 * @param texts values of the column, which show whether its numbers are a system's codes or a yes and no
 */
export function classifierOf(
  field: Field,
  overrides?: ClassOverrides | undefined,
  texts: readonly string[] = [],
): (text: string) => string {
  const phrases = phrasesOf(field);
  const codesFirst = holdsCodes(field, texts);
  const inCompany = companyOf(field, texts);
  const no = dashAnswer(field, texts, phrases.exact);
  const box = boxAnswers(field, texts);
  const marks = markAnswers(field, texts);
  const areCodes = holdsLetterCodes(texts, phrases.exact);
  const areNumbers = field.answers !== undefined && holdsNumbers(texts);
  return (text) => {
    const folded = foldText(text);
    const mark = marks?.(text);
    // A mark folds to nothing: what the settings say of blanks is not said of it.
    const own = mark && folded === '' ? undefined : overrides?.get(folded);
    if (own !== undefined) return own;
    if (mark) return mark;
    const code = codeOf(field, text);
    if (codesFirst && code !== undefined) return code;
    if (areCodes && isAnswerLetter(folded)) return 'unknown';
    if (areNumbers && /^[01]$/.test(folded) && !inCompany?.has(folded)) return 'unknown';
    const bare = unnumbered(folded);
    const exact = inCompany?.get(bare) ?? box?.get(folded) ?? phrases.exact.get(folded) ?? phrases.exact.get(bare);
    if (exact !== undefined) return exact;
    if (code !== undefined) return code;
    if (no !== null && isDash(text)) return no;
    if (isPseudoBlank(text)) return overrides?.get('') ?? 'blank';
    const begun = field.byBeginning ? begunClass(phrases, text) : null;
    if (begun !== null) return begun;
    const [answer, more] = answerOf(text);
    const said = containedClass(phrases, more === undefined ? folded : foldText(more));
    return said === 'unknown' && answer ? (phrases.exact.get(answer) ?? said) : said;
  };
}

/** Among numbers beyond 0 and 1 these are no yes and no: all of them are numbers of a list, or of how many. */
function holdsNumbers(texts: readonly string[]): boolean {
  return texts.some((text) => /^\s*\d{1,3}\s*$/.test(text) && Number(text) > 1);
}

/** Among letters of which not each is a yes or a no, N may be "nurture" and Y "yearly": all of them are codes of the team's. */
function holdsLetterCodes(texts: readonly string[], exact: Phrases['exact']): boolean {
  return texts.some((text) => {
    const folded = foldText(text);
    return /^\p{L}$/u.test(folded) && !exact.has(folded);
  });
}

function isAnswerLetter(folded: string): boolean {
  return (
    /^\p{L}$/u.test(folded) &&
    [...answerWords.yes.en, ...answerWords.yes.ru, ...answerWords.no.en, ...answerWords.no.ru].some(
      (word) => word === folded,
    )
  );
}

/** "6. Paid" and "Paid (100%)" are "Paid". */
function unnumbered(folded: string): string {
  return folded.replace(/^\d{1,2} (?=\D)/, '').replace(/ \d{1,3} ?%$/, '');
}

/**
 * "No - left a voicemail" answers a form's question and says how: what follows counts, and the answer where that says
 * nothing. "no-answer" is one word.
 */
function answerOf(text: string): [answer?: string, more?: string] {
  if (!/^\s*(yes|no|да|нет)[\s–—,.;:(-]/i.test(text)) return [];
  const match = /^\s*(yes|no|да|нет)(?:\s*[–—,.;:(]\s*|\s+-\s*|-\s+)(\p{L}.*)$/iu.exec(text);
  return match ? [foldText(match[1] as string), match[2] as string] : [];
}

/** The class of a single value, where no column is at hand. */
export function classOf(text: string, field: Field, overrides?: ClassOverrides | undefined): string {
  return classifierOf(field, overrides)(text);
}

/** The values that mean a class because of what else the column holds; null where there is none. */
function companyOf({ inCompany = [] }: Field, texts: readonly string[]): ReadonlyMap<string, string> | null {
  if (inCompany.length === 0 || texts.length === 0) return null;
  const present = new Set(texts.map((text) => unnumbered(foldText(text))));
  const holds = (spellings: Spellings): boolean => wordsOf(spellings).some((word) => present.has(word));
  const found = new Map<string, string>();
  for (const { values, beside, unless, class: name } of inCompany)
    if ((!beside || holds(beside)) && !(unless && holds(unless)))
      for (const word of wordsOf(values)) found.set(word, name);
  return found;
}

function wordsOf({ en, ru }: Spellings): string[] {
  return [...en, ...ru].map(foldText).filter((word) => word !== '');
}

/** Boxes as a database exports them, "checked" or nothing; a status that is so called stands beside others. */
function boxAnswers({ answers }: Field, texts: readonly string[]): ReadonlyMap<string, string> | null {
  const said = texts.map(foldText).filter((text) => text !== '');
  const areBoxes = said.includes('checked') && said.every((text) => text === 'checked' || text === 'unchecked');
  return answers && areBoxes
    ? new Map([
        ['checked', answers.yes],
        ['unchecked', answers.no],
      ])
    : null;
}

/**
 * Where a column holds ticks and dashes and nothing else, a dash is a no, as it is where the one word for yes stands for the
 * tick: "Answered" or a dash. Null for any other column.
 */
function dashAnswer({ answers }: Field, texts: readonly string[], exact: Phrases['exact']): string | null {
  if (!answers || !texts.some(isDash)) return null;
  const others = new Set(
    texts.filter((text) => text.trim() !== '' && !isDash(text)).map((text) => (isTick(text) ? '✓' : foldText(text))),
  );
  const [only] = others;
  const isYes = only === '✓' || exact.get(only ?? '') === answers.yes;
  return others.size === 1 && isYes ? answers.no : null;
}

/**
 * What a mark alone answers: a tick a yes, a cross a no. The letter x ticks a box as well, but beside ticks it crosses out,
 * as a minus does. Null for a field that nobody answers with yes or no.
 */
function markAnswers({ answers }: Field, texts: readonly string[]): ((text: string) => string | null) | null {
  if (!answers) return null;
  const isCrossedOut = texts.some(isTick);
  return (text) => {
    if (isTick(text)) return answers.yes;
    return isCross(text) || (isCrossedOut && isLetterX(text)) ? answers.no : null;
  };
}

function isDash(text: string): boolean {
  return /^\s*[-–—−]\s*$/.test(text);
}

/** A column with a 0 beside nothing but 1 says yes and no; any other listed number makes it a column of codes. */
function holdsCodes(field: Field, texts: readonly string[]): boolean {
  if (!field.codes) return false;
  return texts.some((text) => !/^\s*[01]?\s*$/.test(text) && codeOf(field, text) !== undefined);
}

function codeOf({ codes }: Field, text: string): string | undefined {
  // Nothing that an object inherits starts with a digit.
  return codes && /^\s*\d/.test(text) ? codes[text.trim()] : undefined;
}

type Phrases = {
  /** Folded value to class. */
  readonly exact: ReadonlyMap<string, string>;
  /** Folded phrases by their first word. */
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

function compile({ classes = {}, whole = {}, answers }: Field): Phrases {
  const exact = new Map<string, string>();
  const byFirstWord = new Map<string, { words: readonly string[]; class: string }[]>();
  for (const [name, spellings] of Object.entries(classes)) {
    for (const spelling of [...spellings.en, ...spellings.ru]) {
      const phrase = foldText(spelling);
      if (phrase === '') continue;
      if (!exact.has(phrase)) exact.set(phrase, name);
      // A letter or two say something only when they are all that was written, or an abbreviation such as VP.
      if (phrase.length < 3 && !/^\p{Lu}{2}$/u.test(spelling)) continue;
      const words = phrase.split(' ');
      const first = words[0] as string;
      const list = byFirstWord.get(first) ?? [];
      byFirstWord.set(first, list);
      list.push({ words, class: name });
    }
  }
  for (const [name, spellings] of Object.entries(whole))
    for (const word of wordsOf(spellings)) if (!exact.has(word)) exact.set(word, name);
  if (answers) {
    for (const answer of ['yes', 'no'] as const) {
      const { en, ru } = answerWords[answer];
      for (const word of [...en, ...ru].map(foldText)) if (!exact.has(word)) exact.set(word, answers[answer]);
    }
  }
  return { exact, byFirstWord, order: Object.keys(classes) };
}

/** "Email: follow-up", "Call - demo", "Meeting with Ann": the class of what stands before; null where none is told. */
function begunClass({ byFirstWord }: Phrases, text: string): string | null {
  const head = /^([^:|–—]+?)(?:\s*[:|–—]|\s+-\s)/.exec(text)?.[1];
  const words = foldText(head ?? text).split(' ');
  const begun = (byFirstWord.get(words[0] as string) ?? [])
    .filter(({ words: phrase }) => phrase.every((word, i) => words[i] === word))
    .sort((a, b) => b.words.length - a.words.length)[0];
  if (!begun) return null;
  const next = words[begun.words.length];
  return (head !== undefined && next === undefined) || (next !== undefined && isAboutWhom(next)) ? begun.class : null;
}

function isAboutWhom(word: string): boolean {
  return /^(with|to|from|for|re|about|с|со|для|от)$/.test(word);
}

/** The phrases that the value contains, the longest first and none over another. */
function containedClass({ byFirstWord, order }: Phrases, folded: string): string {
  const words = folded.split(' ');
  const contained = words.flatMap((first, from) =>
    (byFirstWord.get(first) ?? [])
      .filter((phrase) => phrase.words.every((word, i) => words[from + i] === word))
      .map((phrase) => ({ from, count: phrase.words.length, rank: order.indexOf(phrase.class) })),
  );
  // Of two as long, the later one: in "not closed won" the "not" is left over.
  contained.sort((a, b) => b.count - a.count || b.from - a.from);
  const isUsed = words.map(() => false);
  let best = -1;
  for (const { from, count, rank } of contained) {
    if (isUsed.slice(from, from + count).includes(true)) continue;
    isUsed.fill(true, from, from + count);
    best = Math.max(best, rank);
  }
  // A "not" that belongs to no listed phrase turns whatever else is said into something unknown.
  if (words.some((word, i) => !isUsed[i] && isNegation(word))) return 'unknown';
  return order[best] ?? 'unknown';
}

function isNegation(word: string): boolean {
  return (
    /^(not|no|non|never|un|dis|without|cannot|neither|nor|wo|не|нет|ни|без|никогда|ничего|нельзя)$/.test(word) ||
    /^(is|was|did|do|does|ca|wo|could|would|has|have|had|should)nt$/.test(word)
  );
}
