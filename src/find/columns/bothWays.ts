import { foldHeading } from '../../values/foldText.ts';
import { type HeadingIndex, joined } from '../headings/headingIndex.ts';
import { isWordOf, qualified } from '../headings/qualifiers.ts';
import type { SheetSample } from '../sheetSample.ts';
import type { Candidate } from './columnCandidate.ts';

type Found = Readonly<Record<string, Candidate>>;

/** What became of calls, whichever way they went. */
const ofCalls = ['callsConnected', 'productiveCalls', 'talkSeconds'];

/**
 * A tally that has the calls in, the calls out and all of them together does not say of which of them "Connected" is; only
 * the calls out are the team's.
 */
export function withoutBothWays(found: Found, { listed }: HeadingIndex, { headings }: SheetSample): Found {
  if (found.callsMade?.qualifier !== 'outbound') return found;
  const isOfCalls = (heading: string, qualifier: 'inbound' | 'whole'): boolean => {
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
