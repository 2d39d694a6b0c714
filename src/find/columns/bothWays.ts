import { foldHeading } from '../../values/foldText.ts';
import { type HeadingIndex, joined } from '../headings/headingIndex.ts';
import { isWordOf, qualified } from '../headings/qualifiers.ts';
import type { SheetSample } from '../sheetSample.ts';
import type { Candidate } from './columnCandidate.ts';

type Found = Readonly<Record<string, Candidate>>;

/** What became of calls, whichever way they went. */
const ofCalls = ['callsConnected', 'productiveCalls', 'talkSeconds'];

const isBare = (heading: string, way: 'inbound' | 'outbound'): boolean => isWordOf(way, foldHeading(heading));

/**
 * "Outbound | Inbound | Total calls": the calls out are the team's, and the total is not. Without a column of those, nothing
 * tells how many they are.
 */
function withCallsOut(found: Found, { headings }: SheetSample, listed: HeadingIndex['listed']): Found {
  const made = found.callsMade;
  const isIn = (heading: string): boolean => isBare(heading, 'inbound') || isOfCalls(heading, 'inbound', listed);
  if (!made || !headings.some(isIn)) return found;
  const isWhole = qualified(headings[made.column] as string)?.qualifier === 'whole';
  if (!isWhole && !isBare(headings[made.column] as string, 'outbound')) return found;
  const out = headings.findIndex((heading) => isBare(heading, 'outbound') || isOfCalls(heading, 'outbound', listed));
  const { callsMade: _, ...others } = found;
  return out < 0 ? others : { ...others, callsMade: { ...made, column: out, qualifier: 'outbound' } };
}

/** What is only said of calls that came in, and what is when the calls out stand beside it. */
const cameIn =
  /^(calls? )?(offered|received)( calls?)?$|^(поступило|поступивш\p{L}+)( звонк(и|ов))?$|^звонков поступило$/u;
const notTaken = /^(calls? )?(abandoned|missed)( calls?)?$|^(пропущен\p{L}*|потерян\p{L}*)( звонк(и|ов))?$/u;
const taken = /(^| )(answered|handled|accepted|принят\p{L}*|отвечен\p{L}*|обработан\p{L}*)( |$)/u;

/**
 * "Calls offered | Calls answered | Calls abandoned" of a queue: those that were answered had come in, and the talk is of
 * them as well. Of the calls that were made beside them nothing tells how many were.
 */
function withoutTaken(found: Found, sample: SheetSample): Found {
  const { callsConnected, callsMade } = found;
  const headings = sample.headings.map(foldHeading);
  const isOut = (heading: string): boolean => heading.split(' ').some((word) => isWordOf('outbound', word));
  const answered = headings.findIndex((heading) => taken.test(heading) && !isOut(heading));
  // Beside answered calls of a queue, connects under another heading are those of the calls made.
  if (answered < 0 || (callsConnected && callsConnected.column !== answered)) return found;
  const madeOut = callsMade && isOut(headings[callsMade.column] as string) ? callsMade.column : null;
  const cameInBeside = headings.some((heading, column) => {
    if (isOut(heading)) return false;
    if (cameIn.test(heading)) return true;
    // What was missed and what was answered may be all that went out.
    return madeOut !== null && notTaken.test(heading) && !addUp(sample, [answered, column], madeOut);
  });
  if (!cameInBeside) return found;
  const isTold = (field: string): boolean =>
    !ofCalls.includes(field) || isOut(headings[found[field]?.column ?? -1] ?? '');
  return Object.fromEntries(Object.entries(found).filter(([field]) => isTold(field)));
}

/** "Inbound calls", "Total calls". */
function isOfCalls(
  heading: string,
  qualifier: 'inbound' | 'outbound' | 'whole',
  listed: HeadingIndex['listed'],
): boolean {
  const said = qualified(heading);
  const fields = said?.qualifier === qualifier ? listed.get(joined(foldHeading(said.rest))) : undefined;
  return fields?.some(({ field }) => field === 'callsMade') ?? false;
}

/** Whether the numbers of some columns are together those of another, in all rows. */
function addUp({ cellsOf }: SheetSample, parts: readonly number[], whole: number): boolean {
  const sums = cellsOf(whole).map((_, row) => parts.reduce((sum, part) => sum + Number(cellsOf(part)[row]), 0));
  return sums.every((sum, row) => sum === Number(cellsOf(whole)[row]));
}

/**
 * A tally that has the calls in, the calls out and all of them together does not say of which of them "Connected" is; only
 * the calls out are the team's.
 */
export function withoutBothWays(all: Found, { listed }: HeadingIndex, sample: SheetSample): Found {
  const { headings } = sample;
  const found = withoutTaken(withCallsOut(all, sample, listed), sample);
  if (found.callsMade?.qualifier !== 'outbound') return found;
  const says = (heading: string, qualifier: 'inbound' | 'whole'): boolean =>
    (qualifier === 'inbound' && isBare(heading, qualifier)) || isOfCalls(heading, qualifier, listed);
  const areBoth = (['inbound', 'whole'] as const).every((one) => headings.some((heading) => says(heading, one)));
  if (!areBoth) return found;
  const isOut = ({ column }: Candidate): boolean =>
    foldHeading(headings[column] as string)
      .split(' ')
      .some((word) => word === 'out' || isWordOf('outbound', word));
  return Object.fromEntries(Object.entries(found).filter(([field, one]) => !ofCalls.includes(field) || isOut(one)));
}
