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
function withCallsOut(found: Found, { headings }: SheetSample): Found {
  const made = found.callsMade;
  if (!made || !headings.some((heading) => isBare(heading, 'inbound'))) return found;
  const isWhole = qualified(headings[made.column] as string)?.qualifier === 'whole';
  if (!isWhole && !isBare(headings[made.column] as string, 'outbound')) return found;
  const out = headings.findIndex((heading) => isBare(heading, 'outbound'));
  const { callsMade: _, ...others } = found;
  return out < 0 ? others : { ...others, callsMade: { ...made, column: out, qualifier: 'outbound' } };
}

/**
 * A tally that has the calls in, the calls out and all of them together does not say of which of them "Connected" is; only
 * the calls out are the team's.
 */
export function withoutBothWays(all: Found, { listed }: HeadingIndex, sample: SheetSample): Found {
  const { headings } = sample;
  const found = withCallsOut(all, sample);
  if (found.callsMade?.qualifier !== 'outbound') return found;
  const isOfCalls = (heading: string, qualifier: 'inbound' | 'whole'): boolean => {
    if (qualifier === 'inbound' && isBare(heading, qualifier)) return true;
    const said = qualified(heading);
    const fields = said?.qualifier === qualifier ? listed.get(joined(foldHeading(said.rest))) : undefined;
    return fields?.some(({ field }) => field === 'callsMade') ?? false;
  };
  const areBoth = (['inbound', 'whole'] as const).every((one) => headings.some((heading) => isOfCalls(heading, one)));
  if (!areBoth) return found;
  const isOut = ({ column }: Candidate): boolean =>
    foldHeading(headings[column] as string)
      .split(' ')
      .some((word) => word === 'out' || isWordOf('outbound', word));
  return Object.fromEntries(Object.entries(found).filter(([field, one]) => !ofCalls.includes(field) || isOut(one)));
}
