import { blank, isBlankPrint, printOf, printOfText, width } from './prints.ts';

/** A sheet's tags may have 30,000 characters together, and there are up to four lists of prints in them. */
const mostCharacters = 6000;
const mostRows = mostCharacters / width;
/** Of a group: how many rows it has. */
const countWidth = 2;
const mostRowsOfGroup = 36 ** countWidth - 1;

/** What a tag says of the rows of a block: a print of each row or, of a long block, of each group of rows. */
export type PrintList = {
  /** Of each row, by place; those of a group have the same. */
  readonly placed: readonly string[];
  /** Those of rows as they are found in the sheet, to be compared with. */
  readonly among: (found: readonly string[]) => readonly string[];
  readonly isGrouped: boolean;
};

type Group = { readonly print: string; readonly rows: number };

/** Where groups end besides: behind the title, in whose place a stamp may stand, and before what people keep below. */
type Cut = { readonly every: number; readonly ends: readonly string[] };

/** What our rows say, short enough to be kept in the tag. */
export function printsOf(rows: readonly (readonly unknown[])[]): string {
  const found = rows.map(printOf);
  if (rows.length <= mostRows) return found.join('');
  const filled = found.filter((print) => !isBlankPrint(print));
  const ends = [filled[0] ?? blank, filled[filled.length - 1] ?? blank];
  for (let every = 2; ; every += 1) {
    const groups = groupsOf(found, { every, ends }).map(
      (group) => group.print + group.rows.toString(36).padStart(countWidth, '0'),
    );
    const text = `${every}|${ends.join('')}|${groups.join('')}`;
    if (text.length <= mostCharacters) return text;
  }
}

export function printListOf(text = ''): PrintList {
  const [every, ends, groups] = text.split('|');
  if (ends === undefined || groups === undefined)
    return { placed: parts(text, width), among: (found) => found, isGrouped: false };
  const cut = { every: Number(every), ends: parts(ends, width) };
  const kept = parts(groups, width + countWidth).map((one): Group => {
    return { print: one.slice(0, width), rows: Number.parseInt(one.slice(width), 36) };
  });
  return { placed: spread(kept), among: (found) => spread(groupsOf(found, cut)), isGrouped: true };
}

/**
 * Consecutive rows that share a print. Where a group ends is for its last row to say, so that rows which people insert or
 * delete elsewhere leave it the group it was; blank rows do not count.
 */
function groupsOf(found: readonly string[], { every, ends }: Cut): Group[] {
  const groups: Group[] = [];
  let [filled, rows] = [[] as string[], 0];
  const close = (): void => {
    if (rows > 0) groups.push({ print: filled.length > 0 ? printOfText(filled.join('')) : blank, rows });
    [filled, rows] = [[], 0];
  };
  for (const print of found) {
    rows += 1;
    const isFilled = !isBlankPrint(print);
    if (isFilled) filled.push(print);
    const isLast = isFilled && (ends.includes(print) || Number.parseInt(print, 36) % every === 0);
    if (isLast || rows === mostRowsOfGroup) close();
  }
  close();
  return groups;
}

const spread = (groups: readonly Group[]): string[] =>
  groups.flatMap(({ print, rows }) => new Array<string>(rows).fill(print));

function parts(text: string, length: number): string[] {
  return Array.from({ length: Math.floor(text.length / length) }, (_, i) => text.slice(i * length, (i + 1) * length));
}
