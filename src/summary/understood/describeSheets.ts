import { tallyOf } from '../../count/tallyOf.ts';
import { findTabs } from '../../find/findTabs.ts';
import type { Reading, SheetCells } from '../../find/reading.ts';
import { repsIn, teamsOf } from '../../rows/people/teams.ts';
import { settingNamed } from '../../settings/settingKey.ts';
import { tabs } from '../../tabs/all.ts';
import type { Zone } from '../../values/zone.ts';
import type { Day } from '../../vocabulary/day.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import type { Language } from '../../vocabulary/words.ts';
import type { Surroundings } from './fieldDescription.ts';
import { type LastRead, questionsBefore, receiptsBefore } from './lastRead.ts';
import { outgrown } from './outgrown.ts';
import type { TabReceipt } from './receipt.ts';
import { receiptsOf } from './receipts.ts';
import { describeTabs, type TabDescription } from './tabDescriptions.ts';
import { type Understood, understoodOf } from './understood.ts';

/** A tab that a sheet may be, with the line of the KPI Settings tab that names its sheet. */
export type Kind = {
  readonly tab: TabName;
  readonly setting: string;
  /** The sheets of a tab that may have several: a further one is read beside them. */
  readonly beside?: readonly string[];
};

/** A spreadsheet as it was understood, before anything is counted. */
export type DescribedSheets = Understood & {
  readonly language: Language;
  readonly tabs: readonly TabDescription[];
  /** What was read of each sheet. */
  readonly receipts: readonly TabReceipt[];
  readonly kinds: readonly Kind[];
  /** Whom a report may be about: reps as the sheets spell them, and the teams of the Reps tab. */
  readonly reps: readonly string[];
  readonly teams: readonly string[];
};

/** Sheets in, and out what each is taken for, what else it might be, and what only a person can tell. */
export function describeSheets(
  sheets: readonly SheetCells[],
  surroundings: Surroundings & {
    /** The last day that counts. */
    readonly asOf: Day;
    readonly zone: Zone;
    /** Of sheets of which only the first rows were read: how many there are besides. */
    readonly unreadRows?: ReadonlyMap<string, number>;
    /** What is known of those sheets from the last build. */
    readonly lastRead?: LastRead | null;
  },
): DescribedSheets {
  const { settings, language, unreadRows = new Map<string, number>(), lastRead = null } = surroundings;
  const found = findTabs(sheets, settings);
  const { readings, unread } = found;
  const long = readings.filter(({ sheet }) => unreadRows.has(sheet));
  const whole = readings.filter((reading) => !long.includes(reading));
  const understood = understoodOf({ ...found, readings: whole }, surroundings);
  const isUnread = (sheet: string): boolean => unread.some((reading) => reading.sheet === sheet);
  return {
    language,
    ...understood,
    outgrown: outgrown(readings, language, unreadRows),
    questions: [...questionsBefore(lastRead, long, settings, language), ...understood.questions],
    receipts: [...receiptsOf(tallyOf(whole, surroundings).tabs, language), ...receiptsBefore(lastRead, long, language)],
    tabs: describeTabs([...readings, ...unread], surroundings).map((tab) => withUnreadRows(tab, unreadRows)),
    kinds: (Object.keys(tabs) as TabName[]).map((tab) => kindOf(tab, [...readings, ...unread])),
    otherSheets: understood.otherSheets.filter(({ sheet }) => !isUnread(sheet)),
    reps: [...new Set([...repsIn(readings), ...(long.length > 0 ? (lastRead?.reps ?? []) : [])])].sort(),
    teams: teamsOf(readings).map(({ team }) => team),
  };
}

/** Of a long sheet nobody has counted how often each value stands there. */
function withUnreadRows(tab: TabDescription, unreadRows: ReadonlyMap<string, number>): TabDescription {
  const unread = unreadRows.get(tab.sheet);
  if (unread === undefined) return tab;
  const fields = tab.fields.map((field) => ({
    ...field,
    lists: field.lists.map((list) => ({ ...list, values: list.values.map((value) => ({ ...value, rows: null })) })),
  }));
  return { ...tab, rows: tab.rows + unread, fields };
}

function kindOf(tab: TabName, readings: readonly Reading[]): Kind {
  const setting = settingNamed({ kind: 'tab', tab });
  const sheets = readings.filter((reading) => reading.tab === tab).map(({ sheet }) => sheet);
  return tab === 'dailyActivity' || sheets.length > 1 ? { tab, setting, beside: sheets } : { tab, setting };
}
