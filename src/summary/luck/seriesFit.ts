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
  const { products, width, logVariance } = filtered(series, bond);
  const left = leftOver(products, width);
  return left && { squares: left.squares, logDeterminant: logVariance + left.logDeterminant };
}

/** The logarithm of the restricted likelihood, up to a constant: of series that all scatter alike. */
export function likelihoodOf(fits: readonly SeriesFit[], freedom: number): number {
  const squares = fits.reduce((sum, fit) => sum + fit.squares, 0);
  const logDeterminant = fits.reduce((sum, fit) => sum + fit.logDeterminant, 0);
  return -(logDeterminant + freedom * Math.log(squares)) / 2;
}

/**
 * Sums of products of the columns, each week by what is new in it: of a symmetric table what stands on the diagonal and
 * below it, row after row.
 */
function filtered(series: readonly SeriesWeek[], bond: Bond) {
  const width = series[0]?.columns.length ?? 0;
  const expected = new Float64Array(width);
  const news = new Float64Array(width);
  const products = new Float64Array(width * width);
  let [unknown, logVariance] = [bond.common, 0];
  // Gone through for each bond of each rep's weeks: loops leave nothing to clear away.
  for (let at = 0; at < series.length; at += 1) {
    const { size, columns } = series[at] as SeriesWeek;
    const shared = at === 0 ? 1 : sharedBy(bond, series[at - 1] as SeriesWeek, series[at] as SeriesWeek);
    unknown = shared * shared * unknown + (1 - shared * shared) * bond.common;
    const variance = unknown + 1 / size;
    for (let row = 0; row < width; row += 1) {
      const foreseen = shared * (expected[row] as number);
      const own = (columns[row] as number) - foreseen;
      news[row] = own;
      expected[row] = foreseen + (own * unknown) / variance;
      for (let column = 0; column <= row; column += 1) {
        const cell = row * width + column;
        products[cell] = (products[cell] as number) + (own * (news[column] as number)) / variance;
      }
    }
    logVariance += Math.log(variance);
    unknown /= size * variance;
  }
  return { products, width, logVariance };
}

/** So little of the squares is nothing but rounding. */
const nothing = 1e-12;

/** What the other columns leave of the squares of the last. */
function leftOver(products: Float64Array, width: number): SeriesFit | null {
  const left = products.slice();
  const last = width - 1;
  let logDeterminant = 0;
  for (let at = 0; at <= last; at += 1) {
    const pivot = left[at * width + at] as number;
    if (pivot <= nothing * (products[at * width + at] as number)) return null;
    if (at === last) return { squares: pivot, logDeterminant };
    logDeterminant += Math.log(pivot);
    for (let row = at + 1; row < width; row += 1) {
      const times = (left[row * width + at] as number) / pivot;
      for (let column = at + 1; column <= row; column += 1) {
        const cell = row * width + column;
        left[cell] = (left[cell] as number) - times * (left[column * width + at] as number);
      }
    }
  }
  return null;
}
