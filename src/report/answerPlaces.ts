import type { FirstAnswers, Summary } from '../summary/summary.ts';
import { blockOf } from './sentenceBlock.ts';
import type { ReportPlan } from './sheetPlan.ts';

/** A row as numbered at the left of the sheet, which bears the name that it was made with. */
export type AnswerPlace = { readonly sheet: string; readonly row: number; readonly column: string };

/** Where the numbers of each of the first answers stand; null of one that there is not. */
export type AnswerPlaces = Readonly<Record<keyof FirstAnswers, AnswerPlace | null>>;

export function answerPlaces(summary: Summary, { sheets }: ReportPlan): AnswerPlaces {
  const details = sheets.find(({ role }) => role === 'details');
  const placeOf = (sentence: string | null | undefined): AnswerPlace | null => {
    const block = sentence ? details?.blocks.find(({ name }) => name === blockOf(sentence, summary)) : undefined;
    return details && block ? { sheet: details.name, row: block.row + 1, column: 'A' } : null;
  };
  const { onTrack, coach, leak } = summary.firstAnswers ?? {};
  return { onTrack: placeOf(onTrack), coach: placeOf(coach), leak: placeOf(leak) };
}
