import type { ClassOverrides } from '../../../settings/classOf.ts';
import { foldHeading } from '../../../values/foldText.ts';
import { type Cell, isBlank } from '../../../vocabulary/cell.ts';
import type { Words } from '../../../vocabulary/words.ts';
import { wideSheetWords } from '../../../words/wideSheets.ts';
import { nameHints } from '../../candidates/sheetNames.ts';
import { rowsToTry } from '../../headings/findHeadings.ts';
import { type HeadingIndex, joined } from '../../headings/headingIndex.ts';
import type { SheetCells } from '../../reading.ts';
import { withoutBoxes } from '../beside/boxBeside.ts';
import { withoutSummaryBeside } from '../beside/summaryBeside.ts';
import { wideShapesOf } from '../findShape.ts';
import { layoutOfShapes } from '../layoutOfShapes.ts';
import { findKinds, type RowKinds } from '../severalKinds/findKinds.ts';
import { unfoldKinds } from '../severalKinds/unfoldKinds.ts';
import type { WideShape } from '../shape.ts';
import { findStageColumns } from '../stages/findStageColumns.ts';
import { unfoldStages } from '../stages/unfoldStages.ts';
import { findTouches, type Touches } from '../touches/findTouches.ts';
import { rowsBeside, unfoldTouches } from '../touches/unfoldTouches.ts';
import { unpivot } from '../turned/unpivot.ts';
import { unpivotTargets } from '../turned/unpivotTargets.ts';
import type { PlainTable } from './plainTable.ts';
import { withRepsDown } from './repsDown.ts';
import { summaryBelow, withoutSummaryBelow } from './summaryBelow.ts';

/**
 * A sheet that is no plain table, as the plain tables that it holds, at most one of a tab; words that say why where it
 * cannot be turned for sure; null for every other sheet.
 * @param saidStages which stages of a lead make it an opportunity, as somebody has said
 */
export function plainTablesOf(
  whole: SheetCells,
  indexes: readonly HeadingIndex[],
  saidStages?: ClassOverrides,
): readonly PlainTable[] | Words | null {
  const beside = { ...whole, cells: withoutSummaryBeside(whole.cells, rowsToTry) };
  const sheet = { ...beside, cells: withoutSummaryBelow(beside.cells) };
  const isHeading = (text: string): boolean => {
    const whole = joined(foldHeading(text));
    return indexes.some(({ listed }) => listed.has(whole));
  };
  const repeated = findTouches(sheet.cells);
  const named = repeated?.groups.every(({ kind }) => kind === 'any') ? findKinds(sheet.cells, null) : null;
  // "Date, Result, Date, Result" below "Call" and "Demo" numbers no touches.
  const touches = named && repeated && sharesColumns(named, repeated) ? null : repeated;
  const kinds = touches || !repeated ? findKinds(sheet.cells, touches) : named;
  const top = touches ?? kinds;
  const cells = top ? withRepsDown(sheet.cells, top.headingRow, top.headings) : sheet.cells;
  const things = kinds && unfoldKinds(cells, kinds);
  if (touches) return withTouches({ ...sheet, cells }, touches, things);
  if (things) return things;
  const stages = findStageColumns(sheet.cells, saidStages);
  if (stages) return unfoldStages(sheet.cells, stages);
  const areTargets = isAboutTargets(sheet);
  const own = withoutBoxes(beside.cells, ['dailyActivity']);
  const end = summaryBelow(own);
  const shapes = wideShapesOf(
    { ...sheet, cells: end < own.length ? own.slice(0, end) : own },
    { isHeading, areTargets },
  );
  if (!shapes || 'en' in shapes) return shapes;
  const turnedFirst = { headingRow: 0, isSure: true, layout: layoutOfShapes(shapes) } as const;
  const areAll = areTargets && shapes.every(isAllTargets);
  const targets = unpivotTargets(own, shapes, areAll);
  const tables: PlainTable[] = targets ? [{ tab: 'targets', ...targets, ...turnedFirst }] : [];
  if (areAll) return tables;
  const isDone = shapes.some(({ columns }) => columns.some(({ aim }) => aim !== 'target'));
  if (!isDone) return tables;
  const turned = unpivot(own, shapes, end);
  return 'en' in turned ? turned : [{ tab: 'dailyActivity', ...turned, ...turnedFirst }, ...tables];
}

function sharesColumns({ groups }: RowKinds, touches: Touches): boolean {
  const taken = touches.groups.flatMap(({ columns }) => Object.values(columns));
  return groups.some(({ fields }) => Object.values(fields).some((column) => taken.includes(column)));
}

/** The touches of each row, and what else it holds if none of it is of the same kind; else the row as a lead. */
function withTouches(
  { sheet, cells }: SheetCells,
  touches: Touches,
  things: ReturnType<typeof unfoldKinds> | null,
): readonly PlainTable[] | Words {
  const unfolded = unfoldTouches(sheet, cells, touches);
  if (!unfolded) return wideSheetWords.touches;
  if (things && 'en' in things) return things;
  const isApart = things?.every(({ tab }) => tab !== unfolded.tab);
  return [unfolded, ...(things && isApart ? things : [rowsBeside(cells, touches)])];
}

/** A sheet of targets with periods across, none of which says that it is what was done. */
function isAllTargets({ columns, keys, day }: WideShape): boolean {
  const isDated = columns[0]?.day != null || (day !== null && columns[0]?.rep === null);
  return isDated && keys.aim === null && columns.every(({ aim }) => aim !== 'actual');
}

/** The sheet's name or a title above its headings says that the numbers are targets. */
function isAboutTargets({ sheet, cells }: SheetCells): boolean {
  const titles = cells.slice(0, 3).flatMap((row: readonly Cell[], i) => {
    const filled = row.filter((cell) => !isBlank(cell));
    // "Daily target | 60" says one target, "Dials target | 60 | 60" one of several rows: the others hold what was done.
    const hasNumbers = filled.some((cell) => typeof cell === 'number');
    if (hasNumbers && (filled.length === 2 || i > 0)) return [];
    return filled.length < 3 ? filled : filled.slice(0, 1);
  });
  return [sheet, ...titles].some((text) => typeof text === 'string' && nameHints(text, ['targets']).size > 0);
}
