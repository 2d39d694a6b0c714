import { build, showBuild } from './build.ts';
import { speak, words } from './language.ts';
import { element, write } from './page.ts';
import { showQuestions } from './questions.ts';
import { type FoundTabs, server } from './server.ts';
import { showTabs } from './tabs.ts';
import { runTask } from './task.ts';

let rows = 0;

function showFound({ tabs, otherSheets, questions, language, hasSummary }: FoundTabs): string {
  speak(language);
  rows = tabs.reduce((sum, tab) => sum + tab.rows, 0);
  showBuild(tabs.length > 0, hasSummary);
  write(element('emptyTitle'), words().emptyTitle);
  write(element('emptyText'), words().emptyText);
  write(element('addSample'), words().addSample);
  write(element('lookAgain'), words().lookAgain);
  element('emptyPanel').hidden = tabs.length > 0;
  showQuestions(questions);
  showTabs(tabs, otherSheets);
  return tabs.length > 0 ? words().found(tabs.length) : '';
}

const look = () => runTask({ doing: words().looking, ask: () => server.findTabs(), show: showFound });

const addSample = () =>
  runTask({
    doing: words().addingSample,
    ask: () => server.addSampleTabs().then(() => server.findTabs()),
    show: showFound,
  });

element('build').addEventListener('click', () => build(rows));
element('addSample').addEventListener('click', addSample);
element('lookAgain').addEventListener('click', look);
showBuild(true, false);
look();
