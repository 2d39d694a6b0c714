import type { FoundQuestion } from '../../find/findQuestions.ts';
import type { SettingsTab } from '../../settings/settingsTab.ts';
import type { Language } from '../../vocabulary/words.ts';
import type { Question, SettingProblem } from './receipt.ts';

/** A question in one language. */
export function questionIn(
  { text, setting, choices, choiceTexts, assumed, values }: FoundQuestion,
  language: Language,
): Question {
  const texts = choiceTexts && { choiceTexts: choiceTexts.map((words) => words[language]) };
  return { text: text[language], setting, choices: [...choices], assumed, ...texts, ...(values && { values }) };
}

export function settingProblemsIn({ problems }: SettingsTab, language: Language): readonly SettingProblem[] {
  return problems.map(({ row, column, text }) => ({ row, column, text: text[language] }));
}
