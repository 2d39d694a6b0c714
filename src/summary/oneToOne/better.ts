import { type Day, isoOf } from '../../vocabulary/day.ts';
import type { MeasuredKpi } from '../../vocabulary/kpi.ts';
import { type Period, spanOf } from '../../vocabulary/period.ts';
import { answersOf, type KpiSource } from '../figures/answers.ts';
import { leastDays } from '../figures/changeVerdict.ts';
import { begunWithin } from '../figures/dataBegins.ts';
import { throughOf } from '../figures/dataEnds.ts';
import { kpiWeeks, recordedDays } from '../figures/kpiWeeks.ts';
import { sliceWeeks } from '../figures/weekSlices.ts';
import { benjaminiHochberg } from '../luck/benjaminiHochberg.ts';
import { changeTests } from '../luck/change.ts';
import type { Week } from '../luck/weekSpread.ts';
import type { Better } from './oneToOne.ts';
import { shownKpis } from './weekLines.ts';

/** Of what is called better, at most so much is to be luck: a dozen figures are looked at for each rep. */
const luck = 0.1;
/** Of a share what stands below it, of a sum what was added up, on each side. */
const fewestCases = 10;

/**
 * What a rep does better than before, by the test that tells it of the team, shared out among all that is looked at.
 * @param span the eight weeks
 * @param agreed the days on which something was agreed, of which the newest that is two weeks old begins the comparison
 */
export function betterOf(
  source: KpiSource,
  rep: number,
  { span, agreed }: { readonly span: Period; readonly agreed: readonly Day[] },
): Better {
  const end = span.to;
  const known = agreed.filter((day) => end - day >= leastDays);
  const since = known.length > 0 ? Math.max(...known) : null;
  const now = spanOf(since ?? span.from, end - 1);
  const before = spanOf(now.from - (now.to - now.from), now.from - 1);
  const told = { since: since === null ? null : isoOf(since) };
  const tests = testsOf(source, rep, [now, before]);
  if (tests.length === 0) return { ...told, changes: null };
  const most = benjaminiHochberg(
    tests.map(({ p }) => p),
    luck,
  );
  const answers = answersOf(source, [now, before]);
  const changes = tests.flatMap(({ kpi, p, isBetter }) => {
    const [newer, older] = [now, before].map((period) => answers(kpi, rep, period).value);
    const isKnown = newer !== null && newer !== undefined && older !== null && older !== undefined;
    return p <= most && isBetter && isKnown ? [{ kpi: kpi.name, before: older, now: newer }] : [];
  });
  return { ...told, changes };
}

/** Weeks of three cases that happen to agree look certain. */
function isEnough({ below }: MeasuredKpi, weeks: readonly Week[]): boolean {
  const cases = weeks.reduce((sum, week) => sum + (below.length === 0 ? week.above : week.below), 0);
  return cases >= fewestCases;
}

/** So many spans before the older one say how a rep's weeks hang together. */
const earlierSpans = 4;

function testsOf(source: KpiSource, rep: number, periods: readonly [Period, Period]) {
  const judged = shownKpis(source).flatMap(({ kpi, plan }) => {
    const spans = periods.map((period) => recordedDays(period, source, throughOf(kpi, source)));
    if (spans.some(({ from, to }) => to - from < leastDays)) return [];
    if (begunWithin(kpi, periods[1], source.tabs) !== null) return [];
    const earlier = earlierThan(periods[1], kpi, source);
    const slices = sliceWeeks(source.tally, [...spans, ...earlier]);
    const [now = [], before = [], ...others] = [...spans, ...earlier].map((days, span) =>
      kpiWeeks(plan, slices, { rep, span, days }),
    );
    return isEnough(kpi, now) && isEnough(kpi, before) ? [{ kpi, compared: { now, before, earlier: others } }] : [];
  });
  const tests = changeTests(
    judged.map(({ compared }) => compared),
    luck,
  );
  return judged.flatMap(({ kpi }, i) => {
    const test = tests[i];
    if (!test) return [];
    return [{ kpi, p: test.p, isBetter: test.t > 0 === (kpi.direction === 'more is better') && test.t !== 0 }];
  });
}

/** Spans of the same length one before the other, the newest first, as far as all of their days were recorded. */
function earlierThan({ from, to }: Period, kpi: MeasuredKpi, { tabs, days }: KpiSource): Period[] {
  const length = to - from;
  const first = days?.first ?? from;
  return Array.from({ length: earlierSpans }, (_, i) => spanOf(from - (i + 1) * length, from - i * length - 1)).filter(
    (span) => span.from >= first && begunWithin(kpi, span, tabs) === null,
  );
}
