import type { TargetRow } from '../summary/targets/targetRow.ts';
import { roundedForecast } from '../words/targets.ts';
import { type Format, number, type ReportCell } from './block.ts';

/** Where a target is heading, no finer in a table than in a sentence. */
export function forecastNumber(
  { actual }: Pick<TargetRow, 'actual'>,
  value: number | null,
  format: Format,
): ReportCell {
  return number(value === null ? null : roundedForecast(value, actual ?? 0), format);
}
