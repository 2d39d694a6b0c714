import { type ClassColumn, classesOf, codesOf, numbersOf, type TypedTab, timesOf } from '../rows/typedTab.ts';
import { foldText } from '../values/foldText.ts';

/** The open stages of a pipeline in the order deals go through them. */
export type StageOrder = {
  readonly names: readonly string[];
  /** The position of a stage by any spelling; -1 for won, lost, blank and unknown. */
  readonly positionOf: (text: string) => number;
  /** No history, probability or number of the stages tells it: it is that of their names, or of their appearance. */
  readonly isGuessed: boolean;
};

/**
 * Open stages met in the deals and their history, ordered by the first of these that tells them apart: the history
 * (which comes before which, deal by deal), the probability column, the usual pipelines, the order of appearance.
 * @param ends stages that are no step, folded
 */
export function stageOrder(
  deals: TypedTab,
  history: TypedTab | null,
  rows: readonly number[],
  ends: ReadonlySet<string> = new Set(),
): StageOrder {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const add = (text: string): void => {
    const key = foldText(text);
    if (key === '' || ends.has(key) || numbers.has(key)) return;
    numbers.set(key, names.length);
    names.push(text.trim());
  };
  const stages = classesOf(deals, 'stage');
  const lastStages = openTexts(classesOf(deals, 'lastStage'));
  const isOpen = (column: NonNullable<typeof stages>, code: number): boolean => {
    const name = column.classes[code];
    return name !== 'won' && name !== 'lost' && name !== 'blank';
  };
  if (stages)
    for (const row of rows)
      if (isOpen(stages, stages.codes[row] as number)) add(stages.texts[stages.codes[row] as number] ?? '');
  for (const row of rows) add(lastStages(row));
  for (const field of ['from', 'to'] as const) {
    const column = history ? classesOf(history, field) : null;
    if (!history || !column) continue;
    const used = new Set<number>();
    for (let row = 0; row < history.rows; row += 1)
      if (history.leftOut[row] === 0) used.add(column.codes[row] as number);
    for (const code of used) if (isOpen(column, code)) add(column.texts[code] ?? '');
  }
  const { weight, isGuessed } = weightsOf(names, deals, history, rows, (text) => numbers.get(foldText(text)) ?? -1);
  const order = names.map((_, number) => number).sort((a, b) => (weight[a] as number) - (weight[b] as number) || a - b);
  const positions = new Map(order.map((number, position) => [number, position]));
  return {
    names: order.map((number) => names[number] as string),
    isGuessed: isGuessed && names.length > 1,
    positionOf: (text) => positions.get(numbers.get(foldText(text)) ?? -1) ?? -1,
  };
}

/** The open stage that a column names for a row; `''` where it names none, or an end. */
export function openTexts(column: ClassColumn | null): (row: number) => string {
  const ends = ['won', 'lost', 'removed', 'blank'];
  const texts = column?.texts.map((text, code) => (ends.includes(column.classes[code] ?? '') ? '' : text)) ?? [];
  return (row) => texts[column?.codes[row] ?? 0] ?? '';
}

function weightsOf(
  names: readonly string[],
  deals: TypedTab,
  history: TypedTab | null,
  rows: readonly number[],
  numberOf: (text: string) => number,
): { readonly weight: number[]; readonly isGuessed: boolean } {
  const usual = names.map((name) => usualPosition(name));
  const probable = meanProbability(names, deals, rows, numberOf);
  const before = precedence(names.length, history, numberOf);
  const told = [before, usual, probable].find((weights) => weights?.every((weight) => weight !== null));
  const isGuessed = told === undefined || (told === usual && !names.every(isNumbered));
  if (told) return { weight: told as number[], isGuessed };
  // Stages that one source does not know stand where another puts them, between the known ones of the pipeline.
  return { weight: names.map((_, i) => usual[i] ?? probable?.[i] ?? before?.[i] ?? i / names.length), isGuessed };
}

/** The share of other stages that stand before this one, by the changes of the history; null for one never met there. */
function precedence(
  stages: number,
  history: TypedTab | null,
  numberOf: (text: string) => number,
): (number | null)[] | null {
  const from = history ? classesOf(history, 'from') : null;
  const to = history ? classesOf(history, 'to') : null;
  const dealIds = history ? codesOf(history, 'dealId') : null;
  const at = history ? timesOf(history, 'at') : null;
  if (!history || !to || !dealIds) return null;
  const wins = Array.from({ length: stages }, () => new Float64Array(stages));
  const paths = new Map<number, { at: number; stage: number }[]>();
  for (let row = 0; row < history.rows; row += 1) {
    if (history.leftOut[row] !== 0) continue;
    const path = paths.get(dealIds[row] as number) ?? [];
    paths.set(dealIds[row] as number, path);
    const time = at ? (at[row] as number) : row;
    const earlier = from ? numberOf(from.texts[from.codes[row] as number] ?? '') : -1;
    const later = numberOf(to.texts[to.codes[row] as number] ?? '');
    if (earlier >= 0) path.push({ at: time - 0.5, stage: earlier });
    if (later >= 0) path.push({ at: time, stage: later });
  }
  for (const path of paths.values()) {
    const order = [...new Set(path.sort((a, b) => a.at - b.at).map(({ stage }) => stage))];
    order.forEach((earlier, i) => {
      for (const later of order.slice(i + 1))
        (wins[earlier] as Float64Array)[later] = ((wins[earlier] as Float64Array)[later] as number) + 1;
    });
  }
  return wins.map((row, stage) => {
    let ahead = 0;
    let met = 0;
    for (let other = 0; other < stages; other += 1) {
      const there = row[other] as number;
      const back = (wins[other] as Float64Array)[stage] as number;
      if (there + back === 0) continue;
      met += 1;
      ahead += back / (there + back);
    }
    return met === 0 ? null : ahead / met;
  });
}

function meanProbability(
  names: readonly string[],
  deals: TypedTab,
  rows: readonly number[],
  numberOf: (text: string) => number,
): (number | null)[] | null {
  const probabilities = numbersOf(deals, 'probability');
  const stages = classesOf(deals, 'stage');
  if (!probabilities || !stages) return null;
  const sums = names.map(() => ({ sum: 0, count: 0 }));
  for (const row of rows) {
    const total = sums[numberOf(stages.texts[stages.codes[row] as number] ?? '')];
    if (!total || Number.isNaN(probabilities[row])) continue;
    total.sum += probabilities[row] as number;
    total.count += 1;
  }
  const means = sums.map(({ sum, count }) => (count === 0 ? null : sum / count / 100));
  // One probability for all stages tells nothing.
  return new Set(means).size > 1 ? means : null;
}

/** Words of the usual pipelines (HubSpot, Salesforce, Zoho, Pipedrive, amoCRM, Bitrix24) by how late they come, 0 to 1. */
const usualStages: readonly (readonly [RegExp, number])[] = [
  [/неразобранн|новая|новый|^new\b|prospect|incoming|inbox/, 0.05],
  [/contact made|первичный контакт|qualif|квалифик|appointment scheduled|взят[аы]? в работу/, 0.15],
  [
    /needs analysis|discovery|потребност|engag|переговоры|meeting|встреча|demo|демо|presentation|презентац|расч[её]т/,
    0.3,
  ],
  [/value proposition|decision makers?|принимают решение|id decision/, 0.45],
  [/perception|initial offer|подготовка документов/, 0.55],
  [/proposal|price quote|quote|кп\b|предложени|offer/, 0.65],
  [/negotiation|review|согласован|счет на предоплату|сч[её]т/, 0.8],
  [/contract|договор|legal|финальный/, 0.9],
  [/производств|production/, 0.94],
  [/shipped|отгруж|delivery|доставк/, 0.97],
];

/** Whether its name is that of a step deals usually go through. */
export function isUsualStage(name: string): boolean {
  return usualStages.some(([pattern]) => pattern.test(foldText(name)));
}

function isNumbered(name: string): boolean {
  return numberBefore.test(name.trim());
}

const numberBefore = /^(\d+)[.)\s]/;

function usualPosition(name: string): number | null {
  const folded = foldText(name);
  const numbered = numberBefore.exec(name.trim());
  if (numbered) return Number(numbered[1]) / 100;
  const found = usualStages.find(([pattern]) => pattern.test(folded));
  return found ? found[1] : null;
}
