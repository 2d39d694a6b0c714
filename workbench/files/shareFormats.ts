import type { CellValue, Sheet } from '../workbook.ts';

const timeOfDay = 'h:mm:ss';
const duration = '[h]:mm:ss';
const automatic = 'General';

type Shared = Pick<Sheet, 'columnStyles' | 'cellStyles'>;

/**
 * Number formats of single cells, `''` or nothing where a cell has none, as formats of whole columns where most numbers
 * of the column agree, and of single cells where one differs. Text shows the same under any of them and has no say.
 */
export function shareFormats(
  cells: readonly CellValue[][],
  formats: readonly (readonly string[] | undefined)[],
): Shared {
  const shared: Shared = { columnStyles: {}, cellStyles: {} };
  const widest = formats.reduce((width, row) => Math.max(width, row?.length ?? 0), 0);
  for (let column = 0; column < widest; column += 1) shareColumn(cells, formats, column, shared);
  return shared;
}

function shareColumn(
  cells: readonly CellValue[][],
  formats: readonly (readonly string[] | undefined)[],
  column: number,
  shared: Shared,
) {
  const counts = new Map<string, number>();
  let overADay = false;
  for (let row = 0; row < cells.length; row += 1) {
    const value = cells[row]![column];
    if (typeof value !== 'number') continue;
    const format = formats[row]?.[column] ?? '';
    counts.set(format, (counts.get(format) ?? 0) + 1);
    overADay ||= format === duration && value >= 1;
  }
  const clock = joinClocks(counts, overADay);
  const common = commonest(counts);
  if (common !== '') shared.columnStyles[column] = { numberFormat: common };
  if (counts.size < 2) return;
  for (let row = 0; row < cells.length; row += 1) {
    if (typeof cells[row]![column] !== 'number') continue;
    const written = formats[row]?.[column] ?? '';
    const format = clock && (written === timeOfDay || written === duration) ? clock : written;
    if (format !== common) shared.cellStyles[`${row},${column}`] = { numberFormat: format || automatic };
  }
}

/** `0:02:23` and `9:12:58` look the same as time of day and as duration: a column that has both is one of the two. */
function joinClocks(counts: Map<string, number>, overADay: boolean): string | null {
  const times = counts.get(timeOfDay) ?? 0;
  const durations = counts.get(duration) ?? 0;
  if (times === 0 || durations === 0) return null;
  const clock = overADay || durations >= times ? duration : timeOfDay;
  counts.delete(timeOfDay);
  counts.delete(duration);
  counts.set(clock, times + durations);
  return clock;
}

function commonest(counts: Map<string, number>): string {
  let common = '';
  let most = 0;
  for (const [format, count] of counts) {
    if (count <= most) continue;
    common = format;
    most = count;
  }
  return common;
}
