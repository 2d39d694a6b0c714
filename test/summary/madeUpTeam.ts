import { createTallyBuilder, slotOf, slotsOf } from '../../src/count/tally.ts';
import { defaultSettings } from '../../src/settings/catalogue.ts';
import { coachingOf } from '../../src/summary/coaching/coaching.ts';
import type { CoachingOptions } from '../../src/summary/coaching/kpiHistory.ts';
import { type KpiSource, sourceOf } from '../../src/summary/figures/answers.ts';
import { reportQuarters } from '../../src/summary/figures/periods.ts';
import { type Day, dayOf } from '../../src/vocabulary/day.ts';
import { periodOf } from '../../src/vocabulary/period.ts';
import type { Language } from '../../src/vocabulary/words.ts';

export type Counts = Readonly<Record<string, number>>;

/** What a rep did in a quarter, by measure. Rep 0 is the bucket of rows without one. */
export type Work = { readonly rep: number; readonly quarter: string; readonly counts: Counts };

/** The last day of 2025 Q2: its calls are all there, its leads are too young to judge. */
export const asOf = dayOf(2025, 6, 30);

type About = { readonly today?: Day; readonly language?: Language };

/** A tally of some reps' quarters, everything on the second day of each quarter. */
export function sourceFrom(names: readonly string[], work: readonly Work[], about: About = {}): KpiSource {
  const dayIn = (quarter: string): Day => (periodOf(quarter, defaultSettings)?.from ?? 0) + 1;
  const daily = work.map(({ rep, quarter, counts }) => ({ rep, day: dayIn(quarter), counts }));
  return sourceFromDays(names, daily, about);
}

/** A tally of what some reps did on some days. */
export function sourceFromDays(
  names: readonly string[],
  work: readonly { readonly rep: number; readonly day: Day; readonly counts: Counts }[],
  { today = asOf, language = 'en' }: About = {},
): KpiSource {
  const measures = [...new Set(work.flatMap(({ counts }) => Object.keys(counts)))];
  const days = work.map(({ day }) => day);
  const builder = createTallyBuilder(measures.length, Math.min(...days), Math.max(...days));
  for (const { rep, day, counts } of work) {
    const slot = slotOf(builder, rep, day);
    measures.forEach((measure, i) => {
      const at = slot * measures.length + i;
      builder.values[at] = (builder.values[at] as number) + (counts[measure] ?? 0);
    });
  }
  const tally = {
    reps: ['', ...names],
    measures,
    said: new Set(measures),
    typed: new Set(measures),
    unaddable: new Map(),
    slots: slotsOf(builder),
  };
  return sourceOf(tally, [], { asOf: today, fiscal: defaultSettings, language });
}

export function optionsFor(source: KpiSource, changes: Partial<CoachingOptions> = {}): CoachingOptions {
  return {
    quarters: reportQuarters(source.tally, source.asOf, defaultSettings).quarters,
    reps: source.tally.reps.map((_, rep) => rep),
    nameOf: (rep) => source.tally.reps[rep] as string,
    currency: '$',
    matureAfterDays: 90,
    ...changes,
  };
}

export function coach(source: KpiSource, changes: Partial<CoachingOptions> = {}) {
  return coachingOf(source, optionsFor(source, changes));
}
