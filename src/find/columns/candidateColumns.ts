import { readAmount } from '../../values/amount.ts';
import { foldHeading } from '../../values/foldText.ts';
import type { Cell } from '../../vocabulary/cell.ts';
import type { Field } from '../../vocabulary/tab.ts';
import { peopleIn } from '../headings/holdsPeople.ts';
import type { SheetSample } from '../sheetSample.ts';
import { callersIn } from './callerColumn.ts';
import { fitOf, knownAs } from './columnFit.ts';

/** What a column is looked for by: its cells alone, since no heading says it. */
export type Wanted = 'day' | 'rep' | 'class' | 'amount';

/** Columns whose cells may be the field, the likeliest first. @param known folded names of reps from other sheets */
export function candidateColumns(
  wanted: Wanted,
  field: Field | undefined,
  sample: SheetSample,
  taken: ReadonlySet<number>,
  known: ReadonlySet<string>,
): number[] {
  if (!field) return [];
  const scored = sample.headings.map((heading, column) => {
    const cells = sample.valuesOf(column);
    const isOpen = heading.trim() !== '' && !taken.has(column) && cells.length > 0;
    return { column, score: isOpen ? scores[wanted](heading, cells, field, known) : 0 };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.column - b.column)
    .map(({ column }) => column);
}

type Score = (heading: string, cells: readonly Cell[], field: Field, known: ReadonlySet<string>) => number;

const scores: Readonly<Record<Wanted, Score>> = {
  day: (heading, cells, field) => (isOtherDay(heading) ? 0 : fullFit(field, cells)),
  rep: (heading, cells, _, known) => peopleIn(heading, cells, known) || (callersIn(heading, cells) ? 1 : 0),
  class: (_, cells, field) => knownAs(field, cells),
  amount: (heading, cells) => moneyIn(heading, cells),
};

/** Nearly every cell, or the column is something else. */
const nearlyAll = 0.9;

function fullFit(field: Field, cells: readonly Cell[]): number {
  const { fit } = fitOf(field, cells, false, false);
  return fit >= nearlyAll ? fit : 0;
}

/** What is still to come, and when somebody was born or founded, is no day of the row. */
function isOtherDay(heading: string): boolean {
  return /(^| )(birth\p{L}*|dob|founded|next|follow|followup|f|due|deadline|expir\p{L}*|renewal|reminder|updated|modified|рождения|следующ\p{L}*|напомн\p{L}*|срок|обновлен\p{L}*|изменен\p{L}*)( |$)/u.test(
    foldHeading(heading),
  );
}

/** Money by its sign or its heading; of bare numbers nobody can tell prices from points. */
function moneyIn(heading: string, cells: readonly Cell[]): number {
  const amounts = cells.filter((cell) => typeof readAmount(cell) === 'number');
  if (amounts.length < cells.length * nearlyAll) return 0;
  const isSigned = (cell: Cell): boolean => typeof cell === 'string' && /[$€£₽]|\b(usd|eur|gbp|rub|руб)/i.test(cell);
  if (cells.filter(isSigned).length >= cells.length / 2) return 2;
  return /(^| )(price|cost|fee|sum|total|value|amount|revenue|sales|mrr|arr|acv|tcv|budget|usd|eur|gbp|цена|стоимость|сумма|выручка|бюджет|чек|руб)( |$)/.test(
    foldHeading(heading),
  ) || /[$€£₽]/.test(heading)
    ? 1
    : 0;
}
