import { foldText } from '../values/foldText.ts';
import { type RowKind, rowKinds, tabOfKind } from '../vocabulary/rowKind.ts';
import { fieldNamed, inWords } from './fieldNames.ts';

/** How sheets with these headings are read, as somebody has said it once. */
export type Lesson = {
  /** Of the sheet that it was said of: others with nearly all of them are read alike. */
  readonly headings: readonly string[];
  readonly kind: RowKind;
  /** The heading of each field. Nothing else is read of such a sheet. */
  readonly columns: Readonly<Record<string, string>>;
};

/** So many of the headings name the sheet; a longer list only fills the cell. */
const mostHeadings = 20;

/** The line of the KPI Settings tab, `Sheets headed: When | Who | Result`. */
export function lessonSetting({ headings }: Pick<Lesson, 'headings'>): string {
  return `Sheets headed: ${headings.map(plain).filter(Boolean).slice(0, mostHeadings).join(' | ')}`;
}

/** Its value, `call: at = When | rep = Who`. */
export function lessonText({ kind, columns }: Pick<Lesson, 'kind' | 'columns'>): string {
  const said = Object.entries(columns).map(([field, heading]) => `${inWords(field)} = ${plain(heading)}`);
  return `${kind}: ${said.join(' | ')}`;
}

/** The headings that a line is about; null when it is about something else. */
export function headingsOfSetting(text: string): string[] | null {
  const [, list] = /^\s*sheets?\s+headed\s*:(.*)$/is.exec(text) ?? [];
  const headings = list?.split('|').map((heading) => heading.trim()) ?? [];
  return headings.some(Boolean) ? headings.filter(Boolean) : null;
}

/** Null where the text names no kind of row, or a field that such rows do not have. */
export function readLesson(headings: readonly string[], text: string): Lesson | null {
  const [, said, list] = /^([^:]*):(.*)$/s.exec(text) ?? [];
  const kind = rowKinds.find((one) => one === foldText(said ?? ''));
  if (!kind || list === undefined) return null;
  const columns: Record<string, string> = {};
  for (const part of list.split('|')) {
    const [, name, heading] = /^\s*([^=]*\S)\s*=\s*(.*\S)\s*$/s.exec(part) ?? [];
    const field = name === undefined ? null : fieldNamed(tabOfKind[kind], name);
    if (!field || heading === undefined) return null;
    columns[field] = heading;
  }
  return { headings, kind, columns };
}

/** The same for every order, case and spacing of the headings. */
export function lessonIdentity(headings: readonly string[]): string {
  return [...new Set(headings.map((heading) => foldText(heading) || heading.trim()))].sort().join('|');
}

/** Bars part the headings of a line. */
function plain(heading: string): string {
  return heading.replace(/[|\s]+/g, ' ').trim();
}
