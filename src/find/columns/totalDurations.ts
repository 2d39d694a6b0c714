import { classifierOf } from '../../settings/classOf.ts';
import { foldHeading } from '../../values/foldText.ts';
import { readSeconds } from '../../values/seconds.ts';
import { isDate } from '../../vocabulary/cell.ts';
import type { Field } from '../../vocabulary/tab.ts';
import type { SheetSample } from '../sheetSample.ts';
import type { Candidate } from './columnCandidate.ts';

type Found = Readonly<Record<string, Candidate>>;

/** Beside a time of its own for the ringing or the wait, or in an exchange's own record, a duration may hold all of a call. */
const saysRinging =
  /(^| )(ring|ringing|wait|waiting|hold|holding|acw|after call work|wrap up time|handle|handling|ожидани[ея]|дозвона|ответа)( |$)/;
const ofExchange = /^(dcontext|lastapp|amaflags)$/;
const saysTotal = /(^| )(total|overall|общая|общее|полная)( |$)/;
const saysTalk = /(^| )(talk|talking|conversation|разговора?)( |$)/;

/** Of the calls that nobody answered: a slip or a wrong result here and there has a time too. */
const most = 0.5;

/**
 * The columns found without a total duration that holds the ringing: where calls that nobody answered took time, that of
 * the others was no talk alone.
 */
export function withoutRinging(found: Found, fields: Readonly<Record<string, Field>>, sample: SheetSample): Found {
  const { talk, ...others } = found;
  if (!talk || talk.fromSettings) return found;
  const headings = sample.headings.map(foldHeading);
  const own = headings[talk.column] as string;
  const mayHold = saysTotal.test(own) || headings.some((one) => saysRinging.test(one) || ofExchange.test(one));
  if (!mayHold || saysTalk.test(own)) return found;
  const times = sample.cellsOf(talk.column);
  // Sheets gives a duration as the time since a midnight long ago, which is another moment in each zone: the least is 0.
  const least = Math.min(...times.filter(isDate).map((date) => date.getTime()));
  const isUnanswered = ['outcome', 'answered'].map((field) => unansweredIn(found[field], fields[field], sample));
  const unanswered = times.filter((_, row) => isUnanswered.some((said) => said?.[row]));
  const took = unanswered.filter((cell) => (isDate(cell) ? cell.getTime() > least : Number(readSeconds(cell)) > 0));
  return took.length > unanswered.length * most ? others : found;
}

/** Row by row, whether nobody answered; null where there is no such column. */
function unansweredIn(
  column: Candidate | undefined,
  field: Field | undefined,
  sample: SheetSample,
): readonly boolean[] | null {
  if (!column || !field) return null;
  const said = sample.cellsOf(column.column).map(String);
  const classify = classifierOf(field, undefined, [...new Set(said)]);
  return said.map((text) => classify(text) === 'no answer');
}
