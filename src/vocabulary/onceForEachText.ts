/** So many texts are kept; those of a long list that come later are answered anew. */
const mostKept = 10_000;

/**
 * The same function, which answers each text once: headings, the words of lists and the cells of a sample are looked at
 * again and again, by every layout and for every tab that they may belong to. Nothing but the text may tell in the answer.
 */
export function onceForEachText<Answer extends string | boolean>(
  answer: (text: string) => Answer,
): (text: string) => Answer {
  let known: Map<string, Answer> | null = null;
  return (text) => {
    known ??= new Map();
    const before = known.get(text);
    if (before !== undefined) return before;
    const own = answer(text);
    if (known.size < mostKept) known.set(text, own);
    return own;
  };
}
