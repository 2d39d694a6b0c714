import { type Bond, type SeriesWeek, sharedBy } from './bond.ts';

/** What a bond makes of one series of weeks. */
export type SeriesFit = {
  /** Of what the weeks, and what moves them, are expected to scatter by. */
  readonly logDeterminant: number;
  /** What is left of the squares, in variances of a week of usual size. */
  readonly squares: number;
};

/**
 * The weeks are gone through one by one, each by what those before it do not tell already (a Kalman filter: A. Harvey
 * 1989); what the other columns take up of the values is allowed for (H. Patterson and R. Thompson 1971).
 * @returns null where nothing is left, or where columns say the same
 */
export function seriesFit(series: readonly SeriesWeek[], bond: Bond): SeriesFit | null {
  const { products, logVariance } = filtered(series, bond);
  const left = leftOver(products);
  return left && { squares: left.squares, logDeterminant: logVariance + left.logDeterminant };
}

/** The logarithm of the restricted likelihood, up to a constant: of series that all scatter alike. */
export function likelihoodOf(fits: readonly SeriesFit[], freedom: number): number {
  const squares = fits.reduce((sum, fit) => sum + fit.squares, 0);
  const logDeterminant = fits.reduce((sum, fit) => sum + fit.logDeterminant, 0);
  return -(logDeterminant + freedom * Math.log(squares)) / 2;
}

/** Sums of products of the columns, each week by what is new in it. */
function filtered(series: readonly SeriesWeek[], bond: Bond) {
  const width = series[0]?.columns.length ?? 0;
  const expected = new Float64Array(width);
  const news = new Float64Array(width);
  const products = Array.from({ length: width }, () => new Float64Array(width));
  let [unknown, logVariance] = [bond.common, 0];
  series.forEach((week, i) => {
    if (i > 0) {
      const shared = sharedBy(bond, series[i - 1] as SeriesWeek, week);
      unknown = shared ** 2 * unknown + (1 - shared ** 2) * bond.common;
      for (let column = 0; column < width; column += 1) expected[column] = shared * (expected[column] as number);
    }
    const variance = unknown + 1 / week.size;
    for (let column = 0; column < width; column += 1)
      news[column] = (week.columns[column] as number) - (expected[column] as number);
    for (let row = 0; row < width; row += 1) {
      const sums = products[row] as Float64Array;
      for (let column = 0; column < width; column += 1)
        sums[column] = (sums[column] as number) + ((news[row] as number) * (news[column] as number)) / variance;
      expected[row] = (expected[row] as number) + ((news[row] as number) * unknown) / variance;
    }
    logVariance += Math.log(variance);
    unknown *= 1 / week.size / variance;
  });
  return { products, logVariance };
}

/** So little of the squares is nothing but rounding. */
const nothing = 1e-12;

/** What the other columns leave of the squares of the last. */
function leftOver(products: readonly Float64Array[]): SeriesFit | null {
  const rows = products.map((row) => Array.from(row));
  const last = rows.length - 1;
  let logDeterminant = 0;
  for (let at = 0; at <= last; at += 1) {
    const pivot = (rows[at] as number[])[at] as number;
    if (pivot <= nothing * ((products[at] as Float64Array)[at] as number)) return null;
    if (at === last) return { squares: pivot, logDeterminant };
    logDeterminant += Math.log(pivot);
    for (const row of rows.slice(at + 1)) {
      const times = (row[at] as number) / pivot;
      row.forEach((value, column) => {
        row[column] = value - times * ((rows[at] as number[])[column] as number);
      });
    }
  }
  return null;
}
