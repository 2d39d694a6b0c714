/**
 * "Calls / Звонки", "Дата (Date)": each half with the other, where one may be what the other is in another language. None
 * for any other heading.
 */
export function inTwoLanguages(heading: string): readonly (readonly [one: string, other: string])[] {
  if (!/[а-яё]/i.test(heading) || !/[a-z]/i.test(heading)) return none;
  const [, first, second] = /^\s*([^/|(]+?)\s*[/|(]\s*([^/|()]+?)\s*\)?\s*$/.exec(heading) ?? [];
  if (first === undefined || second === undefined) return none;
  if (!(isLatin(first) && isRussian(second)) && !(isRussian(first) && isLatin(second))) return none;
  return [
    [first, second],
    [second, first],
  ];
}

const none: readonly (readonly [one: string, other: string])[] = [];

function isLatin(text: string): boolean {
  return /[a-z]/i.test(text) && !/[а-яё]/i.test(text);
}

function isRussian(text: string): boolean {
  return /[а-яё]/i.test(text) && !/[a-z]/i.test(text);
}
