import type { RangeNoteWords } from '../rangeNote.ts';
import { numberText } from './number.ts';

export const rangeNote: RangeNoteWords = {
  range: ({ count, size, low, high }) => `${count} из ${size}, вероятно ${low} – ${high}.`,
  tooFew: (needed) => `Для вывода слишком мало: нужно ещё примерно ${numberText(needed)}.`,
  pattern: /^[\d\s]+ из [\d\s]+, вероятно [\d,]+\s%\s–\s[\d,]+\s%\./,
};
