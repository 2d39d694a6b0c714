import { callOf } from '../summary/behind/behindRows.ts';
import type { Listed, ListedRow, ListedTab } from '../summary/behind/listedRows.ts';
import type { Meaning } from '../summary/behind/meaning.ts';
import type { Summary } from '../summary/summary.ts';
import type { Cell } from '../vocabulary/cell.ts';
import type { FiscalYear } from '../vocabulary/period.ts';
import { type RowsBehindWords, rowsBehindWords } from '../words/rowsBehind.ts';
import type { Format, Look } from './block.ts';
import { reportContext } from './context.ts';
import { definitionOf, factsOf, type NumberFacts, receiptOf } from './meaningText.ts';
import { titleOf } from './meaningTitle.ts';
import { palette } from './palette.ts';

/** The tab that lists the rows behind a number, as plain data; rows and columns are 0-based. */
export type RowsBehindPlan = {
  readonly name: string;
  /** Above the headings: what the number is, what it counts, how many rows. */
  readonly lines: readonly { readonly text: string; readonly look: Look }[];
  /** The text of the way back; it stands below the lines. */
  readonly back: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Of the columns that are ours; the others take over the formats of the sheets they come from. */
  readonly ownFormats: readonly string[];
  /** Where a stretch of rows comes from: `columns[i]` is the column here of the source's i-th. */
  readonly sources: readonly {
    readonly sheet: string;
    readonly from: number;
    /** As numbered at the left of the source, for each row of the stretch. */
    readonly rows: readonly number[];
    readonly columns: readonly number[];
    readonly isAsInSheet: boolean;
  }[];
  readonly widths: readonly number[];
  /** Where the name of each row's sheet stands. */
  readonly sheetColumn: number;
};

/** The day number of 1970-01-01 in a spreadsheet. */
const epoch = 25_569;
const dayFormat = 'yyyy-mm-dd';
const sourceWidth = 120;

export function rowsBehindSheet(
  {
    meaning,
    listed,
    sums,
    remark,
    back,
  }: {
    readonly meaning: Meaning;
    readonly listed: Listed;
    readonly sums: { readonly numerator: number; readonly denominator: number | null };
    /** What to know about the number; `''` is nothing. */
    readonly remark: string;
    /** The cell that was asked about, as people read it. */
    readonly back: string;
  },
  summary: Summary,
  settings: FiscalYear,
): RowsBehindPlan {
  const words = rowsBehindWords[summary.language];
  const facts = factsOf(meaning);
  const own = [...asideColumns(listed, words), ...ownColumns(facts, words)];
  const keys = [...new Set(listed.tabs.flatMap(keysOf))];
  const format = (wanted: Format): string => (typeof wanted === 'string' ? wanted : (wanted(null).format ?? 'General'));
  const formats = reportContext(summary, settings).formats;
  const formatOf = ({ unit }: NumberFacts['above']): string => format(formats.of(unit));
  const shown = listed.tabs.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    name: words.sheetName,
    lines: [
      { text: titleOf(meaning, summary), look: { bold: true, size: 14 } },
      { text: receiptOf(meaning, sums, summary), look: { bold: true } },
      { text: definitionOf(meaning, summary), look: { color: palette.quiet } },
      { text: shown < listed.total ? words.first(shown, listed.total) : words.listed(listed.total), look: {} },
      { text: remark, look: { color: palette.worse } },
      { text: words.copy, look: { color: palette.quiet, size: 9 } },
    ].filter(({ text }) => text !== ''),
    back: words.back(back),
    headings: [...own.map(({ heading }) => heading), ...keys.map(headingOf)],
    rows: listed.tabs.flatMap((tab) => {
      const places = keysOf(tab).map((key) => keys.indexOf(key));
      const parts = partsOf(tab, facts, words);
      return tab.rows.map((row) => [
        ...own.map(({ cell }) => cell(row, { tab, part: parts(row) })),
        ...spread(row.cells, places, keys.length),
      ]);
    }),
    ownFormats: own.map(({ side, isDay }) => (side ? formatOf(facts[side]) : isDay ? dayFormat : 'General')),
    sheetColumn: own.findIndex(({ heading }) => heading === words.sheet),
    sources: sourcesOf(listed.tabs, keys, own.length),
    widths: [...own.map(({ width }) => width), ...keys.map(() => sourceWidth)],
  };
}

type OwnColumn = {
  readonly heading: string;
  readonly width: number;
  readonly side?: 'above' | 'below';
  readonly isDay?: boolean;
  readonly cell: (row: ListedRow, facts: { readonly tab: ListedTab; readonly part: string }) => Cell;
};

function ownColumns(facts: NumberFacts, words: RowsBehindWords): OwnColumn[] {
  const amount = (value: number, { factor }: NumberFacts['above']): Cell => (value === 0 ? '' : value * factor);
  const [above, below] = sideNames(facts, words);
  return [
    { heading: words.part, width: 190, cell: (_, { part }) => part },
    { heading: above, width: 105, side: 'above', cell: (row) => amount(row.above, facts.above) },
    ...(facts.kind === 'sum'
      ? []
      : [
          {
            heading: below,
            width: 105,
            side: 'below',
            cell: (row) => amount(row.below, facts.below),
          } satisfies OwnColumn,
        ]),
    { heading: words.sheet, width: 120, cell: (_, { tab }) => tab.sheet },
    { heading: words.row, width: 80, cell: ({ row }) => row },
    { heading: words.day, width: 130, isDay: true, cell: ({ day }) => (day === null ? '' : day + epoch) },
    { heading: words.rep, width: 150, cell: ({ rep }) => rep ?? '' },
  ];
}

/** Which records are of one call, or what to do next, where that is known of some row. */
function asideColumns({ tabs }: Listed, words: RowsBehindWords): OwnColumn[] {
  const asides = tabs.flatMap(({ rows }) => rows.flatMap(({ aside }) => aside ?? []));
  const [first] = asides;
  if (!first) return [];
  if ('call' in first) {
    const calls = [...new Set(asides.flatMap((aside) => callOf(aside) ?? []))];
    return [{ heading: words.call, width: 70, cell: ({ aside }) => calls.indexOf(callOf(aside) ?? -1) + 1 }];
  }
  const nextOf = ({ aside }: ListedRow) => (aside && 'next' in aside ? aside : null);
  return [
    { heading: words.nextStep, width: 220, cell: (row) => words.next[nextOf(row)?.next ?? 'say what came of it'] },
    { heading: words.daysAgo, width: 80, cell: (row) => nextOf(row)?.daysAgo ?? '' },
  ];
}

function sideNames({ kind }: NumberFacts, words: RowsBehindWords): [string, string] {
  if (kind === 'growth') return [words.thisPeriod, words.periodBefore];
  if (kind === 'attainment') return [words.reached, words.target];
  if (kind === 'copies') return [words.recordAgain, words.firstRecord];
  return [words.counted, words.outOf];
}

/** What each row of a tab is to the number. */
function partsOf({ rows }: ListedTab, facts: NumberFacts, words: RowsBehindWords): (row: ListedRow) => string {
  const [above, below] = facts.kind === 'ratio' ? [words.numerator, words.denominator] : sideNames(facts, words);
  const isMixed = rows.some((row) => row.above !== 0 && row.below !== 0);
  return (row) => {
    if (row.reason !== null) return words.reasons[row.reason];
    if (row.above !== 0 && row.below !== 0) return words.both;
    if (row.above !== 0) return above;
    return isMixed ? words.onlyDenominator : below;
  };
}

/** Columns of the same heading are one column, whichever tab they are from; the second of a name in one tab is another. */
function keysOf({ headings }: ListedTab): string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const number = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, number);
    return `${number} ${heading}`;
  });
}

function headingOf(key: string): string {
  return key.slice(key.indexOf(' ') + 1);
}

function spread(cells: readonly Cell[], places: readonly number[], width: number): Cell[] {
  const row = new Array<Cell>(width).fill('');
  cells.forEach((cell, i) => {
    row[places[i] as number] = cell;
  });
  return row;
}

function sourcesOf(tabs: readonly ListedTab[], keys: readonly string[], first: number): RowsBehindPlan['sources'] {
  let from = 0;
  return tabs.map((tab) => {
    const source = {
      sheet: tab.sheet,
      from,
      rows: tab.rows.map(({ row }) => row),
      columns: keysOf(tab).map((key) => first + keys.indexOf(key)),
      isAsInSheet: tab.isAsInSheet,
    };
    from += tab.rows.length;
    return source;
  });
}
