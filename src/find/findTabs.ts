import type { SettingsTab } from '../settings/settingsTab.ts';
import { tabs } from '../tabs/all.ts';
import { computedOnce } from '../vocabulary/computedOnce.ts';
import type { TabName } from '../vocabulary/tab.ts';
import { mayBeAsWell } from '../words/tabFinding.ts';
import { columnsBeside, type OtherSheetFound, otherSheet } from './candidates/otherSheet.ts';
import { type FoundTable, foundTables, isAmong } from './candidates/tabCandidates.ts';
import type { TabCandidate } from './candidates/tryAsTab.ts';
import { unreadSheets } from './candidates/unreadSheets.ts';
import { withLegends } from './legend/withLegends.ts';
import { fullestCopy } from './oneTab/fullestCopy.ts';
import { withoutLineNumbers } from './oneTab/lineNumbers.ts';
import { newestSnapshot } from './oneTab/newestSnapshot.ts';
import { withRepsByValues } from './oneTab/repsByValues.ts';
import { type RivalSheets, rivalSheets } from './oneTab/rivalSheets.ts';
import { withOneTab } from './oneTab/sameHeadings.ts';
import { withSheetPerOutcome } from './oneTab/sheetPerOutcome.ts';
import { sheetPerRep, sheetPerRepQuestions } from './oneTab/sheetPerRep.ts';
import { mayBeFound, saysTemplate, sheetsBeside, sheetsNamed } from './oneTab/sheetsOfOneTab.ts';
import { withTellingClients } from './oneTab/tellingClients.ts';
import { withoutUnnamedIds } from './oneTab/unnamedIds.ts';
import { asSheetsWithRows } from './oneTab/waitingSheets.ts';
import { questionsAbout } from './questions/findQuestions.ts';
import type { FoundQuestion } from './questions/foundQuestion.ts';
import type { Reading, SheetCells } from './reading.ts';

export type FoundTabs = {
  /** In the order of the tabs; several of a tab where sheets complete one another, such as one per month. */
  readonly readings: readonly Reading[];
  /** Named by the settings, but nothing of them is understood yet: in no number. */
  readonly unread: readonly Reading[];
  readonly others: readonly OtherSheetFound[];
  readonly questions: readonly FoundQuestion[];
};

/** Which sheet is which tab, by headings, cells and name; what the KPI Settings tab says wins. */
export const findTabs = computedOnce((sheets: readonly SheetCells[], settings: SettingsTab): FoundTabs => {
  const { tables: found, unclear } = sheetPerRep(
    withOneTab(asSheetsWithRows(sheets.flatMap((sheet) => foundTables(sheet, settings))), settings),
    settings,
  );
  const tables = withSheetPerOutcome(found, settings);
  const chosen = new Map<TabName, TabCandidate>();
  const beside = new Map<TabName, readonly TabCandidate[]>();
  for (const tab of Object.keys(settings.tabs) as TabName[]) {
    const [first, ...further] = sheetsNamed(tab, tables, settings);
    if (!first) continue;
    chosen.set(tab, first);
    beside.set(tab, further);
  }
  const likely = byLikelihood(tables, settings, chosen, beside);
  for (const [tab, read] of likely) {
    if (chosen.has(tab)) continue;
    const copies = likely.flatMap(([other, one]) => (other === tab ? [one] : []));
    chosen.set(tab, newestSnapshot(read, copies) ?? fullestCopy(read, copies));
  }
  for (const tab of chosen.keys()) beside.set(tab, sheetsBeside(tab, tables, { chosen, beside }, settings));
  const own = withoutLineNumbers(withRepsByValues(inOrder(chosen, beside), settings));
  const likeliest = withLegends(withTellingClients(withoutUnnamedIds(own), settings), sheets);
  const rivals = rivalSheets(tables, chosen, likeliest, settings);
  const undecided = rivals.filter(({ isRead }) => !isRead);
  const isDecided = (tab: TabName): boolean => !undecided.some((one) => one.tab === tab);
  const heldBack = undecided.map(({ tab }) => tab);
  const readings = likeliest
    .filter(({ tab }) => isDecided(tab))
    .map((one) => (one.tab === 'activities' && heldBack.length > 0 ? { ...one, heldBack } : one));
  const others = tables
    .filter(({ table }) => !readings.some(({ sheet }) => sheet === table.sheet.sheet))
    .filter((found, i, all) => i === all.findIndex((one) => one.table.sheet.sheet === found.table.sheet.sheet))
    .map((found) => otherSheet(found, chosen, settings));
  const parts = tables
    .filter(({ table }) => table.wide?.isSure && readings.some(({ sheet }) => sheet === table.sheet.sheet))
    .filter(({ table }) => !isAmong(table, readings))
    .map((found) => otherSheet(found, chosen, settings));
  const unread = unreadSheets(tables, readings, settings);
  const decided = new Map([...chosen].filter(([tab]) => isDecided(tab)));
  return {
    readings,
    unread,
    others: [...others, ...parts, ...columnsBeside(readings, sheets)].map((other) => sayingRivals(other, undecided)),
    questions: [
      ...questionsAbout(tables, decided, readings, { rivals, settings }),
      ...sheetPerRepQuestions(unclear.filter((sheet) => readings.some((reading) => reading.sheet === sheet))),
    ],
  };
});

/** Of sheets that are not read because each of them may be the tab, the others are named. */
function sayingRivals(other: OtherSheetFound, undecided: readonly RivalSheets[]): OtherSheetFound {
  const own = undecided.find(({ sheets }) => sheets.includes(other.sheet));
  if (!own) return other;
  const reason = mayBeAsWell(
    tabs[own.tab].label,
    own.sheets.filter((sheet) => sheet !== other.sheet),
  );
  return { ...other, nearest: own.tab, missing: null, reason };
}

type Beside = ReadonlyMap<TabName, readonly TabCandidate[]>;

function inOrder(chosen: ReadonlyMap<TabName, TabCandidate>, beside: Beside): Reading[] {
  return (Object.keys(tabs) as TabName[]).flatMap((tab) => {
    const first = chosen.get(tab);
    return first ? [first, ...(beside.get(tab) ?? [])].map(({ reading }) => reading) : [];
  });
}

/** Each sheet with the tab that it is most like, the surest sheets first. */
function byLikelihood(
  tables: readonly FoundTable[],
  settings: SettingsTab,
  chosen: ReadonlyMap<TabName, TabCandidate>,
  beside: Beside,
): [TabName, TabCandidate][] {
  const spokenFor = [...chosen.values(), ...[...beside.values()].flat()].map(({ reading }) => reading);
  return tables
    .filter(({ table }) => !isAmong(table, spokenFor))
    .flatMap(({ candidates }): [TabName, TabCandidate][] => {
      const best = candidates[0];
      return best && mayBeFound(best.reading, settings) ? [[best.reading.tab, best]] : [];
    })
    .sort(
      ([, { reading: a }], [, { reading: b }]) =>
        Number(saysTemplate(a.sheet)) - Number(saysTemplate(b.sheet)) || b.score - a.score,
    );
}
