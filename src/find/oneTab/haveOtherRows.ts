import { foldHeading, foldText } from '../../values/foldText.ts';
import { isBlank } from '../../vocabulary/cell.ts';
import { ownDay } from '../../vocabulary/ownDay.ts';
import { ownIdOf } from '../../vocabulary/ownId.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import type { Reading } from '../reading.ts';
import { rowTexts } from './rowTexts.ts';

/** What people keep beside their log to try things on. */
const noLog = /^(template|example|sample|test|draft|backup|шаблон|пример|образец|тест|черновик|бэкап)$/u;

/** Who a row is about, by the field that says it. */
const clientFields = ['client', 'leadId', 'name'];

/**
 * Whether two sheets with the same headings hold different rows: no client stands on both on the same day, as on a
 * log and its archive; where no column says with whom, few rows are on both. A copy that was edited still shares nearly
 * all of them.
 */
export function haveOtherRows(a: Reading, b: Reading): boolean {
  if (
    [a, b].some(({ sheet }) =>
      foldText(sheet.replace(/@\S*/g, ' '))
        .split(' ')
        .some((word) => noLog.test(word)),
    )
  )
    return false;
  if (headingsRead(a) !== headingsRead(b)) return false;
  if ([a, b].every(saysNobody)) return sharesFewRows(a, b);
  const keys = keysOf(a);
  const others = keysOf(b);
  if (!keys || !others || keys.length === 0 || others.length === 0) return false;
  const own = new Set(keys);
  const shared = others.filter((key) => own.has(key));
  if (shared.length === 0) return true;
  // Two people of one name, or one who was called from both sheets that day: the rows say different things of them.
  const isSeldom = shared.length <= Math.min(keys.length, others.length) * seldom;
  return isSeldom && headingTexts(a) === headingTexts(b) && countShared(a, b) === 0;
}

/** Of the rows of a day and a client; a copy that was edited shares most of them. */
const seldom = 0.1;

/** Of an edited copy most rows are still those of the original; a day, a rep and an outcome may happen to be alike. */
const mostShared = 0.5;

/** What happened, without a word of with whom: each client, campaign or list has a sheet of its own, alike in all else. */
function saysNobody({ tab, columns }: Reading): boolean {
  return events.includes(tab) && ![...clientFields, ownIdOf(tab)].some((field) => columns[field]);
}

/** A sheet of leads or deals may be how they stood a month ago; what has happened does not change. */
const events: readonly TabName[] = ['calls', 'meetings', 'emails'];

function sharesFewRows(a: Reading, b: Reading): boolean {
  if (headingTexts(a) !== headingTexts(b)) return false;
  const fewer = Math.min(...[a, b].map((one) => rowTexts(one, Object.keys(one.columns)).length));
  return countShared(a, b) <= fewer * mostShared;
}

/** Rows of which all that is read is the same, each once. */
function countShared(a: Reading, b: Reading): number {
  const open = new Map<string, number>();
  for (const text of rowTexts(a, Object.keys(a.columns))) open.set(text, (open.get(text) ?? 0) + 1);
  let shared = 0;
  for (const text of rowTexts(b, Object.keys(b.columns))) {
    const left = open.get(text) ?? 0;
    open.set(text, left - 1);
    if (left > 0) shared += 1;
  }
  return shared;
}

function headingTexts({ cells, headingRow }: Reading): string {
  return (cells[headingRow] ?? []).map((cell) => foldHeading(String(cell))).join('\n');
}

/** Each field with the heading of its column: sheets of one export have the same. */
export function headingsRead({ columns }: Reading): string {
  const texts = Object.entries(columns).map(([field, { heading }]) => `${field} ${foldHeading(heading)}`);
  return texts.sort().join('\n');
}

/** The day and the client of each row; null where the sheet does not say both. */
function keysOf({ tab, cells, headingRow, columns }: Reading): string[] | null {
  // Deals without the day they began have the one on which they closed.
  const day = (columns[ownDay[tab] ?? 'at'] ?? columns.atDate ?? (tab === 'deals' ? columns.closed : undefined))?.index;
  const client = clientFields.flatMap((field) => columns[field]?.index ?? [])[0];
  if (day === undefined || client === undefined) return null;
  return cells.slice(headingRow + 1).flatMap((row) => {
    const [when, who] = [row[day] ?? '', row[client] ?? ''];
    return isBlank(when) || isBlank(who) ? [] : [`${String(when)}\n${foldText(String(who))}`];
  });
}
