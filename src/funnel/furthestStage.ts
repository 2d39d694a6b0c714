import { dealLost, dealWon } from '../link/dealResults.ts';
import { type Codes, classesOf, codesOf, highestCode, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { openTexts } from './stageOrder.ts';

/** The deals of one pipeline with how far each of them came: won ones stand behind the last stage, -1 is unknown. */
export type Ended = { readonly rows: readonly number[]; readonly results: Codes; readonly furthest: Int32Array };

/** The deal's row for each row of the history, -1 for none of these; null where no history speaks of them. */
export function dealsOfHistory(deals: TypedTab, history: TypedTab | null, rows: readonly number[]): Int32Array | null {
  const ids = codesOf(deals, 'id') ?? codesOf(deals, 'name');
  const dealIds = history ? codesOf(history, 'dealId') : null;
  if (!history || !ids || !dealIds) return null;
  const rowOfDeal = new Int32Array(highestCode(ids, dealIds) + 1).fill(-1);
  for (const row of rows) if (ids[row] !== 0) rowOfDeal[ids[row] as number] = row;
  const dealOf = new Int32Array(history.rows).fill(-1);
  let isAny = false;
  for (let i = 0; i < history.rows; i += 1) {
    if (history.leftOut[i] === 0) dealOf[i] = rowOfDeal[dealIds[i] as number] as number;
    if (dealOf[i] !== -1) isAny = true;
  }
  return isAny ? dealOf : null;
}

/**
 * How far each deal came, by its row: a won one beyond the last stage, a lost one to where it died.
 * @param stages how many open stages the funnel has
 */
export function endedDeals(
  deals: TypedTab,
  { rows, results }: Omit<Ended, 'furthest'>,
  furthest: Int32Array,
  stages: number,
): Ended {
  const onlyPlace = onlyStageToDieIn(deals, { rows, results, furthest });
  const ended = furthest.slice();
  for (const row of rows) {
    if (results[row] === dealWon) ended[row] = stages;
    else if (results[row] === dealLost && furthest[row] === -1) ended[row] = onlyPlace;
  }
  return { rows, results, furthest: ended };
}

/** The position of the furthest stage of each deal by its row; -1 where nothing says one. */
export function furthestStages(
  deals: TypedTab,
  history: TypedTab | null,
  rows: readonly number[],
  dealOf: Int32Array | null,
  positionOf: (text: string) => number,
): Int32Array {
  const furthest = new Int32Array(deals.rows).fill(-1);
  const stages = classesOf(deals, 'stage');
  const stagePositions = stages?.texts.map(positionOf) ?? [];
  const lastStage = openTexts(classesOf(deals, 'lastStage'));
  for (const row of rows) {
    const stood = stages ? (stagePositions[stages.codes[row] as number] as number) : -1;
    furthest[row] = Math.max(stood, positionOf(lastStage(row)));
  }
  for (const field of history && dealOf ? ['from', 'to'] : []) {
    const column = classesOf(history as TypedTab, field);
    if (!column) continue;
    const positions = column.texts.map(positionOf);
    for (let i = 0; i < column.codes.length; i += 1) {
      const row = (dealOf as Int32Array)[i] as number;
      if (row !== -1) furthest[row] = Math.max(furthest[row] as number, positions[column.codes[i] as number] as number);
    }
  }
  return furthest;
}

/**
 * A lost deal whose row only says "Lost" died somewhere. Where deals come to have a created day at one of several
 * stages, a lost one that has such a day can only have died there; else nobody knows: -1. That all open deals happen to
 * stand in one stage is no evidence: the others may be empty today.
 */
function onlyStageToDieIn(deals: TypedTab, { rows, results, furthest }: Ended): number {
  const created = timesOf(deals, 'created');
  const isDated = (row: number): boolean => created !== null && !Number.isNaN(created[row]);
  const lostAreDated = rows.some((row) => results[row] === dealLost && isDated(row));
  if (!lostAreDated) return -1;
  const [dated, undated] = [new Set<number>(), new Set<number>()];
  for (const row of rows) {
    const position = furthest[row] as number;
    if (position >= 0) (isDated(row) ? dated : undated).add(position);
  }
  const [only = -1] = dated;
  return dated.size === 1 && undated.size > 0 && !undated.has(only) ? only : -1;
}
