import { dealsOfStage, type StagePlace } from '../../count/dealsOfStage.ts';
import type { RowOfTab } from '../../count/rowsOfSheet.ts';
import { undated } from '../../count/tally.ts';
import { dealLost, dealWon } from '../../link/dealResults.ts';
import { classesOf, codesOf, numbersOf, type TypedTab, timesOf } from '../../rows/typedTab.ts';
import { secondsPerDay } from '../../vocabulary/day.ts';
import { periodOf } from '../../vocabulary/period.ts';
import { stageUnknown } from '../../words/notes.ts';
import { reasonKey } from '../funnel/lostReasons.ts';
import type { RowCollection } from './behindRows.ts';
import type { Built } from './built.ts';
import type { LostFor, Meaning, Side, StagePart } from './meaning.ts';
import { bothSides, noSides, type Sides } from './sidesOf.ts';

type Place = { readonly pipeline: string | null; readonly stage: string };

/** What each part of a stage's line has above and below. */
const partsOf: Readonly<Record<StagePart, Readonly<Record<Side, readonly StagePlace['part'][]>>>> = {
  reached: { above: ['reached'], below: [] },
  passed: { above: ['passed'], below: [] },
  lost: { above: ['lost'], below: [] },
  open: { above: ['open'], below: [] },
  goneOn: { above: ['passed'], below: ['passed', 'lost'] },
  leak: { above: ['lost'], below: ['passed', 'lost'] },
  lostAmount: { above: ['lost'], below: [] },
};

/** The deals that the funnel counts at a stage, or what was lost with them. */
export function collectStage(
  { part, ...place }: Extract<Meaning, { readonly of: 'stage' }>,
  built: Built,
  rows: RowCollection,
): Sides {
  const parts = partsOf[part];
  for (const side of ['above', 'below'] as const)
    for (const own of parts[side])
      each(dealsAt(place, own, built), (tab, row) => {
        const amount = part === 'lostAmount' ? amountOf(tab, row.row) : 1;
        if (amount !== 0) rows.add(tab, row.row, { side, amount, day: row.day, rep: row.rep });
      });
  return parts.below.length > 0 ? bothSides : noSides;
}

/** Of the deals that came to a stage and closed in a quarter those that were lost there. */
export function collectLeak(
  { period, ...place }: Extract<Meaning, { readonly of: 'leak' }>,
  built: Built,
  rows: RowCollection,
): Sides {
  const span = periodOf(period, built.source.fiscal);
  if (!span) return noSides;
  for (const [side, part] of [
    ['above', 'lost'],
    ['below', 'reached'],
  ] as const)
    each(dealsAt(place, part, built), (tab, { row, rep }) => {
      const day = closedOn(tab, row);
      if (day >= span.from && day < span.to && isDecided(codesOf(tab, 'result')?.[row]))
        rows.add(tab, row, { side, amount: 1, day, rep });
    });
  return bothSides;
}

function isDecided(result: number | undefined): boolean {
  return result === dealWon || result === dealLost;
}

/** Lost deals for which the reason, or one of the rarer ones, is given. */
export function collectLostFor({ reasons, place, isShare }: LostFor, built: Built, rows: RowCollection): Sides {
  const isMeant = (reason: string): boolean =>
    reasons === null || ('are' in reasons ? reasons.are.includes(reason) : !reasons.areNot.includes(reason));
  const places = place
    ? [place]
    : built.counted.stages.map(({ pipeline, stage }) => ({
        pipeline: pipeline || null,
        stage: stage ?? stageUnknown(built.source.language),
      }));
  for (const own of places)
    each(dealsAt(own, 'lost', built), (tab, { row, day, rep }) => {
      if (isMeant(reasonOf(tab, row))) rows.add(tab, row, { side: 'above', amount: 1, day, rep });
      if (isShare) rows.add(tab, row, { side: 'below', amount: 1, day, rep });
    });
  return isShare ? bothSides : noSides;
}

type DealsOnSheets = { readonly tab: TypedTab; readonly rows: readonly RowOfTab[] }[];

function dealsAt({ pipeline, stage }: Place, part: StagePlace['part'], { counted, source }: Built): DealsOnSheets {
  const name = stage === stageUnknown(source.language) ? null : stage;
  return dealsOfStage(counted.funnels, { pipeline, stage: name, part });
}

function each(deals: DealsOnSheets, visit: (tab: TypedTab, row: RowOfTab) => void): void {
  for (const { tab, rows } of deals) for (const row of rows) visit(tab, row);
}

function closedOn(tab: TypedTab, row: number): number {
  const seconds = timesOf(tab, 'resultAt')?.[row] ?? Number.NaN;
  return Number.isNaN(seconds) ? undated : Math.floor(seconds / secondsPerDay);
}

/** In minor units. */
function amountOf(tab: TypedTab, row: number): number {
  return numbersOf(tab, 'amount')?.[row] || 0;
}

function reasonOf(tab: TypedTab, row: number): string {
  const column = classesOf(tab, 'lostReason');
  return reasonKey(column?.texts[column.codes[row] as number] ?? '');
}
