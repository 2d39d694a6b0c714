import { classifierOf } from '../../settings/classOf.ts';
import { foldHeading } from '../../values/foldText.ts';
import { readSeconds } from '../../values/seconds.ts';
import { isDate } from '../../vocabulary/cell.ts';
import type { Field } from '../../vocabulary/tab.ts';
import type { SheetSample } from '../sheetSample.ts';
import type { Candidate } from './columnCandidate.ts';

type Found = Readonly<Record<string, Candidate>>;

const saysTotal = /(^| )(total|overall|общая|общее|полная)( |$)/;
const saysTalk = /(^| )(talk|talking|conversation|разговора?)( |$)/;

/** Of the calls that nobody answered: a slip or a wrong result here and there has a time too. */
const most = 0.5;

/**
 * The columns found without a total duration that holds the ringing: where calls that nobody answered took time, that of
 * the others was no talk alone.
 */
export function withoutRinging(found: Found, fields: Readonly<Record<string, Field>>, sample: SheetSample): Found {
  const { talk, outcome, ...others } = found;
  if (!talk || talk.fromSettings || !outcome || !fields.outcome) return found;
  const heading = foldHeading(sample.headings[talk.column] as string);
  if (!saysTotal.test(heading) || saysTalk.test(heading)) return found;
  const said = sample.cellsOf(outcome.column).map(String);
  const classify = classifierOf(fields.outcome, undefined, [...new Set(said)]);
  const times = sample.cellsOf(talk.column);
  // Sheets gives a duration as the time since a midnight long ago, which is another moment in each zone: the least is 0.
  const least = Math.min(...times.filter(isDate).map((date) => date.getTime()));
  const unanswered = times.filter((_, row) => classify(said[row] as string) === 'no answer');
  const took = unanswered.filter((cell) => (isDate(cell) ? cell.getTime() > least : Number(readSeconds(cell)) > 0));
  return took.length > unanswered.length * most ? { ...others, outcome } : found;
}
