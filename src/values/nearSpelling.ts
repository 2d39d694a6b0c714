/** Two letters swapped, or a slip in each of two words; a third makes another word. Short words take fewer. */
export const mostEdits = 2;

/** Of these the ones that the text is nearly spelled like, none further off than another; short words have no near ones. */
export function nearSpellings(text: string, known: readonly string[]): string[] {
  const allowed = text.length < 5 ? 0 : text.length < 9 ? 1 : mostEdits;
  let least = allowed;
  let near: string[] = [];
  for (const one of known) {
    if (Math.abs(one.length - text.length) > least) continue;
    const edits = editsBetween(text, one);
    if (edits === 0 || edits > least) continue;
    if (edits < least) near = [];
    least = edits;
    near.push(one);
  }
  return near;
}

/** Letters inserted, left out, replaced, or swapped with their neighbour. */
export function editsBetween(a: string, b: string): number {
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
