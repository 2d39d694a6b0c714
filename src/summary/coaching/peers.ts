import type { Counted } from '../../count/tallyOf.ts';
import type { Settings } from '../../settings/catalogue.ts';
import { foldText } from '../../values/foldText.ts';
import { type Day, isoOf } from '../../vocabulary/day.ts';
import { last } from '../../vocabulary/last.ts';
import type { Period } from '../../vocabulary/period.ts';
import type { Language } from '../../vocabulary/words.ts';
import { aloneText, leftText, rampingText } from '../../words/peers.ts';
import { leavingDays } from '../figures/leavers.ts';
import type { NotCompared } from './coachingFlag.ts';

/** Who is compared with whom. */
export type Peers = {
  /** Reps of one group do the same work. */
  readonly groupOf: (rep: number) => string;
  /** True while a rep is neither judged nor what others are judged by. */
  readonly isOut: (rep: number, quarter: Period) => boolean;
  /** True for those of whom nothing is said any more; others are still compared with what they did. */
  readonly hasLeft?: (rep: number) => boolean;
};

/**
 * Like with like: reps of one role are compared with each other, and nobody with whom a new rep is ramping up. A quarter
 * counts once it began after that, since half of one would still be judged by its first weeks.
 * @param reps those who did anything
 */
export function peersOf(
  { people, reps: { names }, tally }: Pick<Counted, 'people' | 'reps' | 'tally'>,
  reps: readonly number[],
  {
    quarters,
    settings,
    asOf,
    language,
  }: {
    readonly quarters: readonly Period[];
    readonly settings: Settings;
    readonly asOf: Day;
    readonly language: Language;
  },
): Peers & { readonly notCompared: readonly NotCompared[] } {
  const named = reps.filter((rep) => rep !== 0);
  const roleOf = (rep: number): string => foldText(people.get(rep)?.role ?? '');
  const untilOf = (rep: number): Day => {
    const start = people.get(rep)?.start ?? null;
    return start === null ? Number.NEGATIVE_INFINITY : start + settings['A new rep ramps up for, days'];
  };
  const newest = last(quarters);
  const leftOn = leavingDays(tally, { named, asOf });
  const hasLeft = (rep: number): boolean => leftOn.has(rep) || people.get(rep)?.hasLeft === true;
  const isOut = (rep: number, { from }: Period): boolean => from < untilOf(rep);
  const isRamping = (rep: number): boolean => newest !== undefined && isOut(rep, newest);
  const others = (rep: number): number =>
    named.filter((other) => other !== rep && roleOf(other) === roleOf(rep) && !isRamping(other)).length;
  // Titles that nobody shares are no roles.
  const hasRoles = named.some(
    (rep) => roleOf(rep) !== '' && named.some((other) => other !== rep && roleOf(other) === roleOf(rep)),
  );
  const notCompared = named.flatMap((rep): NotCompared[] => {
    const { role = '' } = people.get(rep) ?? {};
    const one = { rep: names[rep] as string, role };
    if (hasLeft(rep)) {
      const day = leftOn.get(rep);
      const until = day === undefined ? null : isoOf(day);
      return [{ ...one, reason: 'left', until, text: leftText({ ...one, last: until }, language) }];
    }
    if (isRamping(rep)) {
      const until = isoOf(untilOf(rep));
      const text = rampingText({ ...one, until, isOver: untilOf(rep) <= asOf }, language);
      return [{ ...one, reason: 'ramping', until, text }];
    }
    if (!hasRoles || others(rep) > 0) return [];
    return [{ ...one, reason: 'alone', until: null, text: aloneText(one, language) }];
  });
  return { groupOf: hasRoles ? roleOf : () => '', isOut, hasLeft, notCompared };
}
