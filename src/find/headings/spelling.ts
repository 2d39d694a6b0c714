import { foldHeading } from '../../values/foldText.ts';
import { editsBetween, mostEdits } from '../../values/nearSpelling.ts';
import { eachHeading, type HeadingIndex, isHeadingWord, joined, type Listed } from './headingIndex.ts';

/**
 * Headings that a misspelt one may mean. The same number of words, each nearly the same; a word that some heading
 * spells that way is no misspelling: "Contract" and "Contact" differ by a letter and by everything else.
 */
export function misspelled(folded: string, index: HeadingIndex): Listed[] {
  const whole = joined(folded);
  if (whole.length < 6 || whole.length > 40) return [];
  const words = folded.split(' ');
  if (words.every(isHeadingWord)) return [];
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
