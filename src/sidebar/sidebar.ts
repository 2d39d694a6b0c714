import { rowsBehindWords } from '../words/rowsBehind.ts';
import { viewWords } from '../words/view.ts';
import { workListWords } from '../words/workList.ts';
import { startBigQuery } from './bigQuery.ts';
import { build, buildView, hideResults, showBuild } from './build.ts';
import { changesIn, correctionOf } from './choice.ts';
import { startFormulaHelper } from './formulaHelper.ts';
import { showFound, showOpening, showSaved } from './found.ts';
import { language, words } from './language.ts';
import { say } from './message.ts';
import { startMonday } from './monday.ts';
import { startOneToOne } from './oneToOne.ts';
import { element } from './page.ts';
import { showProblems } from './problems.ts';
import { type FoundTabs, type LanguageChoice, server } from './server.ts';
import { runTask } from './task.ts';
import { startTeaching } from './teaching.ts';
import { chosenView } from './view.ts';

let rows = 0;
let isFound = false;

function show(found: FoundTabs): string {
  isFound = true;
  rows = found.tabs.reduce((sum, tab) => sum + tab.rows, 0);
  return showFound(found);
}

const look = () => runTask({ doing: words().looking, ask: () => server.findTabs(), show });

/** Whoever knows what to build need not wait until every sheet was looked at. */
function open(): void {
  let isLooking = true;
  look().then(() => {
    isLooking = false;
  });
  server.openSpreadsheet().then(
    (opening) => {
      if (isLooking && opening && opening.sheets > 0) showOpening(opening);
    },
    // Looking fails as well then, and says why.
    () => {},
  );
}

/** What looking would have shown is shown after a build that did not wait for it. */
async function buildNow(): Promise<void> {
  const isEarly = !isFound;
  await build(rows);
  if (isEarly) server.findTabs().then(show, () => {});
}

const addSample = (kind: 'small' | 'tracker') =>
  runTask({
    doing: words().addingSample,
    ask: () => server.addSampleTabs(kind).then(() => server.findTabs()),
    show,
  });

/** Every Save button saves the corrections around it. */
function save({ target }: Event): void {
  const button = (target as HTMLElement).closest<HTMLElement>('.save');
  const panel = button && correctionOf(button);
  if (!panel) return;
  const lines = changesIn(panel);
  if (lines.length === 0) say(words().nothingChanged);
  else runTask({ doing: words().saving, ask: () => server.saveSettings(lines), show: showSaved });
}

/** Another period or other reps, and the summary of it at once. */
function showChosen(): void {
  const lines = chosenView();
  if (lines) buildView(rows, lines);
}

const restore = () =>
  runTask({
    doing: viewWords[language()].restoring,
    ask: () => server.restoreSummary(),
    show: ({ text, isRestored }) => {
      if (isRestored) hideResults();
      return text;
    },
  });

const listRows = () =>
  runTask({
    doing: rowsBehindWords[language()].listing,
    ask: () => server.listRowsBehind(),
    show: ({ text }) => text,
  });

const listWork = () =>
  runTask({
    doing: workListWords[language()].listing,
    ask: () => server.listWork(),
    show: ({ text }) => text,
  });

const switchLanguage = () =>
  runTask({
    doing: viewWords[language()].switching,
    ask: () => server.setLanguage(element<HTMLSelectElement>('languageChoice').value as LanguageChoice),
    show: (found: FoundTabs) => {
      hideResults();
      showProblems({ tabs: [], settingProblems: found.settingProblems });
      show(found);
      return viewWords[language()].switched;
    },
  });

element('build').addEventListener('click', buildNow);
element('addSample').addEventListener('click', () => addSample('small'));
element('addTracker').addEventListener('click', () => addSample('tracker'));
element('lookAgain').addEventListener('click', look);
element('showView').addEventListener('click', showChosen);
element('rowsBehind').addEventListener('click', listRows);
element('workList').addEventListener('click', listWork);
element('restore').addEventListener('click', restore);
element('languageChoice').addEventListener('change', switchLanguage);
startFormulaHelper();
startMonday();
startOneToOne();
startBigQuery();
startTeaching();
element('page').addEventListener('click', save);
showBuild(true, false);
open();
