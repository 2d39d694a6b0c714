import type { Lesson } from '../../settings/lesson.ts';
import type { Cells } from '../../vocabulary/cell.ts';
import { tabOfKind } from '../../vocabulary/rowKind.ts';
import type { TabName } from '../../vocabulary/tab.ts';
import { rowsToTry } from '../headings/findHeadings.ts';
import { columnsNamed } from '../headings/headingNames.ts';

/** A column that is not used may go and the sheet is still the same. */
const nearlyAll = 0.75;

/** A sheet that somebody has said how to read, and where its headings stand, 0-based. */
export type Taught = { readonly lesson: Lesson; readonly headingRow: number };

/**
 * The lesson about sheets with these headings: every column that it reads is there, and nearly all others. Of several
 * the one that says most.
 * @param choices the tabs that the sheet may be
 */
export function lessonFor(cells: Cells, lessons: readonly Lesson[], choices: readonly TabName[]): Taught | null {
  const open = lessons.filter(({ kind }) => choices.includes(tabOfKind[kind]));
  let best: Taught | null = null;
  for (let row = 0; open.length > 0 && row < Math.min(rowsToTry, cells.length); row += 1) {
    const headings = (cells[row] ?? []).map((cell) => String(cell ?? ''));
    for (const lesson of open)
      if (fits(lesson, headings) && weightOf(lesson) > (best ? weightOf(best.lesson) : 0))
        best = { lesson, headingRow: row };
  }
  return best;
}

function fits({ headings: wanted, columns }: Lesson, headings: readonly string[]): boolean {
  const isThere = (heading: string): boolean => columnsNamed(heading, headings).length > 0;
  if (!Object.values(columns).every(isThere)) return false;
  return wanted.filter(isThere).length >= wanted.length * nearlyAll;
}

function weightOf({ headings, columns }: Lesson): number {
  return headings.length + Object.keys(columns).length / 100;
}
