import { classifierOf } from '../settings/classOf.ts';
import { foldText } from '../values/foldText.ts';
import type { NotedReason } from '../vocabulary/leftOut.ts';
import type { Field } from '../vocabulary/tab.ts';
import { type ClassColumn, classesOf, numbersOf, rowNumber, type TypedTab } from './typedTab.ts';

/** What a call or a meeting may have brought besides, such as an appointment, and what says so. */
export type Brought = {
  /** The field of the box that is ticked for it. */
  readonly box: string;
  /** Texts of an outcome that say it are its class `yes`; without it an outcome says nothing. */
  readonly words?: Field;
};

/**
 * Which rows brought it: where the box is ticked, or where the outcome says so of somebody who was reached. Null where no
 * row says it, for then nothing shows that anybody would have; also where the box holds something that is not
 * understood, which may be a yes. Without a box an outcome that is blank, or that nobody understands, may say it.
 * @param typed the outcomes as people left them, before anything else told what became of those that are blank
 */
export function toldByRow(
  tab: TypedTab,
  { box: field, words }: Brought,
  typed: ClassColumn | null,
): ClassColumn | null {
  const box = classesOf(tab, field);
  const outcome = words ? classesOf(tab, 'outcome') : null;
  const ticked = box && codesWhere(box, (name) => name === 'yes');
  const unclear = box && codesWhere(box, (name) => name === 'unknown');
  const said = outcome && words ? saidBy(outcome, words) : null;
  if (!ticked?.includes(1) && !said?.includes(1)) return null;
  const strange = !box && outcome && words ? mayBe(outcome, words) : null;
  const isUntold = !box && outcome && typed ? untoldIn(tab, outcome, typed) : null;
  const codes = new Uint8Array(tab.rows);
  let told = 0;
  for (let row = 0; row < codes.length; row += 1) {
    const boxCode = box ? (box.codes[row] as number) : 0;
    const isCounted = tab.leftOut[row] === 0;
    if (isCounted && unclear?.[boxCode] === 1) return null;
    const outcomeCode = outcome ? (outcome.codes[row] as number) : 0;
    if (strange?.[outcomeCode] === 1 || isUntold?.(row)) codes[row] = 2;
    if (ticked?.[boxCode] !== 1 && said?.[outcomeCode] !== 1) continue;
    codes[row] = 1;
    if (isCounted) told += 1;
  }
  return told > 0 ? { kind: 'class', codes, texts: ['', '', ''], classes: toldClasses } : null;
}

/** An outcome that nobody understands may say it, where no box of its own does. */
const toldClasses = ['no', 'yes', 'unknown'] as const;

/** Nobody typed what came of a call on which somebody may have spoken. */
function untoldIn(calls: TypedTab, outcome: ClassColumn, typed: ClassColumn): (row: number) => boolean {
  const isBlank = codesWhere(typed, (name) => name === 'blank');
  const isOpen = codesWhere(outcome, (name) => (perhapsReached as readonly string[]).includes(name));
  const talk = numbersOf(calls, 'talk');
  return (row) =>
    isBlank[typed.codes[row] as number] === 1 && isOpen[outcome.codes[row] as number] === 1 && talk?.[row] !== 0;
}

/** What a call without an outcome may turn out to be and have brought something. */
export const perhapsReached = ['blank', 'unknown', 'connected', 'productive'] as const;

/** By code: a person may have said that the word means something else, and it takes somebody who was reached. */
function saidBy({ classes, texts }: ClassColumn, words: Field): Uint8Array {
  const classify = classifierOf(words);
  return Uint8Array.from(classes, (name, code) =>
    Number((name === 'productive' || name === 'connected') && classify(texts[code] as string) === 'yes'),
  );
}

/** By code: what nobody understands, unless it says that there was none. */
export function mayBe({ classes, texts }: ClassColumn, words: Field): Uint8Array {
  const classify = classifierOf(words);
  const withoutNot = (text: string): string =>
    foldText(text).replace(/(^| )(not|no|never|didnt|не|нет|без)(?= )/gu, ' ');
  return Uint8Array.from(classes, (name, code) =>
    Number(name === 'unknown' && classify(withoutNot(texts[code] as string)) !== 'yes'),
  );
}

function codesWhere({ classes }: ClassColumn, is: (name: string) => boolean): Uint8Array {
  return Uint8Array.from(classes, (name) => Number(is(name)));
}

/** Says of the rows that they are counted as what they brought. */
export function noteBrought(tab: TypedTab, { codes }: ClassColumn, { box }: Brought, reason: NotedReason): void {
  let rows = 0;
  let first = -1;
  for (let row = 0; row < codes.length; row += 1) {
    if (codes[row] !== 1 || tab.leftOut[row] !== 0) continue;
    rows += 1;
    if (first === -1) first = row;
  }
  const field = [box, 'outcome', 'answered'].find((name) => name in tab.letters) ?? 'outcome';
  tab.notes.push({ reason, leftOut: false, rows, row: rowNumber(tab, first), field, sample: '' });
}
