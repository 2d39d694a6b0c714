import { tabs } from '../tabs/all.ts';
import { findTabs } from '../tally/findTabs.ts';
import type { SheetCells } from '../tally/reading.ts';
import { settingNamed } from '../tally/settingKey.ts';
import type { SettingsTab } from '../tally/settingsTab.ts';
import type { TabName } from '../vocabulary/tab.ts';
import type { Language } from '../vocabulary/words.ts';
import type { CellClock } from './sampleText.ts';
import type { Question, Summary } from './summary.ts';
import { questionIn, settingProblemsIn } from './summaryOf.ts';
import { describeTabs, type TabDescription } from './tabDescriptions.ts';

/** A spreadsheet as it was understood, before anything is counted. */
export type DescribedSheets = {
  readonly language: Language;
  readonly tabs: readonly TabDescription[];
  /** Every tab that a sheet may be, with the line of the KPI Settings tab that names its sheet. */
  readonly kinds: readonly { readonly tab: TabName; readonly setting: string }[];
  readonly otherSheets: Summary['otherSheets'];
  readonly questions: readonly Question[];
  readonly settingProblems: Summary['settingProblems'];
};

/** Sheets in, and out what each is taken for, what else it might be, and what only a person can tell. */
export function describeSheets(
  sheets: readonly SheetCells[],
  surroundings: { readonly settings: SettingsTab; readonly clock: CellClock; readonly language: Language },
): DescribedSheets {
  const { settings, language } = surroundings;
  const { readings, others, questions } = findTabs(sheets, settings);
  return {
    language,
    tabs: describeTabs(readings, surroundings),
    kinds: (Object.keys(tabs) as TabName[]).map((tab) => ({ tab, setting: settingNamed({ kind: 'tab', tab }) })),
    otherSheets: others.map(({ sheet, reason }) => ({ sheet, text: reason[language] })),
    questions: questions.map((question) => questionIn(question, language)),
    settingProblems: settingProblemsIn(settings, language),
  };
}
