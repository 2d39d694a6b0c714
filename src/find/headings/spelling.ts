import { foldHeading } from '../../values/foldText.ts';
import { eachHeading, type HeadingIndex, isHeadingWord, joined, type Listed } from './headingIndex.ts';

/** Two letters swapped, or a slip in each of two words; a third makes another word. Short words take fewer. */
const mostEdits = 2;

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

/** Letters inserted, left out, replaced, or swapped with their neighbour. */
function editsBetween(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let edits = Math.min((previous[j] as number) + 1, (row[j - 1] as number) + 1, (previous[j - 1] as number) + same);
      const isSwapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (isSwapped) edits = Math.min(edits, (before[j - 2] as number) + 1);
      row.push(edits);
      if (edits < least) least = edits;
    }
    if (least > mostEdits) return least;
    before = previous;
    previous = row;
  }
  return previous[b.length] as number;
}
