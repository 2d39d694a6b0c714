import { dealLost, dealWon } from '../link/dealResults.ts';
import { type ClassColumn, type Codes, classesOf, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { foldText } from '../values/foldText.ts';
import { isUsualStage } from './stageOrder.ts';

/** Of fewer deals all may have been lost by chance. */
export const leastLost = 5;

/** So many won deals must name a stage, or where those of a stage went is not known. */
export const leastWon = 5;

/**
 * Stages that are no step but where deals are laid to rest, such as a list of refusals, folded: all their deals are lost
 * and none went on from there. A deal that ended in one has not passed the steps before it.
 * @param dealOf the deal's row for each row of the history, -1 for none of these; null where no history speaks of them
 */
export function endStages(
  deals: TypedTab,
  history: TypedTab | null,
  {
    rows,
    results,
    dealOf,
  }: { readonly rows: readonly number[]; readonly results: Codes; readonly dealOf: Int32Array | null },
): ReadonlySet<string> {
  const stages = classesOf(deals, 'stage');
  if (!stages) return new Set();
  const keys = stages.texts.map(foldText);
  const lost = new Map<string, number>();
  const others = new Set<string>();
  let won = 0;
  for (const row of rows) {
    const code = stages.codes[row] as number;
    if (isOver(stages, code)) continue;
    const key = keys[code] as string;
    if (results[row] === dealLost) lost.set(key, (lost.get(key) ?? 0) + 1);
    else others.add(key);
    if (results[row] === dealWon) won += 1;
  }
  const isTold = dealOf !== null || won >= leastWon;
  const left = history && dealOf ? stagesLeft(history, dealOf) : new Set<string>();
  const ends = [...lost].filter(
    ([key, count]) => isTold && count >= leastLost && !others.has(key) && !left.has(key) && !isUsualStage(key),
  );
  return new Set(ends.map(([key]) => key));
}

/** Stages after which deals stood in another one, or were won. */
function stagesLeft(history: TypedTab, dealOf: Int32Array): ReadonlySet<string> {
  const [from, to, at] = [classesOf(history, 'from'), classesOf(history, 'to'), timesOf(history, 'at')];
  const left = new Set<string>();
  if (!to) return left;
  const keys = to.texts.map(foldText);
  const steps = new Map<number, { readonly at: number; readonly key: string }[]>();
  for (let row = 0; row < history.rows; row += 1) {
    const [deal, code] = [dealOf[row] as number, to.codes[row] as number];
    if (deal === -1 || to.classes[code] === 'lost') continue;
    const key = keys[code] as string;
    const before = from ? foldText(from.texts[from.codes[row] as number] ?? '') : '';
    if (before !== '' && before !== key) left.add(before);
    const own = steps.get(deal) ?? [];
    steps.set(deal, own);
    own.push({ at: at ? (at[row] as number) : row, key });
  }
  for (const own of steps.values()) {
    own.sort((a, b) => a.at - b.at);
    own.slice(1).forEach(({ key }, i) => {
      const before = (own[i] as { key: string }).key;
      if (before !== key) left.add(before);
    });
  }
  return left;
}

/** Classes of stages that are no step. */
export const noSteps: readonly string[] = ['won', 'lost', 'removed', 'blank'];

function isOver({ classes }: ClassColumn, code: number): boolean {
  return noSteps.includes(classes[code] ?? '');
}
