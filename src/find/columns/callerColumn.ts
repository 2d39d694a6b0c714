import { classifierOf } from '../../settings/classOf.ts';
import { foldHeading } from '../../values/foldText.ts';
import { partiesCalled } from '../../values/phoneParty.ts';
import { type Cell, isBlank } from '../../vocabulary/cell.ts';
import type { Field } from '../../vocabulary/tab.ts';
import { peopleIn } from '../headings/holdsPeople.ts';
import type { SheetSample } from '../sheetSample.ts';
import type { Candidate } from './columnCandidate.ts';

type Found = Readonly<Record<string, Candidate>>;

/** Whose telephone rang out, as telephone systems head it, the surest first: on an incoming call the same column names a client. */
const callerHeadings = [
  /^(from|caller|source) (user|agent|extension )?name$/,
  /^(from|caller|source)$/,
  /^(from |caller |agent |user )?(extension|ext)( name| number)?$/,
  /^(src|from number|caller number|caller id|clid)$/,
  /^(откуда|абонент откуда|кто звонил|звонящий|звонивший)$/,
  /^(добавочный|внутренний)( номер)?$/,
];

/**
 * Calls without a column of reps, with the one that names the caller of the outgoing calls: people, or the few same
 * extensions. Where no column tells the direction, who was called does. The columns found, with that rep.
 */
export function withCaller(found: Found, fields: Readonly<Record<string, Field>>, sample: SheetSample): Found {
  const isOut = found.rep ? null : outgoing(found, fields, sample);
  if (!isOut) return found;
  const taken = new Set(Object.values(found).map(({ column }) => column));
  const callers = sample.headings.flatMap((heading, column) => {
    const cells = sample.cellsOf(column).filter((cell, row) => isOut[row] && !isBlank(cell));
    const kind = taken.has(column) ? null : callersIn(heading, cells);
    return kind ? [{ column, rank: rankOf(heading) + (kind === 'people' ? 0 : callerHeadings.length) }] : [];
  });
  const [first] = callers.sort((a, b) => a.rank - b.rank || a.column - b.column);
  if (!first) return found;
  const fit = { fit: 1, known: 0, isDoubtful: false };
  const caller: Candidate = {
    ...{ field: 'rep', column: first.column, tier: 'values', rank: 0 },
    ...{ fit, noun: false, isBlank: false },
  };
  return { ...found, rep: caller };
}

/** Which of the calls went out; null where nothing says it. */
function outgoing(
  { direction, client }: Found,
  fields: Readonly<Record<string, Field>>,
  sample: SheetSample,
): readonly boolean[] | null {
  if (!fields.direction) return null;
  const saidIn = (column: number): string[] => sample.cellsOf(column).map(String);
  if (!direction) return client ? (partiesCalled(saidIn(client.column))?.isOut ?? null) : null;
  const said = saidIn(direction.column);
  const classify = classifierOf(fields.direction, undefined, [...new Set(said)]);
  return said.map((text) => classify(text) === 'outbound');
}

/** Whether a column so headed holds people, or a few extensions that each come back. */
export function callersIn(heading: string, cells: readonly Cell[]): 'people' | 'extensions' | null {
  if (rankOf(heading) < 0) return null;
  return peopleIn(heading, cells, new Set()) > 0 ? 'people' : areExtensions(cells) ? 'extensions' : null;
}

function rankOf(heading: string): number {
  return callerHeadings.findIndex((one) => one.test(foldHeading(heading)));
}

/** A rep calls more than this many times. */
const callsOfARep = 3;

/** Two to five digits: anything longer is a number of the outside world. */
function areExtensions(cells: readonly Cell[]): boolean {
  const distinct = new Set(cells.map((cell) => String(cell).trim()));
  if (distinct.size < 2 || distinct.size * callsOfARep > cells.length) return false;
  return [...distinct].every((text) => /^\d{2,5}$/.test(text));
}
