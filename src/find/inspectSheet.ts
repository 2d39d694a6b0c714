import type { Lesson } from '../settings/lesson.ts';
import { saidClasses } from '../settings/saidClasses.ts';
import type { SettingsTab } from '../settings/settingsTab.ts';
import { tabs } from '../tabs/all.ts';
import { foldHeading } from '../values/foldText.ts';
import { computedOnce } from '../vocabulary/computedOnce.ts';
import type { TabName } from '../vocabulary/tab.ts';
import type { Words } from '../vocabulary/words.ts';
import { layoutSaid, type SheetLayoutWords as Said } from '../words/sheetLayout.ts';
import { wideSheetWords } from '../words/wideSheets.ts';
import { isQueryResult } from './candidates/queryResult.ts';
import { nameHints } from './candidates/sheetNames.ts';
import { withWonColumn } from './candidates/wonColumn.ts';
import { findHeadings } from './headings/findHeadings.ts';
import { headingIndexOf, joined } from './headings/headingIndex.ts';
import { columnsNamed } from './headings/headingNames.ts';
import { headingsBelowSummary } from './headings/headingsBelowSummary.ts';
import type { SheetCells } from './reading.ts';
import { withDaysOfMonth } from './shapes/axis/daysOfMonth.ts';
import { withDecimalDays } from './shapes/axis/decimalDays.ts';
import { withMonthsAndWeeks } from './shapes/axis/monthsAndWeeks.ts';
import { withSlashDays } from './shapes/axis/slashDays.ts';
import { untoldWeeks } from './shapes/axis/untoldWeeks.ts';
import { withWeekdayDays } from './shapes/axis/weekdayDays.ts';
import { withWeekdaysOfMonth } from './shapes/axis/weekdaysOfMonth.ts';
import { withWeekdaysOfWeek } from './shapes/axis/weekdaysOfWeek.ts';
import { withWeeksOfMonth } from './shapes/axis/weeksOfMonth.ts';
import { withWeeksOfYear, withWeeksOfYearAcross } from './shapes/axis/weeksOfYear.ts';
import { withYearInCorner } from './shapes/axis/yearInCorner.ts';
import { withoutBoxes } from './shapes/beside/boxBeside.ts';
import { stackTallies } from './shapes/beside/stackTallies.ts';
import { haveAimsBelow, withJoinedHeadings } from './shapes/headings/joinedHeadings.ts';
import { withUnitsInHeadings } from './shapes/headings/unitsRow.ts';
import { originWithin } from './shapes/origin.ts';
import { withFullNames } from './shapes/tables/fullNames.ts';
import { withGroupedDays } from './shapes/tables/groupedLog.ts';
import { withHeadingsMoved } from './shapes/tables/headingsMoved.ts';
import { withMeasuresAcross } from './shapes/tables/longTable.ts';
import { withMergedDays } from './shapes/tables/mergedDays.ts';
import { withNestedRows } from './shapes/tables/nestedRows.ts';
import type { PlainTable } from './shapes/tables/plainTable.ts';
import { plainTablesOf } from './shapes/tables/plainTables.ts';
import { withoutPreparedRows } from './shapes/tables/preparedRows.ts';
import { withoutSummaryBelow } from './shapes/tables/summaryBelow.ts';
import { withTitledColumns } from './shapes/tables/titledColumns.ts';
import { headingsAt, type SheetSample, sampleOf } from './sheetSample.ts';
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
  /** The added column says what the name of the sheet does: won, lost or open. */
  readonly hasOutcome?: true;
  /** Each of its rows is a sale, as somebody has said, or what was returned of one. */
  readonly areSales?: true;
  /** Its rows are documents of sales: some of them may be drafts or returns. */
  readonly areDocuments?: boolean;
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
  const used = withDecimalDays(withoutPreparedRows(withoutBoxes(whole.cells, choices)));
  const given = used === whole.cells ? whole : { ...whole, cells: used };
  const hints = nameHints(given.sheet, choices);
  // Its headings are no reps, days or plans, and its rows stand as they are.
  if (isQueryResult(headingsAt(given.cells, 0))) {
    const sample = sampleOf(given.cells, 0);
    return [{ sheet: given, headingRow: 0, sample, hints, wide: null, doubt: null }];
  }
  const dated =
    withYearInCorner(given) ??
    withDaysOfMonth(given) ??
    withMonthsAndWeeks(given) ??
    withWeeksOfYear(given) ??
    withWeeksOfYearAcross(given) ??
    withWeeksOfMonth(given) ??
    withWeekdaysOfWeek(given) ??
    withWeekdaysOfMonth(given) ??
    withSlashDays(given) ??
    withWeekdayDays(given) ??
    untoldWeeks(given);
  const sheet = dated && !('en' in dated) ? { ...given, cells: dated } : given;
  const taught = lessonFor(sheet.cells, settings.lessons, choices);
  if (taught) return [taughtTable(sheet, taught, hints)];
  const stacked = given.origin ? null : stackTallies(given.cells);
  if (stacked && !('en' in stacked)) return inspectSheet({ sheet: given.sheet, ...stacked }, settings, choices);
  const nested = given.origin ? null : withNestedRows(given.cells);
  if (nested) return inspectSheet({ sheet: given.sheet, ...nested, rearranged: 'nested' }, settings, choices);
  const long = given.origin ? null : withMeasuresAcross(given);
  if (long) return inspectSheet({ sheet: given.sheet, ...long, rearranged: 'long' }, settings, choices);
  const moved = given.origin ? null : withHeadingsMoved(given.cells);
  if (moved) return inspectSheet({ sheet: given.sheet, ...moved, rearranged: 'moved' }, settings, choices);
  const indexes = choices.map(headingIndexOf);
  const tables =
    dated && 'en' in dated
      ? dated
      : (stacked ?? plainTablesOf(sheet, indexes, saidClasses(settings, 'leads', 'status', undefined)));
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
  const listed = sheet.origin ? sheet.cells : withoutSummaryBelow(sheet.cells);
  const found = { cells: listed, headingRow: findHeadings(listed, indexes, named) };
  const below = headingsBelowSummary(found.cells, found.headingRow);
  if (below >= 0) found.headingRow = below;
  const doubt = tables ?? (haveAimsBelow(found.cells, found.headingRow) ? wideSheetWords.aimsBelow : null);
  if (doubt) found.headingRow = -1;
  const { cells: joinedUp, headingRow } =
    (found.headingRow < 0 ? null : withJoinedHeadings(found.cells, found.headingRow, named)) ?? found;
  const united = (headingRow < 0 ? null : withUnitsInHeadings(joinedUp, headingRow)) ?? joinedUp;
  const own = (headingRow < 0 ? null : withFullNames(united, headingRow)) ?? united;
  const merged = headingRow < 0 ? null : (withMergedDays(own, headingRow) ?? withGroupedDays(own, headingRow));
  const titled = headingRow < 0 ? null : withTitledColumns(sheet.sheet, merged ?? own, headingRow);
  const cells = titled?.cells ?? merged ?? own;
  const plain = { sheet: { ...sheet, cells }, headingRow, sample: sampleOf(cells, headingRow) };
  const steps = [
    ...(sheet.origin ? [(words: Said) => words[sheet.rearranged ?? 'sideBySide']] : []),
    ...(dated ? [(words: Said) => words.titledDays] : []),
    ...(below >= 0 ? [(words: Said) => words.summaryAbove] : []),
    ...(merged ? [(words: Said) => words.days] : []),
    ...(titled?.hasDay ? [(words: Said) => words.titledDay] : []),
    ...(titled?.hasRep ? [(words: Said) => words.titledRep] : []),
  ];
  return [{ ...plain, hints, wide: null, doubt, ...(steps.length > 0 && { layout: layoutSaid(...steps) }) }];
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
  return column === undefined ? plain : { ...withWonColumn(plain, column), areSales: true };
}

function allTabs(): TabName[] {
  return Object.keys(tabs) as TabName[];
}
