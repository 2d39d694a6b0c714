import type { Reading } from '../find/reading.ts';
import { joinOutcomes } from '../link/joinOutcomes.ts';
import { joinDayAndClock, linkCalls } from '../link/linkCalls.ts';
import { findBookings } from '../rows/bookedCalls.ts';
import { filledDown } from '../rows/groups.ts';
import { noteDirectionUntold } from '../rows/leftOut/directionUntold.ts';
import { findDuplicateCalls } from '../rows/leftOut/duplicateCalls.ts';
import { leaveOutRows } from '../rows/leftOut/leaveOutRows.ts';
import { doubtIncoming } from '../rows/leftOut/perhapsIncoming.ts';
import { withoutMixedMoney } from '../rows/money/currencies.ts';
import { withoutMisreadMoney } from '../rows/money/misreadMoney.ts';
import { noteScaledMoney } from '../rows/money/noteScaledMoney.ts';
import { withoutRefunds } from '../rows/money/refunds.ts';
import { withoutUnclearScale } from '../rows/money/unclearScale.ts';
import { withoutUnreadMoney } from '../rows/money/unreadMoney.ts';
import { noteDays } from '../rows/notes/noteDays.ts';
import { findSales } from '../rows/soldRows.ts';
import type { TallyOptions } from '../rows/tallyOptions.ts';
import { type ClassColumn, classesOf, type TypedTab, withColumns } from '../rows/typedTab.ts';
import type { Typed } from '../rows/typeTab.ts';
import { withoutUntimed } from '../rows/untimedReps.ts';
import { withAmountsTold } from './amountsTold.ts';

/**
 * What a tab says by itself, before it is linked to others: columns that several together make, the rows that are in no
 * number, groups filled down, calls logged twice, what a row brought besides, and no money that cannot be added up.
 */
export function prepareTab(typed: Typed, reading: Reading, { asOf, settings, locale }: TallyOptions): TypedTab {
  const timed = withColumns(typed.tab, joinDayAndClock(typed.tab));
  const joined = withColumns(timed, joinOutcomes(timed));
  leaveOutRows({ ...typed, tab: joined }, reading, asOf);
  const filled = withColumns(joined, { ...doubtIncoming(joined, reading), ...filledDown(joined, reading) });
  noteDirectionUntold(filled, reading);
  noteDays({ ...typed, tab: filled });
  const whole =
    filled.tab === 'calls'
      ? prepareCalls(filled, reading, settings.values['Duplicate calls'], classesOf(timed, 'outcome'))
      : filled;
  const told =
    ['calls', 'meetings'].includes(whole.tab) && !isShare(whole)
      ? withColumns(whole, findSales(whole, classesOf(timed, 'outcome')))
      : whole;
  const scaled = withoutUnclearScale(told, reading);
  const read = withoutMisreadMoney(withoutUnreadMoney(scaled, typed.bad, reading, settings.values), reading, locale);
  noteScaledMoney(read, reading);
  const addable = withoutRefunds(withoutMixedMoney(read, reading), reading);
  return addable.tab === 'deals' ? withAmountsTold(addable, reading, asOf) : addable;
}

function prepareCalls(
  calls: TypedTab,
  reading: Reading,
  duplicates: 'leave out' | 'count',
  outcomes: ClassColumn | null,
): TypedTab {
  const timed = withColumns(calls, withoutUntimed(calls));
  const answered = withColumns(timed, linkCalls(timed));
  const told = withColumns(answered, findDuplicateCalls(answered, reading, duplicates === 'leave out'));
  return isShare(told) ? told : withColumns(told, findBookings(told, outcomes));
}

/** Of a mixed log, whose other rows may have brought as much: the calls alone would be a part of it. */
function isShare({ picked }: TypedTab): boolean {
  return picked !== null;
}
