import { secondsPerDay } from '../vocabulary/day.ts';
import type { DurationUnit } from '../vocabulary/durationUnit.ts';

/** Seconds of a column of durations, as they are read cell by cell. */
type Durations = Float32Array | Float64Array;

/** No call lasts as long at the median, whatever it sold. */
const longestMedian = 1800;
/** Of calls that were read as hours and minutes: few are longer than two hours, in minutes and seconds many are. */
const longCall = 7200;
const fewLongCalls = 0.05;
const mostlyRounded = 0.9;
/** Above it whole minutes at the median may as well be seconds. */
const surelyMinutes = 600;
/** Of clocks with seconds one in sixty ends in :00; where far more have seconds, those without were written alike. */
const withSecondsForEach = 10;
/** Bare numbers that are all so small may count minutes as well as seconds. */
const mostOfMinutes = 120;

/**
 * A clock without seconds, such as 6:32, which Sheets takes for hours and minutes on the way into a cell: below zero,
 * apart from all that is read surely.
 */
export function pendingClock(seconds: number): number {
  return -seconds;
}

/**
 * Talk times, a call each. What was read in two ways is decided by the column: no call lasts for hours, so clocks whose
 * median is half an hour were minutes and seconds. Numbers of hours at the median, of which some are above a day, are
 * milliseconds; nothing but
 * fractions of a day is Sheets' own count.
 * @param isNamed the heading names the unit of bare numbers
 */
export function settleDurations(values: Durations, isNamed: boolean): { readonly isClear: boolean } {
  const numbers = sampleOf(values, (value) => value > 0);
  const clocks = withoutTheirSum(
    sampleOf(values, (value) => value < 0).map((value) => -value),
    numbers,
  );
  const clockFactor = factorOfClocks(clocks) ?? (numbers.length >= clocks.length * withSecondsForEach ? 1 : null);
  const factor = isNamed ? 1 : factorOfNumbers(numbers);
  const isSmall = !isNamed && clocks.length === 0 && factor === 1 && areMinutesPerhaps(numbers);
  multiply(values, clockFactor ?? 1, factor);
  const median = medianOf(sampleOf(values, (value) => value > 0));
  const isClear = clockFactor !== null && !isSmall && !(median > longestMedian);
  if (!isClear) values.fill(Number.NaN);
  return { isClear };
}

/** The line at the bottom sums up the calls, and lasts for hours though none of them does. */
function withoutTheirSum(clocks: readonly number[], numbers: readonly number[]): readonly number[] {
  const whole = sumOf(clocks) + sumOf(numbers);
  return clocks.filter((value) => value < longCall || Math.abs(2 * value - whole) > whole * roundedBy);
}

/** Talk times of which somebody has said what they count: bare numbers are seconds already. */
export function settleAsSaid(values: Durations, unit: DurationUnit): { readonly isClear: boolean } {
  const clocks = sampleOf(values, (value) => value < 0).map((value) => -value);
  const asSaid = { 'm:ss': 1 / 60, 'h:mm': 1, seconds: null, minutes: null, milliseconds: null }[unit];
  multiply(values, asSaid ?? factorOfClocks(clocks) ?? 1 / 60, 1);
  return { isClear: true };
}

/** Bare numbers of a day or a week that are no more may count minutes as well as seconds. */
const mostMinutesOfDay = 1440;

/** Talk times of a day or a week, which may be hours. */
export function settleTotals(values: Durations, isNamed: boolean): { readonly isClear: boolean } {
  if (isNamed) return { isClear: true };
  const numbers = sampleOf(values, (value) => value > 0);
  const factor = factorOfNumbers(numbers);
  // Texts such as "45 min" and clocks are whole minutes; of bare numbers not all are.
  const isUnclear =
    factor === 1 && numbers.every((value) => value <= mostMinutesOfDay) && numbers.some((value) => value % 60 !== 0);
  multiply(values, 1, factor);
  if (isUnclear) values.fill(Number.NaN);
  return { isClear: !isUnclear };
}

/** Null where they may be minutes and seconds as well as hours and minutes. */
function factorOfClocks(clocks: readonly number[]): number | null {
  if (clocks.length === 0) return 1;
  const median = medianOf(clocks);
  const long = clocks.filter((value) => value >= longCall).length;
  if (long <= clocks.length * fewLongCalls && median >= longestMedian && areRounded(clocks)) return null;
  if (median >= longestMedian || long > clocks.length * fewLongCalls) return 1 / 60;
  return median <= surelyMinutes ? 1 : null;
}

/** Whether nearly all are whole fives, as people write the minutes of long talks: seconds that a clock counted are any. */
function areRounded(clocks: readonly number[]): boolean {
  return clocks.filter((value) => value % (5 * 60) === 0).length >= clocks.length * mostlyRounded;
}

function factorOfNumbers(numbers: readonly number[]): number {
  if (numbers.length === 0) return 1;
  if (allButSums(numbers, (value) => value < 1)) return secondsPerDay;
  const median = medianOf(numbers);
  return median > secondsPerDay || (median > longCall && numbers.some((value) => value > secondsPerDay)) ? 0.001 : 1;
}

function areMinutesPerhaps(numbers: readonly number[]): boolean {
  return numbers.length > 0 && allButSums(numbers, (value) => value <= mostOfMinutes) && medianOf(numbers) <= 15;
}

/** Days, weeks and the whole may each be summed up among the calls, the small sums among the small numbers. */
const mostLevelsOfSums = 3;
/** Sums of rounded numbers, beside each other. */
const roundedBy = 0.01;
/** In a sample of many the numbers that a sum is of may not be there. */
const fewInSample = 0.005;

/** Whether all are such but for those that sum up the others, as the line at the bottom does. */
function allButSums(numbers: readonly number[], isSuch: (value: number) => boolean): boolean {
  const others = numbers.filter((value) => !isSuch(value));
  if (others.length <= numbers.length * fewInSample) return true;
  const share = sumOf(others) / (sumOf(numbers) - sumOf(others));
  const levels = Math.max(share, 1 / share);
  const whole = Math.round(levels);
  const areSums = whole >= 1 && whole <= mostLevelsOfSums && Math.abs(levels - whole) <= whole * roundedBy;
  return areSums && others.length * 2 < numbers.length;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

function multiply(values: Durations, clockFactor: number, factor: number): void {
  if (clockFactor === 1 && factor === 1 && !values.some((value) => value < 0)) return;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] as number;
    values[row] = Math.round(value < 0 ? -value * clockFactor : value * factor);
  }
}

export const sampleSize = 1000;

/** A sample tells as much as all. */
function sampleOf(values: Durations, wanted: (value: number) => boolean): number[] {
  const step = Math.max(1, Math.floor(values.length / sampleSize));
  const found: number[] = [];
  for (let i = 0; i < values.length; i += step) if (wanted(values[i] as number)) found.push(values[i] as number);
  return found;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
