import type { RangeNoteWords } from '../rangeNote.ts';
import { numberText } from './number.ts';
import { englishPlural } from './plural.ts';

export const rangeNote: RangeNoteWords = {
  range: ({ count, size, low, high }) => `${count} of ${size}, likely ${low}–${high}.`,
  tooFew: (needed) =>
    `Too few to judge: about ${numberText(needed)} more ${englishPlural(needed, 'is', 'are')} needed.`,
  pattern: /^[\d,]+ of [\d,]+, likely [\d.]+%–[\d.]+%\./,
};
