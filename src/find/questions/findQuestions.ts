import type { SettingsTab } from '../../settings/settingsTab.ts';
import { tabs } from '../../tabs/all.ts';
import { foldText } from '../../values/foldText.ts';
import { nearSpellings } from '../../values/nearSpelling.ts';
import { isSameSheet, joinedSheets, sheetList, sheetsListed } from '../../vocabulary/sheetList.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import {
  headingIsGone,
  sheetDoesNotFit,
  sheetIsDoubtful,
  sheetIsGone,
  whichSheet,
  whichSheetFirst,
  whichTab,
} from '../../words/tabFinding.ts';
import { tabOfType } from '../candidates/mixedTab.ts';
import { mayBeSales, salesQuestions } from '../candidates/salesLog.ts';
import { type FoundTable, isSheet, isTaken } from '../candidates/tabCandidates.ts';
import type { TabCandidate } from '../candidates/tryAsTab.ts';
import { freeHeadings } from '../headings/freeHeadings.ts';
import type { RivalSheets } from '../oneTab/rivalSheets.ts';
import { maySpanSheets } from '../oneTab/sheetsOfOneTab.ts';
import type { Reading } from '../reading.ts';
import { columnQuestions } from './columnQuestions.ts';
import type { FoundQuestion } from './foundQuestion.ts';

type Chosen = ReadonlyMap<TabName, TabCandidate>;

/** Everything that only a person can tell, the weightiest first. */
export function questionsAbout(
  tables: readonly FoundTable[],
  chosen: Chosen,
  readings: readonly Reading[],
  { rivals, settings }: { readonly rivals: readonly RivalSheets[]; readonly settings: SettingsTab },
): FoundQuestion[] {
  return [
    ...goneSheets(tables, chosen, settings),
    ...goneFurtherSheets(tables, chosen, settings),
    ...goneHeadings(tables, chosen),
    ...rivals.map(rivalQuestion),
    ...doubtfulTabs(tables, chosen, settings),
    ...columnQuestions(chosen, readings, settings),
    ...salesQuestions(unreadSales(tables, settings), settings),
  ];
}

/** Sheets that no tab has taken and that may hold sales. */
function unreadSales(tables: readonly FoundTable[], settings: SettingsTab): string[] {
  if (settings.salesLog !== null || settings.tabs.deals === null) return [];
  return tables
    .filter((found) => !isTaken(found) && mayBeSales(found.table, settings))
    .map(({ table }) => table.sheet.sheet);
}

function tabSetting(tab: TabName): string {
  return `${tabs[tab].label.en} tab`;
}

function goneSheets(tables: readonly FoundTable[], chosen: Chosen, settings: SettingsTab): FoundQuestion[] {
  const sheets = [...new Set(tables.map(({ table }) => table.sheet.sheet))];
  return (Object.entries(settings.tabs) as [TabName, string | null][])
    .filter(([tab, sheet]) => sheet !== null && !chosen.has(tab))
    .map(([tab, sheet]) => {
      const own = tables.find(({ table }) => isSheet(table, sheet))?.table;
      const text = own?.doubt
        ? sheetIsDoubtful(tabs[tab].label, sheet as string, own.doubt)
        : (own ? sheetDoesNotFit : sheetIsGone)(tabs[tab].label, sheet as string);
      return { text, setting: tabSetting(tab), choices: [...sheets, 'none'], assumed: 'none' };
    });
}

/** One of several sheets that the settings list is gone: the others are read meanwhile. */
function goneFurtherSheets(tables: readonly FoundTable[], chosen: Chosen, settings: SettingsTab): FoundQuestion[] {
  const sheets = [...new Set(tables.map(({ table }) => table.sheet.sheet))];
  return (Object.entries(settings.tabs) as [TabName, string | null][]).flatMap(([tab, text]) => {
    if (!text || !chosen.has(tab) || !maySpanSheets(tab)) return [];
    const there = sheetsListed(text, sheets);
    if (there.length === 1 && isSameSheet(text, there[0] as string)) return [];
    const gone = sheetList(text)
      .slice(1)
      .find((name) => !there.some((sheet) => isSameSheet(sheet, name)));
    if (gone === undefined) return [];
    const free = sheets.filter((sheet) => !there.includes(sheet));
    return [
      {
        text: sheetIsGone(tabs[tab].label, gone),
        setting: tabSetting(tab),
        choices: [...free.map((sheet) => joinedSheets([...there, sheet])), joinedSheets(there), 'none'],
        choiceTexts: [...free, joinedSheets(there)].map((sheet) => ({ en: sheet, ru: sheet })),
        assumed: joinedSheets(there),
      },
    ];
  });
}

function goneHeadings(tables: readonly FoundTable[], chosen: Chosen): FoundQuestion[] {
  return [...chosen].flatMap(([tab, { reading, missing }]) =>
    missing.map(({ field, heading }) => {
      const choices = freeHeadings(tables, chosen, reading.sheet);
      const guess = likeHeading(heading, choices);
      return {
        text: headingIsGone(reading.sheet, heading),
        setting: `${tabs[tab].label.en} column: ${field}`,
        choices,
        assumed: '',
        ...(guess !== null && { guess }),
      };
    }),
  );
}

/** The only one that is spelled nearly like it: somebody may have corrected a letter. */
function likeHeading(heading: string, choices: readonly string[]): string | null {
  const near = nearSpellings(
    foldText(heading),
    choices.map((choice) => foldText(choice)),
  );
  const meant = choices.filter((choice) => near.includes(foldText(choice)));
  return meant.length === 1 ? (meant[0] as string) : null;
}

/** Two tabs whose evidence is so close that a column more or less would turn it. */
const nearlyAsMuch = 0.92;

/** Where none is read, nothing is taken for granted. */
function rivalQuestion({ tab, sheets, isRead }: RivalSheets): FoundQuestion {
  return {
    text: (isRead ? whichSheet : whichSheetFirst)(tabs[tab].label, sheets),
    setting: tabSetting(tab),
    choices: [...sheets, ...(maySpanSheets(tab) ? [joinedSheets(sheets)] : []), 'none'],
    assumed: isRead ? sheets[0] : 'none',
  };
}

/** A sheet that is nearly as much of a second tab, and whose name does not decide. */
function doubtfulTabs(tables: readonly FoundTable[], chosen: Chosen, settings: SettingsTab): FoundQuestion[] {
  return tables.flatMap(({ table, candidates: [best, second] }) => {
    if (!best || !second || chosen.get(best.reading.tab)?.reading.sheet !== table.sheet.sheet) return [];
    const { tab, score } = best.reading;
    const other = second.reading.tab;
    if (isClearly(best, second)) return [];
    if (
      second.reading.score < score * nearlyAsMuch ||
      settings.tabs[tab] !== undefined ||
      settings.tabs[other] !== undefined
    )
      return [];
    if (table.hints.has(tab) || chosen.has(other)) return [];
    const text = whichTab(table.sheet.sheet, [tabs[tab].label, tabs[other].label]);
    const choiceTexts = [tabs[other].label, tabs[tab].label];
    return [{ text, setting: tabSetting(other), choices: [table.sheet.sheet, 'none'], choiceTexts, assumed: 'none' }];
  });
}

/** A mixed sheet holds calls too; a name that promises more than the headings keep, or half the columns, is no doubt. */
function isClearly(best: TabCandidate, second: TabCandidate): boolean {
  const count = ({ reading }: TabCandidate): number => Object.keys(reading.columns).length;
  if (best.reading.tab === 'activities' && Object.values(tabOfType).includes(second.reading.tab)) return true;
  return (best.isWhole && !second.isWhole) || count(second) * 1.5 < count(best);
}
