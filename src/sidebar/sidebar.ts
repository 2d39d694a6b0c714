import { build, showBuild } from './build.ts';
import { changesIn, correctionOf } from './choice.ts';
import { showFound, showSaved } from './found.ts';
import { words } from './language.ts';
import { say } from './message.ts';
import { element } from './page.ts';
import { type FoundTabs, server } from './server.ts';
import { runTask } from './task.ts';

let rows = 0;

function show(found: FoundTabs): string {
  rows = found.tabs.reduce((sum, tab) => sum + tab.rows, 0);
  return showFound(found);
}

const look = () => runTask({ doing: words().looking, ask: () => server.findTabs(), show });

const addSample = () =>
  runTask({
    doing: words().addingSample,
    ask: () => server.addSampleTabs().then(() => server.findTabs()),
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

element('build').addEventListener('click', () => build(rows));
element('addSample').addEventListener('click', addSample);
element('lookAgain').addEventListener('click', look);
element('page').addEventListener('click', save);
showBuild(true, false);
look();
