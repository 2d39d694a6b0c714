import { note } from '../rows/leaveOut.ts';
import { type ClassColumn, classesOf, type NumberColumn, numbersOf, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { type Day, secondsPerDay } from '../vocabulary/day.ts';

const results = ['blank', 'open', 'won', 'lost'] as const;
export const dealOpen = 1;
export const dealWon = 2;
export const dealLost = 3;

/**
 * Whether each deal is open, won or lost, and since when. The day it closed is its own when the deal is closed; while
 * it is open the same column only says what is expected. A deal that closed after `asOf` is still open on that day.
 */
export function linkDeals(deals: TypedTab, asOf: Day): void {
  const codes = resultsOf(deals);
  if (!codes) return;
  const resultAt = new Float64Array(deals.rows).fill(Number.NaN);
  const expected = new Float64Array(deals.rows).fill(Number.NaN);
  const cycleDays = new Float64Array(deals.rows).fill(Number.NaN);
  const closed = timesOf(deals, 'closed');
  const wonAt = timesOf(deals, 'wonAt') ?? closed;
  const lostAt = timesOf(deals, 'lostAt') ?? closed;
  const expectedClose = timesOf(deals, 'expectedClose') ?? closed;
  const created = timesOf(deals, 'created');
  const amounts = numbersOf(deals, 'amount');
  const end = (asOf + 1) * secondsPerDay;
  for (let row = 0; row < deals.rows; row += 1) {
    if (deals.leftOut[row] !== 0) continue;
    if (codes[row] === dealWon || codes[row] === dealLost) {
      const own = codes[row] === dealWon ? wonAt : lostAt;
      const at = own && !Number.isNaN(own[row]) ? (own[row] as number) : closed ? (closed[row] as number) : Number.NaN;
      if (at >= end) {
        codes[row] = dealOpen;
        expected[row] = at;
        note(deals, row, 'closed later', 'closed', '');
        continue;
      }
      resultAt[row] = at;
      if (codes[row] === dealWon) {
        if (Number.isNaN(at)) note(deals, row, 'won without a date', 'closed', '');
        if (amounts && Number.isNaN(amounts[row])) note(deals, row, 'won without an amount', 'amount', '');
      }
      if (created) {
        const days = Math.floor(at / secondsPerDay) - Math.floor((created[row] as number) / secondsPerDay);
        if (days >= 0) cycleDays[row] = days;
      }
    } else if (expectedClose) expected[row] = expectedClose[row] as number;
  }
  deals.columns.result = { kind: 'class', codes, texts: [...results], classes: results };
  deals.columns.resultAt = { kind: 'time', values: resultAt };
  deals.columns.expectedClose = { kind: 'time', values: expected };
  deals.columns.cycleDays = { kind: 'number', values: cycleDays };
}

/** By the flags a CRM exports, else the status, else the stage, else the day it was won or lost, else the probability. */
function resultsOf(deals: TypedTab): Int32Array | null {
  const isWon = classesOf(deals, 'isWon');
  const isClosed = classesOf(deals, 'isClosed');
  const status = classesOf(deals, 'status');
  const stage = classesOf(deals, 'stage');
  const wonAt = timesOf(deals, 'wonAt');
  const lostAt = timesOf(deals, 'lostAt');
  const probability = numbersOf(deals, 'probability');
  if (!isWon && !status && !stage && !wonAt && !probability) return null;
  const codes = new Int32Array(deals.rows).fill(dealOpen);
  const stageDecides = hasResult(stage) || hasResult(status) || isWon !== null || wonAt !== null;
  for (let row = 0; row < deals.rows; row += 1) {
    const named = resultNamed(status, row) || resultNamed(stage, row);
    if (isWon && classAt(isWon, row) === 'yes') codes[row] = dealWon;
    else if (named) codes[row] = named;
    else if (isWon && isClosed && classAt(isWon, row) === 'no' && classAt(isClosed, row) === 'yes')
      codes[row] = dealLost;
    else if (wonAt && !Number.isNaN(wonAt[row])) codes[row] = dealWon;
    else if (lostAt && !Number.isNaN(lostAt[row])) codes[row] = dealLost;
    else if (!stageDecides && probability) codes[row] = resultByProbability(probability, row);
  }
  return codes;
}

function classAt({ codes, classes }: ClassColumn, row: number): string {
  return classes[codes[row] as number] as string;
}

function resultNamed(column: ClassColumn | null, row: number): number {
  const name = column ? classAt(column, row) : '';
  return name === 'won' ? dealWon : name === 'lost' ? dealLost : 0;
}

function hasResult(column: ClassColumn | null): boolean {
  return column?.classes.some((name) => name === 'won' || name === 'lost') ?? false;
}

/** 100 % is won and 0 % is lost, as 100 or as 1. */
function resultByProbability(probability: NumberColumn['values'], row: number): number {
  const value = probability[row] as number;
  return value === 100 || value === 1 ? dealWon : value === 0 ? dealLost : dealOpen;
}
