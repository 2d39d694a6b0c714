import { type ClassColumn, classesOf, type NumberColumn, numbersOf, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { isPseudoBlank } from '../values/pseudoBlank.ts';
import { type Day, secondsPerDay } from '../vocabulary/day.ts';

export const results = ['blank', 'open', 'won', 'lost', 'unknown', 'not won'] as const;
export const dealOpen = 1;
export const dealWon = 2;
export const dealLost = 3;
export const dealUnknown = 4;
/** Lost, or still open. */
export const dealNotWon = 5;

/** What one column, or several together, say of a row: a result, or 0 where they say nothing. */
type Said = (row: number) => number;

/**
 * Whether each deal is open, won or lost, by the surest that says so: the flags a CRM exports, the status, the stage,
 * the day it was won or lost, the probability, and what CRMs do with a lost deal that keeps its stage. A deal whose
 * stage nobody knows is unknown where it may have closed, else open. Null where no column could tell.
 */
export function dealResults(deals: TypedTab, asOf: Day): Int32Array | null {
  const columns = ['isWon', 'isLost', 'status', 'stage', 'wonAt', 'probability'];
  if (!columns.some((field) => field in deals.columns)) return null;
  const said = [...sayings(deals), saidByWhatIsLost(deals)];
  const mayHaveClosed = unknownWhereClosed(deals, asOf);
  const codes = new Int32Array(deals.rows);
  for (let row = 0; row < deals.rows; row += 1) {
    codes[row] = firstSaid(said, row) || mayHaveClosed(row);
  }
  return codes;
}

/** What says of itself how a deal stands, the surest first. */
function sayings(deals: TypedTab): Said[] {
  const status = classesOf(deals, 'status');
  return [
    saidByFlags(deals),
    hasResult(status) ? saidByClass(status) : saidByEnd(status),
    saidByEnd(classesOf(deals, 'stage')),
    saidByDays(deals),
    saidByProbability(deals),
  ];
}

function firstSaid(said: readonly Said[], row: number): number {
  let code = 0;
  for (let i = 0; code === 0 && i < said.length; i += 1) code = (said[i] as Said)(row);
  return code;
}

function saidByFlags(deals: TypedTab): Said {
  const isWon = classesOf(deals, 'isWon');
  const isLost = classesOf(deals, 'isLost');
  const isClosed = classesOf(deals, 'isClosed');
  return (row) => {
    if (isClass(isWon, row, 'yes')) return dealWon;
    if (isClass(isLost, row, 'yes')) return dealLost;
    if (isClass(isClosed, row, 'yes')) return isClass(isWon, row, 'no') ? dealLost : 0;
    return isClass(isClosed, row, 'no') ? dealOpen : 0;
  };
}

/** A status that has words for won and lost decides, also that a deal is open: its stage may be called anything. */
function saidByClass(column: ClassColumn | null): Said {
  return (row) => (isClass(column, row, 'open') ? dealOpen : saidByEnd(column)(row));
}

function saidByEnd(column: ClassColumn | null): Said {
  return (row) => (isClass(column, row, 'won') ? dealWon : isClass(column, row, 'lost') ? dealLost : 0);
}

function saidByDays(deals: TypedTab): Said {
  const wonAt = timesOf(deals, 'wonAt');
  const lostAt = timesOf(deals, 'lostAt');
  const isKnown = (times: Float64Array | null, row: number): boolean => times !== null && !Number.isNaN(times[row]);
  return (row) => (isKnown(wonAt, row) ? dealWon : isKnown(lostAt, row) ? dealLost : 0);
}

/**
 * 100 % is won, as 100 or as 1; 0 % is lost where the same stage has deals with a chance, so that it is not the stage
 * itself that stands at 0 %; anything between is open.
 */
function saidByProbability(deals: TypedTab): Said {
  const probability = numbersOf(deals, 'probability');
  const stage = classesOf(deals, 'stage');
  if (!probability) return () => 0;
  const whole = probability.some((value) => value > 1) ? 100 : 1;
  const hasChance = stagesWithChance(probability, stage);
  return (row) => {
    const value = probability[row] as number;
    if (value === 0) return hasChance.has(stageAt(stage, row)) ? dealLost : 0;
    if (isClass(stage, row, 'open')) return 0;
    return value === whole ? dealWon : value > 0 && value < whole ? dealOpen : 0;
  };
}

function stagesWithChance(probability: NumberColumn['values'], stage: ClassColumn | null): Set<number> {
  const found = new Set<number>();
  for (let row = 0; row < probability.length; row += 1)
    if ((probability[row] as number) > 0) found.add(stageAt(stage, row));
  return found;
}

function stageAt(stage: ClassColumn | null, row: number): number {
  return stage ? (stage.codes[row] as number) : 0;
}

/** Odoo archives what is lost, and a reason why it was lost stands beside a stage that is still open. */
function saidByWhatIsLost(deals: TypedTab): Said {
  const active = classesOf(deals, 'active');
  const archived = perhapsDeleted(deals) ? null : classesOf(deals, 'archived');
  const reason = classesOf(deals, 'lostReason');
  const isReason = reason?.texts.map((text) => !isPseudoBlank(text)) ?? [];
  const hasReason = (row: number): boolean => isReason[reason?.codes[row] ?? -1] === true;
  return (row) => (isClass(active, row, 'no') || isClass(archived, row, 'yes') || hasReason(row) ? dealLost : 0);
}

/**
 * By row, 1 for deals of which nobody knows whether they were deleted: one that is archived although it was won, or where
 * others are lost without being archived, was not archived for being lost. HubSpot archives what was deleted, Pipedrive
 * what is to be out of sight. Null where no deal is archived, or being archived is how deals are lost.
 */
export function perhapsDeleted(deals: TypedTab): Uint8Array | null {
  const archived = classesOf(deals, 'archived');
  if (!archived?.classes.includes('yes')) return null;
  const said = sayings(deals);
  const doubtful = new Uint8Array(deals.rows);
  let isAnother = false;
  for (let row = 0; row < deals.rows; row += 1) {
    if (deals.leftOut[row] !== 0) continue;
    const isArchived = isClass(archived, row, 'yes');
    if (isArchived) doubtful[row] = 1;
    const code = isAnother ? 0 : firstSaid(said, row);
    if (code === (isArchived ? dealWon : dealLost)) isAnother = true;
  }
  return isAnother && doubtful.includes(1) ? doubtful : null;
}

/**
 * A deal that no column decides is open, unless it may have closed without anybody understanding it: its stage is not
 * known or blank, and its close day is past; without close days, where the stages lack a word for won or for lost and it has
 * another. Where a flag says that it is not won, it may be lost or open.
 */
function unknownWhereClosed(deals: TypedTab, asOf: Day): Said {
  const stage = classesOf(deals, 'stage') ?? classesOf(deals, 'status');
  const isWon = classesOf(deals, 'isWon');
  const closed = timesOf(deals, 'closed') ?? timesOf(deals, 'stageAt');
  const end = (asOf + 1) * secondsPerDay;
  const lacksAnEnd = !isWon && !(stage?.classes.includes('won') && stage.classes.includes('lost'));
  // A comparison with NaN is false.
  const isPast = (row: number): boolean => (closed ? (closed[row] as number) < end : lacksAnEnd);
  // Of a system's numbers, the ends of a pipeline are those that are listed.
  const isNumber = stage?.texts.map((text) => !lacksAnEnd && /^\d+$/.test(text)) ?? [];
  const isUnsaid = (row: number): boolean => isClass(stage, row, 'blank') && closed !== null;
  const isUnclear = (row: number): boolean =>
    stage
      ? isUnsaid(row) || (isClass(stage, row, 'unknown') && !isNumber[stage.codes[row] as number])
      : isClass(isWon, row, 'blank');
  const isNotWon = (row: number): boolean => !stage && isClass(isWon, row, 'no');
  return (row) => {
    if (isUnclear(row) && isPast(row)) return dealUnknown;
    return isNotWon(row) && isPast(row) ? dealNotWon : dealOpen;
  };
}

function isClass(column: ClassColumn | null, row: number, name: string): boolean {
  return column !== null && column.classes[column.codes[row] as number] === name;
}

function hasResult(column: ClassColumn | null): boolean {
  return column?.classes.some((name) => name === 'won' || name === 'lost') ?? false;
}
