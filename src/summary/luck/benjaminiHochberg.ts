/**
 * Which findings may be named when of those named at most the share `rate` is to be luck (Benjamini and Hochberg 1995).
 * @param tails one per test, all of them: also of those that found nothing
 * @returns the largest tail that may be named; 0 where none may
 */
export function benjaminiHochberg(tails: readonly number[], rate: number): number {
  const sorted = [...tails].sort((a, b) => a - b);
  for (let i = sorted.length - 1; i >= 0; i -= 1) {
    const tail = sorted[i] as number;
    if (tail <= (rate * (i + 1)) / sorted.length) return tail;
  }
  return 0;
}
