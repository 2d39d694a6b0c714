import type { Counted } from '../../count/tallyOf.ts';
import type { FoundTabs } from '../../find/findTabs.ts';
import type { Reading } from '../../find/reading.ts';
import { blankFlagQuestions } from '../../find/settings/blankFlagQuestions.ts';
import type { CodedCells } from '../../find/settings/columnValues.ts';
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

/**
 * @param asOf the last day that counts
 * @param counted what was read of the sheets, where it was: their cells need not be told apart once more
 */
export function understoodOf(
  { readings, others, questions }: FoundTabs,
  { settings, language, locale, clock, asOf }: Around,
  counted: Pick<Counted, 'asRead'> | null = null,
): Understood {
  return {
    otherSheets: others.map((other) => ({ ...other, reason: other.reason[language] })),
    questions: [
      ...valueQuestions(readings, settings, endOf(asOf), (reading, field) => cellsAsRead(counted, reading, field)),
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

/** Only of the very cells: a sheet whose years were filled in, or a share of one, has others. */
function cellsAsRead(
  counted: Pick<Counted, 'asRead'> | null,
  { cells, columns }: Reading,
  field: string,
): CodedCells | null {
  const same = counted?.asRead.find(
    ({ reading }) => reading.cells === cells && reading.columns[field] === columns[field],
  );
  return same?.asRead[field] ?? null;
}

type Around = {
  readonly settings: SettingsTab;
  readonly language: Language;
  readonly locale: string;
  readonly clock: CellClock;
  readonly asOf: Day;
};
