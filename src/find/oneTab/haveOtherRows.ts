import { foldHeading, foldText } from '../../values/foldText.ts';
import { isBlank } from '../../vocabulary/cell.ts';
import { ownDay } from '../../vocabulary/ownDay.ts';
import type { Reading } from '../reading.ts';

/** What people keep beside their log to try things on. */
const noLog = /^(template|example|sample|test|draft|backup|шаблон|пример|образец|тест|черновик|бэкап)$/u;

/** Who a row is about, by the field that says it. */
const clientFields = ['client', 'leadId', 'name'];

/**
 * Whether two sheets with the same headings hold different rows: no client stands on both on the same day, as on a
 * log and its archive. A copy that was edited still shares nearly all of them.
 */
export function haveOtherRows(a: Reading, b: Reading): boolean {
  if (
    [a, b].some(({ sheet }) =>
      foldText(sheet)
        .split(' ')
        .some((word) => noLog.test(word)),
    )
  )
    return false;
  if (headingsRead(a) !== headingsRead(b)) return false;
  const keys = keysOf(a);
  const others = keysOf(b);
  if (!keys || !others || keys.length === 0 || others.length === 0) return false;
  const own = new Set(keys);
  return !others.some((key) => own.has(key));
}

/** Each field with the heading of its column: sheets of one export have the same. */
export function headingsRead({ columns }: Reading): string {
  const texts = Object.entries(columns).map(([field, { heading }]) => `${field} ${foldHeading(heading)}`);
  return texts.sort().join('\n');
}

/** The day and the client of each row; null where the sheet does not say both. */
function keysOf({ tab, cells, headingRow, columns }: Reading): string[] | null {
  const day = (columns[ownDay[tab] ?? ''] ?? columns.atDate)?.index;
  const client = clientFields.flatMap((field) => columns[field]?.index ?? [])[0];
  if (day === undefined || client === undefined) return null;
  return cells.slice(headingRow + 1).flatMap((row) => {
    const [when, who] = [row[day] ?? '', row[client] ?? ''];
    return isBlank(when) || isBlank(who) ? [] : [`${String(when)}\n${foldText(String(who))}`];
  });
}
