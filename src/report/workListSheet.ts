import type { Summary } from '../summary/summary.ts';
import type { Unsaid, WorkItem, WorkList } from '../summary/workList/workItem.ts';
import type { Cell } from '../vocabulary/cell.ts';
import type { FiscalYear } from '../vocabulary/period.ts';
import { numberText } from '../words/number.ts';
import { type WorkListWords, workListWords } from '../words/workList.ts';
import type { Format, Look } from './block.ts';
import { reportContext } from './context.ts';
import { palette } from './palette.ts';

/** The columns of the list from left to right; the first and `note` are people's own, `key` is hidden. */
export const workColumns = ['done', 'what', 'who', 'client', 'days', 'amount', 'place', 'note', 'key'] as const;
export type WorkColumn = (typeof workColumns)[number];
export const columnOf = (column: WorkColumn): number => workColumns.indexOf(column);

/** A row of the list: our cells by their columns, and where the row it is about stands. */
export type WorkRow = {
  readonly key: string;
  readonly cells: Readonly<Record<Exclude<WorkColumn, 'done' | 'note'>, Cell>>;
  /** Null for what is no longer on the list. */
  readonly source: { readonly sheet: string; readonly row: number } | null;
};

/** The tab that lists what is left to do, as plain data. */
export type WorkListPlan = {
  readonly name: string;
  /** Always as many, so that the table begins on the same row. */
  readonly lines: readonly { readonly text: string; readonly look: Look }[];
  readonly headings: readonly string[];
  readonly rows: readonly WorkRow[];
  /** Number formats and widths in pixels, by column. */
  readonly formats: readonly string[];
  readonly widths: readonly number[];
  /** What a row says in place of what is to do once only people's note of it is left. */
  readonly gone: string;
};

const widths: Readonly<Record<WorkColumn, number>> = {
  done: 60,
  what: 260,
  who: 130,
  client: 190,
  days: 60,
  amount: 100,
  place: 140,
  note: 300,
  key: 100,
};

/** More rows than anybody works through; those that people have noted something of are there all the same. */
const mostListed = 1000;

/** @param noted whether people have written anything of that row */
export function workListSheet(
  list: WorkList,
  summary: Summary,
  { settings, noted }: { readonly settings: FiscalYear; readonly noted: (key: string) => boolean },
): WorkListPlan {
  const words = workListWords[summary.language];
  const { items } = list;
  const shown = items.filter(({ key }, i) => i < mostListed || noted(key));
  const count =
    shown.length < items.length
      ? words.first(shown.length, items.length, summary.asOf)
      : words.counted(items.length, summary.asOf);
  return {
    name: words.sheetName,
    lines: [
      { text: words.sheetName, look: { bold: true, size: 14 } },
      { text: count, look: { bold: true } },
      { text: remarksOf(list, words, summary), look: { color: palette.quiet } },
      { text: words.yours, look: { color: palette.quiet } },
    ],
    headings: workColumns.map((column) => words.headings[column]),
    rows: shown.map((item) => rowOf(item, words)),
    formats: workColumns.map((column) => formatOf(column, items, reportContext(summary, settings).formats.of('money'))),
    widths: workColumns.map((column) => widths[column]),
    gone: words.gone,
  };
}

function rowOf({ kind, key, rep, client, days, amount, sheet, row }: WorkItem, words: WorkListWords): WorkRow {
  const cells = { what: words.kinds[kind], who: rep ?? '', client, days, amount: amount ?? '', key };
  return { key, cells: { ...cells, place: `${sheet}, ${row}` }, source: { sheet, row } };
}

/** How idle deals were told, and what could not be. */
function remarksOf({ usualGap, unsaid, items }: WorkList, words: WorkListWords, { language }: Summary): string {
  const gap = usualGap !== null && items.some(({ kind }) => kind === 'idle deal') ? [words.usualGap(usualGap)] : [];
  const says = ({ kind, known, of }: Unsaid): string =>
    kind in words.unsaid
      ? words.unsaid[kind as keyof WorkListWords['unsaid']](numberText(known, language), numberText(of, language))
      : '';
  return [...gap, ...unsaid.map(says)].filter((text) => text !== '').join(' ');
}

/** A note is shown as it was typed. */
function formatOf(column: WorkColumn, items: readonly WorkItem[], money: Format): string {
  if (column === 'days') return '#,##0';
  if (column === 'note') return '@';
  if (column !== 'amount') return 'General';
  const largest = items.reduce((most, { amount }) => Math.max(most, amount ?? 0), 0);
  return typeof money === 'string' ? money : (money(Math.min(largest, 1)).format ?? '#,##0');
}
