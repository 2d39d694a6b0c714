import type { SettingsTab } from '../../settings/settingsTab.ts';
import { sheetsListed } from '../../vocabulary/sheetList.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import { type FoundTable, isAmong } from '../candidates/tabCandidates.ts';
import { type TabCandidate, tryAsTab } from '../candidates/tryAsTab.ts';
import { columnsNamed } from '../headings/headingNames.ts';
import type { Reading } from '../reading.ts';
import { canBeReadTogether } from './canBeReadTogether.ts';

/** Tabs whose rows may stand on several sheets, such as one per month; all others are one sheet. */
const ofSeveralSheets: readonly TabName[] = [
  'leads',
  'calls',
  'meetings',
  'emails',
  'activities',
  'deals',
  'targets',
  'dailyActivity',
];

export function maySpanSheets(tab: TabName): boolean {
  return ofSeveralSheets.includes(tab);
}

/** The sheets of the tab that the KPI Settings tab names; a heading that it names may be that of any of them. */
export function sheetsNamed(tab: TabName, tables: readonly FoundTable[], settings: SettingsTab): TabCandidate[] {
  const names = [...new Set(tables.map(({ table }) => table.sheet.sheet))];
  const named = sheetsListed(settings.tabs[tab] ?? '', names).slice(0, maySpanSheets(tab) ? undefined : 1);
  const listed = named.flatMap((name) => {
    const own = tables.filter(({ table }) => table.sheet.sheet === name);
    return own.find(({ table }) => table.wide?.tab === tab) ?? own[0] ?? [];
  });
  return listed
    .filter(({ table }) => table.headingRow >= 0)
    .map(({ table }) => tryAsTab(tab, table, settingsFor(tab, table.sample.headings, listed, settings)))
    .filter(({ reading }) => Object.keys(reading.columns).length > 0);
}

/** Without the headings that this sheet does not have and another of the sheets has. */
function settingsFor(
  tab: TabName,
  headings: readonly string[],
  listed: readonly FoundTable[],
  settings: SettingsTab,
): SettingsTab {
  const isElsewhere = (heading: string): boolean =>
    listed.some(({ table }) => columnsNamed(heading, table.sample.headings).length > 0);
  const own = Object.entries(settings.columns[tab] ?? {}).filter(
    ([, heading]) => columnsNamed(heading, headings).length > 0 || !isElsewhere(heading),
  );
  return { ...settings, columns: { ...settings.columns, [tab]: Object.fromEntries(own) } };
}

/** Whether a sheet that the settings do not name may be of the tab: where they name others, only one that was taught. */
export function mayBeFound({ tab, isTaught }: Reading, { tabs }: SettingsTab): boolean {
  return tabs[tab] === undefined || (isTaught === true && tabs[tab] !== null);
}

/** "TEMPLATE - do not edit": beside sheets that are filled in, its rows show how that is done. */
export function saysTemplate(sheet: string): boolean {
  return /(^|[^\p{L}@])(template|sample|example|шаблон|образец|пример)(?!\p{L})/u.test(sheet.toLowerCase());
}

type Taken = {
  readonly chosen: ReadonlyMap<TabName, TabCandidate>;
  readonly beside: ReadonlyMap<TabName, readonly TabCandidate[]>;
};

/** All further sheets of the tab that no other tab wants, the surest first, where none holds what another holds. */
export function sheetsBeside(
  tab: TabName,
  tables: readonly FoundTable[],
  { chosen, beside }: Taken,
  settings: SettingsTab,
): TabCandidate[] {
  const first = chosen.get(tab);
  const named = beside.get(tab) ?? [];
  if (!first || !maySpanSheets(tab)) return [...named];
  const taken = [...chosen.values(), ...named].map(({ reading }) => reading);
  const together = [first, ...named];
  const candidates = tables
    .filter(({ table }) => !isAmong(table, taken))
    .flatMap((found) => found.candidates[0] ?? [])
    .filter(({ reading }) => reading.tab === tab && mayBeFound(reading, settings) && !saysTemplate(reading.sheet))
    .sort((a, b) => b.reading.score - a.reading.score);
  for (const read of candidates)
    if (together.every((one) => canBeReadTogether(one.reading, read.reading))) together.push(read);
  return together.slice(1);
}
