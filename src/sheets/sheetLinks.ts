import type { SheetPlan, SheetRole } from '../report/sheetPlan.ts';
import type { Tag } from './ownSheets.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Written = { readonly sheet: Sheet; readonly plan: SheetPlan; readonly tag: Pick<Tag, 'linked'> };

/**
 * Lets the linked texts of each sheet lead to their rows, and takes the link from those that led somewhere before; those
 * that stand one below the other in one call. The ids are asked for first, since a question between two writes is slow.
 */
export function writeLinks(written: readonly Written[]): void {
  const ids = new Map(written.map(({ sheet, plan }) => [plan.role, sheet.getSheetId()]));
  for (const { sheet, plan, tag } of written) {
    for (const run of runsOf([...linksOf(plan, ids), ...brokenLinks(plan, tag)])) {
      const [{ row, column } = { row: 0, column: 0 }] = run;
      const texts = run.map(({ text, url }) => [linked(text, url)]);
      sheet.getRange(row + 1, column + 1, run.length, 1).setRichTextValues(texts);
    }
  }
}

/** A text that leads as a whole to an address; null leads nowhere. */
export function linked(text: string, link: string | null): GoogleAppsScript.Spreadsheet.RichTextValue {
  return SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(link).build();
}

/** Where the texts with links stand, `row,column` of each. */
export function linkedIn({ links }: SheetPlan): string {
  return links.map(({ row, column }) => `${row},${column}`).join(' ');
}

type Link = { readonly row: number; readonly column: number; readonly text: string; readonly url: string | null };

function linksOf({ links, rows }: SheetPlan, ids: ReadonlyMap<SheetRole, number>): Link[] {
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

function runsOf(links: readonly Link[]): Link[][] {
  const runs: Link[][] = [];
  for (const link of [...links].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    if (run && before?.column === link.column && before.row === link.row - 1) run.push(link);
    else runs.push([link]);
  }
  return runs;
}

/** Whatever might be taken for a formula, a number or a day stays the plain text that it was written as. */
function isWords(text: string | number | undefined): text is string {
  return typeof text === 'string' && /^[\p{L}\p{N}‹]/u.test(text) && /\p{L}{2}/u.test(text);
}
