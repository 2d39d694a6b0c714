import { clockState, setClockState } from './clock.ts';
import { Exception, isDate } from './exception.ts';
import { session } from './session.ts';
import type { Made, Track } from './track.ts';

const tracks: Track[] = [];

/** @returns the number of an execution that has not begun */
export function newTrack(): number {
  const own = { locks: { document: false, script: false, user: false }, clock: clockState() };
  const track = { made: [], at: 0, until: 0, isPatient: false, isWaiting: false, isDone: false, ...own };
  return tracks.push(track) - 1;
}

/** Nobody goes on with any of those that there are. */
export function endTracks(): void {
  tracks.length = 0;
}

/**
 * Lets it make so many further calls.
 * @param run the execution from its start
 * @returns `2` where it has stopped, `3` where it waits for a lock, otherwise what the execution answers
 */
export function goOn(number: number, calls: number, isPatient: boolean, run: () => string): string {
  const track = tracks[number]!;
  const { locks, foreignLocks } = session;
  const clock = clockState();
  const others = tracks.filter((one) => one !== track && !one.isDone);
  const held = (['document', 'script', 'user'] as const).filter((name) => others.some((one) => one.locks[name]));
  Object.assign(track, { at: 0, until: track.made.length + calls, isPatient, isWaiting: false });
  Object.assign(session, { track, isStopped: false, locks: track.locks, foreignLocks: new Set(held) });
  setClockState(track.clock);
  try {
    const answer = run();
    if (session.isStopped) return track.isWaiting ? '3' : '2';
    track.isDone = true;
    return answer;
  } finally {
    Object.assign(session, { track: null, isStopped: false, locks, foreignLocks });
    setClockState(clock);
  }
}

/** A call of an execution that may be stopped before it. */
export function inTurn(track: Track, call: string, live: () => unknown): unknown {
  if (session.isStopped) throw stopped();
  const made = track.made[track.at];
  if (!made && track.at >= track.until) throw stop();
  track.at += 1;
  if (made) return again(made, call);
  try {
    const value = live();
    track.made.push({ call, clock: clockState(), value: copied(value) });
    return value;
  } catch (error) {
    if (!session.isStopped) track.made.push({ call, clock: clockState(), error });
    throw error;
  }
}

function again(made: Made, call: string): unknown {
  if (made.call !== call) throw new Error(`A script that began anew calls ${call} where it called ${made.call}`);
  setClockState(made.clock);
  if ('error' in made) throw made.error;
  return copied(made.value);
}

/** From here on nothing that the script calls has any effect, until it goes on. */
export function stop(): Exception {
  session.isStopped = true;
  return stopped();
}

function stopped(): Exception {
  return new Exception('Stopped until the others have had their turn');
}

/** What the script was given it may have changed since: lists and days are its own, objects of services are not. */
function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (isDate(value)) return new Date(value.getTime());
  const isPlain = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? { ...value } : value;
}
