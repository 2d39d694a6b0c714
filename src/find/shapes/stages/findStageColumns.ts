import { type ClassOverrides, classifierOf } from '../../../settings/classOf.ts';
import { tabs } from '../../../tabs/all.ts';
import { foldHeading, foldText } from '../../../values/foldText.ts';
import { isCross, isLetterX, isTick } from '../../../values/mark.ts';
import { type Cell, type Cells, isBlank, isDate } from '../../../vocabulary/cell.ts';
import { rowsToTry } from '../../headings/findHeadings.ts';
import { withoutNotes } from '../../headings/headingForms.ts';
import { headingIndexOf, joined } from '../../headings/headingIndex.ts';
import { isDayCell } from '../axis/axisCell.ts';
import { valuesOf } from '../axis/keyColumns.ts';

/** A column of boxes or days, one for each stage that a row may reach. */
export type StageColumn = {
  readonly index: number;
  /** The stage as it is headed, without the word for its day. */
  readonly stage: string;
  readonly dealClass: string;
  readonly leadClass: string;
  readonly holds: 'days' | 'boxes';
  /** Whether a lead that came there is an opportunity; null where nobody knows. */
  readonly converts: boolean | null;
};

/** Before it is known which stages come before it and after. */
type Stage = Omit<StageColumn, 'converts'>;

export type StageColumns = {
  readonly headingRow: number;
  readonly columns: readonly StageColumn[];
  /** Ticks say yes, so the letter x says no. */
  readonly isCrossedOut: boolean;
};

/** Fewer are flags of a plain table. */
const leastStages = 3;

/** One of three boxes may be a stage that nobody knows; days are kept of much else. */
const leastKnown = { boxes: 2, days: 3 };

/**
 * The stages across of a sheet with a row per lead; null for any other sheet, and where a column tells the stage.
 * @param said of a lead's status: whether whoever came to that stage is an opportunity
 */
export function findStageColumns(cells: Cells, said?: ClassOverrides): StageColumns | null {
  const last = Math.min(cells.length - 1, rowsToTry);
  for (let row = 0; row < last; row += 1) {
    const line = cells[row] as readonly Cell[];
    if (line.filter((cell) => typeof cell === 'string' && cell.trim() !== '').length < leastStages) continue;
    if (line.some((cell) => typeof cell === 'string' && (tellsStage(cell) || isOfCalls(cell)))) return null;
    const held = line.map((cell, index) =>
      typeof cell === 'string' ? holdsOf(valuesOf(cells, row + 1, index)) : null,
    );
    // Most sheets have no such columns, and are left before anything is asked about their headings.
    if (held.filter((holds) => holds !== null).length < leastStages) continue;
    // What heads boxes or days: one stage may say what another means.
    const beside = line.flatMap((cell, index) => (held[index] ? [stageNamed(cell as string)] : []));
    const known = line.flatMap((cell, index) => stageColumn(cell, index, held[index] ?? null, beside) ?? []);
    const [first] = known;
    if (!first || known.length < leastKnown[first.holds] || known.some(({ holds }) => holds !== first.holds)) continue;
    const columns = withConversions(withStrangers(known, line, held), said);
    if (columns.length < leastStages) continue;
    return columns.some(({ dealClass, leadClass }) => dealClass === 'open' || leadClass === 'open')
      ? {
          headingRow: row,
          columns,
          isCrossedOut: columns.some(({ index }) => holdsTicks(valuesOf(cells, row + 1, index))),
        }
      : null;
  }
  return null;
}

function tellsStage(heading: string): boolean {
  return /^\s*((lead|deal|pipeline|sales|current) )?(stage|status|этап|стадия|статус)\s*$/i.test(heading);
}

/** Boxes in a log of calls say how a call went. */
function isOfCalls(heading: string): boolean {
  const listed = headingIndexOf('calls').listed.get(joined(foldHeading(withoutNotes(heading)))) ?? [];
  return listed.some(({ field }) => field === 'outcome' || field === 'talk' || field === 'direction');
}

function stageColumn(
  cell: Cell,
  index: number,
  holds: StageColumn['holds'] | null,
  beside: readonly string[],
): Stage | null {
  // A row of answers is none of headings.
  if (typeof cell !== 'string' || cell.length > 40 || holds === null || isTicked(cell) !== null) return null;
  const stage = stageNamed(cell);
  if (stage === '') return null;
  const dealClass = classifierOf(tabs.deals.fields.stage, undefined, beside)(stage);
  const leadClass = classifierOf(tabs.leads.fields.status)(stage);
  if (![dealClass, leadClass].some((one) => one !== 'unknown' && one !== 'blank')) return null;
  return { index, stage, dealClass, leadClass, holds };
}

/**
 * With the boxes or days that stand among the stages, or right beside them, under a heading that nobody knows: each may be
 * a stage of the team's own.
 */
function withStrangers(
  known: readonly Stage[],
  line: readonly Cell[],
  held: readonly (StageColumn['holds'] | null)[],
): Stage[] {
  const [first, last] = [known[0] as Stage, known[known.length - 1] as Stage];
  const { holds } = first;
  const strangerAt = (index: number): Stage | null => {
    const cell = line[index];
    if (held[index] !== holds || typeof cell !== 'string' || known.some((one) => one.index === index)) return null;
    return isOther(cell) ? null : { index, stage: stageNamed(cell), dealClass: 'unknown', leadClass: 'unknown', holds };
  };
  const from = (start: number, step: 1 | -1): Stage[] => {
    const stranger = strangerAt(start);
    return stranger ? [stranger, ...from(start + step, step)] : [];
  };
  const between = line.flatMap((_, index) =>
    index > first.index && index < last.index ? (strangerAt(index) ?? []) : [],
  );
  return [...from(first.index - 1, -1), ...known, ...between, ...from(last.index + 1, 1)].sort(
    (a, b) => a.index - b.index,
  );
}

/** A column of a lead or of a deal that is no stage, and the days of what is still to come or was last done. */
function isOther(heading: string): boolean {
  const whole = joined(foldHeading(withoutNotes(heading)));
  const isListed = (['leads', 'deals', 'meetings'] as const).some((tab) => headingIndexOf(tab).listed.has(whole));
  if (isListed || stageNamed(heading) === '') return true;
  return /(^|[^\p{L}])(next|last|latest|follow|due|remind\p{L}*|updated|modified|added|created|received|start|end|birth\p{L}*|след\p{L}*|последн\p{L}*|напомн\p{L}*|напомин\p{L}*|перезвон\p{L}*|обновл\p{L}*|измен\p{L}*|добавл\p{L}*|созда\p{L}*|поступ\p{L}*|рожд\p{L}*)(?!\p{L})/iu.test(
    heading,
  );
}

/**
 * Whoever came to a stage that only opportunities have is one, and so is whoever came further. Before the first of them a
 * lead's own status may say that it is none yet; of other stages nobody knows.
 */
function withConversions(asHeaded: readonly Stage[], said: ClassOverrides | undefined): StageColumn[] {
  const stages = areBackwards(asHeaded) ? [...asHeaded].reverse() : asHeaded;
  const saidOf = ({ stage }: Stage): string | undefined => said?.get(foldText(stage));
  const isConverting = (one: Stage): boolean => (saidOf(one) ?? one.leadClass) === 'converted';
  // A box for won may stand before the stages that lead there.
  const first = stages.findIndex((one) => isConverting(one) && one.dealClass === 'open');
  return stages.map((one, i) => {
    const isFurther = first >= 0 && i > first && one.dealClass === 'open';
    const isSaidNone = ['open', 'disqualified'].includes(saidOf(one) ?? '');
    if (isSaidNone) return { ...one, converts: false };
    const isNone = one.dealClass === 'lost' || one.leadClass === 'open' || one.leadClass === 'disqualified';
    return { ...one, converts: isConverting(one) || isFurther ? true : isNone ? false : null };
  });
}

/** From the end to the beginning: won before all that is open, and where leads stand last of all. */
function areBackwards(stages: readonly Stage[]): boolean {
  const won = stages.findIndex(({ dealClass }) => dealClass === 'won');
  const firstOpen = stages.findIndex(({ dealClass }) => dealClass === 'open');
  return won >= 0 && won < firstOpen && stages[stages.length - 1]?.leadClass === 'open';
}

/** The stage without the word for its day. */
function stageNamed(heading: string): string {
  return heading
    .replace(/(^|\s)(date|day|on|дата|\?)(?=\s|$)/gi, ' ')
    .replace(/[?:]/g, '')
    .trim();
}

function holdsOf(values: readonly Cell[]): StageColumn['holds'] | null {
  const said = values.filter((cell) => !isBlank(cell));
  if (said.length === 0) return null;
  if (said.every((cell) => isTicked(cell) !== null)) return 'boxes';
  return areDays(said) ? 'days' : null;
}

/** Now and then somebody writes "yes" where a day belongs. Ends at the first cell that settles it: days are slow to tell. */
function areDays(said: readonly Cell[]): boolean {
  let others = 0;
  for (const cell of said) {
    if (isDate(cell) || isDayCell(cell)) continue;
    others += 1;
    if (said.length - others < said.length * 0.8) return false;
  }
  return true;
}

function holdsTicks(values: readonly Cell[]): boolean {
  return values.some((cell) => typeof cell === 'string' && isTick(cell));
}

/** Null for a cell that is no box. */
export function isTicked(cell: Cell, isCrossedOut = false): boolean | null {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell !== 'string') return null;
  if (isLetterX(cell)) return !isCrossedOut;
  if (isTick(cell) || /^\s*(yes|y|true|да|истина)\s*$/i.test(cell)) return true;
  return isCross(cell) || /^\s*(no|n|false|☐|нет|ложь|[-–—])\s*$/i.test(cell) ? false : null;
}
