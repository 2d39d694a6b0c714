/** "Calls / Звонки", "Дата (Date)": both say the same, each by itself. None for any other heading. */
export function inTwoLanguages(heading: string): readonly string[] {
  if (!/[а-яё]/i.test(heading) || !/[a-z]/i.test(heading)) return none;
  const [, first, second] = /^\s*([^/|(]+?)\s*[/|(]\s*([^/|()]+?)\s*\)?\s*$/.exec(heading) ?? [];
  if (first === undefined || second === undefined) return none;
  return (isLatin(first) && isRussian(second)) || (isRussian(first) && isLatin(second)) ? [first, second] : none;
}

const none: readonly string[] = [];

function isLatin(text: string): boolean {
  return /[a-z]/i.test(text) && !/[а-яё]/i.test(text);
}

function isRussian(text: string): boolean {
  return /[а-яё]/i.test(text) && !/[a-z]/i.test(text);
}
