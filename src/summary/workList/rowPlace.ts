import type { Reading } from '../../find/reading.ts';
import { rowNumber, type TypedTab } from '../../rows/typedTab.ts';

/** Where a row of people's own stands. */
export type RowPlace = {
  readonly sheet: string;
  /** As numbered at the left of the sheet. */
  readonly row: number;
};

export function rowPlace(tab: TypedTab, reading: Reading, row: number): RowPlace {
  const number = rowNumber(tab, row);
  return { sheet: tab.sheet, row: reading.origin ? (reading.origin.rows[number - 1] as number) + 1 : number };
}

/** A share of a mixed sheet stands in the sheet that was shared out. */
export function readingOf({ tab, sheet }: TypedTab, readings: readonly Reading[]): Reading | undefined {
  const own = readings.filter((reading) => reading.sheet === sheet);
  return own.find((reading) => reading.tab === tab) ?? own.find((reading) => reading.tab === 'activities');
}
