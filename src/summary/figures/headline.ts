import { kpis } from '../../kpis/all.ts';
import { type Day, isoOf } from '../../vocabulary/day.ts';
import type { Kpi } from '../../vocabulary/kpi.ts';
import { last } from '../../vocabulary/last.ts';
import { likeBefore, type Period } from '../../vocabulary/period.ts';
import { changeVerdictText } from '../../words/changeVerdict.ts';
import { heldTo, notWholeBefore, stillYoung, withinDays } from '../../words/notes.ts';
import { type Answers, answersOf, type KpiSource } from './answers.ts';
import { boundsText } from './bounded.ts';
import { type ChangeVerdicts, changeVerdicts } from './changeVerdict.ts';
import { begunWithin } from './dataBegins.ts';
import { heldThrough, isHeldInPart } from './dataEnds.ts';
import { comesWithAge, type EqualAge } from './equalAge.ts';
import { comparable, growthOf } from './growth.ts';
import type { ChangeVerdict, HeadlineKpi, Receipt } from './kpiValue.ts';
import { usedTargets } from './ownTargets.ts';

/** Quarters shown as a trend: two years. */
const trendQuarters = 8;

/**
 * A period of the team against the one before, KPI by KPI.
 * @param quarters of the trend, oldest first
 * @param newest the period; null where nothing has a day, and all time is shown
 * @param equalAge what became of leads within the same days; without it leads of two periods are not compared
 */
export function headlineOf(
  source: KpiSource,
  quarters: readonly Period[],
  matureAfterDays: number,
  newest: Period | null = last(quarters) ?? null,
  equalAge: EqualAge | null = null,
): HeadlineKpi[] {
  const { asOf, fiscal, language, days } = source;
  const wholeBefore = newest && likeBefore(newest, fiscal);
  const mature = newest && maturePart(newest, asOf - matureAfterDays);
  const isRecorded = days !== null && newest !== null && days.first < newest.from;
  const compared = new Map<Day, Compared>();
  const comparedFor = (kpi: Kpi): Compared | null => {
    if (!newest || !wholeBefore || !isRecorded) return null;
    const through = heldThrough(kpi, newest, source);
    const known = compared.get(through) ?? comparedOf(newest, wholeBefore, through, source);
    if (known) compared.set(through, known);
    return known;
  };
  const spans = kpis.flatMap((kpi) => comparedFor(kpi)?.spans ?? []);
  const answers = answersOf(source, [...quarters, ...[newest, mature].filter((span) => span !== null), ...spans]);
  return kpis.map((kpi) => {
    const now = answers(kpi, null, newest);
    const through = newest ? throughIn(kpi, newest, source) : undefined;
    const against = comparedFor(kpi);
    const begun = against && begunWithin(kpi, against.before, source.tabs);
    const previous = against && begun === null ? previousOf(kpi, answers, against, source) : null;
    const isYoung = kpi.isCohort === true && now.isOtherwise !== true && mature !== null && (now.denominator ?? 0) > 0;
    const old = isYoung ? (answers(kpi, null, mature).denominator ?? 0) / (now.denominator as number) : 1;
    const aged = comesWithAge.some(({ name }) => name === kpi.name) && now.isOtherwise !== true;
    const atAge = aged && !isYoung && newest && against ? atEqualAge(kpi, newest, against.before, equalAge) : null;
    const change =
      isYoung || isUnsure(now) || isUnsure(previous)
        ? null
        : aged
          ? (atAge?.change ?? null)
          : changeOf(kpi, now.value, previous?.value ?? null);
    const verdict = isYoung
      ? 'too young'
      : change === null || !against
        ? null
        : (atAge?.verdict ?? against.verdictOf(kpi));
    return {
      name: kpi.name,
      label: kpi.label[language],
      description: kpi.description[language],
      unit: kpi.unit,
      group: kpi.group,
      isVolume: kpi.isVolume === true,
      direction: kpi.direction,
      period: newest?.label ?? null,
      toDate: newest !== null && isHeldInPart(newest, source),
      ...(through !== undefined && { through }),
      value: now.value,
      numerator: now.numerator,
      denominator: now.denominator,
      ...(now.missingTab !== undefined && { missingTab: now.missingTab }),
      ...(now.low !== undefined && now.high !== undefined && { low: now.low, high: now.high }),
      previous: previous?.value ?? null,
      change,
      verdict,
      verdictText:
        verdict === null
          ? boundsText(kpi.kind === 'measured' ? kpi : kpi.of, now, language)
          : changeVerdictText(verdict, language),
      allTime: answers(kpi, null, null).value,
      trend: quarters.slice(-trendQuarters).map((quarter) => answers(kpi, null, quarter).value),
      note: isYoung
        ? stillYoung(old, matureAfterDays, language)
        : [
            ...new Set([
              atAge?.note ?? now.note,
              begun === null ? null : notWholeBefore(isoOf(begun), language),
              through === undefined ? null : heldTo(through, language),
            ]),
          ]
            .filter(Boolean)
            .join(' '),
    };
  });
}

/** Two periods of leads that have had the same days; null where nobody knows what they have come to within them. */
function atEqualAge(
  kpi: Kpi,
  newest: Period,
  before: Period,
  equalAge: EqualAge | null,
): { readonly change: number; readonly verdict: ChangeVerdict | null; readonly note: string } | null {
  if (!equalAge?.has(kpi)) return null;
  const { source, days } = equalAge;
  const answers = answersOf(source, [newest, before]);
  const [now, earlier] = [answers(kpi, null, newest).value, answers(kpi, null, before).value];
  if (now === null || earlier === null) return null;
  const verdict = changeVerdicts(source, newest, before, source.asOf, true)(kpi);
  return { change: now - earlier, verdict, note: withinDays({ days, now, before: earlier }, source.language) };
}

/** What a period is compared with, up to the last day that the data hold. */
type Compared = {
  readonly before: Period;
  readonly beforeThat: Period;
  readonly whole: Period;
  readonly spans: readonly Period[];
  readonly verdictOf: ChangeVerdicts;
};

function comparedOf(period: Period, whole: Period, through: Day, source: KpiSource): Compared | null {
  const before = comparable(period, whole, through);
  const beforeThat = comparable(period, likeBefore(whole, source.fiscal), through);
  if (!before || !beforeThat) return null;
  const verdictOf = changeVerdicts(source, period, before, through);
  return { before, beforeThat, whole, spans: [before, beforeThat], verdictOf };
}

/** Of a period known to its end, up to which day the rows of this KPI go. */
function throughIn(kpi: Kpi, period: Period, source: KpiSource): string | undefined {
  const through = heldThrough(kpi, period, source);
  const isWithin = !isHeldInPart(period, source) && through >= period.from && through < period.to - 1;
  return isWithin ? isoOf(through) : undefined;
}

/** The days of the quarter whose people have had time to convert; null when all of them have. */
function maturePart({ label, from, to }: Period, lastMature: Day): Period | null {
  return to - 1 <= lastMature ? null : { label, from, to: Math.max(from, lastMature + 1) };
}

/**
 * Of the same days as the period: growth against the same days of the one before that, and what had been reached of the
 * target of all of it.
 */
function previousOf(
  kpi: Kpi,
  answers: Answers,
  { before, beforeThat, whole }: Compared,
  { targets, asOf, tabs }: KpiSource,
): Receipt | null {
  // What was open and due then, nobody has written down.
  if (kpi.kind === 'coverage') return null;
  if (kpi.kind === 'measured' || kpi.kind === 'velocity' || before.to === whole.to) return answers(kpi, null, before);
  const numerator = answers(kpi.of, null, before).value;
  if (kpi.kind === 'attainment') {
    const used = usedTargets(kpi, null, whole, { targets, asOf });
    const target = used.reduce((sum, one) => sum + one.target, 0);
    return { value: numerator === null || target === 0 ? null : numerator / target, numerator, denominator: target };
  }
  const denominator = begunWithin(kpi, beforeThat, tabs) === null ? answers(kpi.of, null, beforeThat).value : null;
  const growth = growthOf(numerator, denominator);
  return { value: growth === 'new' ? null : growth, numerator, denominator };
}

/** Values that are not understood could move it: it is compared with nothing. */
function isUnsure(receipt: Receipt | null): boolean {
  return receipt?.low !== undefined;
}

/** Shares differ in points, everything else in relation to the quarter before. */
function changeOf({ unit }: Kpi, now: number | null, before: number | null): number | null {
  if (now === null || before === null) return null;
  if (unit === 'percent') return now - before;
  const growth = growthOf(now, before);
  return typeof growth === 'number' ? growth : null;
}
