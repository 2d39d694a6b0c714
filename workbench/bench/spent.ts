export type Spent = {
  /** CPU of all threads, in milliseconds: the machine may be busy with something else. */
  readonly cpu: number;
  readonly wall: number;
};

/** What the first and only run of something costs; garbage from before is not counted. */
export function spend<Result>(work: () => Result): { readonly result: Result; readonly spent: Spent } {
  collectGarbage();
  const wall = performance.now();
  const cpu = process.cpuUsage();
  const result = work();
  return { result, spent: spentSince(cpu, wall) };
}

export async function spendWaiting<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly spent: Spent }> {
  collectGarbage();
  const wall = performance.now();
  const cpu = process.cpuUsage();
  const result = await work();
  return { result, spent: spentSince(cpu, wall) };
}

/** Children run with --expose-gc. */
export function collectGarbage(): void {
  globalThis.gc?.();
}

function spentSince(cpuBefore: NodeJS.CpuUsage, wallBefore: number): Spent {
  const { user, system } = process.cpuUsage(cpuBefore);
  return { cpu: (user + system) / 1000, wall: performance.now() - wallBefore };
}
