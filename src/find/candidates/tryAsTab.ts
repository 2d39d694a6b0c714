import type { Lesson } from '../../settings/lesson.ts';
import type { SettingsTab } from '../../settings/settingsTab.ts';
import { tabOfKind } from '../../vocabulary/rowKind.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import { withoutBothWays } from '../columns/bothWays.ts';
import { withCaller } from '../columns/callerColumn.ts';
import { withoutMixedChannels } from '../columns/channelRows.ts';
import type { Candidate } from '../columns/columnCandidate.ts';
import { withConvertedFlag } from '../columns/convertedFlag.ts';
import { type FoundColumns, findColumns, foundColumnsOf, taughtColumns } from '../columns/findColumns.ts';
import { withFullNames } from '../columns/fullNames.ts';
import { withKindsOfCalls } from '../columns/kindsOfCalls.ts';
import { withLifecycle } from '../columns/lifecycle.ts';
import { withOrderDay } from '../columns/orderDay.ts';
import { withoutOtherChannels, withoutSharedReplies } from '../columns/otherChannels.ts';
import { withOwnPart, withoutLoneCloser } from '../columns/ownPart.ts';
import { arePayments, withPaidDay } from '../columns/payments.ts';
import { withReportedDay } from '../columns/reportedDay.ts';
import { asOutcome, asSales } from '../columns/salesColumns.ts';
import { withoutRinging } from '../columns/totalDurations.ts';
import { unclearDeals, withDealsThatBrought } from '../columns/unclearDeals.ts';
import { headingIndexOf } from '../headings/headingIndex.ts';
import { saysNoColumn } from '../headings/headingNames.ts';
import type { InspectedTable } from '../inspectSheet.ts';
import type { Reading } from '../reading.ts';
import type { SheetSample } from '../sheetSample.ts';
import { isCallBase } from './callBase.ts';
import { meetsNeeds, scoreOf } from './scoreTab.ts';
import { wholeName } from './sheetNames.ts';

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
export function tryAsTab(tab: TabName, table: InspectedTable, settings: SettingsTab, isGiven = false): TabCandidate {
  const { sheet, headingRow, sample, hints, wide, repColumn, wonColumn, isOneOfSeveral, layout, lesson } = table;
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
  const isPaid = tab === 'deals' && arePayments(all, headingIndexOf(tab).fields, sample);
  const apart = lesson ? all : readTogether(tab, all, { sample, settings, unsettled: settled, sheet: sheet.sheet });
  const paid = isPaid ? withPaidDay(apart) : apart;
  const asked = settings.columns[tab]?.dealsWon === undefined && !lesson && tab === 'dailyActivity';
  const together = asked ? withDealsThatBrought(paid, sample) : paid;
  const deals = asked ? unclearDeals(together, sample) : null;
  const { dealsCreated: _, ...others } = together;
  const found = deals ? others : together;
  const open = Object.fromEntries(Object.entries(settled).filter(([field]) => !found[field]));
  const unsettled = deals ? { ...open, dealsWon: [deals] } : open;
  const hint = hints.get(tab) ?? 0;
  const direction = settings.columns[tab]?.direction;
  const saysNone = direction !== undefined && saysNoColumn(direction, sample.headings);
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
      columns:
        wonColumn !== undefined && tab === 'deals'
          ? (table.hasOutcome ? asOutcome : asSales)(columns, wonColumn)
          : columns,
      score: scoreOf(tab, says, hint),
      ...((wide?.origin ?? sheet.origin) && { origin: wide?.origin ?? sheet.origin }),
      ...(wide ? { layout: wide.layout } : layout && { layout }),
      ...(lesson && { isTaught: true as const }),
      ...((isPaid || (tab === 'deals' && (wide?.areSales || table.areSales))) && {
        isPayments: true as const,
      }),
      ...(tab === 'calls' && saysNone && { isAllOutgoing: true as const }),
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
  if (tab === 'dailyActivity') {
    const ofCalls = withoutBothWays(withKindsOfCalls(withReportedDay(found, sample), index, sample), index, sample);
    const ofChannels = withoutMixedChannels(withoutOtherChannels(ofCalls, sample.headings, sheet), sample);
    return withoutSharedReplies(ofChannels, sample.headings);
  }
  if (tab === 'deals') return withOwnPart(tab, withOrderDay(found, index, sample), index.fields.rep, sample);
  if (tab === 'meetings') return withoutLoneCloser(withOwnPart(tab, found, index.fields.rep, sample));
  if (tab === 'reps') return withFullNames(found, sample);
  if (tab === 'leads') return withConvertedFlag(withLifecycle(found, index.fields, sample), index, sample);
  if (tab !== 'calls') return found;
  const isAsked = unsettled.rep !== undefined || settings.columns[tab]?.rep !== undefined;
  const timed = withoutRinging(found, index.fields, sample);
  return withoutLoneCloser(isAsked ? timed : withCaller(timed, index.fields, sample));
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
