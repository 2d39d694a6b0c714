/** The host numbers its sheets; the grid names those that people insert by itself. */
export function createSheetIds(numbers: readonly number[]) {
  const ids = new Map(numbers.map((number) => [String(number), number]));
  let last = Math.max(0, ...numbers);
  return {
    /** A sheet that the grid has made gets the next number. */
    numberOf(id: string): number {
      const known = ids.get(id);
      if (known !== undefined) return known;
      last += 1;
      ids.set(id, last);
      return last;
    },
    idOf(number: number): string {
      const known = [...ids].find(([, one]) => one === number)?.[0];
      if (known !== undefined) return known;
      last = Math.max(last, number);
      ids.set(String(number), number);
      return String(number);
    },
  };
}

export type SheetIds = ReturnType<typeof createSheetIds>;
