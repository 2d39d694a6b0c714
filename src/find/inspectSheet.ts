import type { Lesson } from '../settings/lesson.ts';
import type { SettingsTab } from '../settings/settingsTab.ts';
import { tabs } from '../tabs/all.ts';
import { foldHeading } from '../values/foldText.ts';
import { computedOnce } from '../vocabulary/computedOnce.ts';
import { tabOfKind } from '../vocabulary/rowKind.ts';
import type { TabName } from '../vocabulary/tab.ts';
import type { Words } from '../vocabulary/words.ts';
import { layoutSaid, type SheetLayoutWords as Said } from '../words/sheetLayout.ts';
import { isCallBase } from './candidates/callBase.ts';
import { meetsNeeds, scoreOf } from './candidates/scoreTab.ts';
import { nameHints, wholeName } from './candidates/sheetNames.ts';
import { withWonColumn } from './candidates/wonColumn.ts';
import { withCaller } from './columns/callerColumn.ts';
import type { Candidate } from './columns/columnCandidate.ts';
import { type FoundColumns, findColumns, foundColumnsOf, taughtColumns } from './columns/findColumns.ts';
import { withLifecycle } from './columns/lifecycle.ts';
import { withOrderDay } from './columns/orderDay.ts';
import { withoutOtherChannels } from './columns/otherChannels.ts';
import { withReportedDay } from './columns/reportedDay.ts';
import { asSales } from './columns/salesColumns.ts';
import { withoutRinging } from './columns/totalDurations.ts';
import { unclearDeals } from './columns/unclearDeals.ts';
import { findHeadings } from './headings/findHeadings.ts';
import { headingIndexOf, joined } from './headings/headingIndex.ts';
import { columnsNamed } from './headings/headingNames.ts';
import type { Reading, SheetCells } from './reading.ts';
import { withDaysOfMonth } from './shapes/axis/daysOfMonth.ts';
import { withMonthsAndWeeks } from './shapes/axis/monthsAndWeeks.ts';
import { withSlashDays } from './shapes/axis/slashDays.ts';
import { withWeekdaysOfMonth } from './shapes/axis/weekdaysOfMonth.ts';
import { withWeekdaysOfWeek } from './shapes/axis/weekdaysOfWeek.ts';
import { withWeeksOfMonth } from './shapes/axis/weeksOfMonth.ts';
import { withWeeksOfYear } from './shapes/axis/weeksOfYear.ts';
import { stackTallies } from './shapes/beside/stackTallies.ts';
import { withJoinedHeadings } from './shapes/headings/joinedHeadings.ts';
import { originWithin } from './shapes/origin.ts';
import { withGroupedDays } from './shapes/tables/groupedLog.ts';
import { withMergedDays } from './shapes/tables/mergedDays.ts';
import type { PlainTable } from './shapes/tables/plainTable.ts';
import { plainTablesOf } from './shapes/tables/plainTables.ts';
import { withoutPreparedRows } from './shapes/tables/preparedRows.ts';
import { withTitledColumns } from './shapes/tables/titledColumns.ts';
import { type SheetSample, sampleOf } from './sheetSample.ts';
import { lessonFor, type Taught } from './taught/lessonFor.ts';

/** A sheet, or one of its tables, looked at once for all tabs that it may be. */
export type InspectedTable = {
  readonly sheet: SheetCells;
  /** −1 when the sheet has no headings. */
  readonly headingRow: number;
  readonly sample: SheetSample;
  readonly hints: ReadonlyMap<TabName, number>;
  /** What a sheet with reps, days or plans across holds of a tab, as rows: it is this tab and no other. */
  readonly wide: PlainTable | null;
  /** Why such a sheet is not read. */
  readonly doubt: Words | null;
  /** The column that was added with the name of the sheet, which is the rep's. */
  readonly repColumn?: number;
  /** One of several sheets alike, each of a region, a team or the like. */
  readonly isOneOfSeveral?: true;
  /** The column that was added to say that every row is a deal won. */
  readonly wonColumn?: number;
  /** What was filled in where the sheet has merged cells. */
  readonly layout?: Words;
  /** How it is read, as somebody has said: it is that tab and no other. */
  readonly lesson?: Lesson;
};

/**
 * The sheet as it is, or each of the plain tables that it holds.
 * @param choices the tabs that the sheet may be
 */
export function inspectSheet(
  whole: SheetCells,
  settings: SettingsTab,
  choices?: readonly TabName[],
): [InspectedTable, ...InspectedTable[]] {
  return choices ? inspectedAs(whole, settings, choices) : inspectedAsAny(whole, settings);
}

/** A report asks after each reading what is to be read next, and then counts what it has: most sheets are as they were. */
const inspectedAsAny = computedOnce((whole: SheetCells, settings: SettingsTab) =>
  inspectedAs(whole, settings, allTabs()),
);

function inspectedAs(
  whole: SheetCells,
  settings: SettingsTab,
  choices: readonly TabName[],
): [InspectedTable, ...InspectedTable[]] {
  const used = withoutPreparedRows(whole.cells);
  const given = used === whole.cells ? whole : { ...whole, cells: used };
  const hints = nameHints(given.sheet, choices);
  const dated =
    withDaysOfMonth(given) ??
    withMonthsAndWeeks(given) ??
    withWeeksOfYear(given) ??
    withWeeksOfMonth(given) ??
    withWeekdaysOfWeek(given) ??
    withWeekdaysOfMonth(given) ??
    withSlashDays(given);
  const sheet = dated && !('en' in dated) ? { ...given, cells: dated } : given;
  const taught = lessonFor(sheet.cells, settings.lessons, choices);
  if (taught) return [taughtTable(sheet, taught, hints)];
  const stacked = given.origin ? null : stackTallies(given.cells);
  if (stacked && !('en' in stacked)) return inspectSheet({ sheet: given.sheet, ...stacked }, settings, choices);
  const indexes = choices.map(headingIndexOf);
  const tables = dated && 'en' in dated ? dated : (stacked ?? plainTablesOf(sheet, indexes));
  if (tables && !('en' in tables)) {
    return tables.map((wide): InspectedTable => {
      const turned = { sheet: sheet.sheet, cells: wide.cells };
      const { headingRow } = wide;
      const placed = sheet.origin ? { ...wide, origin: originWithin(wide.origin, sheet.origin) } : wide;
      return { sheet: turned, headingRow, sample: sampleOf(wide.cells, headingRow), hints, wide: placed, doubt: null };
    }) as [InspectedTable, ...InspectedTable[]];
  }
  const columns = Object.values(settings.columns).flatMap((columns) => Object.values(columns));
  const named = new Set(columns.map((heading) => joined(foldHeading(heading))));
  const found = { cells: sheet.cells, headingRow: tables ? -1 : findHeadings(sheet.cells, indexes, named) };
  const { cells: own, headingRow } =
    (found.headingRow < 0 ? null : withJoinedHeadings(found.cells, found.headingRow, named)) ?? found;
  const merged = headingRow < 0 ? null : (withMergedDays(own, headingRow) ?? withGroupedDays(own, headingRow));
  const titled = headingRow < 0 ? null : withTitledColumns(sheet.sheet, merged ?? own, headingRow);
  const cells = titled?.cells ?? merged ?? own;
  const plain = { sheet: { ...sheet, cells }, headingRow, sample: sampleOf(cells, headingRow) };
  const steps = [
    ...(sheet.origin ? [(words: Said) => words.sideBySide] : []),
    ...(dated ? [(words: Said) => words.titledDays] : []),
    ...(merged ? [(words: Said) => words.days] : []),
    ...(titled?.hasDay ? [(words: Said) => words.titledDay] : []),
    ...(titled?.hasRep ? [(words: Said) => words.titledRep] : []),
  ];
  return [{ ...plain, hints, wide: null, doubt: tables, ...(steps.length > 0 && { layout: layoutSaid(...steps) }) }];
}

/** As it stands, row by row, whatever else its layout might be taken for. */
function taughtTable(
  sheet: SheetCells,
  { lesson, headingRow }: Taught,
  hints: InspectedTable['hints'],
): InspectedTable {
  const sample = sampleOf(sheet.cells, headingRow);
  const plain = { sheet, headingRow, sample, hints, wide: null, doubt: null, lesson };
  if (lesson.kind !== 'sale') return plain;
  const day = Object.entries(lesson.columns).find(([field]) => field === 'closed');
  const column = day ? columnsNamed(day[1], sample.headings)[0] : undefined;
  return column === undefined ? plain : withWonColumn(plain, column);
}

function allTabs(): TabName[] {
  return Object.keys(tabs) as TabName[];
}

/** A sheet read as one tab, whether or not it is one. */
export type TabCandidate = {
  readonly reading: Reading;
  readonly meetsNeeds: boolean;
  /** Enough was found whatever the sheet is called. */
  readonly isWhole: boolean;
  readonly missing: FoundColumns['missing'];
  /** By field: the columns of which only a person can tell the right one. */
  readonly unsettled: Readonly<Record<string, readonly number[]>>;
};

/** @param isGiven the user says that the sheet is this tab */
export function tryAsTab(
  tab: TabName,
  { sheet, headingRow, sample, hints, wide, repColumn, wonColumn, isOneOfSeveral, layout, lesson }: InspectedTable,
  settings: SettingsTab,
  isGiven = false,
): TabCandidate {
  const isOther = (wide !== null && wide.tab !== tab) || (lesson !== undefined && tabOfKind[lesson.kind] !== tab);
  const {
    found: all,
    unsettled: settled,
    missing,
  } = isOther
    ? { found: {}, unsettled: {}, missing: [] }
    : lesson
      ? taughtColumns(saidColumns(lesson, sample, repColumn, wonColumn), headingIndexOf(tab), sample)
      : findColumns(headingIndexOf(tab), sample, settings.columns[tab]);
  const together = lesson ? all : readTogether(tab, all, { sample, settings, unsettled: settled, sheet: sheet.sheet });
  const asked = settings.columns[tab]?.dealsWon === undefined && !lesson && tab === 'dailyActivity';
  const deals = asked ? unclearDeals(together, sample) : null;
  const { dealsCreated: _, ...others } = together;
  const found = deals ? others : together;
  const unsettled = deals ? { ...settled, dealsWon: [deals] } : settled;
  const hint = hints.get(tab) ?? 0;
  // Whichever of them it is: the sheet has the field.
  const either = Object.fromEntries(Object.entries(unsettled).map(([field, [first]]) => [field, first as Candidate]));
  const says = { ...found, ...either };
  const columns = foundColumnsOf(found, sample.headings, repColumn);
  const isBase = !isOther && (isCallBase(tab, says) || (wide?.isSure === true && isRevenue(tab, says)));
  return {
    reading: {
      tab,
      sheet: sheet.sheet,
      cells: sheet.cells,
      ...(sheet.formatsOf && { formatsOf: sheet.formatsOf }),
      headingRow,
      columns: wonColumn !== undefined && tab === 'deals' ? asSales(columns, wonColumn) : columns,
      score: scoreOf(tab, says, hint),
      ...((wide?.origin ?? sheet.origin) && { origin: wide?.origin ?? sheet.origin }),
      ...(wide ? { layout: wide.layout } : layout && { layout }),
      ...(lesson && { isTaught: true as const }),
      ...(isOneOfSeveral && { isOneOfSeveral }),
    },
    isWhole: isBase || (!isOther && (lesson !== undefined || meetsNeeds(tab, says, 'unknown'))),
    meetsNeeds:
      isBase ||
      (!isOther &&
        (lesson !== undefined || meetsNeeds(tab, says, isGiven ? 'given' : hint === wholeName ? 'named' : 'unknown'))),
    missing,
    unsettled: Object.fromEntries(
      Object.entries(unsettled).map(([field, columns]) => [field, columns.map(({ column }) => column)]),
    ),
  };
}

/** Money by reps and periods, and nothing else: a plain table of it may be a log of sales. */
function isRevenue(tab: TabName, says: FoundColumns['found']): boolean {
  return tab === 'dailyActivity' && says.wonAmount !== undefined && says.day !== undefined;
}

/** What the columns of a sheet say of one another. */
function readTogether(
  tab: TabName,
  found: FoundColumns['found'],
  {
    sample,
    settings,
    unsettled,
    sheet,
  }: { sample: SheetSample; settings: SettingsTab; unsettled: FoundColumns['unsettled']; sheet: string },
): FoundColumns['found'] {
  const index = headingIndexOf(tab);
  if (tab === 'dailyActivity') return withoutOtherChannels(withReportedDay(found, sample), sample.headings, sheet);
  if (tab === 'deals') return withOrderDay(found, index, sample);
  if (tab === 'leads') return withLifecycle(found, index.fields, sample);
  if (tab !== 'calls') return found;
  const isAsked = unsettled.rep !== undefined || settings.columns[tab]?.rep !== undefined;
  const timed = withoutRinging(found, index.fields, sample);
  return isAsked ? timed : withCaller(timed, index.fields, sample);
}

/** What was said, and what was added to the sheet: the rep whose name it bears, that every row is won. */
function saidColumns(
  { columns }: Lesson,
  { headings }: SheetSample,
  repColumn: number | undefined,
  wonColumn: number | undefined,
): Lesson['columns'] {
  return {
    ...(repColumn !== undefined && { rep: headings[repColumn] as string }),
    ...columns,
    ...(wonColumn !== undefined && { status: headings[wonColumn] as string }),
  };
}
