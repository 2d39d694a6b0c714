import { classifierOf } from '../../settings/classOf.ts';
import { tabs } from '../../tabs/all.ts';
import { foldHeading } from '../../values/foldText.ts';
import type { SheetSample } from '../sheetSample.ts';
import type { Candidate } from './columnCandidate.ts';

type Found = Readonly<Record<string, Candidate>>;

const ofOneChannel = [
  'callsMade',
  'callsConnected',
  'callsNotConnected',
  'productiveCalls',
  'talkSeconds',
  'decisionMakerReached',
  'emailsSent',
  'emailReplies',
];
const saysChannel = /(^| )(chan+el|medium|method|activity|activity type|type|touch|via|канал|способ|тип|вид)( |$)/u;
/** The heading says it itself, whatever the row is. */
const named = /(^| )(calls?|dials?|phone|e ?mails?)( |$)|звон|дозвон|набор|письм|писем/u;
const most = 0.8;

/**
 * A tally with a row for each channel, "Call | Email | LinkedIn" beside "Attempts": without what would be counted of all of
 * them as calls or as e-mails.
 */
export function withoutMixedChannels(found: Found, { headings, valuesOf }: SheetSample): Found {
  const taken = new Set(Object.values(found).map(({ column }) => column));
  const classify = classifierOf(tabs.activities.fields.type);
  const isOfChannels = (column: number): boolean => {
    const kinds = valuesOf(column).map((cell) => classify(String(cell)));
    const known = kinds.filter((kind) => kind !== 'unknown' && kind !== 'blank');
    return known.length >= kinds.length * most && new Set(known).size > 1;
  };
  const has = headings.some(
    (heading, column) => !taken.has(column) && saysChannel.test(foldHeading(heading)) && isOfChannels(column),
  );
  if (!has) return found;
  return Object.fromEntries(
    Object.entries(found).filter(
      ([field, { column, fromSettings }]) =>
        fromSettings || !ofOneChannel.includes(field) || named.test(foldHeading(headings[column] ?? '')),
    ),
  );
}
