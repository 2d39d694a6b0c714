import { foldHeading } from '../../values/foldText.ts';
import { editsBetween, mostEdits } from '../../values/nearSpelling.ts';
import { eachHeading, type HeadingIndex, isHeadingWord, joined, type Listed } from './headingIndex.ts';

/**
 * Headings that a misspelt one may mean. The same number of words, each nearly the same; a word that some heading
 * spells that way is no misspelling: "Contract" and "Contact" differ by a letter and by everything else.
 */
export function misspelled(folded: string, index: HeadingIndex): Listed[] {
  const whole = joined(folded);
  const words = folded.split(' ');
  if (whole.length > 40 || words.every(isHeadingWord)) return [];
  if (whole.length < 6) return words.length === 1 ? lackingALetter(whole, index) : [];
  const near = new Set<string>();
  for (const listed of index.listed.keys()) {
    const mayBe = listed.charCodeAt(0) === whole.charCodeAt(0) && Math.abs(listed.length - whole.length) <= mostEdits;
    if (mayBe && editsBetween(whole, listed) <= mostEdits) near.add(listed);
  }
  if (near.size === 0) return [];
  const found: Listed[] = [];
  eachHeading(index.fields, (heading, listed) => {
    const meant = foldHeading(heading);
    if (near.has(joined(meant)) && isMisspelling(words, meant.split(' '))) found.push(listed);
  });
  return found;
}

/** Shorter ones are unlike too many words. */
const shortest = 3;

/**
 * Headings of which a short one lacks a letter, such as "Dat" and "Reslt", where the cells can tell that it is meant: days
 * by themselves, and words by those that are known.
 */
function lackingALetter(whole: string, { fields, listed }: HeadingIndex): Listed[] {
  if (whole.length < shortest) return [];
  const fewest = { time: 4, class: 6 } as const;
  return [...listed].flatMap(([meant, ones]) =>
    meant.length === whole.length + 1 && meant[0] === whole[0] && editsBetween(whole, meant) === 1
      ? ones.filter(({ field }) => {
          const kind = fields[field]?.kind;
          return (kind === 'time' || kind === 'class') && meant.length >= fewest[kind];
        })
      : [],
  );
}

function isMisspelling(words: readonly string[], meant: readonly string[]): boolean {
  if (words.length !== meant.length) return false;
  let edits = 0;
  for (let i = 0; i < words.length; i += 1) {
    const [word, other] = [words[i] as string, meant[i] as string];
    if (word === other) continue;
    const length = Math.min(word.length, other.length);
    const allowed = length < 6 ? 0 : length < 9 ? 1 : mostEdits;
    const apart = editsBetween(word, other);
    if (apart > allowed || isHeadingWord(word)) return false;
    edits += apart;
  }
  return edits > 0 && edits <= mostEdits;
}
