/**
 * "Calls / Звонки", "Дата (Date)": each half with the other, where one may be what the other is in another language. Of
 * «Қоңыраулар / Звонки» the half that may be known, with nothing: the other is in a language that is not read here. None for
 * any other heading.
 */
export function inTwoLanguages(heading: string): readonly (readonly [one: string, other: string | undefined])[] {
  const isOfThird = third.test(heading);
  if (!isOfThird && (!/[а-яё]/i.test(heading) || !/[a-z]/i.test(heading))) return none;
  const [, first, second] = /^\s*([^/|(]+?)\s*[/|(]\s*([^/|()]+?)\s*\)?\s*$/.exec(heading) ?? [];
  if (first === undefined || second === undefined) return none;
  if (isOfThird) {
    const own = [first, second].filter((half) => !third.test(half));
    return own.length === 1 ? [[own[0] as string, undefined]] : none;
  }
  if (!(isLatin(first) && isRussian(second)) && !(isRussian(first) && isLatin(second))) return none;
  return [
    [first, second],
    [second, first],
  ];
}

const none: readonly (readonly [one: string, other: string])[] = [];

/** Letters that neither English nor Russian has: Latin ones with accents, Kazakh, Ukrainian and other Cyrillic ones. */
const third = /[\u00c0-\u024f\u0400\u0402-\u040f\u0450\u0452-\u052f]/;

function isLatin(text: string): boolean {
  return /[a-z]/i.test(text) && !/[а-яё]/i.test(text);
}

function isRussian(text: string): boolean {
  return /[а-яё]/i.test(text) && !/[a-z]/i.test(text);
}
