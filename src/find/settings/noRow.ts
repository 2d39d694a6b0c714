import { isSumOrPlan } from '../../values/sumWords.ts';
import { type Cell, isBlank } from '../../vocabulary/cell.ts';
import { ownDay } from '../../vocabulary/ownDay.ts';
import { headingsAgain } from '../headings/headingsAgain.ts';
import type { Reading } from '../reading.ts';

/** Of a call of which less is written besides, a day and a rep may be all that there is. */
const leastWritten = 3;

/**
 * Whether a line is in no number whatever its value means, and so nobody is asked about it: nothing stands in the
 * columns that are read, as beside the title of a group, or nothing but what a template holds beforehand, the headings
 * stand there again, or it sums up.
 */
export function noRowIn({ tab, cells, headingRow, columns }: Reading, index: number) {
  const found = Object.values(columns).map((column) => column.index);
  const areAgain = headingsAgain(cells[headingRow] ?? [], found);
  const day = columns[ownDay[tab] ?? '']?.index;
  const filledAhead = [day, columns.rep?.index, columns.id?.index];
  const written = found.filter((column) => !filledAhead.includes(column));
  const mustBeWritten = written.length >= leastWritten ? written : found;
  return (line: readonly Cell[]): boolean => {
    const cell = line[index] ?? '';
    if (!isBlank(cell)) return areAgain(line);
    if (mustBeWritten.every((column) => waits(line[column] ?? ''))) return true;
    const first = line.find((one) => !isBlank(one));
    return typeof first === 'string' && isBlank(day === undefined ? '' : (line[day] ?? '')) && isSumOrPlan(first);
  };
}

/** Blank, no tick, or nothing yet. */
function waits(cell: Cell): boolean {
  return isBlank(cell) || cell === false || cell === 0;
}
