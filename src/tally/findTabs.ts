import { tabs } from '../tabs/all.ts';
import { isBlank } from '../vocabulary/cell.ts';
import type { TabName } from '../vocabulary/tab.ts';
import type { Words } from '../vocabulary/words.ts';
import { anotherSheetIsRead, otherSheetWords } from '../words/tabFinding.ts';
import { besideDailySheet, dailySheetsListed } from './dailySheets.ts';
import { type FoundQuestion, questionsAbout } from './findQuestions.ts';
import { isSheet, type Likeness, likenessOf } from './likeness.ts';
import type { Reading, SheetCells } from './reading.ts';
import { type ReadAs, readAs } from './readSheet.ts';
import type { SettingsTab } from './settingsTab.ts';
import { sheetPerRep } from './sheetPerRep.ts';
import { unreadSheets } from './unreadSheets.ts';

export type FoundTabs = {
  /** In the order of the tabs; one per tab, but daily tallies that complete one another are read side by side. */
  readonly readings: readonly Reading[];
  /** Named by the settings, but nothing of them is understood yet: in no number. */
  readonly unread: readonly Reading[];
  readonly others: readonly { readonly sheet: string; readonly reason: Words }[];
  readonly questions: readonly FoundQuestion[];
};

/** Which sheet is which tab, by headings, cells and name; what the KPI Settings tab says wins. */
export function findTabs(sheets: readonly SheetCells[], settings: SettingsTab): FoundTabs {
  const likenesses = sheetPerRep(
    sheets.map((sheet) => likenessOf(sheet, settings)),
    settings,
  );
  const chosen = new Map<TabName, ReadAs>();
  for (const [tab, sheet] of Object.entries(settings.tabs) as [TabName, string | null][]) {
    if (tab === 'dailyActivity') continue;
    const likeness = likenesses.find(({ lookedAt }) => isSheet(lookedAt, sheet));
    const read = likeness && likeness.lookedAt.headingRow >= 0 ? readAs(tab, likeness.lookedAt, settings) : null;
    if (read && Object.keys(read.reading.columns).length > 0) chosen.set(tab, read);
  }
  const listed = dailySheetsListed(likenesses, settings);
  if (listed[0]) chosen.set('dailyActivity', listed[0]);
  for (const [tab, read] of byLikelihood(likenesses, settings, chosen)) if (!chosen.has(tab)) chosen.set(tab, read);
  const beside = settings.tabs.dailyActivity ? listed.slice(1) : besideDailySheet(likenesses, chosen);
  const readings = inOrder(chosen, beside);
  const others = likenesses
    .filter(({ lookedAt }) => !readings.some(({ sheet }) => sheet === lookedAt.sheet.sheet))
    .map((likeness) => ({ sheet: likeness.lookedAt.sheet.sheet, reason: reasonOf(likeness, chosen) }));
  const unread = unreadSheets(likenesses, readings, settings);
  return { readings, unread, others, questions: questionsAbout(likenesses, chosen, readings, settings) };
}

function inOrder(chosen: ReadonlyMap<TabName, ReadAs>, beside: readonly ReadAs[]): Reading[] {
  return (Object.keys(tabs) as TabName[]).flatMap((tab) => {
    const first = chosen.get(tab);
    const further = tab === 'dailyActivity' ? beside : [];
    return first ? [first, ...further].map(({ reading }) => reading) : [];
  });
}

/** Each sheet with the tab that it is most like, the surest sheets first. */
function byLikelihood(
  likenesses: readonly Likeness[],
  settings: SettingsTab,
  chosen: ReadonlyMap<TabName, ReadAs>,
): [TabName, ReadAs][] {
  const spokenFor = [...chosen.values()].map(({ reading }) => reading.sheet);
  return likenesses
    .filter(({ lookedAt }) => !spokenFor.includes(lookedAt.sheet.sheet))
    .flatMap(({ likely }): [TabName, ReadAs][] => {
      const best = likely[0];
      return best && settings.tabs[best.reading.tab] === undefined ? [[best.reading.tab, best]] : [];
    })
    .sort(([, a], [, b]) => b.reading.score - a.reading.score);
}

function reasonOf({ lookedAt, likely }: Likeness, chosen: ReadonlyMap<TabName, ReadAs>): Words {
  const best = likely[0]?.reading;
  const instead = best && chosen.get(best.tab);
  if (best && instead) return anotherSheetIsRead(tabs[best.tab].label, instead.reading.sheet);
  if (best) return otherSheetWords.switchedOff;
  if (lookedAt.doubt) return lookedAt.doubt;
  if (lookedAt.headingRow >= 0) return otherSheetWords.unknown;
  const isEmpty = lookedAt.sheet.cells.every((row) => row.every(isBlank));
  return isEmpty ? otherSheetWords.blank : otherSheetWords.noHeadings;
}
