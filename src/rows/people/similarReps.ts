import { foldPerson } from '../../values/person.ts';
import { codesOf, rowNumber, rowsByCode, type TypedTab } from '../typedTab.ts';

const mostSuggestions = 5;
/** Columns with more names hold something else than a team, and each name is compared with each. */
const mostNames = 400;

/**
 * Suggests, on the tab that has the rarer spelling first, which two names may be one person. Nobody is merged: that is
 * for the Reps tab to say.
 */
export function noteSimilarReps(tabs: readonly TypedTab[], names: readonly string[]): void {
  if (names.length > mostNames) return;
  const counts = countRows(tabs, names.length);
  const folded = names.map(foldPerson);
  let suggested = 0;
  for (let a = 1; a < names.length && suggested < mostSuggestions; a += 1) {
    for (let b = a + 1; b < names.length && suggested < mostSuggestions; b += 1) {
      if (!counts[a] || !counts[b] || !maybeSame(folded[a] as string, folded[b] as string)) continue;
      const [rare, usual] = (counts[b] as number) <= (counts[a] as number) ? [b, a] : [a, b];
      suggested += noteOn(tabs, rare, names[rare] as string, names[usual] as string) ? 1 : 0;
    }
  }
}

function countRows(tabs: readonly TypedTab[], reps: number): number[] {
  const counts = new Array<number>(reps).fill(0);
  for (const tab of tabs) {
    const codes = codesOf(tab, 'rep');
    rowsByCode(codes ?? new Uint8Array(0), tab.leftOut, reps).forEach((rows, rep) => {
      counts[rep] = (counts[rep] as number) + rows;
    });
  }
  return counts;
}

function noteOn(tabs: readonly TypedTab[], rep: number, name: string, other: string): boolean {
  for (const tab of tabs) {
    const codes = codesOf(tab, 'rep');
    if (!codes) continue;
    let rows = 0;
    let first = -1;
    for (let row = 0; row < codes.length; row += 1) {
      if (codes[row] !== rep || tab.leftOut[row] !== 0) continue;
      rows += 1;
      if (first === -1) first = row;
    }
    if (rows === 0) continue;
    const row = rowNumber(tab, first);
    tab.notes.push({ reason: 'similar reps', leftOut: false, rows, row, field: 'rep', sample: name, second: other });
    return true;
  }
  return false;
}

/**
 * A slip of one letter, the words in another order, or an initial for the first name. A first name alone says nothing,
 * nor does a digit: SDR 1 and SDR 2 are two people.
 */
export function maybeSame(a: string, b: string): boolean {
  if (/\d|@/.test(a) || /\d|@/.test(b)) return false;
  const [first, second] = [a.split(' '), b.split(' ')];
  if (first.length < 2 || second.length < 2) return false;
  if ([...first].sort().join(' ') === [...second].sort().join(' ')) return true;
  return hasInitial(first, second) || hasInitial(second, first) || isOneSlip(first, second);
}

/** "smith j" and "john smith": all words of the shorter are in the other, one of them as its initial. */
function hasInitial(short: readonly string[], long: readonly string[]): boolean {
  const names = short.filter((word) => word.length > 1);
  const initials = short.filter((word) => word.length === 1);
  if (names.length !== 1 || initials.length === 0) return false;
  const rest = long.filter((word) => word !== names[0]);
  return (
    rest.length < long.length && rest.length > 0 && rest.some((word) => word.length > 1 && word[0] === initials[0])
  );
}

/** All words but one are the same, and that one, of four letters or more, differs by a letter. */
function isOneSlip(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const differing = a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i] as string] as const]));
  const pair = differing[0];
  if (differing.length !== 1 || !pair) return false;
  return (
    Math.max(pair[0].length, pair[1].length) >= 4 &&
    Math.min(pair[0].length, pair[1].length) >= 3 &&
    distanceIsOne(...pair)
  );
}

/** One letter more, less or other, or two neighbours swapped. */
function distanceIsOne(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
