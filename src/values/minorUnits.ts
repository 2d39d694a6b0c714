import { foldHeading } from './foldText.ts';

/**
 * Whether the whole numbers under a heading are cents: it says so, or it is the bare "value" that Close keeps beside the
 * period and the currency of a value.
 */
export function areMinorUnits(heading: string, headings: readonly string[]): boolean {
  const folded = foldHeading(heading);
  if (/(^| )(cents|minor( units?)?|коп|копеек|копейках)( |$)/.test(folded)) return true;
  return folded === 'value' && headings.some((other) => foldHeading(other) === 'value period');
}
