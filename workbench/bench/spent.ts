export type Spent = {
  /** CPU of all threads, in milliseconds: the machine may be busy with something else. */
  readonly cpu: number;
  readonly wall: number;
};

export const nothingSpent: Spent = { cpu: 0, wall: 0 };

/** What the first and only run of something costs; garbage from before is not counted. */
export function spend<Result>(work: () => Result): { readonly result: Result; readonly spent: Spent } {
  collectGarbage();
  const spentSoFar = stopwatch();
  const result = work();
  return { result, spent: spentSoFar() };
}

export async function spendWaiting<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly spent: Spent }> {
  collectGarbage();
  const spentSoFar = stopwatch();
  const result = await work();
  return { result, spent: spentSoFar() };
}

/** Children run with --expose-gc. */
export function collectGarbage(): void {
  globalThis.gc?.();
}

/** Started now; told each time what was spent since then. */
export function stopwatch(): () => Spent {
  const wall = performance.now();
  const cpu = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return { cpu: (user + system) / 1000, wall: performance.now() - wall };
  };
}
