import { lasting, type WeekBeyond } from './lasting.ts';
import { emptySample, rateOf, type Sample, type SampleKind, sumOfSamples } from './sample.ts';
import { coinFlips, type Dispersion } from './widened.ts';

/** Samples by row (a rep) and column (a week of one quarter, or a quarter). */
export type Table = readonly (readonly Sample[])[];

export type ChiSquare = { readonly chiSquare: number; readonly freedom: number };

/** So much weighs what is known besides, weeks or chance alone, where quarters are few. */
const weightOfWeeks = 4;
const leastFreedom = 4;

/**
 * How much more than coin flips a KPI spreads over the team, whoever is better than whom: weeks within quarters, and
 * quarters among themselves, since a list of a quarter does not show from week to week. The larger of the two counts.
 * @param weeks one table per quarter of the last four, the newest first, the same people in the same rows
 * @param quarters the quarters before the newest; null where there are fewer than two
 */
export function dispersionOf(weeks: readonly Table[], quarters: Table | null, kind: SampleKind): Dispersion {
  const { chiSquare: ofCells, freedom: free } = added(weeks.map((table) => interaction(table, kind)));
  const byWeeks =
    free === 0 ? coinFlips : lasting(weeksOfRows(weeks, kind), { phi: Math.max(1, ofCells / free), freedom: free });
  const ofWeeks = byWeeks.phi;
  if (!quarters) return byWeeks;
  const { chiSquare, freedom } = interaction(quarters, kind);
  if (freedom < leastFreedom) return byWeeks;
  const phi = (chiSquare + weightOfWeeks * ofWeeks) / (freedom + weightOfWeeks);
  return phi > ofWeeks ? { phi, freedom: freedom + weightOfWeeks } : byWeeks;
}

/**
 * Pearson's χ² of a table against rows and columns that work independently: row rate × column rate ÷ rate of all.
 * Rows and columns without a single success, or with nothing else, cannot spread and do not count.
 */
export function interaction(table: Table, kind: SampleKind): ChiSquare {
  const rows = table.map(sumOfSamples);
  const columns = columnsOf(table);
  const all = rateOf(sumOfSamples(rows));
  const canSpread = ({ count, size }: Sample): boolean => count > 0 && (kind === 'rate' || count < size);
  const [seenRows, seenColumns] = [new Set<number>(), new Set<number>()];
  let [chiSquare, cells] = [0, 0];
  table.forEach((own, row) => {
    own.forEach(({ count, size }, column) => {
      const [ofRow, ofColumn] = [rows[row] as Sample, columns[column] as Sample];
      if (size === 0 || !canSpread(ofRow) || !canSpread(ofColumn)) return;
      const expected = (rateOf(ofRow) * rateOf(ofColumn)) / all;
      if (kind === 'share' && expected >= 1) return;
      const variance = size * expected * (kind === 'share' ? 1 - expected : 1);
      chiSquare += (count - size * expected) ** 2 / variance;
      cells += 1;
      seenRows.add(row);
      seenColumns.add(column);
    });
  });
  return { chiSquare, freedom: cells === 0 ? 0 : Math.max(0, cells - seenRows.size - seenColumns.size + 1) };
}

function columnsOf(table: Table): Sample[] {
  const width = Math.max(0, ...table.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => sumOfSamples(table.map((row) => row[column] ?? emptySample)));
}

const daysPerWeek = 7;
const weeksOfQuarter = 13;

/** What everybody's weeks have beyond the rate of the week. */
function weeksOfRows(quarters: readonly Table[], kind: SampleKind): WeekBeyond[][] {
  const weeks: WeekBeyond[][] = [];
  for (let quarter = quarters.length - 1; quarter >= 0; quarter -= 1) {
    const table = quarters[quarter] as Table;
    columnsOf(table).forEach((team, week) => {
      const rate = rateOf(team);
      const unit = rate * (kind === 'share' ? 1 - rate : 1);
      const day = (week - quarter * weeksOfQuarter) * daysPerWeek;
      table.forEach((row, i) => {
        const { count, size } = row[week] ?? emptySample;
        weeks[i] ??= [];
        weeks[i]?.push({ day, quarter, beyond: count - size * rate, variance: size * unit });
      });
    });
  }
  return weeks;
}

function added(all: readonly ChiSquare[]): ChiSquare {
  return all.reduce((sum, one) => ({ chiSquare: sum.chiSquare + one.chiSquare, freedom: sum.freedom + one.freedom }), {
    chiSquare: 0,
    freedom: 0,
  });
}

/** χ² of samples that all have one rate: how much weeks differ among themselves, or quarters. */
export function homogeneity(samples: readonly Sample[], kind: SampleKind): ChiSquare {
  const used = samples.filter(({ size }) => size > 0);
  const rate = rateOf(sumOfSamples(used));
  const unit = rate * (kind === 'share' ? 1 - rate : 1);
  if (unit <= 0 || used.length < 2) return { chiSquare: 0, freedom: 0 };
  const chiSquare = used.reduce((sum, { count, size }) => sum + (count - size * rate) ** 2 / (size * unit), 0);
  return { chiSquare, freedom: used.length - 1 };
}

/** How much a whole spreads over its weeks, each within its own quarter. */
export function spreadWithin(quarters: readonly (readonly Sample[])[], kind: SampleKind): Dispersion {
  const { chiSquare, freedom } = added(quarters.map((weeks) => homogeneity(weeks, kind)));
  return freedom === 0 ? coinFlips : { phi: Math.max(1, chiSquare / freedom), freedom };
}

/** How much something spreads from quarter to quarter; of few quarters only as much as they can tell. */
export function spreadOver(quarters: readonly Sample[], kind: SampleKind): Dispersion {
  const { chiSquare, freedom } = homogeneity(quarters, kind);
  const phi = (chiSquare + weightOfWeeks) / (freedom + weightOfWeeks);
  return phi > 1 ? { phi, freedom: freedom + weightOfWeeks } : coinFlips;
}
