import type { PlanRole, SheetPlan } from '../../report/sheetPlan.ts';
import type { Tag } from '../own/ownSheets.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Written = { readonly sheet: Sheet; readonly plan: SheetPlan; readonly tag: Pick<Tag, 'linked'> };

/**
 * Lets the linked texts of each sheet lead to their rows, and takes the link from those that led somewhere before. The ids
 * are asked for first, since a question between two writes is slow. The first cell holds the stamp until the end.
 * @returns where the first cell of each sheet is to lead; null is nowhere
 */
export function writeLinks(written: readonly Written[]): (string | null)[] {
  const ids = new Map(written.map(({ sheet, plan }) => [plan.role, sheet.getSheetId()]));
  for (const { sheet, plan, tag } of written) {
    const links = [...linksOf(plan, ids), ...brokenLinks(plan, tag)].filter((link) => !isFirst(link));
    for (const { row, column, rows, columns } of linkedAreas(links, plan)) {
      const cells = Array.from({ length: rows }, (_, i) =>
        Array.from({ length: columns }, (__, j) => {
          const own = links.find((link) => link.row === row + i && link.column === column + j);
          return linked(String(plan.rows[row + i]?.[column + j] ?? ''), own?.url ?? null);
        }),
      );
      sheet.getRange(row + 1, column + 1, rows, columns).setRichTextValues(cells);
    }
  }
  return written.map(({ plan }) => linksOf(plan, ids).find(isFirst)?.url ?? null);
}

const isFirst = ({ row, column }: { readonly row: number; readonly column: number }): boolean => row + column === 0;

/** A text that leads as a whole to an address; null leads nowhere. */
export function linked(text: string, link: string | null): GoogleAppsScript.Spreadsheet.RichTextValue {
  return SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(link).build();
}

/** Where the texts with links stand, `row,column` of each. */
export function linkedIn({ links }: SheetPlan): string {
  return links.map(({ row, column }) => `${row},${column}`).join(' ');
}

type Link = { readonly row: number; readonly column: number; readonly text: string; readonly url: string | null };

function linksOf({ links, rows }: SheetPlan, ids: ReadonlyMap<PlanRole, number>): Link[] {
  return links.flatMap(({ row, column, to }) => {
    const text = rows[row]?.[column];
    return isWords(text) ? [{ row, column, text, url: `#gid=${ids.get(to.sheet)}&range=A${to.row + 1}` }] : [];
  });
}

function brokenLinks(plan: SheetPlan, { linked: before = '' }: Written['tag']): Link[] {
  const now = new Set(linkedIn(plan).split(' '));
  const gone = before.split(' ').filter((place) => place !== '' && !now.has(place));
  return gone.flatMap((place) => {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const text = plan.rows[row]?.[column] ?? '';
    return text === '' || isWords(text) ? [{ row, column, text, url: null }] : [];
  });
}

/** So many lines between links, such as a heading, cost less to write again than another call. */
const mostBetween = 6;

/** As few rectangles as there are: lines of links that hold nothing but words are one, else a column of links is. */
function linkedAreas(links: readonly Link[], { rows }: SheetPlan): Area[] {
  const isPlain = (row: number, from: number, to: number): boolean =>
    (rows[row] ?? []).slice(from, to + 1).every((cell) => cell === '' || isWords(cell));
  const areas: Area[] = [];
  for (const row of [...new Set(links.map((link) => link.row))].sort((a, b) => a - b)) {
    const columns = links.filter((link) => link.row === row).map(({ column }) => column);
    const [from, to] = [Math.min(...columns), Math.max(...columns)];
    const spans = isPlain(row, from, to) ? [[from, to] as const] : columns.map((column) => [column, column] as const);
    for (const [first, end] of spans) {
      const isBelow = (area: Area): boolean => {
        const end = area.row + area.rows;
        const between = Array.from({ length: Math.max(0, row - end) }, (_, i) => end + i);
        const isNear = end <= row && between.length <= mostBetween && area.column === first;
        return isNear && between.every((one) => isPlain(one, first, first + area.columns - 1));
      };
      const fits = ({ columns: width }: Area): boolean =>
        width === end - first + 1 || (width > end - first && isPlain(row, first, first + width - 1));
      const before = areas.find((area) => isBelow(area) && fits(area));
      if (before) before.rows = row + 1 - before.row;
      else areas.push({ row, column: first, rows: 1, columns: end - first + 1 });
    }
  }
  return areas;
}

type Area = { readonly row: number; readonly column: number; rows: number; readonly columns: number };

/** Whatever might be taken for a formula, a number or a day stays the plain text that it was written as. */
function isWords(text: string | number | undefined): text is string {
  return typeof text === 'string' && /^ *[\p{L}\p{N}‹]/u.test(text) && /\p{L}{2}/u.test(text);
}
