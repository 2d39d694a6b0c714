import { allWords, type HeadingIndex, type Listed, spellingKey } from './headingIndex.ts';

/**
 * Headings that a misspelt one may mean. The same number of words, each nearly the same; a word that some heading
 * spells that way is no misspelling: "Lost date" and "Last date" differ by a letter and by everything else.
 */
export function misspelled(folded: string, index: HeadingIndex): Listed[] {
  if (folded.length < 6 || folded.length > 40) return [];
  const words = folded.split(' ');
  const found: Listed[] = [];
  for (const candidate of index.spelled.get(spellingKey(words)) ?? []) {
    let edits = 0;
    for (let i = 0; i < words.length && edits <= 2; i += 1) {
      edits += wordEdits(words[i] as string, candidate.words[i] as string);
    }
    if (edits > 0 && edits <= 2) found.push(candidate.listed);
  }
  return found;
}

const far = 3;

function wordEdits(word: string, listed: string): number {
  if (word === listed) return 0;
  const length = Math.min(word.length, listed.length);
  const allowed = length < 6 ? 0 : length < 9 ? 1 : 2;
  if (allowed === 0 || Math.abs(word.length - listed.length) > allowed || allWords().has(word)) return far;
  const edits = distance(word, listed);
  return edits <= allowed ? edits : far;
}

/** Letters inserted, left out, replaced, or swapped with their neighbour. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let least = Math.min((previous[j] as number) + 1, (row[j - 1] as number) + 1, (previous[j - 1] as number) + same);
      const swapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) least = Math.min(least, (before[j - 2] as number) + 1);
      row.push(least);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] as number;
}
