import { classifierOf } from '../../../settings/classOf.ts';
import { tabs } from '../../../tabs/all.ts';
import type { Cell } from '../../../vocabulary/cell.ts';
import { isNothing } from '../axis/keyColumns.ts';
import type { Kind } from './kindOfHeading.ts';
import type { RowGroup } from './rowGroups.ts';

/** Fields that are filled once the thing has happened; a note or a plan is written before. */
const signs: Readonly<Record<Kind, readonly string[]>> = {
  call: ['at', 'atDate', 'connectedAt', 'outcome', 'answered', 'talk'],
  meeting: ['at', 'atDate', 'bookedAt', 'outcome', 'attended', 'noShow', 'cancelled', 'moved'],
  email: ['at', 'outcome'],
  deal: ['stage', 'status', 'isWon', 'isLost', 'wonAt', 'lostAt', 'closed', 'created', 'amount', 'id'],
};

/** Whether a row has that thing: a group of blanks, boxes without a tick, zeros and dashes is none. */
export function happeningOf({ kind, fields, state }: RowGroup): (line: readonly Cell[]) => boolean {
  const columns = signs[kind].flatMap((field) => fields[field] ?? []);
  const classify = classifierOf(tabs.deals.fields.status);
  const isEnded = (cell: Cell): boolean => ['won', 'lost'].includes(classify(String(cell)));
  return (line) => columns.some((column) => says(line[column])) || (state !== undefined && isEnded(line[state] ?? ''));
}

function says(cell: Cell | undefined): boolean {
  if (isNothing(cell) || cell === false || cell === 0) return false;
  return typeof cell !== 'string' || !/^\s*(no|n|нет|ложь|false|☐)\s*$/i.test(cell);
}
