import type { SettingsTab } from '../settings/settingsTab.ts';
import { tabs } from '../tabs/all.ts';
import type { TabName } from '../vocabulary/tab.ts';
import { questionsAbout } from './findQuestions.ts';
import type { FoundQuestion } from './foundQuestion.ts';
import type { ReadAs } from './inspectSheet.ts';
import { type OtherSheetFound, otherSheet } from './otherSheet.ts';
import type { Reading, SheetCells } from './reading.ts';
import { sheetPerRep } from './sheetPerRep.ts';
import { sheetsBeside, sheetsNamed } from './sheetsOfOneTab.ts';
import { isAmong, type Likeness, likenessesOf } from './tabCandidates.ts';
import { unreadSheets } from './unreadSheets.ts';

export type FoundTabs = {
  /** In the order of the tabs; several of a tab where sheets complete one another, such as one per month. */
  readonly readings: readonly Reading[];
  /** Named by the settings, but nothing of them is understood yet: in no number. */
  readonly unread: readonly Reading[];
  readonly others: readonly OtherSheetFound[];
  readonly questions: readonly FoundQuestion[];
};

/** Which sheet is which tab, by headings, cells and name; what the KPI Settings tab says wins. */
export function findTabs(sheets: readonly SheetCells[], settings: SettingsTab): FoundTabs {
  const likenesses = sheetPerRep(
    sheets.flatMap((sheet) => likenessesOf(sheet, settings)),
    settings,
  );
  const chosen = new Map<TabName, ReadAs>();
  const beside = new Map<TabName, readonly ReadAs[]>();
  for (const tab of Object.keys(settings.tabs) as TabName[]) {
    const [first, ...further] = sheetsNamed(tab, likenesses, settings);
    if (!first) continue;
    chosen.set(tab, first);
    beside.set(tab, further);
  }
  for (const [tab, read] of byLikelihood(likenesses, settings, chosen, beside))
    if (!chosen.has(tab)) chosen.set(tab, read);
  for (const tab of chosen.keys())
    if (settings.tabs[tab] === undefined) beside.set(tab, sheetsBeside(tab, likenesses, chosen));
  const readings = inOrder(chosen, beside);
  const others = likenesses
    .filter(({ lookedAt }) => !readings.some(({ sheet }) => sheet === lookedAt.sheet.sheet))
    .filter(
      (likeness, i, all) => i === all.findIndex((one) => one.lookedAt.sheet.sheet === likeness.lookedAt.sheet.sheet),
    )
    .map((likeness) => otherSheet(likeness, chosen, settings));
  const unread = unreadSheets(likenesses, readings, settings);
  return { readings, unread, others, questions: questionsAbout(likenesses, chosen, readings, settings) };
}

type Beside = ReadonlyMap<TabName, readonly ReadAs[]>;

function inOrder(chosen: ReadonlyMap<TabName, ReadAs>, beside: Beside): Reading[] {
  return (Object.keys(tabs) as TabName[]).flatMap((tab) => {
    const first = chosen.get(tab);
    return first ? [first, ...(beside.get(tab) ?? [])].map(({ reading }) => reading) : [];
  });
}

/** Each sheet with the tab that it is most like, the surest sheets first. */
function byLikelihood(
  likenesses: readonly Likeness[],
  settings: SettingsTab,
  chosen: ReadonlyMap<TabName, ReadAs>,
  beside: Beside,
): [TabName, ReadAs][] {
  const spokenFor = [...chosen.values(), ...[...beside.values()].flat()].map(({ reading }) => reading);
  return likenesses
    .filter(({ lookedAt }) => !isAmong(lookedAt, spokenFor))
    .flatMap(({ likely }): [TabName, ReadAs][] => {
      const best = likely[0];
      return best && settings.tabs[best.reading.tab] === undefined ? [[best.reading.tab, best]] : [];
    })
    .sort(([, a], [, b]) => b.reading.score - a.reading.score);
}
