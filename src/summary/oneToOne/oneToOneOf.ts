import type { Counted } from '../../count/tallyOf.ts';
import type { Settings } from '../../settings/catalogue.ts';
import { type Day, isoOf } from '../../vocabulary/day.ts';
import { last } from '../../vocabulary/last.ts';
import type { Period } from '../../vocabulary/period.ts';
import { peersOf } from '../coaching/peers.ts';
import { activeReps, type KpiSource, sourceOf } from '../figures/answers.ts';
import { sliceTally } from '../figures/slice.ts';
import type { Summary } from '../summary.ts';
import { workListOf } from '../workList/workList.ts';
import { betterOf } from './better.ts';
import { callsToHear } from './callsToHear.ts';
import type { OneToOne } from './oneToOne.ts';
import { stepOf } from './stepOf.ts';
import { spanOfWeeks, weekLines, wholeWeeks } from './weekLines.ts';

/** More is another list. */
const mostWork = 6;

export type OneToOneOptions = {
  /** By number. */
  readonly rep: number;
  readonly asOf: Day;
  readonly settings: Settings;
  /** The days on which something was agreed before. */
  readonly agreed: readonly Day[];
};

/**
 * Everything for the talk with one rep, as plain data.
 * @param summary of everybody, since a rep is compared with the others
 */
export function oneToOneOf(
  { summary, counted }: { readonly summary: Summary; readonly counted: Counted },
  { rep, asOf, settings, agreed }: OneToOneOptions,
): OneToOne {
  const { language } = summary;
  const source = sourceOf(counted.tally, counted.targets, { asOf, fiscal: settings, language });
  const weeks = wholeWeeks(source);
  const span = spanOfWeeks(weeks);
  const name = counted.reps.names[rep] as string;
  const others = span ? othersOf(counted, { source, rep, span, settings }) : [];
  const own = summary.targets.filter((row) => row.rep === name);
  const work = workListOf(counted, asOf, new Set([rep])).items;
  return {
    rep: name,
    span: span && { first: isoOf(span.from), last: isoOf(span.to - 1) },
    weeks: weeks.map(({ from }) => isoOf(from)),
    lines: weekLines(source, weeks, { rep, others }),
    others: others.length,
    targets: own.filter(({ period }) => period === last(own)?.period),
    step: stepOf(summary, name),
    better: span ? betterOf(source, rep, { span, agreed }) : { since: null, changes: null },
    calls: span ? callsToHear(counted, rep, span) : [],
    work: { items: work.slice(0, mostWork), all: work.length },
  };
}

/** Those of the same role who have not left, are not ramping up, and did anything in these weeks. */
function othersOf(
  counted: Counted,
  {
    source,
    rep,
    span,
    settings,
  }: { readonly source: KpiSource; readonly rep: number; readonly span: Period; readonly settings: Settings },
): number[] {
  const { asOf, language, tally } = source;
  const reps = activeReps(source);
  const peers = peersOf(counted, reps, { quarters: [span], settings, asOf, language });
  const slices = sliceTally(tally, [span]);
  return reps.filter(
    (other) =>
      other !== 0 &&
      other !== rep &&
      peers.groupOf(other) === peers.groupOf(rep) &&
      !peers.isOut(other, span) &&
      peers.hasLeft?.(other) !== true &&
      slices.sums(other, 0).some((sum) => sum !== 0),
  );
}
