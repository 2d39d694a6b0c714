import type { Reading } from '../find/reading.ts';
import { dealLost, dealOpen, dealResults, dealWon } from '../link/dealResults.ts';
import { noteOfColumn } from '../rows/leftOut/leaveOut.ts';
import { numbersOf, type TypedTab } from '../rows/typedTab.ts';
import { foldHeading } from '../values/foldText.ts';
import type { Day } from '../vocabulary/day.ts';

/** An amount that may be multiplied by the probability of its deal: of one that is won it is whole, of one that is lost nothing. */
const mayBeWeighted = /(^| )(expected|weighted|prorated|forecast|forecasted|ожидаемая|взвешенная|прогнозная)( |$)/;

/** Of fewer deals it is chance that none has an amount. */
const fewest = 3;
/** A slip in one of ten. */
const [nearlyAll, hardlyAny] = [0.8, 0.1];

/** What became of the deals whose amounts are told, where those of the others are not. */
export type AmountsTold = readonly ('open' | 'won')[];

/**
 * Of which deals the amounts say what they are worth, where it is not all of them: a column of what was sold is blank or 0
 * for a deal that was not, and an expected amount is less than the deal. Null where all are told, or nothing shows it.
 */
export function amountsTold(deals: TypedTab, heading: string, asOf: Day): AmountsTold | null {
  const amounts = numbersOf(deals, 'amount');
  const results = amounts && !deals.isPayments ? dealResults(deals, asOf) : null;
  if (!amounts || !results) return null;
  const shareOf = (result: number): { readonly rows: number; readonly told: number } => {
    let [rows, told] = [0, 0];
    for (let row = 0; row < deals.rows; row += 1) {
      if (deals.leftOut[row] !== 0 || results[row] !== result) continue;
      rows += 1;
      told += Number(Math.abs(amounts[row] as number) > 0);
    }
    return { rows, told: rows < fewest ? Number.NaN : told / rows };
  };
  const [won, open, lost] = [dealWon, dealOpen, dealLost].map(shareOf) as [Share, Share, Share];
  if (won.told >= nearlyAll && (open.told <= hardlyAny || lost.told <= hardlyAny)) {
    const isLess = mayBeWeighted.test(foldHeading(heading)) || !(open.told >= nearlyAll);
    return isLess ? ['won'] : ['open', 'won'];
  }
  return mayBeWeighted.test(foldHeading(heading)) && isLessByChance(deals, amounts, results) ? ['won'] : null;
}

type Share = { readonly rows: number; readonly told: number };

/** What people write by themselves is round; what a probability was multiplied into is round once it is divided again. */
const round = 5000;

/** Whether the amounts of open deals are rounder for having been multiplied by their probability. */
function isLessByChance(deals: TypedTab, amounts: ArrayLike<number>, results: Int32Array): boolean {
  const chances = numbersOf(deals, 'probability');
  if (!chances) return false;
  const whole = chances.some((chance) => chance > 1) ? 100 : 1;
  let [asTheyStand, divided] = [0, 0];
  for (let row = 0; row < deals.rows; row += 1) {
    const [chance, amount] = [(chances[row] as number) / whole, amounts[row] as number];
    if (deals.leftOut[row] !== 0 || results[row] !== dealOpen || !(chance > 0 && chance < 1 && amount > 0)) continue;
    if (amount % round === 0) asTheyStand += 1;
    if (Math.abs(amount / chance - round * Math.round(amount / chance / round)) < 1) divided += 1;
  }
  return divided > asTheyStand;
}

/** The tab with what is known of its amounts, and the note that says which are missing. */
export function withAmountsTold(deals: TypedTab, reading: Reading, asOf: Day): TypedTab {
  const column = reading.columns.amount;
  const told = column ? amountsTold(deals, column.heading, asOf) : null;
  if (!column || !told) return deals;
  const first = deals.leftOut.indexOf(0);
  const rows = deals.leftOut.reduce((sum, one) => sum + Number(one === 0), 0);
  deals.notes.push(
    noteOfColumn(deals, reading, {
      column: column.index,
      reason: 'amounts of what was sold',
      leftOut: false,
      rows,
      first,
    }),
  );
  return { ...deals, amountsTold: told };
}
