import { type ClassOverrides, classifierOf } from '../../settings/classOf.ts';
import { foldText } from '../../values/foldText.ts';
import { nearSpellings } from '../../values/nearSpelling.ts';
import type { Field, TabName } from '../../vocabulary/tab.ts';

/** What stands beside a value in its rows. */
export type Hints = {
  /** Rows with a talk time, and those in which it is more than nothing. */
  timed: number;
  talked: number;
  /** Rows with a close day, and those whose day has come. */
  dated: number;
  past: number;
  /** Rows with a lost reason. */
  reasons: number;
};

/**
 * What a value that is not understood most likely means: a guess to be confirmed by a person, in no number before.
 * What it is spelled like was taught, perhaps; a connected call has talk time; a stage whose deals are all past their close day is an end, and one with reasons is a
 * loss; else a word of the field that the value begins or ends like.
 */
export function guessClass(
  {
    tab,
    definition,
    said,
  }: { readonly tab: TabName; readonly definition: Field; readonly said: ClassOverrides | undefined },
  text: string,
  hints: Hints,
): string {
  const taught = said ? likeOneSaid(text, said) : 'unknown';
  if (taught !== 'unknown') return taught;
  const alike = text === '' ? 'unknown' : likeAWord(definition, text);
  if (alike !== 'unknown') return alike;
  if (tab === 'calls' && hints.timed > 0) return answeredOrNot(hints);
  if (tab === 'deals') return endOrOpen(hints);
  return 'unknown';
}

/** What was talked on was answered: of a value with even a few such calls, "no answer" would take them away. */
function answeredOrNot({ timed, talked }: Hints): string {
  if (talked === 0) return 'no answer';
  return talked * 2 > timed ? 'connected' : 'unknown';
}

/** The class of the taught values that it is spelled nearly like, where they agree. */
function likeOneSaid(text: string, said: ClassOverrides): string {
  const near = nearSpellings(foldText(text), [...said.keys()]);
  const meant = new Set(near.map((value) => said.get(value) as string));
  return meant.size === 1 ? ([...meant][0] as string) : 'unknown';
}

/** Stale open deals have close days behind them, too: in a stage that is an end, hardly one is still ahead. */
function endOrOpen({ dated, past, reasons }: Hints): string {
  if (dated === 0) return 'unknown';
  return past < mostlyPast * dated ? 'open' : reasons * 2 > past ? 'lost' : 'won';
}

/** Of an end, one close day in five may still be ahead: it was booked for the end of the month. */
const mostlyPast = 0.8;

/** One word of the value alone, or the value with an ending more or less. */
function likeAWord(definition: Field, text: string): string {
  const classify = classifierOf(definition);
  const meant = new Set(
    foldText(text)
      .split(' ')
      .filter((word) => word.length > 2)
      .map((word) => classify(word))
      .filter((name) => name !== 'unknown' && name !== 'blank'),
  );
  return meant.size === 1 ? ([...meant][0] as string) : 'unknown';
}
