import type { SettingsTab } from '../../settings/settingsTab.ts';
import { foldText } from '../../values/foldText.ts';
import { type Cell, isBlank, isDate } from '../../vocabulary/cell.ts';
import { ownDay } from '../../vocabulary/ownDay.ts';
import { ownIdOf } from '../../vocabulary/ownId.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import { type FoundTable, isAmong } from '../candidates/tabCandidates.ts';
import type { TabCandidate } from '../candidates/tryAsTab.ts';
import type { Reading } from '../reading.ts';
import { numberTheirLines } from './lineNumbers.ts';
import { areRowsAgain } from './rowsAgain.ts';
import { saysTemplate } from './sheetsOfOneTab.ts';
import { areSumsAgain } from './sumsAgain.ts';
import { hasRows } from './waitingSheets.ts';

/** Sheets of which only a person can tell which of them is the tab, the one that would be read first. */
export type RivalSheets = {
  readonly tab: TabName;
  readonly sheets: readonly [string, ...string[]];
  /**
   * Whether the first is read meanwhile: the others hold its rows once more, or say that they are old. What two sheets
   * tell of different rows is neither the one nor the other, nor, where a CRM lists the calls of a dialler, their sum.
   */
  readonly isRead: boolean;
};

/** A copy or an older export of a tab has most of its columns; a list that merely shares names and days has fewer. */
const rivalShare = 0.6;

/** Of the rows of a copy; the others were added since, or deleted. */
const mostShared = 0.5;

/** One row per record: what they count is wrong where half of the records stand elsewhere. */
const tabsOfRecords: readonly TabName[] = ['leads', 'calls', 'meetings', 'emails', 'activities', 'deals'];

/** What people call the sheet that they have replaced. */
const isOld =
  /(^|[^\p{L}])(old|older|previous|archived?|backup|copy|стар\p{L}{1,3}|прошл\p{L}{2,3}|архив|копия|бэкап)(?!\p{L})/iu;

/** Second sheets that are nearly as much of the same tab: "Calls" and "Calls (old)". */
export function rivalSheets(
  tables: readonly FoundTable[],
  chosen: ReadonlyMap<TabName, TabCandidate>,
  readings: readonly Reading[],
  settings: SettingsTab,
): RivalSheets[] {
  return [...chosen].flatMap(([tab, { reading }]) => {
    if (settings.tabs[tab] !== undefined) return [];
    const own = readings.filter((one) => one.tab === tab);
    const alike = tables.flatMap(({ table, candidates: [best] }) =>
      best && !isAmong(table, readings) && isRival(best.reading, reading) && hasRows(best.reading)
        ? [best.reading]
        : [],
    );
    // Beside several sheets a template, or the same numbers or rows together, leaves nothing to ask; a copy of one does.
    const areAgain = (some: readonly Reading[]): boolean => areSumsAgain(some, own) || areRowsAgain(some, own);
    const isKnown = (one: Reading): boolean => own.length > 1 && (saysTemplate(one.sheet) || areAgain([one]));
    const areKnown = alike.length > 1 && areAgain(alike);
    const rivals = alike.filter((one) => !areKnown && !isKnown(one));
    if (rivals.length === 0) return [];
    const isRead =
      !tabsOfRecords.includes(tab) ||
      rivals.every(
        (one) => saysTemplate(one.sheet) || isOlder(one, reading) || own.some((read) => holdsMostOf(read, one)),
      );
    return [{ tab, sheets: [reading.sheet, ...rivals.map(({ sheet }) => sheet)], isRead }];
  });
}

function isRival(one: Reading, { tab, score }: Reading): boolean {
  return one.tab === tab && one.score >= score * rivalShare;
}

function isOlder(one: Reading, read: Reading): boolean {
  return isOld.test(one.sheet) && !isOld.test(read.sheet);
}

/**
 * Whether the other sheet is a copy: most of its records stand on this one too. False where nothing that both say tells,
 * and where it has many that this one lacks, as one of two logs that were kept of some of the same calls.
 */
function holdsMostOf(read: Reading, other: Reading): boolean {
  const { fields, isOfRecords } = identityOf(read, other);
  if (fields.length === 0) return false;
  const [own, theirs] = [new Set(keysOf(read, fields)), new Set(keysOf(other, fields))];
  const shared = [...theirs].filter((key) => own.has(key)).length;
  if (isOfRecords && theirs.size - shared >= Math.max(fewestOwn, theirs.size * manyOwn)) return false;
  return theirs.size > 0 && shared >= theirs.size * mostShared;
}

/** Of the records of a copy: they were added since, or deleted from the original. */
const manyOwn = 0.2;

/** Two records that were written since make no log of its own. */
const fewestOwn = 3;

/**
 * An id of their own, else whom they are about, with the day of what happened on one: that tells records. All that both say
 * tells rows, of which an edited one is another.
 */
function identityOf(
  read: Reading,
  other: Reading,
): { readonly fields: readonly string[]; readonly isOfRecords: boolean } {
  const { tab, columns } = read;
  const inBoth = (field: string): boolean => Boolean(columns[field] && other.columns[field]);
  if (inBoth(ownIdOf(tab)) && !numberTheirLines(read, other)) return { fields: [ownIdOf(tab)], isOfRecords: true };
  const whom = ['client', 'leadId', 'name'].filter(inBoth);
  const days = tab === 'deals' || tab === 'leads' ? [] : [ownDay[tab] ?? 'at', 'atDate', 'atTime'].filter(inBoth);
  if (whom.length > 0) return { fields: [...whom, ...days], isOfRecords: true };
  const all = Object.keys(columns).filter((field) => inBoth(field) && field !== ownIdOf(tab));
  return { fields: all.length >= fewestFields ? all : [], isOfRecords: false };
}

/** A day and a name alone may stand on any two sheets. */
const fewestFields = 3;

function keysOf({ cells, headingRow, columns }: Reading, fields: readonly string[]): string[] {
  const places = fields.flatMap((field) => columns[field]?.index ?? []);
  return cells.slice(headingRow + 1).flatMap((row) => {
    const own = places.map((place) => row[place] ?? '');
    return own.some(isBlank) ? [] : [own.map(textOf).join('\n')];
  });
}

function textOf(cell: Cell): string {
  return isDate(cell) ? String(cell.getTime()) : foldText(String(cell));
}
