import type { Problem, Summary } from '../summary/summary.ts';
import { settingsSheetName } from '../words/settingLines.ts';
import { failureText } from './failure.ts';
import { language, words } from './language.ts';
import { say } from './message.ts';
import { copyOf, element, fill, part, write } from './page.ts';
import { server } from './server.ts';

type Placed = Problem & { readonly sheet: string };

const shownAtFirst = 6;

let ofTabs: readonly Placed[] = [];

/** What was not understood, the rows that are in no number first; a click goes to the cell. */
export function showProblems({ tabs, settingProblems }: Pick<Summary, 'tabs' | 'settingProblems'>): void {
  const placed = tabs.flatMap(({ sheet, problems }) => problems.map((problem): Placed => ({ ...problem, sheet })));
  ofTabs = placed.sort((a, b) => Number(b.leftOut) - Number(a.leftOut) || b.rows - a.rows);
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
  showSome(placed, shownAtFirst);
}

function showSome(placed: readonly Placed[], count: number): void {
  fill('problemsPanel', 'problems', placed.slice(0, count).map(entryOf));
  const all = element<HTMLButtonElement>('showAllProblems');
  write(all, placed.length > count ? words().showAll(placed.length) : '');
  all.onclick = () => {
    showSome(placed, placed.length);
    element('problems').querySelectorAll('button')[count]?.focus();
  };
}

function entryOf(problem: Placed): HTMLElement {
  const entry = copyOf('problemTemplate');
  const { sheet, row, column, leftOut, text } = problem;
  const place = row === null ? sheet : `${sheet}!${column ?? ''}${row}`;
  write(part(entry, 'place'), place);
  part(entry, 'problem').dataset.leftOut = String(leftOut);
  write(part(entry, 'text'), text);
  part(entry, 'problem').addEventListener('click', () => {
    server.selectCell({ sheet, row: row ?? 1, column: column ?? 'A' }).then(
      () => say(words().selected(place)),
      (error) => say(failureText(error, language()), 'failed'),
    );
  });
  return entry;
}
