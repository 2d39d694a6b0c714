import { columnLetter } from '../../values/columnLetter.ts';
import { foldText } from '../../values/foldText.ts';

/** How the KPI Settings tab says that a field has no column. */
const noColumn = 'none';

/** What a column without a heading is called there. */
export function unheaded(column: number): string {
  return `column ${columnLetter(column)}`;
}

/** What each heading is called in the KPI Settings tab: one that stands more than once has its letter, as in `Date (D)`. */
export function headingNames(headings: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const heading of headings) counts.set(identityOf(heading), (counts.get(identityOf(heading)) ?? 0) + 1);
  return headings.map((heading, column) => {
    const name = heading.trim();
    return name !== '' && (counts.get(identityOf(heading)) ?? 0) > 1 ? `${name} (${columnLetter(column)})` : name;
  });
}

/**
 * The columns that a name of the KPI Settings tab may mean. With a letter it is that column, if it still has the heading;
 * `column C` is that one while it has none.
 */
export function columnsNamed(name: string, headings: readonly string[]): number[] {
  const columnsOf = (text: string): number[] =>
    headings.flatMap((heading, column) => (isSame(heading, text) ? [column] : []));
  const columns = columnsOf(name);
  const [, bare] = /^column ([a-z]{1,3})$/i.exec(name.trim()) ?? [];
  if (columns.length === 0 && bare !== undefined)
    return headings.flatMap((heading, column) =>
      heading.trim() === '' && columnLetter(column) === bare.toUpperCase() ? [column] : [],
    );
  const [, text, letter] = /^(.*\S)\s*\(([a-z]{1,3})\)$/is.exec(name.trim()) ?? [];
  if (columns.length > 0 || text === undefined || letter === undefined) return columns;
  return columnsOf(text).filter((column) => columnLetter(column) === letter.toUpperCase());
}

/** `none`, unless a heading is called so. */
export function saysNoColumn(name: string, headings: readonly string[]): boolean {
  return foldText(name) === noColumn && columnsNamed(name, headings).length === 0;
}

function isSame(heading: string, text: string): boolean {
  return heading.trim() !== '' && identityOf(heading) === identityOf(text);
}

/** Of a heading without letters, such as `—`, the heading itself. */
function identityOf(text: string): string {
  return foldText(text) || text.trim();
}
