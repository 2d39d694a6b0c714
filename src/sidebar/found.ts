import { showBigQuery } from './bigQuery.ts';
import { showBuild } from './build.ts';
import { showFormulaHelper } from './formulaHelper.ts';
import { speak, words } from './language.ts';
import { say } from './message.ts';
import { showOtherSheets } from './otherSheets.ts';
import { element, write } from './page.ts';
import { showSettingProblems } from './problems.ts';
import { showQuestions } from './questions.ts';
import type { FoundTabs, Opening } from './server.ts';
import { showReceipts, showTabs } from './tabs.ts';
import { allowMeanwhile } from './task.ts';
import { showTools } from './tools.ts';
import { showView } from './view.ts';

/** While the sheets are being looked at: in the user's language, with a summary to be built at once. */
export function showOpening({ language, sheets, hasSummary, isUnfinished }: Opening): void {
  speak(language);
  showBuild(true, hasSummary);
  say(isUnfinished ? words().unfinished : words().lookingAt(sheets), 'busy');
  allowMeanwhile(element('build'));
}

/** What the spreadsheet was found to hold; returns what to say of it. */
export function showFound(found: FoundTabs): string {
  const { tabs, questions, settingProblems, language, hasSummary } = found;
  speak(language);
  showBuild(tabs.length > 0, hasSummary);
  write(element('emptyTitle'), words().emptyTitle);
  write(element('emptyText'), words().emptyText);
  write(element('addSample'), words().addSample);
  write(element('addTracker'), words().addTracker);
  write(element('lookAgain'), words().lookAgain);
  element('emptyPanel').hidden = tabs.length > 0;
  showQuestions(questions);
  showSettingProblems(settingProblems);
  showView(found);
  showFormulaHelper(found);
  showBigQuery(found);
  showTabs(found);
  showReceipts(found.receipts);
  showOtherSheets(found);
  showTools(found);
  if (tabs.length === 0) return '';
  if (found.isUnfinished) return words().unfinished;
  return questions.length > 0 ? words().foundWithQuestions(tabs.length, questions.length) : words().found(tabs.length);
}

/** The same after something was saved. */
export function showSaved(found: FoundTabs): string {
  showFound(found);
  return found.hasSummary ? words().saved : words().savedBeforeBuild;
}
