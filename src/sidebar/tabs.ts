import type { TabReceipt } from '../summary/understood/receipt.ts';
import type { TabDescription } from '../summary/understood/tabDescriptions.ts';
import { joinedSheets } from '../vocabulary/sheetList.ts';
import { teachingWords } from '../words/teaching.ts';
import { offerChoice, showChanges } from './choice.ts';
import { fieldEntry, toCheck } from './field.ts';
import { language, words } from './language.ts';
import { leftOutEntries } from './leftOut.ts';
import { copyOf, element, fill, part, write } from './page.ts';
import type { FoundTabs } from './server.ts';
import { teachButton } from './teachButton.ts';

let described: readonly TabDescription[] = [];
let sheets: readonly string[] = [];
let receipts: readonly TabReceipt[] = [];

/** What each sheet was taken for, to be corrected. */
export function showTabs({ tabs, otherSheets }: Pick<FoundTabs, 'tabs' | 'otherSheets'>): void {
  described = tabs;
  sheets = [...new Set([...tabs, ...otherSheets].map(({ sheet }) => sheet))];
  draw();
}

/** Where the rows of each sheet went, once they were read. */
export function showReceipts(tabs: readonly TabReceipt[]): void {
  receipts = tabs;
  draw();
}

function draw(): void {
  const open = new Set([...openParts()].map(({ dataset }) => dataset.key));
  const isDescribed = ({ tab, sheet }: TabReceipt) => described.some((one) => one.tab === tab && one.sheet === sheet);
  const checks = described.reduce((sum, tab) => sum + checksOf(tab), 0);
  write(element('tabsTitle'), words().tabsTitle);
  write(element('tabsCheck'), checks > 0 ? words().toCheck(checks) : words().allUnderstood);
  element('tabsCheck').className = checks > 0 ? 'check' : 'quiet';
  fill('tabsPanel', 'tabs', [
    ...described.map(describedEntry),
    ...receipts.filter((receipt) => !isDescribed(receipt)).map(receiptEntry),
  ]);
  for (const details of element('tabs').querySelectorAll('details')) details.open = open.has(details.dataset.key);
}

function openParts(): NodeListOf<HTMLDetailsElement> {
  return element('tabs').querySelectorAll('details[open]');
}

function describedEntry(tab: TabDescription): HTMLElement {
  const receipt = receipts.find((one) => one.tab === tab.tab && one.sheet === tab.sheet);
  const entry = lineEntry(tab, receipt);
  const panel = copyOf('correctionTemplate');
  const checks = checksOf(tab);
  const isShown = ({ chosen, reason }: TabDescription['fields'][number]) => chosen !== '' || reason !== '';
  const rest = tab.fields.filter((field) => !isShown(field));
  write(part(entry, 'check'), checks > 0 ? words().toCheck(checks) : '');
  write(part(panel, 'label'), words().sheet);
  offerChoice(panel.querySelector('select')!, {
    about: `${tab.setting} ${tab.sheet}`,
    choices: [...sheets.map((sheet) => ({ value: sheet, text: sheet })), { value: 'none', text: words().noSheet }],
    chosen: tab.sheet,
    lineOf: (value) => ({ setting: tab.setting, value: sheetsWith(value, tab) }),
  });
  part(panel, 'fields').replaceChildren(...tab.fields.filter(isShown).map((field) => fieldEntry(field, tab)));
  part(panel, 'rest').hidden = rest.length === 0;
  part(panel, 'rest').dataset.key = `rest of ${tab.tab} ${tab.sheet}`;
  write(part(panel, 'restTitle'), words().restFields(rest.length));
  part(panel, 'restFields').replaceChildren(...rest.map((field) => fieldEntry(field, tab)));
  part(panel, 'save').id = `save ${tab.tab} ${tab.sheet}`;
  teachButton(part(panel, 'teach'), tab.sheet, teachingWords[language()].change);
  showChanges(panel);
  part(entry, 'tab').append(panel);
  return entry;
}

function checksOf({ fields }: TabDescription): number {
  return fields.reduce((sum, field) => sum + toCheck(field), 0);
}

/** The tab's sheets once another one, or none, takes the place of this one. */
function sheetsWith(value: string, { sheet, sheets: all = [sheet] }: TabDescription): string {
  const next = all.map((one) => (one === sheet ? value : one)).filter((one) => one !== 'none');
  return joinedSheets([...new Set(next)]) || 'none';
}

/** A share of a mixed sheet, which is corrected where the whole sheet stands. */
function receiptEntry(receipt: TabReceipt): HTMLElement {
  const entry = lineEntry(receipt, receipt);
  const columns = copyOf('columnsTemplate');
  write(columns, words().columnList(Object.values(receipt.columns).join(', ')));
  part(entry, 'tab').append(columns);
  return entry;
}

function lineEntry(
  { tab, sheet, columns }: Pick<TabReceipt, 'tab' | 'sheet' | 'columns'>,
  receipt: TabReceipt | undefined,
): HTMLElement {
  const entry = copyOf('tabTemplate');
  part(entry, 'tab').dataset.key = `${tab} of ${sheet}`;
  write(part(entry, 'name'), words().tabs[tab]);
  write(part(entry, 'sheet'), sheet === words().tabs[tab] ? '' : words().onSheet(sheet));
  write(part(entry, 'check'), '');
  write(part(entry, 'understood'), receipt ? receipt.line : words().columnsUnderstood(Object.keys(columns).length));
  if (receipt) part(entry, 'tab').append(...leftOutEntries(receipt));
  return entry;
}
