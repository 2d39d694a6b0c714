import type { Reading } from '../../find/reading.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import type { Language } from '../../vocabulary/words.ts';
import { outgrownSentence } from '../../words/bigQuery.ts';

/**
 * Where comfort ends, well before the 10 million cells of a spreadsheet: a year of calls of 15 reps who make 60 a day,
 * or the same cells in wider rows. A judgement, no limit of Google's.
 */
const [manyRows, manyCells] = [200_000, 2_000_000];

/** They hold a row per day, target or rep, which a team never writes so many of. */
const neverMany: readonly TabName[] = ['dailyActivity', 'targets', 'reps'];

/**
 * That rows of activity are about to outgrow the spreadsheet, and what to do then; null where they are not. A tally of
 * days is what the way out leads to, whatever its length.
 * @param unreadRows of sheets of which only the first rows were read: how many there are besides
 */
export function outgrown(
  readings: readonly Pick<Reading, 'tab' | 'sheet' | 'cells'>[],
  language: Language,
  unreadRows: ReadonlyMap<string, number> = new Map(),
): string | null {
  const sizes = new Map(
    readings
      .filter(({ tab }) => !neverMany.includes(tab))
      .map(({ sheet, cells }) => {
        const rows = cells.length + (unreadRows.get(sheet) ?? 0);
        return [sheet, { rows, cells: rows * (cells[0]?.length ?? 0) }];
      }),
  );
  const all = [...sizes.values()];
  const rows = all.reduce((sum, size) => sum + size.rows, 0);
  const cells = all.reduce((sum, size) => sum + size.cells, 0);
  if (rows < manyRows && cells < manyCells) return null;
  return outgrownSentence(rows < manyRows ? { cells } : { rows }, language);
}
