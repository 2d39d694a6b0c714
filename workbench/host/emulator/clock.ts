const RealDate = Date;
let fixed: number | null = null;
let slept = 0;

function now(): number {
  return (fixed ?? RealDate.now()) + slept;
}

/** Stops the clock at an instant for everything in this realm, or lets it run when null. */
export function setClock(instant: number | null): void {
  fixed = instant;
  slept = 0;
}

export function advanceClock(milliseconds: number): void {
  slept += milliseconds;
}

/** The `Date` that scripts get: the realm's own, but for what it takes as now. */
export const ClockedDate: DateConstructor = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
  apply: () => new RealDate(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});
