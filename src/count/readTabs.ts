import type { Reading } from '../find/reading.ts';
import type { TypingContext } from '../rows/readers/reader.ts';
import type { Share } from '../rows/share.ts';
import { shareOut } from '../rows/shareOut.ts';
import { type Stack, stackOfShare, stackSheets } from '../rows/stackSheets.ts';
import type { TallyOptions } from '../rows/tallyOptions.ts';
import { type ClassColumn, type Columns, withColumns } from '../rows/typedTab.ts';
import { type Typed, typeTab } from '../rows/typeTab.ts';
import { withStages } from '../settings/stageMeaning.ts';
import { tabNamed } from '../tabs/all.ts';
import type { Tab, TabName } from '../vocabulary/tab.ts';
import { fieldsToRead } from './fieldsToRead.ts';
import { prepareTab } from './prepareTab.ts';

/** A tab of activity as it was read. */
export type ReadTab = Typed & {
  /** The cells behind its rows. */
  readonly reading: Reading;
  /** The sheets that it was stacked from; null where it stands on one. */
  readonly stack: Stack | null;
  /** The classes of its cells before anything was made of them, by field. */
  readonly asRead: Readonly<Record<string, ClassColumn>>;
};

/** What reading a tab needs besides its cells. */
type Source = {
  readonly readings: readonly Reading[];
  readonly context: TypingContext;
  readonly options: TallyOptions;
};

/** Tabs of rows that may each stand on several sheets, in the order in which people see them. */
const stackedTabs: readonly TabName[] = ['deals', 'stageHistory', 'calls', 'emails', 'meetings', 'leads'];

/**
 * The tabs that hold rows of activity, one of each name, then the daily tallies, then a mixed tab followed by the tabs
 * that its rows go to: those that have no sheet of their own.
 */
export function readTabs(
  readings: readonly Reading[],
  context: TypingContext,
  options: TallyOptions,
): readonly ReadTab[] {
  const source = { readings, context, options };
  const stacked = stackedTabs.flatMap((name) => readStacked(name, source));
  const dailies = readings
    .filter(({ tab }) => tab === 'dailyActivity')
    .map((reading) => readTab(tabNamed('dailyActivity'), reading, source));
  return [...stacked, ...dailies, ...readMixed(stacked, source)];
}

function readStacked(name: TabName, source: Source): ReadTab[] {
  const own = source.readings.filter(({ tab }) => tab === name);
  const [first] = own;
  if (!first) return [];
  const stack = own.length > 1 ? stackSheets(own) : null;
  return [{ ...readTab(withStages(tabNamed(name)), stack?.reading ?? first, source), stack }];
}

function readMixed(stacked: readonly ReadTab[], source: Source): ReadTab[] {
  const [mixed] = readStacked('activities', source);
  if (!mixed) return [];
  const taken = new Set([...stacked.map(({ tab }) => tab.tab), ...(mixed.reading.heldBack ?? [])]);
  const shares = shareOut(mixed.tab, mixed.reading, taken).map((share) => ({
    ...withShare(readTab(share.tab, share.reading, source, share.picked), share),
    stack: mixed.stack && stackOfShare(share.tab, mixed.stack),
  }));
  return [mixed, ...shares];
}

function withShare(read: ReadTab, { columns, isBeside }: Pick<Share, 'columns' | 'isBeside'>): ReadTab {
  return { ...read, tab: { ...withColumns(read.tab, columns), ...(isBeside && { isBeside }) } };
}

/** @param picked the rows of a share, 0-based; null for all */
function readTab(
  definition: Tab,
  reading: Reading,
  { readings, context, options }: Source,
  picked: Int32Array | null = null,
): ReadTab {
  const typed = typeTab(definition, reading, context, fieldsToRead(definition, readings), picked);
  const asRead = classColumns(typed.tab.columns);
  return { ...typed, tab: prepareTab(typed, reading, options), reading, stack: null, asRead };
}

function classColumns(columns: Columns): Record<string, ClassColumn> {
  const classes = Object.entries(columns).flatMap(([field, column]) =>
    column.kind === 'class' ? [[field, column] as const] : [],
  );
  return Object.fromEntries(classes);
}
