export type Unit = 'times' | 'seconds' | 'milliseconds' | 'kilobytes' | 'megabytes' | 'count';

/** One row of the table: what was measured against what it should be. */
export type Line = {
  readonly what: string;
  readonly value: number;
  readonly unit: Unit;
  /** At most; what the project aims for. */
  readonly goal?: number;
  /** At most; what must hold. */
  readonly required?: number;
  /** What the median was taken of. */
  readonly samples?: readonly number[];
};

export function isMet({ value, goal, required }: Line): boolean {
  return value <= Math.min(goal ?? Number.POSITIVE_INFINITY, required ?? Number.POSITIVE_INFINITY);
}

export function isBroken({ value, required }: Line): boolean {
  return required !== undefined && !(value <= required);
}

export function medianLine(samples: readonly number[], line: Omit<Line, 'value' | 'samples'>): Line {
  return { ...line, value: medianOf(samples), samples };
}

export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
