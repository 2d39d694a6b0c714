/** Numbers from 0 to 1, the same ones for the same seed. */
export type Random = () => number;

/** Source: T. Ettinger, "mulberry32" (public domain). */
export function randomOf(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number, both ends possible. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** Choices with how often each is taken, in any unit. */
export type Weights<Choice> = readonly (readonly [Choice, number])[];

export function weighted<Choice>(random: Random, weights: Weights<Choice>): Choice {
  let all = 0;
  for (const [, weight] of weights) all += weight;
  let left = random() * all;
  for (const [choice, weight] of weights) {
    left -= weight;
    if (left < 0) return choice;
  }
  return (weights[weights.length - 1] as Weights<Choice>[number])[0];
}

/** About 0 on average, rarely beyond −2 or 2. */
export function bell(random: Random): number {
  return (random() + random() + random() + random() - 2) * 1.7;
}

/** Yes in the given share of the cases; with a person, in that share of the person's and of the whole team's cases. */
export type Happens = (topic: string, share: number, person?: object) => boolean;

/**
 * What is owed of each topic grows by its share and shrinks by one with each yes, and the more is owed the likelier is a
 * yes. So each share holds to within a few cases, where independent draws would blur the story.
 */
export function happening(random: Random): Happens {
  const team = {};
  const topics = new Map<string, Map<object, number>>();
  return (topic, share, person = team) => {
    const owed = topics.get(topic) ?? new Map<object, number>();
    if (owed.size === 0) topics.set(topic, owed);
    const own = (owed.get(person) ?? 0) + share;
    const all = person === team ? own : (owed.get(team) ?? 0) + share;
    const yes = own + all > 2 * random();
    owed.set(person, yes ? own - 1 : own);
    owed.set(team, yes ? all - 1 : all);
    return yes;
  };
}
