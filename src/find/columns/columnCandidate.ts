import type { Tier } from '../headings/headingForms.ts';
import type { Suffix } from '../headings/headingIndex.ts';
import type { Qualifier } from '../headings/qualifiers.ts';
import type { Fit } from './columnFit.ts';

/** A column that may be a field, with what speaks for it. */
export type Candidate = {
  readonly field: string;
  readonly column: number;
  readonly tier: Tier;
  /** How far down the field's list the heading stands. */
  readonly rank: number;
  readonly fit: Fit;
  /** The heading names what the tab is about: "Call Owner". */
  readonly noun: boolean;
  readonly isBlank: boolean;
  readonly qualifier?: Qualifier;
  readonly suffix?: Suffix;
  /** Columns whose numbers add up with those of this one. */
  readonly addends?: readonly number[];
  readonly fromSettings?: true;
  /** What would have been found without the settings, where it is the same column. */
  readonly detected?: Candidate;
};

/**
 * How much a column found that way counts. It only decides between columns and between tabs that fit alike: what is
 * written in a list word for word goes before what had something taken off, that before a guessed spelling, and a column
 * that is told by its values alone comes last.
 */
export const tierQuality: Readonly<Record<Tier, number>> = {
  exact: 1,
  qualified: 0.95,
  prefix: 0.95,
  parenthesis: 0.9,
  noun: 0.9,
  suffix: 0.8,
  spelling: 0.7,
  values: 0.6,
};

/** Each row should have a value of its own there. */
export function isOwnId(field: string): boolean {
  return field === 'id' || field === 'meetingId';
}
