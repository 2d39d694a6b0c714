import { withAmountsTold } from '../count/amountsTold.ts';
import type { Reading } from '../find/reading.ts';
import { createIds } from '../rows/ids.ts';
import { withoutMixedMoney } from '../rows/money/currencies.ts';
import { withoutMisreadMoney } from '../rows/money/misreadMoney.ts';
import { withoutUnreadMoney } from '../rows/money/unreadMoney.ts';
import { createReps } from '../rows/people/reps.ts';
import { addRepsTab } from '../rows/people/repsTab.ts';
import type { TypingContext } from '../rows/readers/reader.ts';
import { shareOut } from '../rows/shareOut.ts';
import { stackSheets } from '../rows/stackSheets.ts';
import type { TallyOptions } from '../rows/tallyOptions.ts';
import type { TypedTab } from '../rows/typedTab.ts';
import { typeTab } from '../rows/typeTab.ts';
import { tabNamed } from '../tabs/all.ts';
import { clockOf } from '../values/zone.ts';
import { type Cell, isBlank } from '../vocabulary/cell.ts';
import type { Tab, TabName } from '../vocabulary/tab.ts';

/** A tab whose rows stand in a table: the sheet holds a sample of them, by which columns and values are understood. */
export type Source = {
  readonly tab: TabName;
  readonly definition: Tab;
  readonly reading: Reading;
  /** The sample's columns as they are read, before anything is linked. */
  readonly typed: TypedTab;
  readonly table: string;
  /** The table holds activities of all kinds, and these are those of one: the mixed tab. */
  readonly share: { readonly reading: Reading; readonly typed: TypedTab } | null;
};

/** Tables by the tab whose rows they hold. */
export type Tables = Readonly<Partial<Record<TabName, string>>>;

const shared: readonly TabName[] = ['calls', 'emails', 'meetings'];

/** What is known of each table that has a sample which is a plain table. */
export function sourcesOfTables(readings: readonly Reading[], tables: Tables, options: TallyOptions): Source[] {
  const context: TypingContext = { ...options, clock: clockOf(options.zone), reps: createReps(), ids: createIds() };
  const typed = (tab: Tab, reading: Reading, picked: Int32Array | null = null): TypedTab => {
    const { tab: read, bad } = typeTab(tab, reading, context, Object.keys(tab.fields), picked);
    const { settings, locale } = options;
    const whole = withoutMisreadMoney(withoutUnreadMoney(read, bad, reading, settings.values), reading, locale);
    const addable = withoutMixedMoney(whole, reading);
    const own = tab.name === 'deals' ? withAmountsTold(addable, reading, options.asOf) : addable;
    if (areNumbers(own, reading)) return own;
    const { talk, ...columns } = own.columns;
    return { ...own, columns };
  };
  const found: Source[] = [];
  for (const [tab, table] of Object.entries(tables) as [TabName, string][]) {
    const own = readings.filter((reading) => reading.tab === tab && !reading.layout && !reading.origin);
    if (own.length === 0) continue;
    const reading = dayAlone(own.length > 1 ? stackSheets(own).reading : (own[0] as Reading));
    const definition = tabNamed(tab);
    const sample = typed(definition, reading);
    if (tab !== 'activities') found.push({ tab, definition, reading, typed: sample, table, share: null });
    else {
      const rivals = reading.heldBack ?? [];
      const taken = new Set(shared.filter((name) => rivals.includes(name) || readings.some((one) => one.tab === name)));
      for (const part of shareOut(sample, reading, taken).filter(({ isBeside }) => !isBeside))
        found.push({
          tab: part.tab.name,
          definition: part.tab,
          reading: part.reading,
          typed: typed(part.tab, part.reading, part.picked),
          table,
          share: { reading, typed: sample },
        });
    }
  }
  return found;
}

/** Whether the sample's talk times are plain numbers: texts and clocks take a view that makes seconds of them. */
function areNumbers({ firstRow }: TypedTab, { cells, columns }: Reading): boolean {
  const { index } = columns.talk ?? {};
  const isNumber = (cell: Cell | undefined): boolean => typeof cell === 'number' || cell === undefined || isBlank(cell);
  return index === undefined || cells.slice(firstRow - 1).every((row) => isNumber(row[index]));
}

/** Where day and clock stand in two columns, the day is what counting needs. */
function dayAlone(reading: Reading): Reading {
  const { at, atDate, ...columns } = reading.columns;
  const day = at ?? atDate;
  return day ? { ...reading, columns: { ...columns, at: day } } : reading;
}

/** Other spellings, logins and ids of the Reps tab, in lower case, with the name that each stands for. */
export function aliasesOf(readings: readonly Reading[], options: TallyOptions): ReadonlyMap<string, string> {
  const clock = clockOf(options.zone);
  const found = new Map<string, string>();
  for (const reading of readings.filter(({ tab }) => tab === 'reps')) {
    const reps = {
      ...createReps(),
      addAlias: (alias: string, name: string): void => {
        const key = alias.trim().toLowerCase();
        if (key !== '' && key !== name.toLowerCase()) found.set(key, name);
      },
    };
    const context = { ...options, clock, reps, ids: createIds() };
    addRepsTab(reps, reading, typeTab(tabNamed('reps'), reading, context, []), clock);
  }
  return found;
}
