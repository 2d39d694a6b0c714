import type { Fault } from './sweep.ts';

/** Draws this share of the faults, the same ones for the same seed. */
export function drawn(share: number, seed: string): (fault: Fault) => boolean {
  return ({ at, when, repeat }) => share >= 1 || uniform(`${seed} ${repeat} ${when} ${at}`) < share;
}

/** Between 0 and 1, by the text alone. */
export function uniform(text: string): number {
  let hash = 2_166_136_261;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507);
  return ((hash ^ (hash >>> 13)) >>> 0) / 4_294_967_296;
}
