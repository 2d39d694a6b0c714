import { foldHeading } from '../../values/foldText.ts';
import type { Field, TabName } from '../../vocabulary/tab.ts';
import type { SheetSample } from '../sheetSample.ts';
import type { Candidate } from './columnCandidate.ts';
import { fitOf } from './columnFit.ts';

type Found = Readonly<Record<string, Candidate>>;

/** Who did what the rows of a tab are about, where several people had a part in it: one made the appointment, another held it. */
const parts: Readonly<Partial<Record<TabName, RegExp>>> = {
  meetings:
    /(^| )(setter|sdr|bdr|isa)( |$)|(^| )(set|booked|scheduled|made|arranged|sourced) by( |$)|(^| )(сеттер|назначил|назначила|записал|записала)( |$)/,
  deals:
    /(^| )(closer|ae|account executive|closing rep)( |$)|(^| )(closed|sold|won) by( |$)|(^| )(клозер|клоузер|закрыл|закрыла|продал|продала)( |$)/,
};

/** Nearly every cell is a name. */
const nearlyAll = 0.9;

/**
 * "Set By (SDR)" beside "AE": whoever the heading says did it is the rep, however plainly the other is headed. The columns
 * found, with that rep; as they were where no column says it, or more than one.
 */
export function withOwnPart(tab: TabName, found: Found, rep: Field | undefined, sample: SheetSample): Found {
  const part = parts[tab];
  const before = found.rep;
  const saysPart = (column: number): boolean => part?.test(foldHeading(sample.headings[column] ?? '')) === true;
  if (!part || !rep || !before || before.fromSettings || saysPart(before.column)) return found;
  const taken = new Set(Object.values(found).map(({ column }) => column));
  const own = sample.headings.flatMap((_, column) => {
    const fit = !taken.has(column) && saysPart(column) ? fitOf(rep, sample.valuesOf(column), false, false) : null;
    return fit && fit.fit >= nearlyAll && sample.valuesOf(column).length > 0 ? [{ column, fit }] : [];
  });
  const [first] = own;
  if (!first || own.length > 1) return found;
  return { ...found, rep: { ...before, ...first, tier: 'noun', noun: true } };
}

/** Whether a heading says who ended the deal, and not who made the appointment. */
export function isOfCloser(heading: string): boolean {
  return parts.deals?.test(foldHeading(heading)) === true;
}

/** Who closed the sale is told apart from whose the row is: alone the column may be either, and is left to be asked about. */
export function withoutLoneCloser(found: Found): Found {
  const { closer, ...others } = found;
  return closer && !found.rep ? others : found;
}
