import type { FoundQuestion } from '../../find/questions/foundQuestion.ts';
import type { Language } from '../../vocabulary/words.ts';
import type { Question } from './receipt.ts';
import { type CellClock, sampleText } from './sampleText.ts';

/** A question in one language. */
export function questionIn(
  { text, setting, choices, choiceTexts, samples, assumed, guess, values }: FoundQuestion,
  language: Language,
  clock: CellClock,
): Question {
  const sampled = samples?.map((cells, i) =>
    [choices[i], cells.map((cell) => sampleText(cell, clock, language)).join(' · ')].filter(Boolean).join(': '),
  );
  const shown = choiceTexts?.map((words) => words[language]) ?? sampled;
  const texts = shown && { choiceTexts: shown };
  return {
    text: text[language],
    setting,
    choices: [...choices],
    assumed,
    ...(guess !== undefined && { guess }),
    ...texts,
    ...(values && { values }),
  };
}
