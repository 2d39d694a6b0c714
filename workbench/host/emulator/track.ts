import type { clockState } from './clock.ts';

/** A call that was made, what it answered, and where the clock stood then. */
export type Made = { readonly call: string; readonly clock: ReturnType<typeof clockState> } & (
  | { readonly value: unknown }
  | { readonly error: unknown }
);

/**
 * An execution that stops before a call of a service and goes on later, while others have their turns. Nothing in a
 * realm can be stopped in the middle, so it begins anew each time, and the calls that it has made already answer what
 * they answered: they have no further effect, and a script that is asked the same again says the same.
 */
export type Track = {
  readonly made: Made[];
  /** The next call, and the first that has to wait. */
  at: number;
  until: number;
  /** Stops at a lock that another holds, as a script that waits for it; otherwise waiting is in vain. */
  isPatient: boolean;
  isWaiting: boolean;
  isDone: boolean;
  readonly locks: Record<'document' | 'script' | 'user', boolean>;
  readonly clock: ReturnType<typeof clockState>;
};
