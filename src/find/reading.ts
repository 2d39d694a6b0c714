import type { ClassOverrides } from '../settings/classOf.ts';
import type { SettingsTab } from '../settings/settingsTab.ts';
import type { Cells } from '../vocabulary/cell.ts';
import type { TabName } from '../vocabulary/tab.ts';
import type { Words } from '../vocabulary/words.ts';
import type { Origin } from './shapes/origin.ts';

/** A sheet as `getDataRange().getValues()` gives it. */
export type SheetCells = {
  readonly sheet: string;
  readonly cells: Cells;
  /** The number formats of a column from the first row on, read when they are asked for; a range in a formula has none. */
  readonly formatsOf?: (column: number) => readonly string[];
  /** Where the cells stood, when tables side by side were put below one another or nested rows were completed. */
  readonly origin?: Origin;
  /** Reps and their days stood in one column, or each row named its measure. */
  readonly rearranged?: 'nested' | 'long' | 'moved';
};

export type FoundColumn = {
  /** 0-based in the cells. */
  readonly index: number;
  readonly heading: string;
  /** 0 to 1: 1 is an exact heading whose content fits. */
  readonly confidence: number;
  /** Why this column and no other. */
  readonly reason: Words;
  /** Whether 03/04 was read as the third of April, where nothing in the column tells; known once all of it was read. */
  readonly dayFirst?: boolean;
  /** Days of the column bear no year, and where it was taken from. */
  readonly years?: YearsTaken;
  /** No column of the sheet: the rep is the one whose name the sheet bears. */
  readonly isSheetName?: true;
  /** No column of the sheet: somebody has said that it holds of every row. */
  readonly isEveryRow?: true;
  /** What a legend in the spreadsheet says of its codes: folded value to class. */
  readonly codes?: ClassOverrides;
  /** Further columns whose numbers add up with those of this one, such as the afternoon's with the morning's. */
  readonly addends?: readonly number[];
};

/** What told the year of days that are written without one, the surest first. */
export type YearSource = 'sheet name' | 'title' | 'neighbours' | 'weekdays' | 'day of the report';

export type YearsTaken = {
  readonly source: YearSource;
  readonly rows: number;
  /** 0-based in the cells. */
  readonly first: number;
  /** What stood in the first of them, and the same with its year. */
  readonly sample: string;
  readonly readAs: string;
};

/** A sheet understood: which tab it is, where its headings stand, which column is which field. */
export type Reading = {
  readonly tab: TabName;
  readonly sheet: string;
  readonly cells: Cells;
  readonly formatsOf?: SheetCells['formatsOf'];
  /** 0-based in the cells; the rows begin below it. */
  readonly headingRow: number;
  readonly columns: Readonly<Record<string, FoundColumn>>;
  readonly score: number;
  /** Where the rows stood, when reps or days across were turned into rows; `cells` are then the turned ones. */
  readonly origin?: Origin;
  /** Of several sheets that were put together: why a line of the cells is no row on its own sheet; 0 is a row. */
  readonly noRows?: Uint8Array;
  /** Of several sheets that were put together: the line of the cells where each begins. */
  readonly sheetsFrom?: readonly number[];
  /** How the sheet was turned into these rows, where it is no plain table. */
  readonly layout?: Words;
  /** One of several sheets alike, each of a region, a team or the like: none holds the rows of another. */
  readonly isOneOfSeveral?: true;
  /** The rows are payments or orders: those that came to nothing are no deals that were lost. */
  readonly isPayments?: true;
  /** The heading of a column of ids that would say whose the rows are, if anything named them. */
  readonly repIds?: string;
  /** Somebody has said that no column of the calls tells a direction: all were made by the team. */
  readonly isAllOutgoing?: true;
  /** Tabs that one of several sheets holds, and nobody has said yet which: rows of that kind here wait as well. */
  readonly heldBack?: readonly TabName[];
  /** Somebody has said how sheets with these headings are read. */
  readonly isTaught?: true;
};

/** Without the sheets that are samples of a table: what stands on them is in the table's own sums. */
export function withoutSamples(readings: readonly Reading[], { tables }: Pick<SettingsTab, 'tables'>): Reading[] {
  return readings.filter(({ tab }) => tables[tab] === undefined);
}
