import { foldHeading } from '../../values/foldText.ts';
import { type Cell, type Cells, isBlank } from '../../vocabulary/cell.ts';
import type { Words } from '../../vocabulary/words.ts';
import { type HeadingIndex, joined } from '../headings/headingIndex.ts';
import type { SheetCells } from '../reading.ts';
import { nameHints } from '../sheetNames.ts';
import { wideShapeOf } from './findShape.ts';
import type { Origin } from './origin.ts';
import { unpivot } from './unpivot.ts';
import { unpivotTargets } from './unpivotTargets.ts';

/** A sheet with reps, days or periods across as plain rows of a tab. */
export type WideSheet = { readonly tab: 'dailyActivity' | 'targets'; readonly cells: Cells; readonly origin: Origin };

/** Words that say why where such a sheet cannot be turned for sure; null for every other sheet. */
export function wideSheetOf(sheet: SheetCells, indexes: readonly HeadingIndex[]): WideSheet | Words | null {
  const isHeading = (text: string): boolean => {
    const whole = joined(foldHeading(text));
    return indexes.some(({ listed }) => listed.has(whole));
  };
  const areTargets = isAboutTargets(sheet);
  const shape = wideShapeOf(sheet, isHeading, areTargets);
  if (!shape || 'en' in shape) return shape;
  if (areTargets && shape.columns[0]?.day != null) return { tab: 'targets', ...unpivotTargets(sheet.cells, shape) };
  const turned = unpivot(sheet.cells, shape);
  return 'en' in turned ? turned : { tab: 'dailyActivity', ...turned };
}

/** The sheet's name or a title above its headings says that the numbers are targets. */
function isAboutTargets({ sheet, cells }: SheetCells): boolean {
  const titles = cells.slice(0, 3).flatMap((row: readonly Cell[]) => {
    const filled = row.filter((cell) => !isBlank(cell));
    return filled.length < 3 ? filled : filled.slice(0, 1);
  });
  return [sheet, ...titles].some((text) => typeof text === 'string' && nameHints(text, ['targets']).size > 0);
}
