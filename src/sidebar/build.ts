import type { Summary } from '../summary/summary.ts';
import type { Line } from './choice.ts';
import { showFindings } from './findings.ts';
import { offerGroups } from './formulaHelper.ts';
import { showHeadline } from './headline.ts';
import { speak, words } from './language.ts';
import { hideMonday, showMonday } from './monday.ts';
import { showOtherSheets } from './otherSheets.ts';
import { element, write } from './page.ts';
import { showProblems } from './problems.ts';
import { showQuestions } from './questions.ts';
import { server } from './server.ts';
import { showSinceThen } from './sinceThen.ts';
import { showReceipts } from './tabs.ts';
import { runTask } from './task.ts';
import { showSummaryTools } from './tools.ts';
import { keepView } from './view.ts';

/** The one button: builds the KPI Summary sheet and shows the same summary here. */
export function build(rows: number): Promise<void> {
  return runTask({ doing: words().building(rows), ask: () => server.buildSummary({}), show: showSummary });
}

/** The same with another period or other reps, which the next builds keep. */
export function buildView(rows: number, lines: readonly Line[]): Promise<void> {
  const show = (summary: Summary): string => {
    const said = showSummary(summary);
    keepView(summary.team, lines);
    return said;
  };
  return runTask({ doing: words().building(rows), ask: () => server.buildSummary({ lines }), show });
}

/** Results that are no longer those of the sheet, or no longer in its language. */
export function hideResults(): void {
  for (const id of ['findingsPanel', 'headlinePanel', 'coachingPanel', 'targetsPanel', 'changesPanel'])
    element(id).hidden = true;
  hideMonday();
}

export function showBuild(hasTabs: boolean, hasSummary: boolean): void {
  write(element('build'), hasTabs ? (hasSummary ? words().rebuild : words().build) : '');
}

function showSummary(summary: Summary): string {
  speak(summary.language);
  showBuild(true, true);
  showSummaryTools(true);
  showQuestions(summary.questions);
  showFindings(summary);
  showMonday(summary);
  showHeadline(summary);
  showSinceThen(summary);
  showProblems(summary);
  showReceipts(summary.tabs);
  showOtherSheets(summary);
  offerGroups(summary);
  return summary.measures.length > 0 ? words().built : words().nothingMeasured;
}
