import type { Summary } from '../summary/summary.ts';
import { settingsSheetName } from '../words/settingLines.ts';
import { words } from './language.ts';
import { element, write } from './page.ts';
import { type Placed, problemEntry, weightiestFirst } from './problem.ts';
import { fillSome } from './some.ts';

let ofTabs: readonly Placed[] = [];

/** What was not understood, the rows that are in no number first; a click goes to the cell. */
export function showProblems({ tabs, settingProblems }: Pick<Summary, 'tabs' | 'settingProblems'>): void {
  const placed = tabs.flatMap(({ sheet, problems }) => problems.map((problem): Placed => ({ ...problem, sheet })));
  ofTabs = placed.sort(weightiestFirst);
  showSettingProblems(settingProblems);
}

/** Lines of the KPI Settings tab that could not be followed stand above what the last build has found. */
export function showSettingProblems(settingProblems: Summary['settingProblems']): void {
  const ofSettings = settingProblems.map(
    (problem): Placed => ({ ...problem, sheet: settingsSheetName, rows: 0, leftOut: true }),
  );
  const placed = [...ofSettings, ...ofTabs];
  write(element('problemsTitle'), words().problemsTitle(placed.length));
  write(element('problemsHint'), words().problemsHint);
  fillSome('problems', placed.map(problemEntry));
}
