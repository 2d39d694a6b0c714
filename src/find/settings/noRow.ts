import { isSumOrPlan } from '../../values/sumWords.ts';
import { type Cell, isBlank } from '../../vocabulary/cell.ts';
import { ownDay } from '../../vocabulary/ownDay.ts';
import { headingsAgain } from '../headings/headingsAgain.ts';
import type { Reading } from '../reading.ts';

/**
 * Whether a line is in no number whatever its value means, and so nobody is asked about it: nothing stands in the
 * columns that are read, as beside the title of a group, the headings stand there again, or it sums up.
 */
export function noRowIn({ tab, cells, headingRow, columns }: Reading, index: number) {
  const found = Object.values(columns).map((column) => column.index);
  const areAgain = headingsAgain(cells[headingRow] ?? [], found);
  const day = columns[ownDay[tab] ?? '']?.index;
  return (line: readonly Cell[]): boolean => {
    const cell = line[index] ?? '';
    if (!isBlank(cell)) return areAgain(line);
    if (found.every((column) => isBlank(line[column] ?? ''))) return true;
    const first = line.find((one) => !isBlank(one));
    return typeof first === 'string' && isBlank(day === undefined ? '' : (line[day] ?? '')) && isSumOrPlan(first);
  };
}
