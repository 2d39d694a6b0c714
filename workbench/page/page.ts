import type { Edits } from '../host/edits.ts';
import type { MenuItem } from '../host/host.ts';
import type { CallAnswer, Changes, Opened, Region } from '../server/messages.ts';
import type { Sheet } from '../workbook.ts';
import { showDeveloperPanel } from './developer.ts';
import { element, write } from './element.ts';
import { saveFile, takeFiles } from './files.ts';
import { type Grid, startGrid } from './grid.ts';
import { type Item, showMenus } from './menus.ts';
import { showAlert, showDialog, showToast } from './notices.ts';
import { showRegion } from './regions.ts';
import { ask, askForFile, askForText } from './requests.ts';
import { unknownRules } from './rules.ts';
import { createWindows } from './windows.ts';
import { wordsOf } from './words.ts';

const addOnName = 'Inside Sales KPIs';

const [opened, shim, style] = await Promise.all([
  ask<Opened>('workbook'),
  askForText('sidebarShim.js'),
  askForText('googleStyle.css'),
]);
const { workbook } = opened;
/** The last call that was begun. */
let turn: Promise<unknown> = Promise.resolve();
const words = wordsOf(workbook.locale);
document.documentElement.lang = words.language;
document.title = `${workbook.name} – ${addOnName}`;
write('name', workbook.name);

const windows = createWindows({ shim, style }, words, {
  call: (name, args) => call('page', name, args),
  focus: () => element('grid').querySelector<HTMLElement>('canvas')?.focus(),
});
const developer = showDeveloperPanel(words, (plan) => void ask('fault', plan));
const grid = startGrid(element('grid'), opened, words, {
  cost: developer.showCost,
  painted: () => {
    element('loading').hidden = true;
  },
});
showRegion(workbook, words, (region: Region) => void settle(region));
const files = takeFiles(words, {
  isOwn: opened.isOwn,
  settled: tellEdits,
  opened: reload,
  failed: (error) => void showDialog(words.notOpened, error.message, words),
});
showMenus(element('menus'), [
  {
    label: words.file,
    items: [
      { label: words.openFiles, press: files.choose },
      { label: words.saveAs, press: () => void save() },
      'separator',
      { label: words.sample, press: () => void ask('sample', {}).then(reload) },
    ],
  },
  { label: words.extensions, items: [{ label: addOnName, items: menuOf(opened.menu) }] },
]);
for (const sentence of opened.leftOut) void showDialog(words.notOpened, sentence, words);
tellUnknownRules(workbook.sheets);
openFirstSidebar(opened.menu);

function menuOf(items: readonly MenuItem[]): Item[] {
  if (items.length === 0) return [{ label: opened.menuError ?? words.noMenu, items: [] }];
  return items.map((item): Item => {
    if ('separator' in item) return 'separator';
    if ('menu' in item) return { label: item.menu.caption, items: menuOf(item.menu.items) };
    return { label: item.label, press: () => void press(item.functionName) };
  });
}

/** A manager sees what the add-on offers without looking for its menu. */
function openFirstSidebar(items: readonly MenuItem[]): void {
  const opens = items.find((item) => 'functionName' in item && /sidebar/i.test(item.functionName));
  if (opens && 'functionName' in opens) void press(opens.functionName);
}

/** One call after the other, each with everything that was done in the grid before. */
function call(from: 'menu' | 'page', name: string, args: unknown[]): Promise<CallAnswer> {
  const asked = turn.then(async () => {
    write('working', words.working);
    try {
      await grid.settled();
      const edits = grid.edits();
      const answer = await ask<CallAnswer>('call', { from, name, args, edits });
      show(answer.changes, edits);
      return answer;
    } finally {
      write('working', '');
      developer.callEnded();
    }
  });
  turn = asked.catch(() => {});
  return asked;
}

async function press(functionName: string): Promise<void> {
  const answer = await call('menu', functionName, []);
  if ('error' in answer) await showDialog(words.failed, answer.error.message, words);
}

function show(changes: Changes, told: Edits): void {
  grid.show(changes, told);
  tellUnknownRules(changes.sheets);
  developer.showCost(changes.cost);
  developer.addLogs(changes.logs);
  for (const toast of changes.toasts) showToast(toast, words);
  for (const alert of changes.alerts) void showAlert(alert, words);
  if (changes.page) windows.open(changes.page);
}

function tellUnknownRules(sheets: readonly Sheet[]): void {
  for (const { name, conditionalFormats } of sheets) {
    const unknown = [...new Set(unknownRules(conditionalFormats))].join(', ');
    if (unknown) showToast({ title: '', message: words.rulesNotShown(name, unknown), seconds: -1 }, words);
  }
}

async function settle(region: Region): Promise<void> {
  await turn;
  await grid.settled();
  await ask('region', { region, edits: grid.edits() });
  reload();
}

async function tellEdits(): Promise<void> {
  await turn;
  await grid.settled();
  await ask('edits', grid.edits());
}

async function save(): Promise<void> {
  await turn;
  await grid.settled();
  saveFile(await askForFile('save', grid.edits()), `${workbook.name}.xlsx`);
}

function reload(): void {
  location.reload();
}

declare global {
  /** For tests and pictures, which cannot read a canvas. */
  var workbench: { grid: Grid };
}
globalThis.workbench = { grid };
