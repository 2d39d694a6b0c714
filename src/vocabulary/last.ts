/** The last one; ES2019, which Apps Script promises, has no `at(-1)`. */
export function last<Item>(list: readonly Item[]): Item | undefined {
  return list[list.length - 1];
}
