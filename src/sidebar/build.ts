import type { Summary } from '../summary/summary.ts';
import { showFindings } from './findings.ts';
import { showHeadline } from './headline.ts';
import { speak, words } from './language.ts';
import { showOtherSheets } from './otherSheets.ts';
import { element, write } from './page.ts';
import { showProblems } from './problems.ts';
import { showQuestions } from './questions.ts';
import { server } from './server.ts';
import { showReceipts } from './tabs.ts';
import { runTask } from './task.ts';

/** The one button: builds the KPI Summary sheet and shows the same summary here. */
export function build(rows: number): Promise<void> {
  return runTask({ doing: words().building(rows), ask: () => server.buildSummary({}), show: showSummary });
}

export function showBuild(hasTabs: boolean, hasSummary: boolean): void {
  write(element('build'), hasTabs ? (hasSummary ? words().rebuild : words().build) : '');
}

function showSummary(summary: Summary): string {
  speak(summary.language);
  showBuild(true, true);
  showQuestions(summary.questions);
  showFindings(summary);
  showHeadline(summary);
  showProblems(summary);
  showReceipts(summary.tabs);
  showOtherSheets(summary);
  return summary.measures.length > 0 ? words().built : words().nothingMeasured;
}
