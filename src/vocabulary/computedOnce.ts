/**
 * The same function, which computes what it answers for two things once and remembers it as long as they exist. They must
 * not change, and nothing else may tell in the answer.
 */
export function computedOnce<A extends object, B extends object, Answer>(
  compute: (a: A, b: B) => Answer,
): (a: A, b: B) => Answer {
  let known: WeakMap<A, WeakMap<B, Answer>> | null = null;
  return (a, b) => {
    known ??= new WeakMap();
    const ofA = known.get(a) ?? new WeakMap<B, Answer>();
    known.set(a, ofA);
    const before = ofA.get(b);
    if (before !== undefined || ofA.has(b)) return before as Answer;
    const answer = compute(a, b);
    ofA.set(b, answer);
    return answer;
  };
}
