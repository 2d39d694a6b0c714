import { foldHeading, foldText } from '../../values/foldText.ts';
import { type Cell, isBlank } from '../../vocabulary/cell.ts';
import type { Reading } from '../reading.ts';

/**
 * Rows whose only column of reps holds the ids of users, beside sheets that name people: whose they are nobody knows, unless
 * a sheet of the team says it, and whoever is named elsewhere would have none of them. They count for the team alone.
 */
export function withoutUnnamedIds(readings: readonly Reading[]): readonly Reading[] {
  const ofIds = readings.filter(holdsIds);
  // Most spreadsheets hold none, and their rows are not gone through for it.
  if (ofIds.length === 0) return readings;
  const others = readings.filter((reading) => !ofIds.includes(reading));
  if (!others.some((reading) => reading.tab !== 'reps' && repsIn(reading).some(isName))) return readings;
  const known = new Set(others.flatMap(textsIn));
  return readings.map((reading) => {
    if (!ofIds.includes(reading) || repsIn(reading).some((id) => known.has(foldText(id)))) return reading;
    const { rep, ...columns } = reading.columns;
    return { ...reading, columns, ...(rep && { repIds: rep.heading }) };
  });
}

const idHeading = /(^| )(id|uid|guid|ид|код)$/;

function holdsIds(reading: Reading): boolean {
  const { rep } = reading.columns;
  if (reading.tab === 'reps' || !rep || rep.isSheetName || rep.isEveryRow) return false;
  if (!idHeading.test(foldHeading(rep.heading))) return false;
  const ids = repsIn(reading);
  return ids.length > 0 && ids.every((id) => /^[^\s@]*\d[^\s@]*$/.test(id));
}

function isName(text: string): boolean {
  return /\p{L}/u.test(text);
}

function repsIn({ columns, cells, headingRow }: Reading): string[] {
  const { rep } = columns;
  const found = new Set<Cell>();
  for (let row = headingRow + 1; rep && row < cells.length; row += 1) found.add(cells[row]?.[rep.index] ?? '');
  return textsOf([...found]);
}

/** Of a sheet of the team all that it says; of others whom their rows name. */
function textsIn(reading: Reading): string[] {
  const all =
    reading.tab === 'reps'
      ? textsOf(reading.cells.slice(reading.headingRow + 1).flat()).flatMap((text) => text.split(/[,;\n]/))
      : repsIn(reading);
  return all.map(foldText);
}

function textsOf(cells: readonly Cell[]): string[] {
  return [...new Set(cells.filter((cell) => !isBlank(cell)).map((cell) => String(cell).trim()))];
}
