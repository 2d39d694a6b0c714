import { foldText } from './foldText.ts';
import { isCross, isTick } from './mark.ts';

let blanks: ReadonlySet<string> | null = null;

/** All of them, folded. */
export function pseudoBlanks(): ReadonlySet<string> {
  blanks ??= new Set([
    '',
    'select',
    'select one',
    'please select',
    'choose',
    'na',
    'n a',
    '#n a',
    '#ref',
    '#error',
    '#value',
    '#name',
    '#div 0',
    '#num',
    '#null',
    'loading',
    'null',
    'nil',
    'none',
    'undefined',
    'unknown',
    'not set',
    'not specified',
    'not applicable',
    'tbd',
    'blank',
    'empty',
    'no value',
    'неизвестно',
    'не указано',
    'не указан',
    'не указана',
    'не задано',
    'не выбрано',
    'не заполнено',
    'выберите',
    'нет данных',
    'пусто',
    'н д',
  ]);
  return blanks;
}

/** Longer than any of them, with some spaces to spare. */
const longest = 30;

/** Texts that stand where nothing is known: what a form shows before anything is chosen, and a formula's errors. */
export function isPseudoBlank(text: string): boolean {
  return text.length < longest && pseudoBlanks().has(foldText(text)) && !isTick(text) && !isCross(text);
}

/** `#N/A`, `#REF!`, `Loading…`: a formula that failed, not something that somebody wrote. */
export function isErrorText(text: string): boolean {
  return text.charCodeAt(0) === 35 ? /^#[A-Z/0]+[!?A-Z0/]*$/.test(text.trim()) : /^Loading(\.{3}|…)$/.test(text.trim());
}
