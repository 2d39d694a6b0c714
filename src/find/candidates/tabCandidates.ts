import type { SettingsTab } from '../../settings/settingsTab.ts';
import { tabs } from '../../tabs/all.ts';
import { foldHeading } from '../../values/foldText.ts';
import { computedOnce } from '../../vocabulary/computedOnce.ts';
import { isSameSheet } from '../../vocabulary/sheetList.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import type { Words } from '../../vocabulary/words.ts';
import { wideSheetWords } from '../../words/wideSheets.ts';
import { knownAs } from '../columns/columnFit.ts';
import { type InspectedTable, inspectSheet } from '../inspectSheet.ts';
import { areSideBySide } from '../oneTab/tablesSideBySide.ts';
import type { Reading, SheetCells } from '../reading.ts';
import { spansTables } from '../shapes/tables/columnBlocks.ts';
import type { SheetSample } from '../sheetSample.ts';
import { isCalendar } from './calendar.ts';
import { isCallLog, saysCallResults } from './callLog.ts';
import { areChoices } from './choices.ts';
import { countsWins } from './countsWins.ts';
import { areDeals, areOwnDeals, haveOneStage, isHeadedLeads } from './dealsHeadedLeads.ts';
import { tabOfType } from './mixedTab.ts';
import { areBookings, areKindsOfSubjects, areOfChannels, areSources, isMixed } from './mixedTypes.ts';
import { isQueryResult } from './queryResult.ts';
import { lackDays } from './rowsOfNoDay.ts';
import { areDocuments, areSalesDocuments } from './salesDocuments.ts';
import { mayBeSales, withSales } from './salesLog.ts';
import { leastScore } from './scoreTab.ts';
import { standsForSeveral } from './severalCallsPerRow.ts';
import { areSeveralKinds } from './severalKindsPerRow.ts';
import { areSharedOut } from './sharedDeals.ts';
import { wholeName } from './sheetNames.ts';
import { areSoldCalls } from './soldCalls.ts';
import { someAreNotBooked } from './someNotBooked.ts';
import { isTaskList } from './taskList.ts';
import { type TabCandidate, tryAsTab } from './tryAsTab.ts';

/** A sheet, or one of its tables, with every tab that it may be, the likeliest first. */
export type FoundTable = { readonly table: InspectedTable; readonly candidates: readonly TabCandidate[] };

/**
 * The sheet, or each of the plain tables that it holds.
 * @param repColumn the column, if any, that holds the name of the sheet
 */
export function foundTables(sheet: SheetCells, settings: SettingsTab, repColumn?: number): readonly FoundTable[] {
  if (repColumn === undefined) return tablesOf(sheet, settings);
  return inspectSheet(sheet, settings).map((table) => withItsSales({ ...table, repColumn }, settings));
}

const tablesOf = computedOnce((sheet: SheetCells, settings: SettingsTab): readonly FoundTable[] =>
  inspectSheet(sheet, settings).map((table) => withItsSales(table, settings)),
);

function withItsSales(table: InspectedTable, settings: SettingsTab): FoundTable {
  const documents = areSalesDocuments(table) ? withSales(table, settings) : table;
  if (documents !== table) return foundTable(documents, settings);
  const found = foundTable(table, settings);
  if (isTaken(found)) return found;
  const sales = withSales(found.table, settings);
  if (sales !== found.table) return foundTable(sales, settings);
  // Until somebody says so its rows are neither won nor created: an invoice begins nothing.
  const isAsked = settings.salesLog === null && mayBeSales(found.table, settings);
  return isAsked ? { ...found, candidates: found.candidates.filter(({ reading }) => reading.tab !== 'deals') } : found;
}

/** A sheet that bears the name of deals, and says nothing of how they ended, may still hold sales. */
export function isTaken({ candidates: [best] }: FoundTable): boolean {
  return best !== undefined && (best.isWhole || best.reading.tab !== 'deals');
}

export const foundTable = computedOnce((table: InspectedTable, settings: SettingsTab): FoundTable => {
  if (table.headingRow < 0) return { table, candidates: [] };
  if (isQueryResult(table.sample.headings)) {
    const own = tryAsTab('dailyActivity', table, settings);
    return { table, candidates: own.meetsNeeds ? [own] : [] };
  }
  const tried = (Object.keys(tabs) as TabName[]).map((tab) => tryAsTab(tab, table, settings));
  const candidates = tried
    .filter(({ reading }) => !table.areDocuments || reading.tab === 'deals')
    // «Проведен» says of a document that it was posted, and of nobody that they met.
    .filter(({ reading }) => table.lesson || reading.tab !== 'meetings' || !areDocuments(table))
    .filter(
      ({ reading, meetsNeeds }) =>
        meetsNeeds && (table.wide?.isSure || table.lesson || reading.score >= leastScore(reading.tab)),
    )
    .filter(({ reading }) => table.lesson || !(countsWins(reading, table.sample) || areChoices(reading, table.sample)))
    .filter((one) => table.lesson || !areSoldCalls(one, tried, table.sample))
    .filter((one) => table.lesson || !(isUndatedCallLog(one, table, settings) || namesOnlyDeals(one, table, settings)))
    .filter(
      ({ reading }) =>
        table.lesson ||
        reading.tab !== 'leads' ||
        table.hints.has('leads') ||
        !isCallLogOf(reading, tried, table.sample),
    )
    .filter(
      ({ reading }) => table.lesson || !(someAreNotBooked(reading, table.sample) || areSources(reading, table.sample)),
    )
    .filter(
      ({ reading }) =>
        table.lesson || !(areRecordedMeetings(reading, table.sample) || endAsMeetings(reading, table.sample)),
    )
    .filter(({ reading }) => table.lesson || table.hints.has('meetings') || !isTaskList(reading, table.sample))
    .filter(
      ({ reading }) => table.lesson || table.hints.get('meetings') === wholeName || !isCalendar(reading, table.sample),
    )
    .sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.reading.score - a.reading.score);
  const isSingle = ({ reading }: TabCandidate): boolean =>
    !(standsForSeveral(reading, table.sample) || areSeveralKinds(reading, table.sample));
  const single = candidates.filter((one) => table.lesson || isSingle(one));
  // A sheet that is called after calls is no list of leads because each of its rows is several calls.
  const first = candidates[0];
  const isCalled = first !== undefined && single[0] !== first && table.hints.has(first.reading.tab);
  const isTally = single.some(({ reading }) => reading.tab === 'dailyActivity');
  if (first && (single.length === 0 || (isCalled && !isTally)))
    return { table: { ...table, doubt: whatStandsForSeveral(first) }, candidates: [] };
  const best = single[0]?.reading;
  const likelier = best && likelierThan(best, tried, table);
  if (likelier) return { table, candidates: likelier.meetsNeeds ? [likelier] : [] };
  if (best && !table.lesson && lackDays(best))
    return { table: { ...table, doubt: wideSheetWords.noDay }, candidates: [] };
  if (best && !table.lesson && areSharedOut(best, table.sample))
    return { table: { ...table, doubt: wideSheetWords.sharedDeals }, candidates: [] };
  if (best && !table.lesson && (areSideBySide(best) || spansTables(best)))
    return { table: { ...table, doubt: wideSheetWords.blocks }, candidates: [] };
  return { table, candidates: dealsFirst(bookingsFirst(mixedFirst(kindsFirst(single), table), table), table) };
});

/** A row is something that somebody did or met, which many a row looks like that has a day. */
const ofRecords: ReadonlySet<TabName> = new Set<TabName>(['leads', 'calls', 'meetings', 'emails', 'activities']);

/** So much likelier than the tab that it could be read as. */
const clearly = 1.3;

/**
 * The tab that the sheet is like so much more, although it lacks a column of it, that it is no list of what it could be read
 * as, whatever it is called: deals with amounts and close days and no stage are no calls because each has a day and somebody.
 */
function likelierThan(
  best: Reading,
  tried: readonly TabCandidate[],
  { wide, lesson, hints }: InspectedTable,
): TabCandidate | undefined {
  if (wide || lesson || hints.has(best.tab) || !ofRecords.has(best.tab)) return undefined;
  const scoreOf = ({ reading: { tab, score } }: TabCandidate): number => score - (hints.get(tab) ?? 0);
  const others = tried.filter(
    (one) => !one.isWhole && scoreOf(one) >= leastScore(one.reading.tab) && scoreOf(one) >= best.score * clearly,
  );
  return others.sort((a, b) => scoreOf(b) - scoreOf(a))[0];
}

function whatStandsForSeveral({ reading: { tab } }: TabCandidate): Words {
  return tab === 'deals' || tab === 'leads' ? wideSheetWords.severalRecords : wideSheetWords.severalCalls;
}

/** A CRM that calls its deals leads: the values decide. */
function dealsFirst(candidates: readonly TabCandidate[], { sample, hints }: InspectedTable): readonly TabCandidate[] {
  const leads = candidates.find(({ reading }) => reading.tab === 'leads');
  const deals = candidates.find(({ reading }) => reading.tab === 'deals');
  const others = candidates.filter((one) => one !== deals);
  if (leads && deals && areOwnDeals(leads, deals, sample)) return [deals, ...others];
  if (!leads || !deals || !haveOneStage(leads, deals)) return candidates;
  const isHeaded = isHeadedLeads(deals);
  const mayBeDeals = isHeaded || hints.get('leads') !== wholeName || deals.reading.columns.expectedClose !== undefined;
  if (mayBeDeals && areDeals(deals, sample)) return [deals, ...others];
  return isHeaded ? others : candidates;
}

function isCallLogOf(leads: Reading, tried: readonly TabCandidate[], sample: SheetSample): boolean {
  const calls = tried.find(({ reading, isWhole }) => reading.tab === 'calls' && isWhole);
  return calls !== undefined && isCallLog(leads, calls.reading, sample);
}

/**
 * Whether what might be leads is a log of calls that lacks its days: how each ended, how long it was and who called whom
 * says nothing of a lead.
 */
function isUndatedCallLog({ reading }: TabCandidate, table: InspectedTable, settings: SettingsTab): boolean {
  if (reading.tab !== 'leads' || table.hints.get('leads') === wholeName || !saysCallResults(reading, table.sample))
    return false;
  const { columns } = tryAsTab('calls', table, settings).reading;
  return columns.talk !== undefined && columns.direction !== undefined;
}

/** Meetings were recorded and took their time as calls do: where headings speak of them, and none of how a call ended, each is one. */
function areRecordedMeetings({ tab, columns }: Reading, { headings }: SheetSample): boolean {
  if (tab !== 'calls' || columns.outcome || columns.direction || columns.answered) return false;
  const named = headings.filter((heading) =>
    /^(meeting|appointment|booking|встреч\p{L}*) \p{L}/u.test(foldHeading(heading)),
  );
  return named.length > 1;
}

/** "Showed" and "No show" are what becomes of appointments, also of those that a team calls calls. */
function endAsMeetings({ tab, columns }: Reading, { valuesOf }: SheetSample): boolean {
  // A direction or a length of its talk is what a call has, also where its status says that it was "held".
  if (tab !== 'calls' || !columns.outcome || columns.direction || columns.talk) return false;
  const cells = valuesOf(columns.outcome.index);
  return knownAs(tabs.calls.fields.outcome, cells) < 0.5 && knownAs(tabs.meetings.fields.outcome, cells) >= 0.6;
}

/**
 * Whether nothing but its deal makes a row a lead, on a sheet that says when those deals close: by the deal's name, or by
 * an id that every row has. It lists deals.
 */
function namesOnlyDeals({ reading }: TabCandidate, table: InspectedTable, settings: SettingsTab): boolean {
  const { status, convertedAt, isConverted, dealId } = reading.columns;
  if (reading.tab !== 'leads' || status || convertedAt || isConverted || !dealId) return false;
  const { id, name, closed, expectedClose } = tryAsTab('deals', table, settings).reading.columns;
  const { cellsOf, valuesOf } = table.sample;
  const isOnEach = valuesOf(dealId.index).length === cellsOf(dealId.index).length;
  const isDeal = name?.index === dealId.index || (id?.index === dealId.index && isOnEach);
  return isDeal && (closed ?? expectedClose) !== undefined;
}

/** Without a column that says which rows are what, nothing is shared out: rows with outcomes of calls are calls. */
function kindsFirst(candidates: readonly TabCandidate[]): readonly TabCandidate[] {
  const [first] = candidates;
  if (first?.reading.tab !== 'activities' || first.reading.columns.type) return candidates;
  const own = candidates.find(
    ({ isWhole, reading: { tab, columns } }) => isWhole && Object.values(tabOfType).includes(tab) && columns.outcome,
  );
  return own ? [own, ...candidates.filter((one) => one !== own)] : candidates;
}

/** Tasks with columns for calls still hold e-mails and meetings: read as calls, each of them would be a call. */
function mixedFirst(candidates: readonly TabCandidate[], { sample, hints }: InspectedTable): readonly TabCandidate[] {
  const mixed = candidates.find(({ reading }) => reading.tab === 'activities');
  const first = candidates[0]?.reading.tab;
  if (!mixed || first === undefined) return candidates;
  const areTouches = first === 'leads' && saysCallResults((candidates[0] as TabCandidate).reading, sample);
  const areKinds = first === 'leads' && areKindsOfSubjects(mixed.reading, sample);
  if (!areTouches && !areKinds && !Object.values(tabOfType).includes(first)) return candidates;
  // A sheet called "Calls" holds calls, unless its rows are e-mails as well; one called "Outreach log" may hold anything.
  const isNamed = hints.get(first) === wholeName;
  const isOfTouches = first === 'calls' || first === 'emails';
  if (isNamed && !(isOfTouches && areOfChannels(mixed.reading, sample))) return candidates;
  return isMixed(mixed.reading, sample) ? [mixed, ...candidates.filter((one) => one !== mixed)] : candidates;
}

/** A list of bookings has the day of each and the day it was made; "call" in the name of what is booked makes it none. */
function bookingsFirst(candidates: readonly TabCandidate[], { sample }: InspectedTable): readonly TabCandidate[] {
  const [first] = candidates;
  const meetings = candidates.find(({ reading }) => reading.tab === 'meetings');
  if (first?.reading.tab !== 'activities' || !meetings?.reading.columns.bookedAt) return candidates;
  return areBookings(first.reading, sample) ? [meetings, ...candidates.filter((one) => one !== meetings)] : candidates;
}

/** Whether the sheet is among these; of a sheet that holds several tables, whether that table is. */
export function isAmong({ sheet, wide }: InspectedTable, readings: readonly Pick<Reading, 'sheet' | 'tab'>[]): boolean {
  return readings.some((one) => one.sheet === sheet.sheet && (wide === null || wide.tab === one.tab));
}

export function isSheet({ sheet }: InspectedTable, name: string | null): boolean {
  return name !== null && isSameSheet(sheet.sheet, name);
}
