import { countMissing } from '../../count/countMissingData.ts';
import type { Tally } from '../../count/tally.ts';
import type { Counted } from '../../count/tallyOf.ts';
import { type MissingItem, missingDataMeasures, missingItems } from '../../measures/missingData.ts';
import type { Settings } from '../../settings/catalogue.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import type { Language } from '../../vocabulary/words.ts';
import { commonestMissing, missingDataWords, worstMissing } from '../../words/missingData.ts';
import type { KpiSource } from '../figures/answers.ts';
import { type Slices, sliceTally } from '../figures/slice.ts';
import { tallyOfReps } from '../figures/tallyOfReps.ts';
import { funnelTails, outside998 } from '../luck/funnelVerdict.ts';
import { emptySample, minus, rateOf, type Sample, sumOfSamples } from '../luck/sample.ts';
import { type Dispersion, widenedTail } from '../luck/widened.ts';
import { missingDispersions } from './missingDispersions.ts';
import type { MissingData } from './trust.ts';

/** How many rows lack something, among how many; null where no tab could say. */
type SampleOf = (item: MissingItem, rep: number | null) => Sample | null;

/** Fewer rows than these are filled in sooner than talked about. */
const fewest = 3;

/** What each rep has left blank. Null where no tab has any of the columns. */
export function missingDataOf(
  { tabs, reps: team }: Pick<Counted, 'tabs' | 'reps'>,
  source: KpiSource,
  {
    reps,
    nameOf,
    settings,
    shown,
  }: {
    readonly reps: readonly number[];
    readonly nameOf: (rep: number | null) => string | null;
    readonly settings: Settings;
    /** Whom the report is about; null is everybody. */
    readonly shown: ReadonlySet<number> | null;
  },
): MissingData | null {
  const { present, slots } = countMissing(tabs, settings);
  const own = { reps: team.names, slots };
  const sampleOf = samplesOf(source, shown ? tallyOfReps(own, shown) : own, present);
  const measured = missingItems.filter((item) => (sampleOf(item, null)?.size ?? 0) > 0);
  if (measured.length === 0) return null;
  const { language } = source;
  const named = reps.filter((rep) => rep !== 0);
  const rows = [...reps, null].map((rep) => {
    const samples = measured.map((item) => sampleOf(item, rep) as Sample);
    return {
      rep: nameOf(rep),
      counts: samples.map(({ count: missing, size: among }) => ({ missing, among })),
      score: scoreOf(samples),
    };
  });
  return {
    items: measured.map(({ name, label, field }) => ({ name, label: label[language], field: field[language] })),
    rows: rows.filter(({ rep, counts }) => rep === null || counts.some(({ among }) => among > 0)),
    text: textOf(measured, sampleOf, {
      reps: named,
      dispersionFor: missingDispersions(source, named),
      nameOf,
      language,
    }),
  };
}

/** Sums divided once, as everywhere: ten calls weigh ten times what one deal does. */
function scoreOf(samples: readonly Sample[]): number | null {
  const { count, size } = sumOfSamples(samples);
  return size === 0 ? null : 1 - count / size;
}

function samplesOf(
  { tally, places }: KpiSource,
  own: Pick<Tally, 'reps' | 'slots'>,
  present: ReadonlySet<string>,
): SampleOf {
  const all = sliceTally(tally, []);
  const ofItems = sliceTally(own, []);
  const sumOf = (measure: Measure, rep: number | null): number | null => {
    const index = missingDataMeasures.indexOf(measure);
    if (index >= 0) return present.has(measure.name) ? at(ofItems, rep, index) : null;
    const place = places.get(measure.name);
    return place === undefined ? null : at(all, rep, place);
  };
  return (item, rep) => {
    const count = sumOf(item.missing, rep);
    const among = item.among.map((measure) => sumOf(measure, rep)).filter((sum) => sum !== null);
    if (count === null || among.length === 0) return null;
    return { count, size: among.reduce((sum, one) => sum + one, 0) };
  };
}

function at(slices: Slices, rep: number | null, place: number): number {
  return slices.sums(rep, null)[place] as number;
}

type Team = {
  readonly reps: readonly number[];
  readonly dispersionFor: (item: MissingItem) => Dispersion;
  readonly nameOf: (rep: number | null) => string | null;
  readonly language: Language;
};

/** Names the rep who leaves most more blank than the others would, if that is more than luck; else what is missing most. */
function textOf(
  shown: readonly MissingItem[],
  sampleOf: SampleOf,
  { reps, dispersionFor, nameOf, language }: Team,
): string {
  const worst = shown
    .flatMap((item) => {
      const dispersion = dispersionFor(item);
      return reps.map((rep) => ({ item, rep, ...comparedWithOthers(item, rep, sampleOf, dispersion) }));
    })
    .filter(({ isProven }) => isProven)
    .reduce<{ item: MissingItem; rep: number; own: Sample; rest: Sample; excess: number } | null>(
      (most, one) => (most && most.excess >= one.excess ? most : one),
      null,
    );
  if (worst) {
    const { count: missing, size: among } = worst.own;
    const facts = { label: worst.item.label[language], missing, among, rest: rateOf(worst.rest) };
    return worstMissing({ ...facts, rep: nameOf(worst.rep) ?? '' }, language);
  }
  const commonest = shown
    .map((item) => ({ label: item.label[language], ...(sampleOf(item, null) ?? emptySample) }))
    .reduce((most, one) => (one.count > most.count ? one : most));
  if (commonest.count === 0) return missingDataWords[language].complete;
  return commonestMissing({ label: commonest.label, missing: commonest.count, among: commonest.size }, language);
}

function comparedWithOthers(item: MissingItem, rep: number, sampleOf: SampleOf, dispersion: Dispersion) {
  const own = sampleOf(item, rep) ?? emptySample;
  const rest = minus(sampleOf(item, null) ?? emptySample, own);
  const tail = rest.size === 0 ? 1 : widenedTail(funnelTails(own, rest, 'share').atLeast, dispersion);
  const isProven = own.count >= fewest && tail <= outside998;
  return { own, rest, excess: own.count - own.size * rateOf(rest), isProven };
}
