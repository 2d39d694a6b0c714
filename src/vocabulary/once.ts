/**
 * A value that is made when it is first asked for. Google loads the whole script for each cell with a formula, so what
 * most executions need nothing of is not computed while it loads.
 */
export function once<Value extends object>(make: () => Value): () => Value {
  let known: Value | null = null;
  return () => {
    known ??= make();
    return known;
  };
}
