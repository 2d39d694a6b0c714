import type { Counted } from '../count/tallyOf.ts';
import { foldPerson } from '../values/person.ts';
import { clockOf } from '../values/zone.ts';
import { type Cell, isBlank } from '../vocabulary/cell.ts';
import { type Period, periodOf } from '../vocabulary/period.ts';
import { relativePeriod } from '../vocabulary/relativePeriod.ts';
import type { Language } from '../vocabulary/words.ts';
import { noSuchRep } from '../words/formulaErrors.ts';
import { type Argument, dayArgument, listOf, periodArgument, periodArguments, single } from './arguments.ts';
import { type NamedGroup, namedGroup } from './namedGroup.ts';
import type { Surroundings } from './surroundings.ts';

/** A rep's number; null is the team; `blank` is an empty or unknown line of a list. */
export type Who = number | null | 'blank' | NamedGroup;

/** Of whom and of when a formula is asked; across or down where a list was given, null where a single one was. */
export type WhoAndWhen = {
  readonly reps: readonly Who[];
  readonly periods: readonly (Period | null)[];
  readonly repsAcross: boolean | null;
  readonly periodsAcross: boolean | null;
};

/** The same spreadsheet on the day that a formula asks for, on its own day where it asks for none. */
export function asOfDay(asked: Argument, around: Surroundings): Surroundings {
  const { zone, language } = around;
  const localSeconds = (milliseconds: number): number => clockOf(zone).localSeconds(milliseconds);
  const asOf = dayArgument(asked, { localSeconds, language });
  return asOf === null ? around : { ...around, asOf };
}

/** @throws where a single rep is unknown, or a period cannot be read */
export function whoAndWhen(rep: Argument, period: Argument, counted: Counted, around: Surroundings): WhoAndWhen {
  const { settings, language, zone, asOf } = around;
  const [repCell, periodCell] = inPlace(rep, period, around);
  const reps = listOf(repCell);
  const periods = listOf(periodCell);
  const localSeconds = (milliseconds: number): number => clockOf(zone).localSeconds(milliseconds);
  const reading = { fiscal: settings.values, asOf, localSeconds, language };
  return {
    reps: reps
      ? reps.cells.map((cell) => repOf(cell, counted, language, true))
      : [repOf(single(repCell), counted, language, false)],
    periods: periods ? periodArguments(periods.cells, reading) : [periodArgument(single(periodCell), reading)],
    repsAcross: reps?.across ?? null,
    periodsAcross: periods?.across ?? null,
  };
}

/** A period in the place of the rep is a period: `=F(Leads!A:H; ; "2025 Q1")` leaves out one place more than it thinks. */
function inPlace(rep: Argument, period: Argument, around: Surroundings): [Argument, Argument] {
  const cell = single(rep);
  const isPeriod = !listOf(rep) && isBlank(single(period)) && !isBlank(cell) && isPeriodText(String(cell), around);
  return isPeriod ? ['', rep] : [rep, period];
}

function isPeriodText(text: string, { settings, asOf }: Surroundings): boolean {
  return periodOf(text, settings.values) !== null || relativePeriod(text, asOf, settings.values) !== null;
}

const teamWords = new Set(['team', 'total', 'all', 'everyone', 'команда', 'итого', 'все', 'всего']);

function repOf(cell: Cell, { tally, reps }: Counted, language: Language, inList: boolean): Who {
  if (isBlank(cell)) return inList ? 'blank' : null;
  const wanted = foldPerson(String(cell));
  const rep = reps.find(String(cell));
  if (rep > 0) return rep;
  if (teamWords.has(wanted)) return null;
  const group = namedGroup(cell);
  if (group) return group;
  if (inList) return 'blank';
  throw new Error(noSuchRep(String(cell), tally.reps.slice(1), language));
}
