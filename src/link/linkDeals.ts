import { note } from '../rows/leftOut/leaveOut.ts';
import { type Columns, numbersOf, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { type Day, secondsPerDay } from '../vocabulary/day.ts';
import {
  dealLost,
  dealNotWon,
  dealOpen,
  dealResults,
  dealUnknown,
  dealWon,
  perhapsDeleted,
  results,
} from './dealResults.ts';

/**
 * Whether each deal is open, won or lost, and since when. The day it closed is its own when the deal is closed; while
 * it is open the same column only says what is expected. A deal that closed after `asOf` is still open on that day.
 * @param deals those that count
 */
export function linkDeals(deals: TypedTab, asOf: Day): Columns {
  const codes = dealResults(deals, asOf);
  if (!codes) return {};
  const doubts = perhapsDeleted(deals);
  const resultAt = new Float64Array(deals.rows).fill(Number.NaN);
  const expected = new Float64Array(deals.rows).fill(Number.NaN);
  const cycleDays = new Float64Array(deals.rows).fill(Number.NaN);
  const closeOf = closeDays(deals);
  const expectedClose = timesOf(deals, 'expectedClose') ?? timesOf(deals, 'closed');
  const created = timesOf(deals, 'created');
  const amounts = numbersOf(deals, 'amount');
  const end = (asOf + 1) * secondsPerDay;
  for (let row = 0; row < deals.rows; row += 1) {
    const code = codes[row] as number;
    if (doubts?.[row] === 1) note(deals, row, 'perhaps deleted', 'archived', '');
    if (code === dealOpen) {
      if (expectedClose) expected[row] = expectedClose[row] as number;
      continue;
    }
    const at = closeOf(code, row);
    if (at >= end) {
      codes[row] = dealOpen;
      expected[row] = at;
      note(deals, row, 'closed later', 'closed', '');
      continue;
    }
    resultAt[row] = at;
    if (code === dealUnknown || code === dealNotWon) continue;
    if (code === dealWon) {
      if (Number.isNaN(at)) noteNoDay(deals, row);
      if (amounts && Number.isNaN(amounts[row])) note(deals, row, 'won without an amount', 'amount', '');
    }
    if (created) {
      const days = Math.floor(at / secondsPerDay) - Math.floor((created[row] as number) / secondsPerDay);
      if (days >= 0) cycleDays[row] = days;
    }
  }
  return {
    result: { kind: 'class', codes, texts: [...results], classes: results },
    resultAt: { kind: 'time', values: resultAt },
    expectedClose: { kind: 'time', values: expected },
    cycleDays: { kind: 'number', values: cycleDays },
    ...(doubts && { inDoubt: { kind: 'class', codes: doubts, texts: ['', ''], classes: ['no', 'yes'] } }),
  };
}

/** The day on which a deal was expected to close is not the day it closed, however well it would fit. */
function noteNoDay(deals: TypedTab, row: number): void {
  const expected = timesOf(deals, 'expectedClose');
  if (expected && !Number.isNaN(expected[row])) note(deals, row, 'won with an expected date', 'expectedClose', '');
  else note(deals, row, 'won without a date', 'closed', '');
}

/** When a deal of that result closed: its own day for won or lost, else the close day, else since when it is in its stage. */
function closeDays(deals: TypedTab): (code: number, row: number) => number {
  const others = ['closed', 'stageAt'].map((field) => timesOf(deals, field));
  const [ofWon, ofLost] = [
    [timesOf(deals, 'wonAt'), ...others],
    [timesOf(deals, 'lostAt'), ...others],
  ];
  return (code, row) => {
    for (const times of code === dealWon ? ofWon : code === dealLost ? ofLost : others)
      if (times && !Number.isNaN(times[row])) return times[row] as number;
    return Number.NaN;
  };
}
