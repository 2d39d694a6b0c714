import type { FoundTabs } from '../../find/findTabs.ts';
import { blankFlagQuestions } from '../../find/settings/blankFlagQuestions.ts';
import { durationQuestions } from '../../find/settings/durationQuestions.ts';
import { orderQuestions } from '../../find/settings/orderQuestions.ts';
import { valueQuestions } from '../../find/settings/valueQuestions.ts';
import type { SettingsTab } from '../../settings/settingsTab.ts';
import { type Day, endOf } from '../../vocabulary/day.ts';
import type { Language } from '../../vocabulary/words.ts';
import { noGoal } from '../../words/settingProblems.ts';
import { goalsOfNothing } from '../figures/goals.ts';
import { outgrown } from './outgrown.ts';
import { questionIn } from './questionIn.ts';
import type { OtherSheet, Question, SettingProblem } from './receipt.ts';
import type { CellClock } from './sampleText.ts';

/** What was not understood of a spreadsheet, or only with a guess: the report and the sidebar say the same of it. */
export type Understood = {
  /** Sheets that are none of our tabs, with the reason. */
  readonly otherSheets: readonly OtherSheet[];
  /** One plain question each, with the answer that is assumed until it is answered. */
  readonly questions: readonly Question[];
  /** Lines of the KPI Settings tab that name no setting or an impossible value. */
  readonly settingProblems: readonly SettingProblem[];
  /** That there are so many rows that a spreadsheet is no place for them; null where there are not. */
  readonly outgrown: string | null;
};

/** @param asOf the last day that counts */
export function understoodOf(
  { readings, others, questions }: FoundTabs,
  { settings, language, locale, clock, asOf }: Around,
): Understood {
  return {
    otherSheets: others.map((other) => ({ ...other, reason: other.reason[language] })),
    questions: [
      ...valueQuestions(readings, settings, endOf(asOf)),
      ...blankFlagQuestions(readings, settings),
      ...durationQuestions(readings, settings, clock),
      ...orderQuestions(readings, settings, { clock, locale }),
      ...questions,
    ].map((question) => questionIn(question, language, clock)),
    settingProblems: [
      ...settings.problems.map(({ row, column, text }) => ({ row, column, text: text[language] })),
      ...goalsOfNothing(settings.values).map((name) => {
        return { row: settings.goalsRow ?? 1, column: 'B' as const, text: noGoal(name, language) };
      }),
    ],
    outgrown: outgrown(readings, language),
  };
}

type Around = {
  readonly settings: SettingsTab;
  readonly language: Language;
  readonly locale: string;
  readonly clock: CellClock;
  readonly asOf: Day;
};
