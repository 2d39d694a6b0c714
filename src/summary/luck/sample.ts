/** So many of so many: whole numbers, `count` above, `size` below. */
export type Sample = { readonly count: number; readonly size: number };

/** A share never has more above than below; a rate (appointments per conversation) may. */
export type SampleKind = 'share' | 'rate';

export const emptySample: Sample = { count: 0, size: 0 };

export function plus(one: Sample, other: Sample): Sample {
  return { count: one.count + other.count, size: one.size + other.size };
}

export function sumOfSamples(samples: readonly Sample[]): Sample {
  let [count, size] = [0, 0];
  for (const sample of samples) {
    count += sample.count;
    size += sample.size;
  }
  return { count, size };
}

export function minus(whole: Sample, part: Sample): Sample {
  return { count: whole.count - part.count, size: whole.size - part.size };
}

export function rateOf({ count, size }: Sample): number {
  return size === 0 ? 0 : count / size;
}
