import { foldText } from './foldText.ts';
import { isPseudoBlank } from './pseudoBlank.ts';

/**
 * One form for all spellings of a rep: case, spaces, ё, "Last, First", and an address such as `ana.lee@firm.com`.
 * An address with a single word before the `@` stays whole: it may be a first name, and two people may share one.
 * `''` when nobody is named.
 */
export function foldPerson(text: string): string {
  const bare = withoutLeft(text);
  if (isPseudoBlank(bare)) return '';
  const at = bare.indexOf('@');
  if (at > 0 && !/\s/.test(bare)) {
    const local = foldText(bare.slice(0, at));
    return /^\p{L}+ \p{L}+( \p{L}+)?$/u.test(local) ? local : bare.toLowerCase();
  }
  const folded = foldText(firstThenLast(bare));
  return isNobody(folded) ? '' : folded;
}

/** Without the brackets of a list of one, and what systems add to the name of somebody who has left: *Jane Roe (Deactivated User)*, *Bo Dahl [inactive]*. */
export function withoutLeft(text: string): string {
  const bare = text
    .trim()
    .replace(/^\[(.*\p{L}.*)\]$/u, '$1')
    .trim();
  const match = /^(.*\S)\s*(?:[([]([^()[\]]+)[)\]]|\s[-–—]\s*(\S+))$/.exec(bare);
  const left = match?.[2] ?? match?.[3];
  return match && left !== undefined && hasLeft(foldText(left)) ? (match[1] as string) : bare;
}

function hasLeft(folded: string): boolean {
  return /^((user|account|пользователь) )?(deactivated|inactive|deleted|disabled|removed|archived|suspended|former|left|no longer active|terminated|уволен[ао]?|удал[её]н[ао]?|неактив(ен|на)|неактивный|не активен|не активна|деактивирован[ао]?|отключ[её]н[ао]?|заблокирован[ао]?|архив)( (user|account|owner|employee|rep|пользователь|сотрудник))?$/.test(
    folded,
  );
}

function firstThenLast(name: string): string {
  const parts = name.split(',');
  if (parts.length !== 2) return name;
  const [last, first] = parts.map((part) => part.trim()) as [string, string];
  if (last === '' || first === '' || /^(jr|sr|[ivx]+|ph\.?d|md|мл|ст)\.?$/i.test(first)) return name;
  return `${first} ${last}`;
}

/** What systems write where a row is nobody's, folded. */
export const nobodies: readonly string[] = [
  'no associated user',
  'no owner',
  'no rep',
  'unassigned',
  'not assigned',
  'nobody',
  'без ответственного',
  'не назначен',
  'не назначена',
  'не назначено',
  'нет ответственного',
];

function isNobody(folded: string): boolean {
  return hasLeft(folded) || nobodies.includes(folded);
}
