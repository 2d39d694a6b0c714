import type { Cell } from '../../../vocabulary/cell.ts';
import type { Words } from '../../../vocabulary/words.ts';

/** The heading of a column that a sheet does not have: in Russian where one beside it is. */
export function madeHeading(beside: readonly Cell[], heading: Words): string {
  return beside.some((cell) => /[а-я]/i.test(String(cell))) ? heading.ru : heading.en;
}

/** What made columns are headed, as a person would. */
export const usualHeadings = {
  day: { en: 'Date', ru: 'Дата' },
  rep: { en: 'Rep', ru: 'Менеджер' },
} satisfies Readonly<Record<string, Words>>;
