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

/** Where the clock stands, with what scripts have slept. */
export function clockState() {
  return { fixed, slept };
}

export function setClockState(state: ReturnType<typeof clockState>): void {
  ({ fixed, slept } = state);
}

export function advanceClock(milliseconds: number): void {
  slept += milliseconds;
}

/** A function, not a proxy: scripts make a date for every row. */
function clockedDate(this: unknown, ...args: unknown[]): Date | string {
  const called: unknown = new.target;
  if (typeof called !== 'function') return new RealDate(now()).toString();
  if (called !== ClockedDate) return Reflect.construct(RealDate, args.length === 0 ? [now()] : args, called) as Date;
  return args.length === 0 ? new RealDate(now()) : new RealDate(...(args as [number]));
}

/** The `Date` that scripts get: the realm's own, but for what it takes as now. */
export const ClockedDate = clockedDate as unknown as DateConstructor;
Object.defineProperties(ClockedDate, {
  name: { value: 'Date' },
  length: { value: 7 },
  prototype: { value: RealDate.prototype },
  now: { value: now },
  UTC: { value: RealDate.UTC },
  parse: { value: RealDate.parse },
});
